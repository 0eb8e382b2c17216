"""From a method and a path to what serves them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from .access import check, check_action, permission_map
from .call import Call
from .generic import Generic
from .reply import Answer, NoRoute, Problem, Reply, missing
from .verbs import VERBS

PARENT = "<id>"
"""Stands in a prefix for the id of the object that owns the nested ones."""


@dataclass
class Route:
    """One URL: its resource, the ids in it, and by method the permission's action and the handler."""

    kind: Generic
    ids: tuple[str, ...] = ()
    on_object: bool = False
    methods: dict[str, tuple[str, Callable[[Call], Answer]]] = field(default_factory=dict)


def find(table: Mapping[str, Generic], path: str) -> Route:
    """Return the route of a path, or raise NoRoute; the longest prefix that serves it wins."""
    words = path.split("/")[1:]
    if not all(words):
        raise NoRoute(path)
    for length in range(len(words), 0, -1):
        for prefix, ids in _prefixes(words[:length]):
            kind = table.get(prefix)
            route = _within(kind, ids, words[length:]) if kind else None
            if route and route.methods:
                return route
    raise NoRoute(path)


def _prefixes(words: list[str]) -> list[tuple[str, tuple[str, ...]]]:
    plain = ("/".join(words), ())
    nested = ("/".join([*words[:-2], PARENT, words[-1]]), tuple(words[-2:-1]))
    return [plain, nested] if len(words) > 2 else [plain]


def _within(kind: Generic, ids: tuple[str, ...], rest: list[str]) -> Route | None:
    if not rest:
        return Route(kind, ids, methods=_verbs(kind, "LC"))
    if len(rest) == 1:
        listed = _actions(kind, "*" + rest[0])
        if rest[0] == "permissions" and kind.basename:
            listed = {"GET": ("permissions", lambda call: permission_map(call.store, call.caller, kind))}
        return Route(kind, ids, methods=listed) if listed else _one(kind, ids, rest[0], _verbs(kind, "RUTX"))
    return _one(kind, ids, rest[0], _actions(kind, rest[1])) if len(rest) == 2 else None


def _one(
    kind: Generic, ids: tuple[str, ...], id: str, methods: dict[str, tuple[str, Callable[[Call], Answer]]]
) -> Route | None:
    return None if "." in id else Route(kind, (*ids, id), on_object=True, methods=methods)


def _verbs(kind: Generic, letters: str) -> dict[str, tuple[str, Callable[[Call], Answer]]]:
    return {
        VERBS[letter][0]: (VERBS[letter][1], kind.special.get(letter, VERBS[letter][2]))
        for letter in letters
        if letter in kind.calls
    }


def _actions(kind: Generic, name: str) -> dict[str, tuple[str, Callable[[Call], Answer]]]:
    methods = ("GET", "POST", "PUT", "PATCH", "DELETE")
    return {
        each: (name.lstrip("*"), kind.special[f"{each} {name}"]) for each in methods if f"{each} {name}" in kind.special
    }


def serve(call: Call, route: Route) -> Answer:
    """Check the caller, load the object, and run the handler."""
    if "open" not in route.kind.special:
        check(call.user, route.kind)
    method = "GET" if call.request.method == "HEAD" else call.request.method
    if method == "OPTIONS":
        return _options(route)
    if method not in route.methods:
        raise Problem(405, f'Method "{method}" not allowed.', {"Allow": _allowed(route)})
    action, handler = route.methods[method]
    if call.user is not None:
        check_action(call.store, call.user, route.kind, action)
    if route.on_object:
        call.object = _load(call, route)
    return handler(call)


def _load(call: Call, route: Route) -> dict[str, object]:
    if "load" in route.kind.special:
        found = route.kind.special["load"](call)
    else:
        found = call.get(route.kind.prefix, route.ids[-1])
    if found is None or ("visible" in route.kind.special and not route.kind.special["visible"](call, found)):
        raise missing()
    return dict(found)


def _allowed(route: Route) -> str:
    head = ["HEAD"] if "GET" in route.methods else []
    return ", ".join([*route.methods, *head, "OPTIONS"])


def _options(route: Route) -> Reply:
    name = route.kind.prefix.rsplit("/", 1)[-1].replace("_", " ").title()
    parses = ["application/json", "application/x-www-form-urlencoded", "multipart/form-data"]
    body = {"name": name, "description": "", "renders": ["application/json"], "parses": parses}
    return Reply(200, body, {"Allow": _allowed(route)})
