"""Which objects a list shows and in what order: named parameters, `filtering=`, `search=`, `ordering=`."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from decimal import InvalidOperation
from typing import Any

from fleioctl.sandbox.http.exceptions import invalid
from fleioctl.sandbox.http.response import Answer
from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.rest.filters import SPECIAL, Matcher, matchers, typed
from fleioctl.sandbox.rest.model import Parameter
from fleioctl.sandbox.rest.pagination import paginate
from fleioctl.sandbox.rest.relations import Lookup, resolve
from fleioctl.sandbox.rest.serializers import serialize
from fleioctl.sandbox.rest.viewsets import ViewSet
from fleioctl.sandbox.storage.store import extract
from fleioctl.sandbox.types import Json

FOLDABLE = re.compile(r"[ !#-\[\]-~]+")
"""Words that are found in stored JSON text as they are, and whose case SQLite can fold."""


@dataclass(eq=False, repr=False)
class Selection:
    """The conditions of one list: those SQL decides, and those that need a look at each object."""

    tests: str = ""
    values: list[Any] = field(default_factory=list)
    matchers: list[Matcher] = field(default_factory=list)

    def where(self, condition: str, *values: Any) -> None:
        """Add an SQL condition."""
        self.tests += f" AND {condition}"
        self.values.extend(values)


def answer_list(call: Call, *also: Matcher) -> Answer:
    """Answer a list call in the envelope; `also` narrows it further."""
    view = call.view
    selection = select(call, view)
    selection.matchers.extend(also)
    if visible := view.hook("queryset"):
        selection.matchers.append(visible)
    order = orders(call, view)
    permissions = bool(view.basename) and view.lists_permissions
    # SQL alone can count and page: lists of 100,000 rows stay fast.
    if not selection.matchers and all(path.local for path, _ in order):
        count = call.store.count(view.prefix, selection.tests, selection.values)

        def fetch(start: int, size: int) -> list[Json]:
            tail = f"ORDER BY {_sql_order(view, order, selection)} LIMIT {size} OFFSET {start}"
            return _shown(call, call.store.select(view.prefix, selection.tests, selection.values, tail))

        return paginate(call, count, fetch, permissions)
    rows = matching(call, view, selection, order)
    return paginate(call, len(rows), lambda start, size: _shown(call, rows[start : start + size]), permissions)


def _shown(call: Call, rows: list[Json]) -> list[Json]:
    return [serialize(call, call.view, each, single=False) for each in rows]


def matching(call: Call, view: ViewSet, selection: Selection, order: list[tuple[Lookup, bool]]) -> list[Json]:
    """Return the objects that match, each as often as it does."""
    view = call.own(view)
    local = all(path.local for path, _ in order)
    tail = f"ORDER BY {_sql_order(view, order if local else [], selection)}"
    found: list[Json] = []
    for each in call.store.select(view.prefix, selection.tests, selection.values, tail):
        times = 1
        for match in selection.matchers:
            times *= int(match(call, each))
            if not times:
                break
        found.extend([each] * times)
    for path, descending in [] if local else reversed(order):
        found.sort(key=lambda each, path=path: _sort_key(path, call, each), reverse=descending)  # type: ignore[misc]
    return found


def select(call: Call, view: ViewSet) -> Selection:
    """Read the parameters that narrow the list."""
    view, selection = call.own(view), Selection()
    for each in view.filters:
        if call.query.get(each.name):
            _named(call, view, each, selection)
    if view.filterable and call.query.get("filtering"):
        for path, exact, matcher in matchers(call, view, call.query["filtering"]):
            selection.matchers.append(matcher)
            # SQL throws out the most; the matcher stays, for it knows types better.
            if exact is not None and path.local and path.leaf.type in {"text", "integer"}:
                selection.where(f"{extract(path.local)}=?", typed(path.leaf.type, exact))
    if view.search:
        for word in re.split(r"[\s,]+", call.query.get("search", "")):
            if word:
                _search(call, view, word, selection)
    return selection


def _named(call: Call, view: ViewSet, each: Parameter, selection: Selection) -> None:
    """Add an equality; wrong types and unknown choices are the caller's error here."""
    text = call.query[each.name]
    path = resolve(call, view, tuple(each.path.split("__")))
    choices = view.choices.get(path.local)
    if choices and text not in choices.split():
        raise invalid(**{each.name: f"Select a valid choice. {text} is not one of the available choices."})
    try:
        wanted = typed(path.leaf.type, SPECIAL.get(text.lower(), text) if path.leaf.type == "flag" else text)
    except (ValueError, InvalidOperation) as error:
        raise invalid(**{each.name: "Enter a valid value."}) from error
    if path.local and path.leaf.type in {"text", "integer", "flag"}:
        selection.where(f"{extract(path.local)}=?", wanted)
    else:
        type = path.leaf.type
        selection.matchers.append(
            lambda call, one: int(any(typed(type, value) == wanted for value in path.read(call, one)))
        )


def _search(call: Call, view: ViewSet, word: str, selection: Selection) -> None:
    """Demand the word in one of the search fields; SQL throws out what cannot have it."""
    paths = [resolve(call, view, tuple(name.split("__"))) for name in view.search.split()]
    folded = word.lower()
    also = view.hook("search_also")

    def match(call: Call, each: Json) -> int:
        texts = (str(value).lower() for path in paths for value in path.read(call, each) if value is not None)
        return int(any(folded in text for text in texts) or bool(also and also(call, each, folded)))

    selection.matchers.append(match)
    if not also and FOLDABLE.fullmatch(word) and not _elsewhere(call, view, word):
        selection.where(*_like(word))


def _like(word: str) -> tuple[str, str]:
    escaped = re.sub(r"([%_|])", r"|\1", word)
    return "body LIKE ? ESCAPE '|'", f"%{escaped}%"


def _elsewhere(call: Call, view: ViewSet, word: str) -> bool:
    """Tell whether a related resource that the search looks into has the word."""
    words = [name.split("__") for name in view.search.split()]
    if any(len(each) > 2 for each in words):
        return True
    related = {view.fields[each[0]].target if each[0] in view.fields else "" for each in words if len(each) == 2}
    condition, value = _like(word)
    return any(not prefix or call.store.count(prefix, f" AND {condition}", [value]) for prefix in related)


def orders(call: Call, view: ViewSet) -> list[tuple[Lookup, bool]]:
    """Return the known keys of `ordering=` and whether each descends; others are ignored."""
    view = call.own(view)
    known = {each.name: each.path for each in view.sortable}
    found = []
    for word in call.query.get("ordering", "").split(","):
        name = word.strip().removeprefix("-")
        if name in known:
            found.append((resolve(call, view, tuple(known[name].split("__"))), word.strip().startswith("-")))
    if not found and view.by:
        found.append((resolve(call, view, (view.by,)), False))
    return found


def _sql_order(view: ViewSet, order: list[tuple[Lookup, bool]], selection: Selection) -> str:
    """Return the SQL; the order of arrival has the last word on equals."""
    arrival = "+seq" if selection.tests else "seq"
    keys = []
    for path, descending in order:
        key = SORTED_AS.get(path.leaf.type, "{}").format(extract(path.local))
        keys.append(key + (" DESC" if descending else ""))
    keys.append(arrival if view.oldest_first else f"{arrival} DESC")
    return ", ".join(keys)


SORTED_AS = {"money": "CAST({} AS REAL)", "number": "CAST({} AS REAL)", "moment": "rtrim({}, 'Z')"}
"""By type of field. A moment without its Z sorts before the fractions of its second."""


def _sort_key(path: Lookup, call: Call, each: Json) -> tuple[bool, Any]:
    values = path.read(call, each)
    value = typed(path.leaf.type, values[0]) if values else None
    return value is not None, value if value is not None else 0
