"""What the sweep demands of the reads of any resource."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from decimal import Decimal, InvalidOperation
from itertools import groupby
from typing import Any

import yaml
from rich.cells import cell_len

from fleioctl.model.paths import identity, walk
from fleioctl.model.resource import Filter, Resource, View

from .exceptions import EMPTY, FILTERS, ORDERED_OTHERWISE, REFUSED, TARGETS
from .panel import Swept
from .values import is_shown, new_values, options


def first_object(swept: Swept, resource: Resource) -> Any:
    """Return an object of the resource; one is created where the seed has none."""
    from .writes import create

    found = swept.objects(resource)
    if not found and not resource.create:
        swept.prepare(resource.group)
        return swept.objects(resource)[0]
    return found[0] if found else create(swept, resource)


def check_formats(swept: Swept, resource: Resource) -> None:
    """Every format shows the objects that another program gets; json, ndjson and yaml field by field."""
    first_object(swept, resource)
    line = f"{resource.group} list"
    things = swept.json(line)
    assert by_key(resource, things) == by_key(resource, swept.objects(resource))
    shown = {name: _output(swept, f"{line} -o {name}") for name in ("ndjson", "yaml", "csv", "tsv", "ids", "table")}
    assert [json.loads(text) for text in shown["ndjson"].splitlines()] == things
    assert (yaml.safe_load(shown["yaml"]) or []) == things
    header, *rows = csv.reader(io.StringIO(shown["csv"]))
    assert header == [column.path for column in resource.columns]
    assert len(rows) == len(things)
    assert shown["tsv"].splitlines()[0].split("\t") == header
    assert shown["tsv"].count("\n") == len(things) + 1
    assert shown["ids"].splitlines() == [str(thing[resource.identity.key]) for thing in things]
    assert all(str(thing[resource.identity.key]) in shown["table"] for thing in things)


def _output(swept: Swept, line: str) -> str:
    result = swept.run(line)
    assert result.code == 0, f"{line}\n{result.stderr}"
    return result.stdout


def by_key(resource: Resource, things: Sequence[Any]) -> dict[str, Any]:
    """Return the objects by their key; the panel promises no order among equals."""
    return {str(thing[resource.identity.key]): thing for thing in things}


def check_table(swept: Swept, resource: Resource) -> None:
    """On a terminal of 80 columns no line is wider, and no id is cut."""
    first_object(swept, resource)
    result = swept.run(f"{resource.group} list --color never", terminal=True)
    assert result.code == 0, result.stderr
    lines = result.stdout.splitlines()
    assert [line for line in lines if cell_len(line) > 80] == []
    ids = [str(thing[resource.identity.key]) for thing in swept.objects(resource)]
    assert [id for id in ids if not any(id in line for line in lines)] == []


def check_count(swept: Swept, resource: Resource) -> None:
    """--count prints the number of rows and nothing else."""
    assert _output(swept, f"{resource.group} list --count") == f"{len(swept.json(f'{resource.group} list'))}\n"


def check_columns(swept: Swept, resource: Resource) -> None:
    """Each described column is a field of at least one object."""
    first_object(swept, resource)
    things = swept.objects(resource)
    unknown = [column.path for column in resource.columns if not any(has(thing, column.path) for thing in things)]
    assert not unknown, f"no object has {unknown}; there are {sorted(things[0])}"


def has(thing: Any, path: str) -> bool:
    """Tell whether the path leads to a field, be it null."""
    parent, _, last = path.rpartition(".")
    above = walk(thing, parent) if parent else thing
    return isinstance(above, dict) and last in above


def check_filter(swept: Swept, resource: Resource, each: Filter) -> None:
    """A named filter gives some of the objects, and where they show its field, the right ones."""
    swept.prepare(f"{resource.group} {each.name}")
    value = _filter_value(swept, resource, each)
    everything = by_key(resource, swept.json(f"{resource.group} list"))
    flag = f"--{each.name.replace('_', '-')}"
    words = [flag if value == "true" else f"--no-{flag[2:]}"] if each.type == "boolean" else [flag, value]
    result = swept.machine([resource.group, "list", *words, "-o", "json"])
    assert result.code == 0, f"{words}\n{result.stderr}"
    found = by_key(resource, result.json)
    assert found.items() <= everything.items()
    assert found or f"{resource.group} {each.name}" in EMPTY, f"{words} finds nothing"
    if each.operator == "=" and not each.among:
        _check_values(each, value, list(found.values()), list(everything.values()))
    assert _misses(swept, resource, each, flag) in (None, 0), f"{flag} does not narrow the list down"


def _filter_value(swept: Swept, resource: Resource, each: Filter) -> str:
    case = f"{resource.group} {each.name}"
    if case in FILTERS:
        return swept.filled(FILTERS[case])
    if each.type == "boolean":
        return "true"
    things = swept.objects(resource) or [first_object(swept, resource)]
    for thing in things:
        value = identity(walk(thing, _shown_path(each, things)))
        if value:
            return value[:10] if each.type == "date" and each.operator != "=" else value
    if each.choices or each.refers:
        return each.choices[0] if each.choices else swept.filled(f"{{{each.refers}}}")
    return "2020-01-01" if each.type == "date" else "1"


def _shown_path(each: Filter, things: Sequence[Any]) -> str:
    """Return the field of the objects that shows what the filter compares, else the filter's own name for it."""
    names = [name.replace("__", ".") for name in (each.field, each.param, each.name) if name]
    return next((name for name in names if any(_has_value(thing, name) for thing in things)), names[0])


def _has_value(thing: Any, path: str) -> bool:
    """Tell whether a value can be compared: a detail without an id cannot."""
    value = walk(thing, path)
    return has(thing, path) and not (isinstance(value, dict) and "id" not in value)


def _check_values(each: Filter, value: str, found: Sequence[Any], everything: Sequence[Any]) -> None:
    path = _shown_path(each, everything)
    showing = [thing for thing in everything if _has_value(thing, path)]
    if not showing:
        return
    wanted: Any = value == "true" if each.type == "boolean" else value
    right = [thing for thing in everything if _fits(walk(thing, path), wanted)]
    assert [thing for thing in found if has(thing, path) and not _fits(walk(thing, path), wanted)] == []
    assert len(found) == len(right)


def _fits(shown: Any, wanted: Any) -> bool:
    if isinstance(shown, list):
        return any(is_shown(each, wanted) for each in shown)
    return is_shown(shown, wanted)


def _misses(swept: Swept, resource: Resource, each: Filter, flag: str) -> int | None:
    """Return how many match what nothing can match; None where the panel refuses it."""
    if each.type in ("boolean", "decimal") or each.operator != "=":
        return None
    nothing = {"integer": "987654321", "date": "1999-01-01"}.get(each.type, "no-such-thing")
    result = swept.machine([resource.group, "list", flag, nothing, "-o", "json"])
    return len(result.json) if result.code == 0 else None


def check_sort(swept: Swept, resource: Resource, field: str) -> None:
    """A sort field orders, turned round it orders the other way, and nothing is lost."""
    line = f"{resource.group} list --sort"
    up, down = swept.json(f"{line} {field}"), swept.json(f"{line}=-{field}")
    assert sorted(map(_key_of(resource), up)) == sorted(map(_key_of(resource), down))
    assert by_key(resource, up) == by_key(resource, swept.objects(resource))
    path = field.replace("__", ".")
    if not all(has(thing, path) for thing in up):
        return
    values = [walk(thing, path) for thing in up]
    if f"{resource.group} {field}" in ORDERED_OTHERWISE or any(isinstance(value, list) for value in values):
        return
    assert _runs(values) == _runs([walk(thing, path) for thing in down])[::-1], f"-{field} is not {field} turned round"
    known = [value for value in values if value is not None]
    assert not known or _is_ordered(known), f"not in the order of {field}: {known}"


def _key_of(resource: Resource) -> Any:
    return lambda thing: str(thing[resource.identity.key])


def _runs(values: Sequence[Any]) -> list[str]:
    return [text for text, _ in groupby(json.dumps(value, sort_keys=True) for value in values)]


def _is_ordered(values: Sequence[Any]) -> bool:
    """Tell whether values ascend, as numbers or as text; details of references are ordered as the panel likes."""
    if any(isinstance(value, dict | list) for value in values):
        return True
    return any(_ascends([make(value) for value in values]) for make in (_number, str, _folded) if _all(make, values))


def _ascends(values: list[Any]) -> bool:
    return values == sorted(values)


def _folded(value: Any) -> str:
    return str(value).casefold()


def _number(value: Any) -> Decimal:
    return Decimal(str(value) if not isinstance(value, bool) else int(value))


def _all(make: Any, values: Sequence[Any]) -> bool:
    try:
        return bool([make(value) for value in values])
    except InvalidOperation:
        return False


def check_search(swept: Swept, resource: Resource) -> None:
    """A search for an object's own words finds it; one for nonsense finds nothing."""
    thing = first_object(swept, resource) if resource.create else next(iter(swept.objects(resource)), None)
    line = [resource.group, "list", "-o", "json", "--search"]
    assert swept.machine([*line, "no-such-word-anywhere"]).json == []
    names = [name for name in resource.identity.names if name != resource.identity.key]
    word = next((str(walk(thing, name)) for name in names if thing and walk(thing, name)), "")
    if word and word.isprintable():
        assert str(thing[resource.identity.key]) in by_key(resource, swept.machine([*line, word]).json)


def check_show(swept: Swept, resource: Resource) -> None:
    """An object is shown as another program gets it, by its id and by each name that is its alone."""
    things = swept.objects(resource) or ([first_object(swept, resource)] if resource.create else [])
    for thing in things[:3]:
        id = str(thing[resource.identity.key])
        whole = swept.get(f"{resource.path}/{id}")
        for word in (id, *_own_names(resource, thing, things)):
            result = swept.machine([resource.group, "show", "-o", "json", "--", word])
            assert result.code == 0, f"show {word}\n{result.stderr}"
            assert result.json == whole


def _own_names(resource: Resource, thing: Any, things: Sequence[Any]) -> list[str]:
    names = [(name, walk(thing, name)) for name in resource.identity.names]
    return [str(value) for name, value in names if value and sum(walk(each, name) == value for each in things) == 1]


def _target(swept: Swept, resource: Resource, case: str) -> str:
    return swept.filled(TARGETS.get(case, "")) or str(first_object(swept, resource)[resource.identity.key])


def check_view(swept: Swept, resource: Resource, view: View) -> None:
    """A view answers in json, and the rows and columns it promises are in the panel's answer."""
    case = f"{resource.group} {view.name}"
    swept.prepare(case)
    query = options(swept, view.query, new_values(view.query, case, swept.sandbox.version))
    target = (
        []
        if view.on_list
        else [swept.filled(TARGETS.get(case, "")) or str(first_object(swept, resource)[resource.identity.key])]
    )
    result = swept.machine([resource.group, *view.name.split(), *target, *query, "-o", "json"])
    if case in REFUSED:
        assert result.code == REFUSED[case][0], REFUSED[case][1]
        return
    assert result.code == 0, result.stderr
    rows = result.json
    assert rows or case in EMPTY or not (view.columns or view.rows), "nothing is there to be seen"
    if view.columns and rows:
        first = rows[0] if isinstance(rows, list) else rows
        unknown = [column.path for column in view.columns if not has(first, column.path)]
        assert not unknown, f"rows have {sorted(first)}, not {unknown}"
