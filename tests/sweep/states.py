"""States in which the panel may be when a write is planned: each is made past the API, on one object."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from fleioctl.model.paths import plant, walk
from fleioctl.model.resource import Action, Resource
from fleioctl.sandbox.application import Sandbox
from fleioctl.sandbox.storage.store import transaction

Json = dict[str, Any]
Altered = Callable[[Json], None]


def stored(sandbox: Sandbox, resource: Resource, id: str) -> Json | None:
    """Return an object as the panel keeps it."""
    with transaction(sandbox.path, "BEGIN IMMEDIATE") as store:
        return store.get(resource.path, id) or (store.get(resource.path, int(id)) if id.isdigit() else None)


def alter(sandbox: Sandbox, resource: Resource, id: str, values: Json) -> None:
    """Set fields of an object past the API."""
    with transaction(sandbox.path, "BEGIN IMMEDIATE") as store:
        store.change(resource.path, int(id) if id.isdigit() else id, **values)


def double(sandbox: Sandbox, resource: Resource, id: str) -> str:
    """Add another object that is the same but for its id; return a name of both."""
    with transaction(sandbox.path, "BEGIN IMMEDIATE") as store:
        body = store.get(resource.path, int(id) if id.isdigit() else id)
        assert body
        other = int(id) + 7_000_000 if id.isdigit() else f"{id[:-4]}0000"
        store.add(resource.path, {**body, "id": other})
        return next(str(body[each]) for each in resource.identity.names if body.get(each))


def states_of(resource: Resource, action: Action | None, item: Json, known: Json) -> Iterator[tuple[str, Json]]:
    """Yield the states an object may be in: each of its own, locked, at work."""
    life = resource.lifecycle
    goals = [action.becomes.value] if action and action.becomes and "{" not in action.becomes.value else []
    words = dict.fromkeys([*goals, *life.failed, life.ready, "stopped", "suspended", "active", "pending", "done"])
    if life.state and life.state in item:
        yield from ((f"{life.state} {word}", _with(known, life.state, word)) for word in words if word)
    if "locked" in item:
        yield "locked", {"locked": True}
    if life.task and walk(item, life.task) is None and life.task in known:
        yield "at work", _with(known, life.task, "working")


def _with(known: Json, path: str, value: Any) -> Json:
    top = path.partition(".")[0]
    if top == path:
        return {path: value}
    changed: Json = {top: dict(known.get(top) or {})}
    plant(changed, path, value)
    return changed
