"""Whose an object is, and whom to write to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from functools import partial
from typing import Any

from fleioctl.commands.find.reads import Reads, complete
from fleioctl.commands.find.rows import Found, Json
from fleioctl.concurrent import failures, gather
from fleioctl.errors import Error

USERS, CLIENTS, PROJECTS, SERVICES = "users", "clients", "openstack/projects", "billing/services"
SOME = 16  # more clients than this are read as lists, not one by one


class Owners:
    """What the panel says about who owns what; each question is asked when it comes up, and once."""

    def __init__(self, reads: Reads) -> None:
        self._reads = reads
        self._details: dict[str, Json] = {}

    def background(self, *, projects: bool) -> dict[str, Callable[[], Any]]:
        """Return the reads that go along with the search, so that most owners are known when it ends."""
        paths = (USERS, PROJECTS, SERVICES) if projects else (USERS,)
        return {f"owners: {path}": partial(self._reads.first, path) for path in paths}

    def assign(self, found: Iterable[Found]) -> dict[str, Error]:
        """Give every object without a client that of its instance or project, and return what went wrong."""
        found = list(found)
        instances = {str(each.id): each.client for each in found if each.kind == "instance"}
        for each in found:
            each.client = each.client if each.client.get("id") else instances.get(each.instance, {}) or each.client
        projects = {each.project for each in found if each.project and not each.client.get("id")}
        owners = gather({project: partial(self._of_project, project) for project in projects})
        failed = failures(owners)
        for each in found:
            if each.project in owners and each.project not in failed and not each.client.get("id"):
                each.client = owners[each.project]
        return _first("owners", failed)

    def read(self, ids: Iterable[str]) -> dict[str, Error]:
        """Read these clients, so that `detail` and `contact` know them, and return what went wrong."""
        wanted = [id for id in dict.fromkeys(ids) if id not in self._details]
        if len(wanted) > SOME:
            outcomes: dict[str, Any] = gather({"clients": partial(self._reads.objects, CLIENTS)})
            outcomes |= {} if failures(outcomes) else {str(each.get("id")): [each] for each in outcomes["clients"]}
        else:
            outcomes = gather({id: partial(self._reads.one, CLIENTS, id) for id in wanted})
        failed = failures(outcomes)
        self._details |= {id: outcomes[id][0] for id in wanted if id not in failed and outcomes.get(id)}
        return _first("contacts", failed)

    def detail(self, id: str) -> Json:
        """Return a client as it was read."""
        return self._details.get(id, {})

    def contact(self, id: str) -> str:
        """Return the e-mails of a client: its own, where the panel's version has it, and those of its users."""
        detail = self.detail(id)
        users: list[Json] = []
        with suppress(Error):  # the list of users has told already that it cannot be read
            users = self._users_of(id, detail)
        emails = [detail.get("email"), *(user.get("email") for user in users)]
        return ", ".join(dict.fromkeys(str(email) for email in emails if email))

    def _users_of(self, id: str, detail: Mapping[str, Any]) -> list[Json]:
        page = self._reads.first(USERS)
        known = page.objects if complete(page) or detail.get("users") else self._reads.objects(USERS)
        ids = [str(user) for user in detail.get("users") or ()]
        mine = [user for user in known if str(user.get("id")) in ids or id in _clients_of(user)]
        missing = set(ids) - {str(user.get("id")) for user in mine}
        return [*mine, *(user for each in sorted(missing) for user in self._reads.one(USERS, each))]

    def _of_project(self, project: str) -> Json:
        """Return the client of an OpenStack project: the project names its service, the service its client."""
        page = self._reads.first(PROJECTS)
        known = page.objects
        if not complete(page) and not any(each.get("project_id") == project for each in known):
            known = self._reads.objects(PROJECTS, (("filtering", f"project_id:{project}"),))
        service = next((str(each.get("service")) for each in known if each.get("project_id") == project), "")
        services = self._reads.first(SERVICES).objects
        mine = [each for each in services if str(each.get("id")) == service]
        mine = mine or (self._reads.one(SERVICES, service) if service.isdecimal() else [])
        client = mine[0].get("client") if mine else None
        return client if isinstance(client, dict) else {}


def _first(part: str, failed: Mapping[str, Error]) -> dict[str, Error]:
    """Return one failure for a part."""
    return {part: next(iter(failed.values()))} if failed else {}


def _clients_of(user: Json) -> list[str]:
    return [str(each.get("id")) for each in user.get("clients") or () if isinstance(each, dict)]
