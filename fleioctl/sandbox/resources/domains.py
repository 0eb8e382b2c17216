"""Domain names, their registrants, registrars and prices."""

from __future__ import annotations

from ..generic import Generic

DOMAINS = Generic(
    "plugins/domains/domains",
    text="name status",
    moment="created_at",
    links="service>billing/services tld>plugins/domains/tlds",
    created="created_at",
    required="name",
    choices={"status": "pending active expired cancelled"},
    defaults={"status": "pending"},
    order="name created_at status tld",
    search="name",
    filterable=True,
)
CONTACTS = Generic(
    "plugins/domains/contacts",
    text="first_name last_name company address1 city country zip_code phone email",
    links="client>clients",
    required="client first_name last_name email",
    named="id client",
    filterable=True,
)
TLDS = Generic("plugins/domains/tlds", text="name", required="name", order="name", search="name", filterable=True)
REGISTRARS = Generic("plugins/domains/registrars", text="name", required="name", order="name", search="name")
CONNECTORS = Generic("plugins/domains/registrar_connectors", text="name", required="name", order="name", search="name")
PRICES = Generic("plugins/domains/registrar_prices", text="name", money="price", order="name", search="name")
