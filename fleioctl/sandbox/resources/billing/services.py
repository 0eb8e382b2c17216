"""What customers have ordered and use: services, and what staff does to them."""

from __future__ import annotations

from fleioctl.sandbox.http.exceptions import APIException, invalid
from fleioctl.sandbox.http.response import Answer, Response, detail
from fleioctl.sandbox.resources.billing.provision import activate
from fleioctl.sandbox.resources.billing.suspension import resume_service, suspend_service, terminate_service
from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.rest.fields import cleaned
from fleioctl.sandbox.rest.model import CREATE, DESTROY, LIST, UPDATE
from fleioctl.sandbox.rest.serializers import serialize
from fleioctl.sandbox.rest.viewsets import ViewSet
from fleioctl.sandbox.types import Json
from fleioctl.sandbox.words import words

SERVICES = ViewSet(
    "billing/services",
    key="random",
    text="external_billing_id display_name status task suspend_reason suspend_type notes auto_terminate_reason"
    " domain_name last_service_cycle_state",
    integer="internal_id order",
    money="override_price",
    moment="override_suspend_until created_at activated_at updated_at suspended_at terminated_at auto_terminate_date"
    " next_due_date paid_until current_service_cycle_end"
    " next_expiration_date next_invoice_date",
    data="cancellation_request plugin_data configurable_options hosting_account",
    links="client>clients:id,name,external_billing_id product>billing/products:id,name,description"
    " cycle>billing/productcycles:id,display_name pricing_plan>openstack/billing/plan:id,name",
    reverse={"openstack_project": ("openstack/projects", "service")},
    created="created_at",
    updated="updated_at",
    detail="hosting_account",
    required="client product",
    readonly="internal_id task client order activated_at suspended_at terminated_at last_service_cycle_state"
    " current_service_cycle_end pricing_plan",
    nullable="last_service_cycle_state external_billing_id task suspend_reason suspend_type auto_terminate_reason"
    " domain_name",
    choices={
        "status": "pending active suspending suspended terminating terminated canceled fraud archived",
        "suspend_type": "staff overdue userrequested",
    },
    limits={"external_billing_id": 38},
    named="id display_name client status",
    order="id display_name name=display_name client created_at status next_due_date paid_until",
    search="id display_name client__first_name client__last_name status",
    by="display_name",
    filterable=True,
    basename="services",
    keys="destroy",
    lists_permissions=False,
    since={
        **dict.fromkeys(("paid_until", "current_service_cycle_end", "last_service_cycle_state"), "2020.10"),
        "pricing_plan": "2020.10",
        "ordering=name": "2020.10",
        "status=suspending": "2024.06",
        "status=terminating": "2025.10",
    },
    until={"next_due_date": "2020.10", "ordering=display_name": "2020.10", "status=archived": "2024.06"},
)
# The list of both ages; that a PUT takes paid_until is a guess.
REPLACED = words(
    "display_name status product cycle notes override_price override_suspend_until next_due_date paid_until"
    " next_expiration_date next_invoice_date suspend_reason suspend_type external_billing_id"
)
# Only these can be deleted without their resources.
OVER = {"terminated", "canceled", "pending", "fraud"}


@SERVICES.handles(LIST)
def listed(call: Call) -> Answer:
    """Answer the services whose product group is visible."""
    from fleioctl.sandbox.rest.queryset import answer_list

    return answer_list(call, _in_visible_group)


def _in_visible_group(call: Call, each: Json) -> int:
    product = call.store.get("billing/products", each["product"])
    group = call.store.get("billing/productgroups", product["group"]) if product else None
    return int(group is None or group["visible"])


@SERVICES.handles(CREATE)
def create(call: Call) -> Answer:
    """Create a pending service."""
    from fleioctl.sandbox.resources.billing.provision import service_body

    client = call.get("clients", call.data.get("client"))
    product = call.get("billing/products", call.data.get("product"))
    if client is None or product is None:
        raise invalid(**{"client" if client is None else "product": "This field is required."})
    values = cleaned(call, SERVICES, only=REPLACED)
    call.object = call.add(SERVICES.prefix, **{**service_body(call, client["id"], product), **values})
    return Response(201, serialize(call, SERVICES, call.object))


@SERVICES.handles(UPDATE)
def replace(call: Call) -> Answer:
    """Change what may be changed."""
    values = cleaned(call, SERVICES, ["display_name", "status", "product"], REPLACED)
    call.change(**values, updated_at=call.time)
    return serialize(call, SERVICES, call.object)


def _accepted(call: Call, text: str) -> Answer:
    # 202: the work follows, and the status with it.
    call.change(task="changing")
    return detail(text, 202)


def _needs(call: Call, *statuses: str) -> None:
    if call.object["status"] not in statuses:
        # 403 and not 400: seen on a panel.
        raise APIException(403, f"This cannot be done to a service that is {call.object['status']}.")


@SERVICES.action("POST", "activate")
def activate_service(call: Call) -> Answer:
    """Activate a service that is not active yet, or no longer."""
    _needs(call, "pending", "fraud", "canceled", "terminated")
    if call.object["status"] == "terminated" and call.object["_type"] == "openstack":
        raise APIException(400, "A terminated OpenStack service cannot be activated.")
    activate(call, call.object, call.need("clients", call.object["client"]))
    return _accepted(call, "The service's activation is scheduled.")


@SERVICES.action("POST")
def suspend(call: Call) -> Answer:
    """Suspend an active service."""
    _needs(call, "active")
    suspend_service(call, call.object, reason=str(call.data.get("suspend_reason") or ""))
    return _accepted(call, "The service's suspension is scheduled.")


# Renamed in 2023.12; clients kept the word resume.
@SERVICES.action("POST", until="2023.12")
@SERVICES.action("POST", "unsuspend", since="2023.12")
def resume(call: Call) -> Answer:
    """Resume a suspended service; named `unsuspend` only since 2023.12."""
    _needs(call, "suspended")
    resume_service(call, call.object)
    return _accepted(call, "The service's resumption is scheduled.")


@SERVICES.action("POST")
def terminate(call: Call) -> Answer:
    """Terminate a service; suspend it where the client's configuration says so."""
    _needs(call, "active", "suspended")
    client = call.need("clients", call.object["client"])
    if call.need("configurations", client["configuration"]).get("_suspends"):
        suspend_service(call, call.object)
        return _accepted(call, "The service is being suspended instead.")
    terminate_service(call, call.object)
    return _accepted(call, "The service's termination is scheduled.")


@SERVICES.handles(DESTROY)
def destroy(call: Call) -> Answer:
    """Delete a service that is over, or one with all its resources."""
    with_resources = call.query.get("delete_associated_resources", "").lower() == "true"
    if not with_resources and call.object["status"] not in OVER:
        raise APIException(403, f"A service that is {call.object['status']} cannot be deleted.")
    if call.since("2024.05") and call.object["status"] == "terminated":
        # Final, also for a service that is terminated: money is still open.
        _refuse_open_cycle(call)
    for project in call.store.where("openstack/projects", service=call.object["id"]) if with_resources else []:
        for server in call.store.where("openstack/instances", project=project["id"]):
            call.later(1.0, "remove", "openstack/instances", {}, server["id"])
        call.later(1.0, "remove", "openstack/projects", {}, project["id"])
    call.later(1.0, "remove", SERVICES.prefix, {}, call.object["id"])
    return detail("The service's deletion is scheduled.", 202)


def _refuse_open_cycle(call: Call) -> None:
    state = call.object["last_service_cycle_state"]
    if state in {"unpaid", "invoiced", "in progress"}:
        raise APIException(403, f"A terminated service with cycles that are {state} cannot be deleted.")


@SERVICES.action("PUT")
def update_hosting_account(call: Call) -> Answer:
    """Keep the hosting account as sent."""
    call.change(hosting_account=call.data)
    return detail("The hosting account was updated.")


@SERVICES.extra_fields
def service_shown(call: Call, each: Json, body: Json, _: bool) -> Json:
    """Add the word for the status."""
    return {**body, "status_display": each["status"].title()} if call.since("2020.10") else body
