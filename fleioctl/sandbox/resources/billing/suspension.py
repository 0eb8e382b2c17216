"""Suspending and resuming a customer: at once; the services and projects follow."""

from __future__ import annotations

from typing import Any

from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.types import Json


def suspend_client(call: Call, reason: str = "user") -> None:
    """Suspend the client of this call: at once, or passing `suspending`; its services follow."""
    # Since then the client waits for its services.
    if call.since("2024.06"):
        call.change(status="suspending", suspend_reason=reason)
        call.later(1.0, "set", "clients", {"status": "suspended"}, call.object["id"])
    else:
        call.change(status="suspended", suspend_reason=reason)
    for service in call.store.where("billing/services", client=call.object["id"], status="active"):
        suspend_service(call, service, "staff" if reason == "user" else "overdue")


def resume_client(call: Call) -> None:
    """Resume the client of this call."""
    # At once on every version: no state on the way is known.
    call.change(status="active", suspend_reason=None)
    for service in call.store.where("billing/services", client=call.object["id"], status="suspended"):
        resume_service(call, service)


def suspend_service(call: Call, service: Json, kind: str = "staff", reason: str = "") -> None:
    """Let a service be suspended, and its project be disabled, after the delay."""
    after: dict[str, Any] = {
        "status": "suspended",
        "task": None,
        "suspended_at": call.time,
        "suspend_type": kind,
        "suspend_reason": reason or None,
    }
    # Newer panels show that they are at it; the spelling is a guess.
    passing = {"status": "suspending"} if call.since("2024.06") else {}
    _follow(call, service, passing, after, {"disabled": True, "fleio_disabled_reason": kind})


def resume_service(call: Call, service: Json) -> None:
    """Let a service be active, and its project be enabled, after the delay."""
    after = {"status": "active", "task": None, "suspended_at": None, "suspend_type": None, "suspend_reason": None}
    _follow(call, service, {}, after, {"disabled": False, "fleio_disabled_reason": None})


def terminate_service(call: Call, service: Json) -> None:
    """Let a service be terminated, and its project be deleted with all that is in it, after the delay."""
    # A guess of the spelling, as with `suspending`.
    passing = {"status": "terminating"} if call.since("2025.10") else {}
    after = {"status": "terminated", "task": None, "terminated_at": call.time}
    if call.since("2020.10"):
        # Nobody can settle a cycle here, so the credit decides whether the service can be deleted later.
        owes = (call.need("clients", service["client"])["uptodate_credit"] or "").startswith("-")
        after["last_service_cycle_state"] = "unpaid" if owes else "paid"
    if call.since("2024.07"):
        _delete_resources(call, service)
    _follow(call, service, passing, after, {"disabled": True, "deleted": True})


def _delete_resources(call: Call, service: Json) -> None:
    """Let the servers go with their ports; the panel says so of clients that are terminated."""
    for project in call.store.where("openstack/projects", service=service["id"]):
        for server in call.store.where("openstack/instances", project=project["id"]):
            for port in call.store.where("openstack/ports", device_id=server["id"]):
                call.later(1.0, "remove", "openstack/ports", {}, port["id"])
            call.later(1.0, "remove", "openstack/instances", {}, server["id"])


def _follow(call: Call, service: Json, passing: Json, after: Json, project: Json) -> None:
    # Busy first, then done: the part of the delay sets the order.
    call.later(0.3, "set", "billing/services", {"task": "changing", **passing}, service["id"])
    call.later(1.0, "set", "billing/services", after, service["id"])
    for each in call.store.where("openstack/projects", service=service["id"]):
        call.later(1.0, "set", "openstack/projects", project, each["id"])
