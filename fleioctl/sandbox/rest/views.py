"""List, retrieve, create, update and delete as the panel does them for every resource."""

from __future__ import annotations

from collections.abc import Callable

from fleioctl.sandbox.http.response import Answer, Response
from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.rest.fields import cleaned
from fleioctl.sandbox.rest.model import Method
from fleioctl.sandbox.rest.queryset import answer_list
from fleioctl.sandbox.rest.serializers import serialize
from fleioctl.sandbox.rest.viewsets import ViewSet
from fleioctl.sandbox.types import Json


def retrieve(call: Call) -> Answer:
    """Answer the object."""
    return serialize(call, call.view, call.object)


def create(call: Call) -> Answer:
    """Make an object of the body: 201."""
    body = cleaned(call, call.view, call.view.required.split())
    call.object = call.add(call.view.prefix, **fresh(call, call.view, body))
    return Response(201, serialize(call, call.view, call.object))


def fresh(call: Call, view: ViewSet, body: Json) -> Json:
    """Return a whole new object: an id, times, and something in every field."""
    view = call.own(view)
    times = {name: call.time for name in (view.created, view.updated) if name}
    # Currencies are their own ids: the code.
    named = view.key in view.fields and view.key != "id"
    id = body.get(view.key) if named else body.get("id") or call.new_id(view)
    return {**view.blank, **times, **body, "id": id}


def replace(call: Call) -> Answer:
    """Change the object; all required fields must be there."""
    return _update(call, tuple(call.view.required.split()))


def patch(call: Call) -> Answer:
    """Change the fields that were sent."""
    return _update(call, ())


def _update(call: Call, required: tuple[str, ...]) -> Answer:
    values = cleaned(call, call.view, required)
    values.pop("id", None)
    if call.view.updated:
        values[call.view.updated] = call.time
    call.change(**values)
    return serialize(call, call.view, call.object)


def destroy(call: Call) -> Answer:
    """Remove the object: 204."""
    call.store.remove(call.view.prefix, call.object["id"])
    return Response(204)


METHODS: dict[Method, tuple[str, str, Callable[[Call], Answer]]] = {
    Method.LIST: ("GET", "list", answer_list),
    Method.CREATE: ("POST", "create", create),
    Method.RETRIEVE: ("GET", "retrieve", retrieve),
    Method.UPDATE: ("PUT", "update", replace),
    Method.PATCH: ("PATCH", "update", patch),
    Method.DESTROY: ("DELETE", "destroy", destroy),
}
"""The HTTP method, the action of the permission, and what serves it."""
