"""Names for ids in files, ids for names on the panel; each group is read once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from fleioctl.errors import Denied
from fleioctl.inputs.lookup import objects
from fleioctl.model.paths import identity, walk
from fleioctl.model.registry import resource_of
from fleioctl.model.resource import Field, Resource
from fleioctl.session.session import Session
from fleioctl.verbs.as_code.entry import Entry, key_sets

Json = dict[str, Any]
EXTERNAL = "ext:"  # before the id of a billing system, as where targets are named


class _Index:
    """The names of a group's objects, the best first, and which ids each of them may mean."""

    def __init__(self) -> None:
        self.names: dict[str, list[str]] = {}
        self.ids: dict[str, list[str]] = {}

    def add(self, id: str, names: Iterable[str]) -> None:
        self.names[id] = list(dict.fromkeys(names))
        for name in self.names[id]:
            self.ids.setdefault(name, []).append(id)


class Names:
    """Which object of another group an id is, by the name that a file has for it."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._indexes: dict[str, _Index] = {}
        self._through: dict[str, dict[str, list[str]]] = {}
        self._owners: dict[str, str] | None = None
        self._unread: set[str] = set()

    def of(self, group: str, id: str) -> str:
        """Return the best name that means this object alone; the id itself where it has none."""
        # a name that two have would mean neither on the next panel
        index = self._read(group)
        return next((name for name in index.names.get(id, ()) if len(index.ids[name]) == 1), id)

    def ids(self, group: str, name: str) -> list[str]:
        """Return the ids that have this name, or the object that has it for its id."""
        index = self._read(group)
        return index.ids.get(name) or ([name] if name in index.names else [])

    def canonical(self, field: Field, value: Any) -> Any:
        """Return a reference as export would write it; what the panel does not have stays as it is."""
        if isinstance(value, list):
            return [self.canonical(field, each) for each in value]
        if value in (None, ""):
            return value
        found = self.ids(field.refers, str(value))
        return self.of(field.refers, found[0]) if len(found) == 1 else str(value)

    def add(self, entry: Entry, id: str) -> None:
        """Remember one that was made meanwhile."""
        if entry.group in self._indexes:
            self._indexes[entry.group].add(id, names_in(entry))

    def client_of(self, project: str) -> str:
        """Return the client whose OpenStack project it is, as its service says; empty when nobody's."""
        if self._owners is None:
            services = objects(self._session, resource_of("services"), [])
            clients = {identity(each.get("id")): identity(each.get("client")) for each in services}
            projects = objects(self._session, resource_of("projects"), [])
            self._owners = {
                str(each.get("project_id")): clients.get(identity(each.get("service")), "") for each in projects
            }
        return self._owners.get(project, "")

    def through(self, resource: Resource, field: str) -> dict[str, list[str]]:
        """Return by id what objects of another group say of it: the e-mails of a client's users."""
        if field not in self._through:
            found: dict[str, list[str]] = {}
            for way in self._session.current(resource.identity.through):
                for item in objects(self._session, resource_of(way.group), []) if way.field == field else ():
                    for each in item.get(way.leads) or ():
                        found.setdefault(identity(each), []).append(str(item.get(field) or ""))
            self._through[field] = {id: sorted(filter(None, each)) for id, each in found.items()}
        return self._through[field]

    def _read(self, group: str) -> _Index:
        if group not in self._indexes:
            resource, index = self._session.placed(resource_of(group)), _Index()
            for item in objects(self._session, resource, []):
                id = identity(item.get(resource.identity.key))
                index.add(id, self._called(resource, id, item))
            self._indexes[group] = index
        return self._indexes[group]

    def _called(self, resource: Resource, id: str, item: Json) -> list[str]:
        """Return how a file may call an object: by its key, then by its other names."""
        names = []
        for path in _naming(resource):
            shown = walk(item, path) if path in item else None
            values = [shown] if shown not in (None, "") else self._led(resource, path, id)
            names += [_written(resource, path, str(value).strip()) for value in values]
        return names

    def _led(self, resource: Resource, path: str, id: str) -> Sequence[str]:
        if path in self._unread or all(way.field != path for way in resource.identity.through):
            return ()
        try:
            return self.through(resource, path).get(id, ())
        except Denied:  # the token may not read whose e-mail it is: then the next name does
            self._unread.add(path)
            self._session.note(f"{resource.plural} are named without {path}, which this token may not read")
            return ()


def names_in(entry: Entry) -> list[str]:
    """Return what an entry of a file may be called where others refer to it."""
    resource, values = resource_of(entry.group), entry.values
    paths = _naming(resource)
    found = [_written(resource, path, str(values[path]).strip()) for path in paths if values.get(path)]
    return [*found, entry.label]


def _naming(resource: Resource) -> list[str]:
    """Return the fields that name an object alone, the best first."""
    keys = [names[0] for names in key_sets(resource) if len(names) == 1] if resource.as_code else []
    return list(dict.fromkeys((*keys, *resource.identity.names)))


def _written(resource: Resource, path: str, value: str) -> str:
    return f"{EXTERNAL}{value}" if path == resource.identity.external else value
