"""One call being served: who asks, for what, and the few things a handler does to the panel."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from fleioctl.sandbox.dates import stamp
from fleioctl.sandbox.http.exceptions import APIException, not_found
from fleioctl.sandbox.http.request import Request
from fleioctl.sandbox.rest.viewsets import Views, ViewSet
from fleioctl.sandbox.storage import schedule
from fleioctl.sandbox.storage.store import Store, new_uuid
from fleioctl.sandbox.types import Json


@dataclass(eq=False, repr=False)
class Call:
    """The context of a handler; `object` is the stored object of calls on one, `operation` the long job it began."""

    request: Request
    store: Store
    table: Views
    view: ViewSet
    user: Json | None
    now: float
    delay: float
    ids: tuple[str, ...] = ()
    object: Json = field(default_factory=dict)
    operation: int | None = None

    @property
    def query(self) -> dict[str, str]:
        """Return the query parameters."""
        return self.request.query

    @cached_property
    def data(self) -> Json:
        """Return the body, an object."""
        body = self.body
        if not isinstance(body, dict):
            text = f"Invalid data. Expected a dictionary, but got {type(body).__name__}."
            raise APIException(400, {"non_field_errors": [text]})
        return body

    @cached_property
    def body(self) -> Any:
        """Return the body, whatever it is."""
        return self.request.parse(forms=self.view.prefix != "openstack/images")

    @property
    def caller(self) -> Json:
        """Return the user behind the token."""
        assert self.user is not None
        return self.user

    @property
    def time(self) -> str:
        """Return the present time as the panel writes it."""
        return stamp(self.now)

    def since(self, version: str) -> bool:
        """Tell whether the panel has this version, or a newer one."""
        return self.table.version >= version

    def own(self, view: ViewSet) -> ViewSet:
        """Return the resource as it is in the panel's version."""
        return self.table[view.prefix]

    def get(self, resource: str, id: Any) -> Json | None:
        """Return another object by its id as stored or as text, or None."""
        return self.store.get(resource, self.key(resource, id))

    def need(self, resource: str, id: Any) -> Json:
        """Return another object, or answer 404."""
        found = self.get(resource, id) if id is not None else None
        if found is None:
            raise not_found()
        return found

    def key(self, resource: str, id: Any) -> Any:
        """Return the id in its stored type; what cannot be one is None."""
        # True would be the object with the id 1.
        if isinstance(id, bool) or not isinstance(id, int | str):
            return None
        if self.table[resource].fields["id"].type != "integer":
            return str(id)
        text = str(id).strip()
        # SQLite holds 64 bits; letters where a number is due make the object missing, not the call wrong.
        return int(text) if text.isascii() and text.lstrip("-").isdigit() and len(text) < 19 else None

    def new_id(self, view: ViewSet) -> Any:
        """Return a fresh id of the resource's sort."""
        if view.key == "uuid":
            return new_uuid()
        return self.store.next_random(view.prefix) if view.key == "random" else self.store.next_small(view.prefix)

    def add(self, resource: str, /, **body: Any) -> Json:
        """Keep a new object, with an id of its own when none is given."""
        if "id" not in body:
            body = {"id": self.new_id(self.table[resource]), **body}
        return self.store.add(resource, body)

    def change(self, **values: Any) -> Json:
        """Set fields of the object of this call."""
        self.object = self.store.change(self.view.prefix, self.object["id"], **values)
        return self.object

    def later(self, part: float, what: str, resource: str, body: Json, id: Any = None) -> None:
        """Let it happen when this part of the delay is over."""
        schedule.schedule(
            self.store,
            self.now + part * self.delay,
            what,
            resource,
            id=id or body.get("id"),
            body=body,
            operation=self.operation,
        )

    def become(self, working: Json, finished: Json) -> None:
        """Let the object of this call show `working` after a moment and be `finished` after the delay."""
        # The panel hears of OpenStack's work with a lag: right after a call nothing has changed yet.
        self.later(schedule.TASK_SHOWS, "set", self.view.prefix, working, self.object["id"])
        self.later(1.0, "set", self.view.prefix, finished, self.object["id"])

    def vanish(self, working: Json) -> None:
        """Let the object of this call show `working` after a moment and be gone after the delay."""
        self.later(schedule.TASK_SHOWS, "set", self.view.prefix, working, self.object["id"])
        self.later(1.0, "remove", self.view.prefix, {}, self.object["id"])
