"""All resources of the panel: which file says what, imported when first asked for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from importlib import import_module

from ..generic import Generic
from ..words import words

FILES = {
    "accounts": "clientgroups pkm configurations",
    "api_users": "openstack/users",
    "clients": "clients",
    "compute": "openstack/regions openstack/flavors openstack/flavorgroups openstack/hypervisors",
    "containers": "openstack/cluster-templates openstack/clusters",
    "currencies": "currency",
    "dns": "openstack/dns",
    "domains": "plugins/domains/domains plugins/domains/contacts plugins/domains/tlds plugins/domains/registrars"
    " plugins/domains/registrar_connectors plugins/domains/registrar_prices",
    "floatingips": "openstack/floatingips",
    "hosting": "server servergroup",
    "images": "openstack/images",
    "instances": "openstack/instances",
    "invoices": "billing/invoices",
    "ledger": "billing/journal billing/transactions billing/gateways billing/taxrules openstack/billing"
    " openstack/billing/history openstack/billing/<id>/history",
    "networks": "openstack/networks openstack/subnets openstack/subnetpools",
    "notifications": "notifications notification_templates notifications_categories",
    "orders": "billing/orders",
    "ports": "openstack/ports",
    "pricing": "openstack/billing/pricerule openstack/billing/pricerule/<id>/condition"
    " openstack/billing/pricerule/<id>/modifier",
    "products": "billing/products billing/productgroups billing/productcycles billing/configoptions"
    " billing/configoptions/choices billing/configoptions/cycles openstack/billing/plan",
    "projects": "openstack/projects",
    "reports": "revenue_reports billing/external-billing/get_clients_to_auto_invoice_for_external_billing"
    " billing/external-billing/process_clients_for_credit_auto_invoicing",
    "routers": "openstack/routers",
    "schedules": "osbackup",
    "securitygroups": "openstack/securitygroups",
    "services": "billing/services",
    "settings": "settings/tos sfauth/sfa-types-manager plugins",
    "staff": "usergroups permissions permissionsset",
    "system": "current-user services-statuses app-status get-sso-session login logout userprofile tokens",
    "tasks": "log-categories log-classes activitylog tasklog",
    "tenants": "openstack/clients openstack/summary/operating_systems openstack/summary/hypervisors",
    "ticket_parts": "plugins/tickets/departments plugins/tickets/ticket_notes plugins/tickets/ticket_updates"
    " plugins/tickets/ticket_attachments plugins/tickets/ticket_links plugins/tickets/staff_signatures",
    "tickets": "plugins/tickets/tickets",
    "todos": "plugins/todo/todo",
    "users": "users",
    "volume_copies": "openstack/volumesnapshots openstack/volumebackups",
    "volumes": "openstack/volumes",
}
MORE = {
    "clients": words("client_actions client_changes client_credit client_views"),
    "openstack/clients": words("client_actions client_changes"),
    "openstack/dns": words("dns_records"),
    "openstack/flavors": words("flavor_lists"),
    "openstack/instances": words(
        "instance_changes instance_create instance_devices instance_moves instance_options instance_power"
        " instance_reads"
    ),
    "plugins/tickets/departments": words("tickets"),
    "users": words("staff"),
}
"""Files with further calls of a resource."""
ALIASES = {"openstack/configurations": "configurations"}
FILE_OF = {prefix: name for name, prefixes in FILES.items() for prefix in words(prefixes)}


class Table(Mapping[str, Generic]):
    """The resources by prefix; `extra` are somebody's own."""

    def __init__(self, extra: Iterable[Generic] = ()) -> None:
        self._known = {kind.prefix: kind for kind in extra}

    def __getitem__(self, prefix: str) -> Generic:
        if prefix not in self._known:
            self._known[prefix] = _load(ALIASES.get(prefix, prefix))
        return self._known[prefix]

    def __contains__(self, prefix: object) -> bool:
        return prefix in self._known or prefix in FILE_OF or prefix in ALIASES

    def __iter__(self) -> Iterator[str]:
        return iter({**FILE_OF, **ALIASES, **self._known})

    def __len__(self) -> int:
        return len({**FILE_OF, **ALIASES, **self._known})


def _load(prefix: str) -> Generic:
    module = import_module(f".{FILE_OF[prefix]}", __name__)
    for name in MORE.get(prefix, ()):
        import_module(f".{name}", __name__)
    return next(kind for kind in vars(module).values() if isinstance(kind, Generic) and kind.prefix == prefix)
