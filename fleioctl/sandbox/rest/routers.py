"""From a method and a path to what serves them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from fleioctl.sandbox.http.exceptions import APIException, NoRoute, not_found
from fleioctl.sandbox.http.response import Answer, Response
from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.rest.model import CREATE, DESTROY, LIST, PATCH, RETRIEVE, UPDATE, Method
from fleioctl.sandbox.rest.permissions import check, check_action, permission_map
from fleioctl.sandbox.rest.views import METHODS
from fleioctl.sandbox.rest.viewsets import ViewSet

PARENT = "<id>"
"""Stands in a prefix for the id of the object that owns the nested ones."""

Served = Mapping[str, tuple[str, Callable[[Call], Answer]]]
"""By HTTP method: the action of the permission, and the handler."""


@dataclass(eq=False, repr=False)
class Route:
    """One URL: its resource, the ids in it, and what serves each method."""

    view: ViewSet
    ids: tuple[str, ...] = ()
    on_object: bool = False
    methods: Served = field(default_factory=dict)


def find(views: Mapping[str, ViewSet], path: str) -> Route:
    """Return the route of a path, or raise NoRoute; the longest prefix that serves it wins."""
    words = path.split("/")[1:]
    # A slash at the end, or two in a row, is another URL: the panel never redirects.
    if not all(words):
        raise NoRoute(path)
    # openstack/billing/history is a resource of its own and no object of openstack/billing.
    for length in range(len(words), 0, -1):
        for prefix, ids in _prefixes(words[:length]):
            view = views.get(prefix)
            route = _within(view, ids, words[length:]) if view and view.is_available else None
            if route and route.methods:
                return route
    raise NoRoute(path)


def _prefixes(words: list[str]) -> list[tuple[str, tuple[str, ...]]]:
    plain = ("/".join(words), ())
    nested = ("/".join([*words[:-2], PARENT, words[-1]]), tuple(words[-2:-1]))
    return [plain, nested] if len(words) > 2 else [plain]


def _within(view: ViewSet, ids: tuple[str, ...], rest: list[str]) -> Route | None:
    if not rest:
        return Route(view, ids, methods=_methods(view, LIST | CREATE))
    if len(rest) == 1:
        listed = _actions(view, rest[0], detail=False)
        if rest[0] == "permissions" and view.basename:
            listed = {"GET": ("permissions", lambda call: permission_map(call.store, call.caller, view))}
        on_object = _methods(view, RETRIEVE | UPDATE | PATCH | DESTROY)
        return Route(view, ids, methods=listed) if listed else _one(view, ids, rest[0], on_object)
    return _one(view, ids, rest[0], _actions(view, rest[1], detail=True)) if len(rest) == 2 else None


def _one(view: ViewSet, ids: tuple[str, ...], id: str, methods: Served) -> Route | None:
    # The real routes' pattern for ids excludes dots.
    return None if "." in id else Route(view, (*ids, id), on_object=True, methods=methods)


def _methods(view: ViewSet, wanted: Method) -> Served:
    found = {}
    for each in view.methods & wanted:
        method, action, default = METHODS[each]
        found[method] = action, view.handlers.methods.get(each, default)
    return found


def _actions(view: ViewSet, name: str, *, detail: bool) -> Served:
    found = (each for each in view.handlers.actions if each.name == name and each.detail == detail and view.has(each))
    return {each.method: (name, each.handler) for each in found}


def serve(call: Call, route: Route) -> Answer:
    """Check the caller, load the object, and run the handler."""
    if not route.view.anonymous:
        check(call.user, route.view)
    method = "GET" if call.request.method == "HEAD" else call.request.method
    if method == "OPTIONS":
        return _options(route)
    if method not in route.methods:
        raise APIException(405, f'Method "{method}" not allowed.', {"Allow": _allowed(route)})
    action, handler = route.methods[method]
    # Anonymous resources check their callers themselves.
    if call.user is not None:
        check_action(call.store, call.user, route.view, action)
    if route.on_object:
        call.object = _load(call, route)
    return handler(call)


def _load(call: Call, route: Route) -> dict[str, object]:
    get_object, is_there = route.view.hook("get_object"), route.view.hook("queryset")
    found = get_object(call) if get_object else call.get(route.view.prefix, route.ids[-1])
    # What callers may not see is missing to them, not forbidden.
    if found is None or (is_there and not is_there(call, found)):
        raise not_found()
    return dict(found)


def _allowed(route: Route) -> str:
    head = ["HEAD"] if "GET" in route.methods else []
    return ", ".join([*route.methods, *head, "OPTIONS"])


def _options(route: Route) -> Response:
    name = route.view.prefix.rsplit("/", 1)[-1].replace("_", " ").title()
    parses = ["application/json", "application/x-www-form-urlencoded", "multipart/form-data"]
    body = {"name": name, "description": "", "renders": ["application/json"], "parses": parses}
    return Response(200, body, {"Allow": _allowed(route)})
