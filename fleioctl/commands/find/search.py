"""One word over all kinds of objects: every part at once, each with what it found or its own failure."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache, partial
from typing import Any

from fleioctl.commands.find import dns
from fleioctl.commands.find.owners import Owners
from fleioctl.commands.find.reads import Reads
from fleioctl.commands.find.rows import Found, Json, found_in
from fleioctl.commands.find.shapes import matches, shape_of
from fleioctl.concurrent import failures, gather, in_turns
from fleioctl.errors import Error
from fleioctl.model.command import SECTIONS
from fleioctl.model.found_by import FoundBy, Shape
from fleioctl.model.registry import groups, resource_of
from fleioctl.model.resource import Resource

IN_PROJECTS = ("ip", "network", "mac", "uuid", "domain", "text")  # words that can mean what has no client of its own
INSTANCES = "instances"


@cache
def kinds() -> tuple[Resource, ...]:
    """Return the resources that say what they are found by, in the order in which they are shown."""
    resources = [resource for resource in map(resource_of, groups()) if resource.found_by]
    return tuple(sorted(resources, key=lambda each: (SECTIONS.index(each.section), each.group)))


class Search:
    """What one word means; `failed` has the parts that could not be read."""

    def __init__(self, reads: Reads, word: str) -> None:
        self.word, self.shape = word, shape_of(word)
        self.parts: list[str] = []
        self.failed: dict[str, Error] = {}
        self._reads, self._owners = reads, Owners(reads)

    def rows(self) -> list[Json]:
        """Read everything in two rounds and return the rows."""
        parts = self._parts()
        self.parts = list(parts)
        outcomes = gather(parts | self._owners.background(projects=self.shape in IN_PROJECTS))
        self.failed |= failures(outcomes)
        found = _once(each for name in parts if name not in self.failed for each in outcomes[name])
        found = self._told_apart(found)
        found = _once([*found, *self._clients_of_users(found)])
        found = _once([*found, *self._second_round(found)])
        self._own(found)
        return [self._row(each) for each in _ordered(found)]

    def _second_round(self, found: list[Found]) -> list[Found]:
        """Read what the first round led to, all at once."""
        self.failed |= self._owners.assign(found)
        reads: dict[str, Callable[[], Any]] = {INSTANCES: partial(self._instances_behind, found)}
        if self.shape == "domain" and "dns-zones" not in self.failed:
            reads["dns-records"] = partial(dns.records_of, self._reads, self.word)
        outcomes = gather({**reads, "contacts": partial(self._owners.read, _clients(found))})
        self.failed |= failures(outcomes)
        return [each for name in reads if name not in self.failed for each in outcomes[name]]

    def _own(self, found: list[Found]) -> None:
        """Give everything its owner, and read the owners that only now came up."""
        self.failed |= self._owners.assign(found)
        self.failed |= self._owners.read(_clients(found))

    def _parts(self) -> dict[str, Callable[[], list[Found]]]:
        parts = {resource.group: part for resource in kinds() if (part := self._part(resource))}
        return parts | ({"dns-zones": partial(dns.zones_of, self._reads, self.word)} if self.shape == "domain" else {})

    def _part(self, resource: Resource) -> Callable[[], list[Found]] | None:
        ways = [way for way in resource.found_by if self.shape in way.shapes]
        return partial(self._read, resource, ways) if ways else None

    def _read(self, resource: Resource, ways: list[FoundBy]) -> list[Found]:
        """Look in all ways at once; an object found in two counts once."""
        read = in_turns([partial(self._candidates, resource, way) for way in ways])
        return _once(found_in(resource, item) for items in read for item in items)

    def _candidates(self, resource: Resource, way: FoundBy) -> list[Json]:
        if way.param == "id":
            return self._reads.one(resource.path, self.word)
        query = ((way.param, self.word),) if way.param else ()
        items = self._reads.objects(resource.path, query)
        if self.shape == "ip" and resource.group == INSTANCES:
            return items  # the panel knows all addresses of an instance, and shows but one
        return [item for item in items if matches(self.shape, self.word, item, way)]

    def _told_apart(self, found: list[Found]) -> list[Found]:
        """Keep the instances that have exactly this address: the panel's search takes parts of addresses too."""
        if self.shape != "ip" or {"ports", "floating-ips"} & set(self.failed):
            return found
        behind = {each.instance for each in found}
        address: Shape = "ip"
        way = FoundBy((address,), ("access_ip",))
        return [
            each
            for each in found
            if each.kind != "instance" or str(each.id) in behind or matches(address, self.word, each.item, way)
        ]

    def _instances_behind(self, found: list[Found]) -> list[Found]:
        """Read the instances that ports and addresses lead to, unless they were found by themselves."""
        resource = resource_of(INSTANCES)
        known = {str(each.id) for each in found if each.kind == "instance"}
        missing = list(dict.fromkeys(each.instance for each in found if each.instance))
        read = in_turns([partial(self._reads.one, resource.path, id) for id in missing if id not in known])
        return [found_in(resource, item) for items in read for item in items]

    def _clients_of_users(self, found: list[Found]) -> list[Found]:
        """Return the clients of a user whose e-mail was looked for."""
        users = [each.item for each in found if each.kind == "user" and self.shape == "email"]
        resource = resource_of("clients")
        return [found_in(resource, client) for user in users for client in user.get("clients") or ()]

    def _row(self, found: Found) -> Json:
        id = found.client.get("id")
        if found.kind == "client":
            found.item = {**found.item, **self._owners.detail(str(id))}
        if id is not None and not found.client.get("name"):
            found.client = {**found.client, "name": self._owners.detail(str(id)).get("name")}
        contact = str(found.item.get("email") or "") if found.kind == "user" else ""
        contact = contact or (self._owners.contact(str(id)) if id is not None else "")
        return {"word": self.word, **found.as_row(contact)}


def _clients(found: list[Found]) -> list[str]:
    return [str(each.client["id"]) for each in found if each.client.get("id")]


def _once(found: Iterable[Found]) -> list[Found]:
    """Keep the first of each object; a client that only a user named gives way to the one that was read."""
    return list({(each.kind, str(each.id)): each for each in reversed(list(found))}.values())[::-1]


def _ordered(found: list[Found]) -> list[Found]:
    order = [found_in(resource, {}).kind for resource in kinds()]
    order.insert(order.index("dns-zone") + 1, "dns-record")
    return sorted(found, key=lambda each: order.index(each.kind))
