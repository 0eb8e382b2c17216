"""The objects of a group as a file would say them: only what can be written, references by name; page by page."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import islice
from typing import Any, TypeVar

from fleioctl.concurrent import gather
from fleioctl.errors import Error, NotFound, Usage
from fleioctl.inputs.lookup import objects
from fleioctl.inputs.objects import object_path
from fleioctl.model.paths import identity, walk
from fleioctl.model.registry import resource_of
from fleioctl.model.resource import Field, Resource
from fleioctl.session.session import Session
from fleioctl.verbs.as_code.entry import Entry, code_fields, key_sets
from fleioctl.verbs.as_code.names import Names
from fleioctl.verbs.as_code.values import amount

AT_ONCE = 8  # objects that are read side by side, as many as bulk commands send
TOLD = 50  # objects between two words about how far it is

Json = dict[str, Any]
T = TypeVar("T")


def entries(
    session: Session, group: str, names: Names, select: Sequence[str] = (), only: Collection[str] = ()
) -> Iterator[Entry]:
    """Yield the objects of a group as they are read; none of them is kept.

    `only` names the fields that matter: where the list shows them, no object is read for the rest.
    """
    resource = session.placed(resource_of(group))
    known = [each for each in code_fields(session, resource) if not only or each.name in only]
    for number, item in enumerate(_whole(session, resource, known, _selected(session, resource, select)), 1):
        yield _entry(resource, known, names, item)
        if number % TOLD == 0:
            session.progress.show(f"{resource.plural}: {number:,} read")
    session.progress.clear()


def _selected(session: Session, resource: Resource, select: Sequence[str]) -> Iterator[Json]:
    """Yield the objects that expressions mean, as those of --filter."""
    from fleioctl.inputs.narrowing import narrowing

    if any(not text.strip() for text in select):
        raise Usage("--select is empty.", code="empty_target")
    narrowed = narrowing(session, resource, select)
    yield from (item for item in objects(session, resource, narrowed.query) if narrowed.keeps(item))


def entry_of(session: Session, group: str, names: Names, item: Json) -> Entry:
    """Return one object that was read as a file would say it."""
    resource = session.placed(resource_of(group))
    return _entry(resource, code_fields(session, resource), names, item)


def chunks(items: Iterator[T], size: int = AT_ONCE) -> Iterator[list[T]]:
    """Yield a few at a time."""
    while part := list(islice(items, size)):
        yield part


def _whole(session: Session, resource: Resource, known: Sequence[Field], found: Iterator[Json]) -> Iterator[Json]:
    """Read one by one what the list does not show wholly, where reading one shows more."""
    first = next(found, None)
    if first is None:
        return
    lacking = {_source(resource, each) for each in known} - set(first)
    detail = _detail(session, resource, [first])[0] if lacking and resource.show else {}
    yield {**first, **detail}
    if not lacking & set(detail):  # one object read tells whether reading the others is of any use
        yield from found
        return
    for part in chunks(found):
        for item, more in zip(part, _detail(session, resource, part), strict=True):
            yield {**item, **more}


def _detail(session: Session, resource: Resource, items: Sequence[Json]) -> list[Json]:
    """Read some objects side by side; one that went meanwhile stays as the list had it."""
    session.connect()  # here, since threads would do it twice

    def reading(item: Json) -> Any:
        path = object_path(resource, identity(item.get(resource.identity.key)))
        return lambda: session.api.get(path)

    read = gather({str(number): reading(item) for number, item in enumerate(items)}).values()
    for each in read:
        if isinstance(each, Error) and not isinstance(each, NotFound):
            raise each
    return [each if isinstance(each, dict) else {} for each in read]


def _entry(resource: Resource, known: Sequence[Field], names: Names, item: Json) -> Entry:
    id = identity(item.get(resource.identity.key))
    also = _also(resource, names, id, item)
    values = {}
    for each in known:
        shown, value = _shown(resource, each, item, names)
        if not shown and (more := also.get(each.name)):
            shown, value = True, more[0]
        if shown:
            values[each.name] = said(each, value, names)
    return Entry(resource.group, values, id, also=also)


def _also(resource: Resource, names: Names, id: str, item: Json) -> dict[str, list[str]]:
    """Return what other objects say of it that is its key: the e-mails of a client's users."""
    ways = {way.field for way in resource.identity.through} & {key[0] for key in key_sets(resource)}
    return {field: names.through(resource, field).get(id, []) for field in ways if field not in item}


def _shown(resource: Resource, each: Field, item: Json, names: Names) -> tuple[bool, Any]:
    """Return whether an object shows a field, and what; of some only the OpenStack project tells whose they are."""
    source = _source(resource, each)
    value = walk(item, source)
    project = item.get("project") or item.get("project_id")
    if value is None and each.name == "client" and project:
        client = names.client_of(str(project))
        return bool(client), client
    return value is not None or source in item, value


def _source(resource: Resource, each: Field) -> str:
    """Return where an object shows a field, which may be under another name."""
    kept = {one.name: one.source for one in resource.keeps if not isinstance(one, str)}
    return kept.get(each.name, each.name.rstrip("_"))


def said(each: Field, value: Any, names: Names) -> Any:
    """Return a value that the panel shows as a file says it."""
    if each.refers and value not in (None, "", []):
        if isinstance(value, list):
            return sorted(names.of(each.refers, identity(one)) for one in value)
        return names.of(each.refers, identity(value))
    if each.type == "decimal":
        return amount(value)
    return value.strip() if isinstance(value, str) and each.type == "text" else value
