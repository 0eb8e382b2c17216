"""The objects of a group as a file would say them: only what can be written, references by name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from fleioctl.concurrent import gather
from fleioctl.errors import Error, NotFound
from fleioctl.inputs.lookup import objects
from fleioctl.model.paths import identity, walk
from fleioctl.model.registry import groups, resource_of
from fleioctl.model.resource import AsCode, Field, Resource
from fleioctl.session.session import Session

AT_ONCE = 8  # details that are read side by side, as many as bulk commands send

Json = dict[str, Any]
Key = tuple[str, ...]


@dataclass(frozen=True)
class Entry:
    """One object: its values by field, and on a panel its id and the whole of what it showed."""

    group: str
    values: Json
    id: str = ""
    item: Json = field(default_factory=dict, compare=False)
    row: int = 0

    @property
    def key(self) -> Key:
        """Return what tells it from the others of its group, as the panel stores it."""
        return tuple(plain(self.values.get(name)) for name in described(resource_of(self.group)).key)

    @property
    def label(self) -> str:
        """Name it for people."""
        return " ".join(part for part in self.key if part) or "?"


def coded() -> list[str]:
    """Return the groups that can be in a file, in the order of their references."""
    found = [group for group in groups() if resource_of(group).as_code]
    return sorted(found, key=lambda group: (_depth(group), group))


def _depth(group: str, above: Sequence[str] = ()) -> int:
    """Return how many groups lie between this one and one that refers to none."""
    refers = {each.refers for each in resource_of(group).fields if each.refers} - {group, *above}
    return max((1 + _depth(each, (*above, group)) for each in refers if resource_of(each).as_code), default=0)


def described(resource: Resource) -> AsCode:
    """Return how it is known in a file."""
    assert resource.as_code
    return resource.as_code


def code_fields(session: Session, resource: Resource) -> list[Field]:
    """Return the fields that a file can carry, on this panel."""
    out = described(resource).left_out
    seen: dict[str, Field] = {}
    for each in session.current(resource.fields):
        if each.name not in out and not each.secret and not each.query:
            seen.setdefault(each.name, each)
    return list(seen.values())


class Names:
    """Which object of another group an id is, by the name that a file has for it; each group is read once."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._names: dict[str, dict[str, str]] = {}
        self._owners: dict[str, str] | None = None

    def of(self, group: str, id: str) -> str:
        """Return the name of an id, the id itself where it has none."""
        return self._read(group).get(id, id)

    def ids(self, group: str, name: str) -> list[str]:
        """Return the ids that have this name."""
        known = self._read(group)
        return [id for id, each in known.items() if each == name] or [id for id in known if id == name]

    def client_of(self, project: str) -> str:
        """Return the client whose OpenStack project it is, as its service says; empty when nobody's."""
        if self._owners is None:
            session = self._session
            clients = {
                identity(each.get("id")): identity(each.get("client"))
                for each in objects(session, resource_of("services"), [])
            }
            projects = objects(session, resource_of("projects"), [])
            self._owners = {
                str(each.get("project_id")): clients.get(identity(each.get("service")), "") for each in projects
            }
        return self._owners.get(project, "")

    def add(self, group: str, id: str, name: str) -> None:
        """Remember one that was made meanwhile."""
        self._read(group)[id] = name

    def _read(self, group: str) -> dict[str, str]:
        if group not in self._names:
            resource = resource_of(group)
            found = objects(self._session, self._session.placed(resource), [])
            self._names[group] = _unique(resource, list(found))
        return self._names[group]


def _unique(resource: Resource, found: Sequence[Json]) -> dict[str, str]:
    """Return by id the first name that no other has; what no name tells from others keeps its id."""
    key = resource.as_code.key if resource.as_code and len(resource.as_code.key) == 1 else resource.identity.names
    named = {identity(each.get(resource.identity.key)): _names(each, key) for each in found}
    uses = Counter(name for names in named.values() for name in set(names))
    return {id: next((name for name in names if uses[name] == 1), id) for id, names in named.items()}


def _names(item: Json, key: Sequence[str]) -> list[str]:
    return [str(name) for path in key if (name := walk(item, path)) not in (None, "")]


def entries(session: Session, group: str, names: Names, query: Sequence[tuple[str, str]] = ()) -> Iterator[Entry]:
    """Yield the objects of a group in the order of their keys."""
    resource = session.placed(resource_of(group))
    known = code_fields(session, resource)
    found = list(_whole(session, resource, known, list(objects(session, resource, query))))
    made = [_entry(session, resource, known, names, item) for item in found]
    yield from sorted(made, key=lambda each: (each.key, each.id))


def _whole(session: Session, resource: Resource, known: Sequence[Field], found: list[Json]) -> Iterator[Json]:
    """Read one by one what the list does not show wholly."""
    lacking = found and any(each.name not in found[0] for each in known)
    if not lacking or not resource.show:
        yield from found
        return
    api = session.api  # opened here, since threads would open it twice
    for start in range(0, len(found), AT_ONCE):
        part = found[start : start + AT_ONCE]
        read = gather({str(n): _reading(api, resource, item) for n, item in enumerate(part)})
        session.progress.show(f"{resource.plural}: {start + len(part)} of {len(found)} read")
        for n, item in enumerate(part):
            detail = read[str(n)]
            if isinstance(detail, Error) and not isinstance(detail, NotFound):
                raise detail
            yield {**item, **detail} if isinstance(detail, dict) else item
    session.progress.clear()


def _reading(api: Any, resource: Resource, item: Json) -> Any:
    from urllib.parse import quote

    id = quote(identity(item.get(resource.identity.key)), safe="")
    return lambda: api.get(f"{resource.path}/{id}")


def _entry(session: Session, resource: Resource, known: Sequence[Field], names: Names, item: Json) -> Entry:
    values = {}
    for each in known:
        value = _said(each, _shown(resource, each, item, names), names)
        if value not in (None, "", [], {}):
            values[each.name] = value
    return Entry(resource.group, values, identity(item.get(resource.identity.key)), item)


def _shown(resource: Resource, each: Field, item: Json, names: Names) -> Any:
    """Return what an object shows of a field; of some only the OpenStack project tells whose they are."""
    value = walk(item, _source(resource, each))
    project = item.get("project") or item.get("project_id")
    return names.client_of(str(project)) if value is None and each.name == "client" and project else value


def _source(resource: Resource, each: Field) -> str:
    """Return where an object shows a field, which may be under another name."""
    kept = {one.name: one.source for one in resource.keeps if not isinstance(one, str)}
    return kept.get(each.name, each.name.rstrip("_"))


def _said(each: Field, value: Any, names: Names) -> Any:
    if each.refers and value not in (None, ""):
        if isinstance(value, list):
            return sorted(names.of(each.refers, identity(one)) for one in value)
        return names.of(each.refers, identity(value))
    if isinstance(value, str) and each.type == "text":
        return value.strip()
    return value


def plain(value: Any) -> str:
    """Return a value as the panel compares it: blanks at the ends do not count, nor how a number is written."""
    from decimal import Decimal, InvalidOperation

    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return "[" + ",".join(sorted(map(plain, value))) + "]"
    if isinstance(value, dict):
        return "{" + ",".join(f"{name}:{plain(value[name])}" for name in sorted(value)) + "}"
    text = str(value).strip().replace("\r\n", "\n")
    try:
        number = Decimal(text)
    except InvalidOperation:
        return text
    return format(number.normalize(), "f") if number.is_finite() else text
