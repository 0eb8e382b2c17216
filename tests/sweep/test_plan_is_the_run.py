"""For every write: what the plan says is what the real run then does, on a panel in many states."""

from __future__ import annotations

import json
import shlex
from collections.abc import Callable
from typing import Any
from urllib.error import HTTPError

import pytest
from faults.tree.panel import Panel
from running import Result
from shares import share

from fleioctl.model.registry import groups
from fleioctl.model.resource import Action, Resource
from fleioctl.sandbox.versions import NEWEST
from fleioctl.verbs.create import create_fields
from fleioctl.verbs.update import update_fields

from .exceptions import LINES, REFUSED, SENT_BY_DRY_RUNS, TARGETS
from .reads import first_object
from .stage import Stage
from .states import alter, double, states_of, stored
from .values import changed_values, new_values, options
from .versions.today import resource_of
from .writes import _target


def check(stage: Stage, case: str, words: list[str], **more: Any) -> Result:
    """Plan a line and run it; return what the run said."""
    stage.writes.clear()
    plan = stage.panel.machine([*words, "--dry-run", "-o", "json"], **more)
    assert stage.writes == [], f"{case}: the plan sent {stage.writes}"
    real = stage.panel.machine([*words, "--yes", "-o", "json"], **more)
    problem = differs(plan, real, stage.writes)
    assert not problem, f"{case}: {problem}\n{words}\nplan {plan}\nreal {real}"
    return real


def differs(plan: Result, real: Result, writes: list[str]) -> str:
    """Say what the plan had wrong, nothing where it was right."""
    rows = json.loads(plan.stdout) if plan.stdout else []
    if not writes:
        return _differs_in_refusal(plan, real, rows)
    if plan.code:
        return f"refused with {plan.code}, and {writes} was sent"
    found = json.loads(real.stdout) if real.stdout else {}  # nothing: the panel refused, which nobody knows before
    if not isinstance(found, list) or not all("outcome" in row for row in found):
        return ""
    would = [(row["id"] or "new", row["action"], row["would"] == "unchanged") for row in rows]
    done = [(row["id"], row["action"], row["outcome"] == "unchanged") for row in found]
    done = [("new", *row[1:]) if plan[0] == "new" else row for plan, row in zip(would, done, strict=True)]
    return f"{would}, not {done}" if would != done else ""


def _differs_in_refusal(plan: Result, real: Result, rows: list[Any]) -> str:
    if plan.code != real.code:
        return f"exit code {plan.code}, not {real.code}"
    if real.code and plan.error["code"] != real.error["code"]:
        return f"refused as {plan.error['code']}, not {real.error['code']}"
    changes = [row for row in rows if row["would"] not in ("unchanged", "refused")]
    return f"it would change {changes}, and nothing was sent" if changes else ""


Case = tuple[str, Callable[[], list[str]]]


def play(stage: Stage, name: str, prepare: Callable[[], list[str]], *, again: bool = False) -> None:
    """Restore, prepare, plan, run; `again` once more on what the run has left."""
    stage.restore()
    words = prepare()
    check(stage, name, words)
    if again:
        check(stage, f"{name}, again", words)


@pytest.mark.parametrize("group", [g for g in groups() if resource_of(g).create])
def test_create(stage: Stage, group: str) -> None:
    panel, version = stage.panel, stage.panel.sandbox.version
    resource = resource_of(group, version)
    fields = create_fields(resource)

    def line(**changed: str) -> list[str]:
        panel.prepare(f"{group} create")
        return [
            group,
            "create",
            *options(panel, fields, {**new_values(fields, group, panel.sandbox.version), **changed}),
        ]

    stage.restore()
    _skip_unless_possible(stage, line)
    play(stage, "as it is", line, again=True)
    if version != NEWEST:
        return  # the states are played on one version: what differs between versions is not how they are planned
    if resource.creation.strong:
        play(stage, "if it does not exist", lambda: [*line(), "--if-not-exists"], again=True)
        play(stage, "duplicate", lambda: [*line(), "--allow-duplicate"], again=True)
    for each in share(fields, 2, group):
        if each.refers and each.name in new_values(fields, group, panel.sandbox.version):
            play(stage, f"unknown {each.name}", lambda name=each.name: line(**{name: "no-such-thing"}))
            play(stage, f"empty {each.name}", lambda name=each.name: line(**{name: ""}))


@pytest.mark.parametrize("group", [g for g in groups() if resource_of(g).update])
def test_update(stage: Stage, group: str) -> None:
    panel, version = stage.panel, stage.panel.sandbox.version
    resource = resource_of(group, version)
    fields = update_fields(resource)

    def line(target: str = "") -> list[str]:
        id = target or str(first_object(panel, resource)[resource.identity.key])
        return [group, "update", id, *options(panel, fields, changed_values(fields, group))]

    stage.restore()
    _skip_unless_possible(stage, line)
    play(stage, "as it is", line, again=True)
    _targets(stage, resource, None, line)


@pytest.mark.parametrize("group", [g for g in groups() if resource_of(g).delete])
def test_delete(stage: Stage, group: str) -> None:
    resource = resource_of(group, stage.panel.sandbox.version)
    assert resource.delete
    _act(stage, resource, resource.delete)


@pytest.mark.parametrize(("group", "name"), [(g, a.name) for g in groups() for a in resource_of(g).actions])
def test_action(stage: Stage, group: str, name: str) -> None:
    resource = resource_of(group, stage.panel.sandbox.version)
    action = next((each for each in resource.actions if each.name == name), None)
    if action is None:
        pytest.skip("not in this version")
    _act(stage, resource, action)


def _act(stage: Stage, resource: Resource, action: Action) -> None:
    panel, case = stage.panel, f"{resource.group} {action.name}"
    if case in SENT_BY_DRY_RUNS:
        pytest.skip("a read")

    def line(target: str = "") -> list[str]:
        panel.prepare(case)
        given = options(panel, action.fields, new_values(action.fields, case, panel.sandbox.version))
        found = [] if action.on_list else [target or _first(panel, resource, action)]
        return [resource.group, *action.name.split(), *found, *given]

    stage.restore()
    _skip_unless_possible(stage, line)
    play(stage, "as it is", line, again=case not in REFUSED)
    if not action.on_list:
        _targets(stage, resource, action, line)


def _first(panel: Panel, resource: Resource, action: Action) -> str:
    if action.removes and f"{resource.group} {action.name}" not in TARGETS:
        return str(first_object(panel, resource)[resource.identity.key])
    return _target(panel, resource, action)


def _skip_unless_possible(stage: Stage, line: Callable[[], list[str]]) -> None:
    try:
        words = line()
    except (AssertionError, LookupError, ValueError, HTTPError) as error:
        pytest.skip(f"cannot be prepared: {str(error).splitlines()[:1]}")
    plan = stage.panel.machine([*words, "--dry-run", "-o", "json"])
    if plan.code and plan.error["code"] == "not_in_version":
        pytest.skip("not in this version")


def _targets(stage: Stage, resource: Resource, action: Action | None, line: Callable[[str], list[str]]) -> None:
    """Play what a target may be: missing, one of two, in another state."""
    panel, place = stage.panel, len((action.name if action else "update").split()) + 1
    if panel.sandbox.version != NEWEST:
        return
    stage.restore()
    id = line("")[place]
    none = "999999999" if id.isdigit() else "00000000-0000-4000-8000-000000000999"
    for name in share((none, "no such name"), 2, resource.group):
        play(stage, f"missing {name}", lambda name=name: line(name))
        if action and action.removes:
            play(stage, f"missing {name}, if it exists", lambda name=name: [*line(name), "--if-exists"])
    stage.restore()
    id = line("")[place]
    known = stored(panel.sandbox, resource, id)
    if known is None:
        return
    item = panel.get(f"{resource.path}/{id}") if resource.show else {}

    def doubled() -> list[str]:
        words = line("")
        words[place] = double(panel.sandbox, resource, words[place])
        return words

    if any(str(known.get(each) or "1").isdigit() is False for each in resource.identity.names):
        play(stage, "two of one name", doubled)
    states = share(list(states_of(resource, action, item, known)), 4, f"{resource.group} {action and action.name}")
    for state, values in states:

        def altered(values: dict[str, Any] = values) -> list[str]:
            words = line("")
            alter(panel.sandbox, resource, words[place], values)
            return words

        play(stage, state, altered)


@pytest.mark.parametrize("command", [line for line in LINES if line not in SENT_BY_DRY_RUNS])
def test_special_command(stage: Stage, command: str) -> None:
    panel = stage.panel

    def line() -> list[str]:
        panel.prepare(command)
        return [*command.split(), *shlex.split(panel.filled(LINES[command]))]

    stage.restore()
    _skip_unless_possible(stage, line)
    stage.restore()
    words = line()
    if not panel.machine([*words, "--curl"]).stdout.startswith("curl "):
        pytest.skip("a read")
    if check(stage, "as it is", words).code == 0:
        check(stage, "again", words)
