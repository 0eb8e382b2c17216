"""Which objects a list shows and in what order: named parameters, `filtering=`, `search=`, `ordering=`."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from decimal import InvalidOperation
from typing import Any

from .call import Call
from .envelope import paged
from .filtering import SPECIAL, Matcher, matchers, typed
from .generic import Generic, Listed
from .reply import Answer, Json, invalid
from .shape import shown
from .store import extract
from .walk import Path, resolve

FOLDABLE = re.compile(r"[ !#-\[\]-~]+")
"""Words that are found in stored JSON text as they are, and whose case SQLite can fold."""


@dataclass
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
    kind = call.kind
    selection = select(call, kind)
    selection.matchers.extend(also)
    if "visible" in kind.special:
        selection.matchers.append(kind.special["visible"])
    order = orders(call, kind)
    permissions = bool(kind.basename) and kind.lists_permissions
    if not selection.matchers and all(path.local for path, _ in order):
        count = call.store.count(kind.prefix, selection.tests, selection.values)

        def fetch(start: int, size: int) -> list[Json]:
            tail = f"ORDER BY {_sql_order(kind, order, selection)} LIMIT {size} OFFSET {start}"
            return _shown(call, call.store.select(kind.prefix, selection.tests, selection.values, tail))

        return paged(call, count, fetch, permissions)
    rows = matching(call, kind, selection, order)
    return paged(call, len(rows), lambda start, size: _shown(call, rows[start : start + size]), permissions)


def _shown(call: Call, rows: list[Json]) -> list[Json]:
    return [shown(call, call.kind, each, single=False) for each in rows]


def matching(call: Call, kind: Generic, selection: Selection, order: list[tuple[Path, bool]]) -> list[Json]:
    """Return the objects that match, each as often as it does."""
    local = all(path.local for path, _ in order)
    tail = f"ORDER BY {_sql_order(kind, order if local else [], selection)}"
    found: list[Json] = []
    for each in call.store.select(kind.prefix, selection.tests, selection.values, tail):
        times = 1
        for match in selection.matchers:
            times *= int(match(call, each))
            if not times:
                break
        found.extend([each] * times)
    for path, descending in [] if local else reversed(order):
        found.sort(key=lambda each, path=path: _sort_key(path, call, each), reverse=descending)  # type: ignore[misc]
    return found


def select(call: Call, kind: Generic) -> Selection:
    """Read the parameters that narrow the list."""
    selection = Selection()
    for each in kind.listed:
        if call.query.get(each.name):
            _named(call, kind, each, selection)
    if kind.filterable and call.query.get("filtering"):
        for path, exact, matcher in matchers(call, kind, call.query["filtering"]):
            selection.matchers.append(matcher)
            if exact is not None and path.local and path.leaf.type in {"text", "integer"}:
                selection.where(f"{extract(path.local)}=?", typed(path.leaf.type, exact))
    if kind.search:
        for word in re.split(r"[\s,]+", call.query.get("search", "")):
            if word:
                _search(call, kind, word, selection)
    return selection


def _named(call: Call, kind: Generic, each: Listed, selection: Selection) -> None:
    """Add an equality; wrong types and unknown choices are the caller's error here."""
    text = call.query[each.name]
    path = resolve(call, kind, tuple(each.path.split("__")))
    choices = kind.choices.get(path.local)
    if choices and text not in choices.split():
        raise invalid(**{each.name: f"Select a valid choice. {text} is not one of the available choices."})
    try:
        wanted = typed(path.leaf.type, SPECIAL.get(text.lower(), text) if path.leaf.type == "flag" else text)
    except (ValueError, InvalidOperation) as error:
        raise invalid(**{each.name: "Enter a valid value."}) from error
    if path.local and path.leaf.type in {"text", "integer", "flag"}:
        selection.where(f"{extract(path.local)}=?", wanted)
    else:
        kind_of = path.leaf.type
        selection.matchers.append(
            lambda call, one: int(any(typed(kind_of, value) == wanted for value in path.read(call, one)))
        )


def _search(call: Call, kind: Generic, word: str, selection: Selection) -> None:
    """Demand the word in one of the search fields; SQL throws out what cannot have it."""
    paths = [resolve(call, kind, tuple(name.split("__"))) for name in kind.search.split()]
    folded = word.lower()
    special = kind.special.get("search")

    def match(call: Call, each: Json) -> int:
        texts = (str(value).lower() for path in paths for value in path.read(call, each) if value is not None)
        return int(any(folded in text for text in texts) or bool(special and special(call, each, folded)))

    selection.matchers.append(match)
    if not special and FOLDABLE.fullmatch(word) and not _elsewhere(call, kind, word):
        selection.where(*_like(word))


def _like(word: str) -> tuple[str, str]:
    escaped = re.sub(r"([%_|])", r"|\1", word)
    return "body LIKE ? ESCAPE '|'", f"%{escaped}%"


def _elsewhere(call: Call, kind: Generic, word: str) -> bool:
    """Tell whether a related resource that the search looks into has the word."""
    words = [name.split("__") for name in kind.search.split()]
    if any(len(each) > 2 for each in words):
        return True
    related = {kind.fields[each[0]].target if each[0] in kind.fields else "" for each in words if len(each) == 2}
    condition, value = _like(word)
    return any(not prefix or call.store.count(prefix, f" AND {condition}", [value]) for prefix in related)


def orders(call: Call, kind: Generic) -> list[tuple[Path, bool]]:
    """Return the known keys of `ordering=` and whether each descends; others are ignored."""
    known = {each.name: each.path for each in kind.sortable}
    found = []
    for word in call.query.get("ordering", "").split(","):
        name = word.strip().removeprefix("-")
        if name in known:
            found.append((resolve(call, kind, tuple(known[name].split("__"))), word.strip().startswith("-")))
    if not found and kind.by:
        found.append((resolve(call, kind, (kind.by,)), False))
    return found


def _sql_order(kind: Generic, order: list[tuple[Path, bool]], selection: Selection) -> str:
    """Return the SQL; the time of creation is the order of arrival, and the last word on equals."""
    arrival = "+seq" if selection.tests else "seq"
    keys = []
    for path, descending in order:
        name = arrival if path.local == kind.created else extract(path.local)
        number = path.leaf.type in {"money", "number"}
        keys.append((f"CAST({name} AS REAL)" if number else name) + (" DESC" if descending else ""))
    if not keys or not keys[-1].startswith(arrival):
        keys.append(arrival if kind.oldest_first else f"{arrival} DESC")
    return ", ".join(keys)


def _sort_key(path: Path, call: Call, each: Json) -> tuple[bool, Any]:
    values = path.read(call, each)
    value = typed(path.leaf.type, values[0]) if values else None
    return value is not None, value if value is not None else 0
