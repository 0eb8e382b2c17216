"""All resources of the panel: which file says what, imported when first asked for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib import import_module

from fleioctl.sandbox.rest.viewsets import Views, ViewSet
from fleioctl.sandbox.versions import NEWEST

PACKAGE = "fleioctl.sandbox.resources"
FILES = {
    "customers": {
        "accounts": "clientgroups pkm configurations",
        "clients.viewset": "clients",
        "roles": "roles",
        "staff": "usergroups permissions permissionsset",
        "users": "users",
    },
    "billing": {
        "currencies": "currency",
        "invoices": "billing/invoices",
        "ledger": "billing/journal billing/transactions billing/gateways billing/taxrules openstack/billing"
        " openstack/billing/history openstack/billing/<id>/history",
        "orders": "billing/orders",
        "pricing": "openstack/billing/pricerule openstack/billing/pricerule/<id>/condition"
        " openstack/billing/pricerule/<id>/modifier",
        "products": "billing/products billing/productgroups billing/productcycles billing/configoptions"
        " billing/configoptions/choices billing/configoptions/cycles openstack/billing/plan",
        "reports": "revenue_reports billing/external-billing/get_clients_to_auto_invoice_for_external_billing"
        " billing/external-billing/process_clients_for_credit_auto_invoicing",
        "services": "billing/services",
        "usage": "openstack/billing/usage",
    },
    "compute": {
        "api_users": "openstack/users",
        "containers": "openstack/cluster-templates openstack/clusters",
        "flavors": "openstack/regions openstack/flavors openstack/flavorgroups openstack/hypervisors",
        "images": "openstack/images",
        "instances.viewset": "openstack/instances",
        "projects": "openstack/projects",
        "schedules": "osbackup",
        "tenants": "openstack/clients openstack/billing/services openstack/summary/operating_systems"
        " openstack/summary/hypervisors",
    },
    "network": {
        "dns": "openstack/dns",
        "floatingips": "openstack/floatingips",
        "networks": "openstack/networks openstack/subnets openstack/subnetpools",
        "ports": "openstack/ports",
        "routers": "openstack/routers",
        "securitygroups": "openstack/securitygroups",
    },
    "storage": {
        "volume_copies": "openstack/volumesnapshots openstack/volumebackups",
        "volumes": "openstack/volumes",
    },
    "support": {
        "domains": "plugins/domains/domains plugins/domains/contacts plugins/domains/tlds"
        " plugins/domains/registrars plugins/domains/registrar_connectors"
        " plugins/domains/registrar_prices",
        "ticket_parts": "plugins/tickets/departments plugins/tickets/ticket_notes plugins/tickets/ticket_updates"
        " plugins/tickets/ticket_attachments plugins/tickets/ticket_links"
        " plugins/tickets/staff_signatures",
        "tickets": "plugins/tickets/tickets",
        "todos": "plugins/todo/todo",
    },
    "system": {
        "functions": "current-user services-statuses app-status get-sso-session login logout userprofile tokens",
        "hosting": "server servergroup",
        "notifications": "notifications notification_templates notifications_categories",
        "operations": "operations",
        "settings": "settings/tos sfauth/sfa-types-manager plugins",
        "tasks": "log-categories log-classes activitylog tasklog",
    },
}
"""By section and module: the prefixes that the module describes."""
# Calls that one file cannot hold: importing these modules registers them.
MORE = {
    "billing/services": ("billing", "service_billing"),
    "clients": ("customers.clients", "actions changes credit views"),
    "openstack/clients": ("customers.clients", "actions changes"),
    "openstack/dns": ("network", "dns_records"),
    "openstack/flavors": ("compute", "flavor_lists"),
    "openstack/instances": ("compute.instances", "changes create devices moves options power reads"),
    "plugins/tickets/departments": ("support", "tickets"),
    "users": ("customers", "staff"),
}
"""Package and modules with further calls of a resource."""
# The same objects at two addresses, as the panel has them.
ALIASES = {"openstack/configurations": "configurations"}
FILE_OF = {
    prefix: f"{section}.{module}"
    for section, modules in FILES.items()
    for module, prefixes in modules.items()
    for prefix in prefixes.split()
}


class Registry(Views):
    """The resources of one version, by prefix; `extra` are somebody's own."""

    def __init__(self, extra: Iterable[ViewSet] = (), version: str = NEWEST) -> None:
        self.version = version
        self._known = {view.prefix: view.at(version) for view in extra}

    def __getitem__(self, prefix: str) -> ViewSet:
        prefix = ALIASES.get(prefix, prefix)
        if prefix not in self._known:
            self._known[prefix] = load(prefix).at(self.version)
        return self._known[prefix]

    def __contains__(self, prefix: object) -> bool:
        return prefix in self._known or prefix in FILE_OF or prefix in ALIASES

    def __iter__(self) -> Iterator[str]:
        return iter({**FILE_OF, **ALIASES, **self._known})

    def __len__(self) -> int:
        return len({**FILE_OF, **ALIASES, **self._known})


def load(prefix: str) -> ViewSet:
    """Import what is served under a prefix, as it is in all versions together."""
    module = import_module(f"{PACKAGE}.{FILE_OF[prefix]}")
    package, names = MORE.get(prefix, ("", ""))
    for name in names.split():
        import_module(f"{PACKAGE}.{package}.{name}")
    return next(view for view in vars(module).values() if isinstance(view, ViewSet) and view.prefix == prefix)
