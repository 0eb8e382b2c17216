"""Domain names, their registrants, registrars and prices."""

from __future__ import annotations

from fleioctl.sandbox.rest.viewsets import ViewSet

DOMAINS = ViewSet(
    "plugins/domains/domains",
    text="name status",
    moment="created_at",
    links="service>billing/services tld>plugins/domains/tlds",
    created="created_at",
    required="name",
    # No list of states is known; these are guesses.
    choices={"status": "pending active expired cancelled"},
    defaults={"status": "pending"},
    order="name created_at status tld",
    search="name",
    filterable=True,
)
CONTACTS = ViewSet(
    "plugins/domains/contacts",
    text="first_name last_name company address1 city country zip_code phone email",
    links="client>clients",
    required="client first_name last_name email",
    named="id client",
    filterable=True,
)
TLDS = ViewSet("plugins/domains/tlds", text="name", required="name", order="name", search="name", filterable=True)
REGISTRARS = ViewSet("plugins/domains/registrars", text="name", required="name", order="name", search="name")
CONNECTORS = ViewSet("plugins/domains/registrar_connectors", text="name", required="name", order="name", search="name")
PRICES = ViewSet("plugins/domains/registrar_prices", text="name", money="price", order="name", search="name")
