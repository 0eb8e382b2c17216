"""What can be read about a customer, and about all of them: usage, cloud, users, groups, sums."""

from __future__ import annotations

from fleioctl.sandbox.dates import moment
from fleioctl.sandbox.http.response import Answer
from fleioctl.sandbox.resources.billing.usage import price_shown
from fleioctl.sandbox.resources.customers.clients.changes import CUSTOM_FIELDS
from fleioctl.sandbox.resources.customers.clients.viewset import CLIENTS, credit_below, project_of
from fleioctl.sandbox.resources.customers.countries import COUNTRIES
from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.rest.pagination import paginate_rows
from fleioctl.sandbox.rest.queryset import matching, orders, select
from fleioctl.sandbox.rest.serializers import brief, serialize
from fleioctl.sandbox.types import Json
from fleioctl.sandbox.words import words

TWO_DAYS, THREE_DAYS = 2 * 24 * 3600, 3 * 24 * 3600  # seconds
CLOUD = {
    "Instances": "openstack/instances",
    "Volumes": "openstack/volumes",
    "SSH keys": "pkm",
    "Networks": "openstack/networks",
    "Images": "openstack/images",
    "Routers": "openstack/routers",
    "Ports": "openstack/ports",
}
USAGE = words(
    "id start_date end_date price usage service_display updated_at billing_start billing_end previous_history"
    " reseller_service"
)


@CLIENTS.action("GET", detail=False)
def create_options(call: Call) -> Answer:
    """Answer what a new client can be made of."""
    currencies = call.store.where("currency")
    configurations = [{"id": each["id"], "name": each["name"]} for each in call.store.where("configurations")]
    return {
        "countries": [{"label": name, "value": code} for code, name in COUNTRIES.items()],
        "currencies": [each["code"] for each in currencies],
        "default_currency": next(each["code"] for each in currencies if each["is_default"]),
        "custom_fields": CUSTOM_FIELDS,
        # Bytes.
        "max_email_attachment_size": 10485760,
        "email_variables": ["first_name", "last_name", "company"],
        **({"configurations": configurations} if call.since("2020.10") else {}),
    }


@CLIENTS.action("GET")
def billing_summary(call: Call) -> Answer:
    """Answer the running usage."""
    cycles = call.store.where("openstack/billing", client=call.object["id"])
    if not cycles:
        return {}
    return {**{name: cycles[0][name] for name in USAGE}, "price": price_shown(call, cycles[0]["price"])}


@CLIENTS.action("GET")
def get_cloud_summary(call: Call) -> Answer:
    """Answer counts and names of all cloud objects."""
    if project_of(call, call.object["id"]) is None:
        return {}
    return {name: _counted(name, _owned(call, prefix)) for name, prefix in CLOUD.items()}


def _owned(call: Call, prefix: str) -> list[Json]:
    # Keys hang on users, everything else on the client.
    if prefix == "pkm":
        return [key for user in call.object["users"] for key in call.store.where("pkm", user=user)]
    return call.store.where(prefix, client=call.object["id"])


def _counted(name: str, rows: list[Json], *more: str) -> Json:
    shown = [{key: each[key] for key in ("id", "name", *more)} for each in rows]
    return {"name": name, "count": len(rows), "load_count": len(rows), "objects": shown}


@CLIENTS.action("GET")
def get_all_client_ports(call: Call) -> Answer:
    """Answer all ports of the client."""
    return _counted("Ports", _owned(call, "openstack/ports"), "fixed_ips")


@CLIENTS.action("GET")
def get_users(call: Call) -> Answer:
    """Answer the client's users."""
    return {"users": [brief(call, "users", id, ("id", "username", "full_name")) for id in call.object["users"]]}


@CLIENTS.action("GET")
def get_users_not_in_client(call: Call) -> Answer:
    """Answer active customers' users who belong to no client."""
    users = call.store.where("users", is_active=True, is_staff=False)
    # The text of the stored JSON: it is written without blanks.
    taken = {
        id
        for client in call.store.select("clients", " AND body NOT LIKE '%\"users\":[]%'", [])
        for id in client["users"]
    }
    names = ("id", "username", "full_name")
    return {"users": [brief(call, "users", each["id"], names) for each in users if each["id"] not in taken]}


@CLIENTS.action("GET")
def get_configuration(call: Call) -> Answer:
    """Answer the client's configuration."""
    return brief(call, "configurations", call.object["configuration"], ("id", "name")) or {}


@CLIENTS.action("GET")
def get_configurations_for_client(call: Call) -> Answer:
    """Answer the other configurations."""
    found = [each for each in call.store.where("configurations") if each["id"] != call.object["configuration"]]
    return {"configurations": [{"id": each["id"], "name": each["name"]} for each in found]}


@CLIENTS.action("GET", detail=False)
def get_clients_in_group(call: Call) -> Answer:
    """Answer the members of a group, in full."""
    group = call.key("clientgroups", call.query.get("group_id"))
    rows = [each for each in call.store.where("clients") if group in each["groups"]]
    return paginate_rows(call, [serialize(call, CLIENTS, each) for each in rows])


@CLIENTS.action("GET", detail=False)
def get_available_clients_for_group(call: Call) -> Answer:
    """Answer who is not in the group yet."""
    group = call.key("clientgroups", call.query.get("group"))
    selection = select(call, CLIENTS)
    rows = [each for each in matching(call, CLIENTS, selection, []) if group not in each["groups"]]
    # The panel has no pages here; 20 is the sandbox's cut.
    return {"objects": [{"id": each["id"], "name": each["name"]} for each in rows[:20]]}


@CLIENTS.action("GET", detail=False)
def summary(call: Call) -> Answer:
    """Count all clients, and the new ones."""
    # Enough to find those of two days without reading a crowd.
    newest = call.store.select("clients", "", [], "ORDER BY seq DESC LIMIT 500")
    new = [each for each in newest if call.now - moment(each["date_created"]).timestamp() < TWO_DAYS]
    return {"count": call.store.count("clients"), "new": len(new)}


@CLIENTS.action("GET", detail=False, until="2020.03")
def over_credit_limit(call: Call) -> Answer:
    """Answer who owes more than allowed, and mark the periods serialize as invoiced: this read writes."""
    selection = select(call, CLIENTS)
    selection.matchers.extend(credit_below(call))
    found = matching(call, CLIENTS, selection, orders(call, CLIENTS))
    return [
        _debtor(call, each) for each in found if each["uptodate_credit"] and each["uptodate_credit"].startswith("-")
    ]


def _debtor(call: Call, client: Json) -> Json:
    periods = call.store.where("openstack/billing/history", client=client["id"], state="unsettled")
    for period in periods:
        call.store.change("openstack/billing/history", period["id"], state="invoiced")
    names = ("id", "start_date", "end_date", "state")
    return {
        **{name: client[name] for name in ("id", "external_billing_id", "currency", "uptodate_credit")},
        "effective_credit_limit": "0.00",
        "has_billing_agreement": client["has_billing_agreement"],
        "unsettled_periods": [{name: period[name] for name in names} for period in periods],
    }


@CLIENTS.action("GET", detail=False, since="2020.03")
def get_clients_to_invoice(call: Call) -> Answer:
    """Answer whom an external billing system may want to invoice; reads alone."""
    selection = select(call, CLIENTS)
    selection.matchers.extend(credit_below(call))
    statuses = {"active", "suspended"} if call.query.get("process_suspended", "").lower() == "true" else {"active"}
    found = [each for each in matching(call, CLIENTS, selection, []) if each["status"] in statuses]
    return [_to_invoice(call, each) for each in found]


def _to_invoice(call: Call, client: Json) -> Json:
    periods = call.store.where("openstack/billing/history", client=client["id"])
    ended = [moment(each["end_date"]).timestamp() for each in periods]
    return {
        **{name: client[name] for name in ("id", "external_billing_id", "currency", "uptodate_credit")},
        "has_billing_agreement": client["has_billing_agreement"],
        "has_service_cycle_recently_ended": any(call.now - each < THREE_DAYS for each in ended),
        "reached_credit_limit": (client["uptodate_credit"] or "").startswith("-"),
        "unsettled_periods": [{"id": each["id"]} for each in periods if each["state"] == "unsettled"],
    }


@CLIENTS.action("GET", since="2020.03")
def get_client_for_invoice_processing(call: Call) -> Answer:
    """Answer what to invoice, and mark it as invoiced: this read writes."""
    # A token that may only read must not pass because this is a GET.
    call.store.require_writing()
    client = call.object
    periods = call.store.where("openstack/billing/history", client=client["id"], state="unsettled")
    for period in periods:
        call.store.change("openstack/billing/history", period["id"], state="invoiced")
    services = call.store.where("billing/services", client=client["id"])
    related = services[0]["id"] if services else None
    return {
        **{name: client[name] for name in ("id", "external_billing_id", "currency", "uptodate_credit")},
        "effective_credit_limit": "0.00",
        "unsettled_periods": [{"id": each["id"], "related_service": related} for each in periods],
    }


@CLIENTS.action("GET")
def get_os_projects_for_os_service_creation(call: Call) -> Answer:
    """Answer the projects that belong to nobody."""
    free = [each for each in call.store.where("openstack/projects") if each["client"] is None]
    return paginate_rows(call, [{"name": each["name"], "project_id": each["project_id"]} for each in free])
