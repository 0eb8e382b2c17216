"""Every write of the tree as a command line, made from the descriptions with the values of the sweep."""

from __future__ import annotations

import shlex
from collections.abc import Callable
from functools import cache, partial

from sweep import writes as sweep
from sweep.exceptions import LINES, PASSWORD, SENT_BY_DRY_RUNS
from sweep.reads import first_object
from sweep.values import changed_values, new_values, options
from sweep.versions.steps import WRITES, Part, changed
from sweep.versions.today import groups, resource_of

from fleioctl.model.resource import Action, Resource
from fleioctl.model.versions import NEWEST
from fleioctl.verbs.actions.goals import goal_of
from fleioctl.verbs.create_options import create_fields
from fleioctl.verbs.update import update_fields

from .applied import applied_writes
from .panel import Panel

Build = Callable[[Panel], list[str]]

OF_OUR_OWN = {
    "api POST tickets": "api POST plugins/tickets/tickets -f title=Raw -F client={clients} "
    "-F department={departments} -f message=Hi -f status=open -f priority=medium",
    "api POST todos": "api POST plugins/todo/todo -f title=Raw -f description=Raw",
    "api POST change_credit": "api POST clients/722694/change_credit -F add_credit=true -f amount=5.00 "
    "-f currency=RON -f external_source=1",
    "api POST users with a password": "api POST users -f username=raw@example.com -f email=raw@example.com "
    f"-f first_name=Raw -f last_name=Raw -f password={PASSWORD} -f language=en",
    "api PATCH users with a password": f"api PATCH users/{{users:is_staff=false}} -f password={PASSWORD}",
    "api PUT todos": "api PUT plugins/todo/todo/{todos} -f title=Changed -f description=Changed",
    "api DELETE todos": "api DELETE plugins/todo/todo/{todos}",
    "api DELETE with a password": f"api DELETE 'plugins/todo/todo/{{todos}}?password={PASSWORD}'",
    "users update --set password": f"users update {{users:is_staff=false}} --set password={PASSWORD}",
}
"""What no description names: raw calls, and secrets that come in by side doors."""


def changed_writes(version: str) -> dict[str, Build]:
    """Return the writes that are another on a panel of this version than on one of the version before."""
    parts = set(changed(version))
    return {name: build for name, build in every_write(version).items() if not parts.isdisjoint(_parts_of(name))}


def _parts_of(write: str) -> list[Part]:
    group, _, name = write.partition(" ")
    name = name.removesuffix(" --wait")
    objects = [Part("objects", group)] if name.split()[0] in ("create", "update", "delete") else []
    return [Part(sort, group, name) for sort in WRITES] + objects


@cache
def every_write(version: str = "") -> dict[str, Build]:
    """Return by name how each write of the tree is typed, on a panel of this version."""
    version, found = version or NEWEST, dict[str, Build]()
    for group in groups(version):
        found |= _of_resource(resource_of(group, version))
    lines = {name: f"{name} {rest}" for name, rest in LINES.items() if name not in SENT_BY_DRY_RUNS}
    found |= {name: partial(_line, name, line) for name, line in (lines | OF_OUR_OWN).items()}
    return found | applied_writes()


def _of_resource(resource: Resource) -> dict[str, Build]:
    found: dict[str, Build] = {}
    if resource.create:
        found["create"] = partial(_create, resource)
    if resource.update:
        found["update"] = partial(_update, resource)
        if any(field.secret for field in update_fields(resource)):
            found["update of a secret"] = partial(_update, resource, secrets=True)
    if resource.delete:
        found["delete"] = partial(_delete, resource)
        found["delete --wait"] = partial(_waiting, found["delete"])
    for action in resource.actions:
        found[action.name] = partial(_act, resource, action)
        if goal_of(resource, action) and not action.on_list:
            found[f"{action.name} --wait"] = partial(_waiting, found[action.name])
    if resource.create and resource.lifecycle.ready:
        found["create --wait"] = partial(_waiting, found["create"])
    return {f"{resource.group} {name}": build for name, build in found.items()}


def _waiting(build: Build, panel: Panel) -> list[str]:
    return [*build(panel), "--wait"]


def _create(resource: Resource, panel: Panel) -> list[str]:
    panel.prepare(f"{resource.group} create")
    fields = create_fields(resource)
    return [
        resource.group,
        "create",
        *options(panel, fields, new_values(fields, resource.group, panel.sandbox.version)),
    ]


def _object(resource: Resource, panel: Panel) -> str:
    """Return the id of an object, one of its own where such can be made."""
    if not resource.create:
        return str(first_object(panel, resource)[resource.identity.key])
    made = panel.machine([*_create(resource, panel), "--yes", "-o", "json"])
    assert made.code == 0, made.stderr
    return str(made.json[resource.identity.key])


def _update(resource: Resource, panel: Panel, *, secrets: bool = False) -> list[str]:
    return _updated(resource, panel, _object(resource, panel), secrets=secrets)


def _updated(resource: Resource, panel: Panel, id: str, *, secrets: bool = False) -> list[str]:
    fields = [field for field in update_fields(resource) if field.secret or not secrets]
    return [resource.group, "update", id, *options(panel, fields, changed_values(fields, resource.group))]


def _delete(resource: Resource, panel: Panel) -> list[str]:
    assert resource.delete
    fields = resource.delete.fields
    values = new_values(fields, f"{resource.group} delete", panel.sandbox.version)
    id = _object(resource, panel)
    if resource.update:  # what is new may be protected, or in use as the default
        panel.machine([*_updated(resource, panel, id), "--yes"])
    return [resource.group, "delete", id, *options(panel, fields, values)]


def _act(resource: Resource, action: Action, panel: Panel) -> list[str]:
    case = f"{resource.group} {action.name}"
    panel.prepare(case)
    given = options(panel, action.fields, new_values(action.fields, case, panel.sandbox.version))
    target = [] if action.on_list else [sweep._target(panel, resource, action)]
    return [resource.group, *action.name.split(), *target, *given]


def _line(name: str, line: str, panel: Panel) -> list[str]:
    panel.prepare(name)
    return shlex.split(panel.filled(line))
