"""What staff does to a customer besides editing: suspend, delete, groups, users, configuration, mail."""

from __future__ import annotations

from fleioctl.sandbox.http.exceptions import APIException, invalid
from fleioctl.sandbox.http.response import Answer, Response, detail
from fleioctl.sandbox.resources.billing.suspension import resume_client, suspend_client, terminate_service
from fleioctl.sandbox.resources.customers.clients.viewset import CLIENTS
from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.rest.fields import REQUIRED, ValidationError, integer
from fleioctl.sandbox.rest.model import DESTROY
from fleioctl.sandbox.types import Json

BELONGINGS = (
    "openstack/instances", "openstack/volumes", "openstack/volumesnapshots", "openstack/volumebackups",
    "openstack/networks", "openstack/subnets", "openstack/ports", "openstack/routers", "openstack/floatingips",
    "openstack/securitygroups", "openstack/images",
)  # fmt: skip


@CLIENTS.action("POST")
def suspend(call: Call) -> Answer:
    """Suspend the client and, some time later, its services."""
    # A 200 all the same; only the text differs.
    if call.object["status"] in {"suspending", "suspended"}:
        return detail("The client is already suspended.")
    suspend_client(call)
    return detail("The client's suspension is scheduled.")


@CLIENTS.action("POST")
def resume(call: Call) -> Answer:
    """Resume the client and, some time later, its services."""
    if call.object["status"] != "suspended":
        return detail("The client is not suspended.")
    resume_client(call)
    return detail("The client's resumption is scheduled.")


@CLIENTS.handles(DESTROY)
def destroy(call: Call) -> Answer:
    """Delete the client after a while, or only suspend it where its configuration says so."""
    # Still 204: who asks for deletion has to look what became of the client. Whether newer panels refuse is not
    # known.
    if call.need("configurations", call.object["configuration"]).get("_suspends"):
        suspend_client(call)
        return Response(204)
    # In the query string the panel reads it; the body is for panels of 2019, and there a text.
    sent = call.query.get("delete_cloud_resources")
    if sent is None and call.request.body:
        sent = call.data.get("delete_cloud_resources")
    _remove_services(call, with_cloud=isinstance(sent, str) and sent in {"true", "True", "1"})
    call.change(status="deleting")
    call.later(1.0, "remove", "clients", {}, call.object["id"])
    return Response(204)


def _remove_services(call: Call, with_cloud: bool) -> None:
    """Let the services go; without their cloud resources the project and its servers stay, belonging to nobody."""
    client = call.object["id"]
    for service in call.store.where("billing/services", client=client):
        call.later(1.0, "remove", "billing/services", {}, service["id"])
    for prefix in ("openstack/projects", *BELONGINGS):
        for each in call.store.where(prefix, client=client):
            # Let go, not deleted: what a panel leaves behind was not seen.
            what = "remove" if with_cloud else "set"
            call.later(
                1.0, what, prefix, {"client": None, **({"service": None} if "service" in each else {})}, each["id"]
            )


@CLIENTS.action("POST", "update_usage", "reset_usage")
def usage(call: Call) -> Answer:
    """Count the usage anew; resetting sets the price to zero."""
    for cycle in call.store.where("openstack/billing", client=call.object["id"]):
        # Any step will do; it is odd, so that a test sees it.
        price = 0.0 if call.request.full_path.endswith("reset_usage") else round(cycle["price"] + 0.0125, 4)
        call.store.change("openstack/billing", cycle["id"], price=price, updated_at=call.time)
    return detail("The usage was updated.")


@CLIENTS.action("POST", "add_to_group", "remove_from_group")
def group(call: Call) -> Answer:
    """Put the client into a group, or take it out."""
    found = call.get("clientgroups", call.data.get("group_id"))
    if found is None:
        # 400, where an unknown user below is a 404: seen so.
        raise APIException(400, "Group not found.")
    others = [id for id in call.object["groups"] if id != found["id"]]
    adds = call.request.full_path.endswith("add_to_group")
    call.change(groups=[*others, found["id"]] if adds else others)
    return detail("The client was added to the group." if adds else "The client was removed from the group.")


@CLIENTS.action("POST", "associate_user", "dissociate_user")
def user(call: Call) -> Answer:
    """Make a user one of the client's, or no longer."""
    if "user_id" not in call.data:
        raise invalid(user_id=REQUIRED)
    found = call.get("users", call.data["user_id"])
    if found is None:
        raise APIException(404, "User not found.")
    others = [id for id in call.object["users"] if id != found["id"]]
    adds = call.request.full_path.endswith("/associate_user")
    if adds:
        _check_newcomer(call, found)
    # From which version on a panel refuses this is not certain.
    elif call.since("2021.06") and found["id"] not in call.object["users"]:
        raise APIException(400, "The user is not assigned to the client.")
    call.change(users=[*others, found["id"]] if adds else others)
    if adds:
        call.store.change("users", found["id"], _has_clients=True)
    return detail("The user was associated." if adds else "The user was dissociated.")


def _check_newcomer(call: Call, user: Json) -> None:
    """Demand roles, and a user who can be a customer's."""
    if call.since("2021.06"):
        if user["is_staff"] or not user["is_active"]:
            raise APIException(400, "A staff user or an inactive user cannot be associated with a client.")
        if user["id"] in call.object["users"]:
            raise APIException(400, "The user is already associated with the client.")
        if not isinstance(call.data.get("roles", []), list):
            raise invalid(roles="Roles must be a list.")  # the key is a guess from this message
    if call.since("2022.05"):
        roles = call.data.get("roles")
        if not roles:
            raise invalid(roles="You must select at least one role.")
        unknown = [id for id in roles if call.get("roles", id) is None]
        if unknown:
            raise invalid(roles=f'Invalid pk "{unknown[0]}" - object does not exist.')


@CLIENTS.action("POST", since="2021.10")
def activate(call: Call) -> Answer:
    """Make an inactive client active; the path is a guess."""
    if call.object["status"] != "inactive":
        raise APIException(400, "The client is not inactive.")
    call.change(status="active")
    return detail("The client was activated.")


@CLIENTS.action("POST", since="2024.07")
def terminate(call: Call) -> Answer:
    """Delete the cloud resources of suspended services, and keep the client; the path is a guess."""
    if call.need("configurations", call.object["configuration"]).get("_suspends"):
        raise APIException(400, "The client's configuration suspends instead of terminating.")
    services = call.store.where("billing/services", client=call.object["id"], status="suspended")
    if not services:
        raise APIException(400, "The client has no suspended services to terminate.")
    for service in services:
        terminate_service(call, service)
    return detail("The client's termination is scheduled.")


@CLIENTS.action("POST")
def change_configuration(call: Call) -> Answer:
    """Give the client another configuration."""
    # By its id; a create takes the name.
    found = call.need("configurations", call.data.get("configuration"))
    call.change(configuration=found["id"])
    return detail("The configuration was changed.")


@CLIENTS.action("POST", detail=False)
def set_billing_agreements(call: Call) -> Answer:
    """Note who has an agreement; unknown clients are skipped."""
    if not isinstance(call.body, list):
        raise APIException(400, {"non_field_errors": ["Expected a list of items."]})
    errors = [{} if isinstance(each, dict) and "uuid" in each else {"uuid": [REQUIRED]} for each in call.body]
    if any(errors):
        # One error for each entry, empty for the good ones.
        raise APIException(400, errors)
    for each in call.body:
        # Unknown ones are skipped silently.
        for client in call.store.where("clients", external_billing_id=str(each["uuid"])):
            call.store.change("clients", client["id"], has_billing_agreement=bool(each.get("agreement")))
    return detail("The billing agreements were set.")


@CLIENTS.action("POST", detail=False, until="2022.01")
def send_mass_email(call: Call) -> Answer:
    """Pretend to send a mail to many clients; nothing leaves the sandbox. Replaced by mass messages, path unknown."""
    required = ("from_name_addr", "subject", "body", "send_batch_size", "send_interval")
    errors = {name: [REQUIRED] for name in required if not call.data.get(name)}
    for name in required[3:]:
        try:
            integer(call.data.get(name, 1))
        except ValidationError as wrong:
            errors.setdefault(name, [str(wrong)])
    if errors:
        raise APIException(400, errors)
    return detail("The e-mails are scheduled.")
