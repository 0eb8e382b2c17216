"""What the sweep demands of the writes of any resource."""

from __future__ import annotations

import json
import shlex
from typing import Any
from urllib.error import HTTPError
from urllib.parse import unquote, urlsplit

from running import Result

from fleioctl.model.paths import walk
from fleioctl.model.resource import Action, Resource, Safety
from fleioctl.verbs.actions.goals import goal_of
from fleioctl.verbs.create_options import create_fields
from fleioctl.verbs.update import update_fields

from .exceptions import LINES, REFUSED, SENT_BY_DRY_RUNS, SHOWN_AS, TARGETS, UNSEEN
from .panel import Swept
from .reads import first_object, has
from .values import changed_values, expected, is_shown, new_values, options
from .wording import check_wording

GOOD = ("done", "accepted")


def rehearsed(swept: Swept, words: list[str], older: str = "") -> Result:
    """Run a write: planned first, which must send nothing and say what is done then, and by which call."""
    before = swept.sandbox.log()
    plan = swept.machine([*words, "--dry-run", "-o", "json"])
    dry = swept.machine([*words, "--curl"])
    assert (plan.code, dry.code) == (0, 0), f"--dry-run of {shlex.join(words)}\n{plan.stderr}{dry.stderr}"
    assert swept.sandbox.log() == before, "a dry run changed something"
    lines = [line for line in dry.stdout.splitlines() if line.startswith("curl ")]
    assert lines, f"no curl line in {dry.stdout!r}"
    result = swept.machine([*words, "--yes", "-o", "json"])
    check_plan(plan, result)
    check_wording(plan.json, words)
    check_wording(result.json if result.stdout.startswith("[") else (), words)
    sent = swept.sandbox.log()[len(before) :]
    if result.code == 0 and sent:
        method, path = _call_in(lines[0])
        by_older_name = (method, f"{path.rpartition('/')[0]}/{older}")
        assert sent[0] in ((method, path), by_older_name), "the dry run printed another call"
    return result


def check_plan(plan: Result, result: Result) -> None:
    """What was planned is what was done: the same targets, changed or not."""
    assert "nothing was sent" in plan.stderr
    rows = plan.json
    assert all(list(row) == ["id", "name", "action", "would", "detail"] for row in rows), rows
    if (
        result.code
        or not result.json
        or not isinstance(result.json, list)
        or not all("outcome" in row for row in result.json)
    ):
        return
    planned = [(row["id"], row["action"], row["would"] == "unchanged") for row in rows]
    assert planned == [(row["id"], row["action"], row["outcome"] == "unchanged") for row in result.json]


def _call_in(line: str) -> tuple[str, str]:
    words = shlex.split(line, comments=True)
    method = words[words.index("-X") + 1] if "-X" in words else "GET"
    return method, unquote(urlsplit(words[-1]).path.partition("/staffapi")[2])


def create(swept: Swept, resource: Resource) -> Any:
    """Create an object with a value in every field."""
    swept.prepare(f"{resource.group} create")
    fields = create_fields(resource)
    values = new_values(fields, resource.group, swept.sandbox.version)
    result = rehearsed(swept, [resource.group, "create", *options(swept, fields, values)])
    assert result.code == 0, result.stderr
    thing = result.json
    assert thing[resource.identity.key] is not None
    _check_fields(swept, resource, fields, values, swept.get(f"{resource.path}/{thing[resource.identity.key]}"))
    return thing


def _check_fields(swept: Swept, resource: Resource, fields: Any, values: dict[str, str], shown: Any) -> None:
    unseen = UNSEEN.get(resource.group, {})
    for field in fields:
        if field.name in values and field.name not in unseen and not field.secret:
            path = SHOWN_AS.get(resource.group, {}).get(field.name, field.name)
            assert has(shown, path), f"{path} is not shown; there are {sorted(shown)}"
            found, wanted = walk(shown, path), expected(swept, field, values[field.name])
            assert is_shown(found, wanted), f"{field.name}: {found!r}, not {wanted!r}"


def check_round_trip(swept: Swept, resource: Resource) -> None:
    """What is created is shown, changes as asked, and is gone after its deletion."""
    thing = create(swept, resource) if resource.create else first_object(swept, resource)
    id = str(thing[resource.identity.key])
    if resource.update:
        change(swept, resource, id)
    if resource.delete:
        delete(swept, resource, id)


def change(swept: Swept, resource: Resource, id: str) -> None:
    """Change every field that an update takes."""
    fields = update_fields(resource)
    values = changed_values(fields, resource.group)
    result = rehearsed(swept, [resource.group, "update", id, *options(swept, fields, values)])
    assert result.code == 0, result.stderr
    _check_fields(swept, resource, fields, values, swept.get(f"{resource.path}/{id}"))


def delete(swept: Swept, resource: Resource, id: str) -> None:
    """Delete an object: it is gone, or on its way."""
    case = f"{resource.group} delete"
    assert resource.delete
    fields = resource.delete.fields
    given = options(swept, fields, new_values(fields, case, swept.sandbox.version))
    result = rehearsed(swept, [resource.group, "delete", id, *given])
    if case in REFUSED:
        assert result.code == REFUSED[case][0], result.stderr
        return
    assert result.code == 0, result.stderr
    assert [row["outcome"] for row in result.json] == ["accepted"] or [row["outcome"] for row in result.json] == [
        "done"
    ]
    assert _is_gone(swept, resource, id)
    if not _is_there(swept, resource, id):
        assert swept.machine([resource.group, "delete", id, *given, "--yes"]).code == 3
        again = swept.machine([resource.group, "delete", id, *given, "--if-exists", "--yes", "-o", "json"])
        assert [row["outcome"] for row in again.json] == ["unchanged"], again.stderr


def _is_there(swept: Swept, resource: Resource, id: str) -> bool:
    try:
        swept.get(f"{resource.path}/{id}")
    except HTTPError as error:
        return error.code != 404
    return True


def _is_gone(swept: Swept, resource: Resource, id: str) -> bool:
    if not _is_there(swept, resource, id):
        return True
    thing = swept.get(f"{resource.path}/{id}")
    return (
        str(walk(thing, resource.lifecycle.state or "status")) in ("deleting", "deleted")
        or thing.get("deleted") is True
    )


def check_action(swept: Swept, resource: Resource, action: Action) -> None:
    """An action rehearses without a trace, then does what it says, up to the state it promises."""
    case = f"{resource.group} {action.name}"
    assert isinstance(action.safety, Safety), "has no safety class"
    swept.prepare(case)
    given = options(swept, action.fields, new_values(action.fields, case, swept.sandbox.version))
    target = [] if action.on_list else [_target(swept, resource, action)]
    waits = ["--wait"] if goal_of(resource, action) and not action.on_list and case not in REFUSED else []
    before = len(swept.sandbox.log())
    result = rehearsed(swept, [resource.group, *action.name.split(), *target, *given, *waits], action.fallback)
    if case in REFUSED:
        assert result.code == REFUSED[case][0], f"{REFUSED[case][1]}, but: {result.code} {result.stdout}{result.stderr}"
        return
    assert result.code == 0, result.stderr
    assert len(swept.sandbox.log()) > before, "nothing was sent"
    if not action.on_list and not action.shows:
        assert [row["outcome"] in GOOD for row in result.json] == [True], result.stdout
    if waits and _is_final(resource, action):
        _check_unchanged(swept, [resource.group, *action.name.split(), result.json[0]["id"], *given])


def _is_final(resource: Resource, action: Action) -> bool:
    goal = goal_of(resource, action)
    return goal is not None and not (goal.gone or goal.idle or goal.differs or action.anew)


def _check_unchanged(swept: Swept, words: list[str]) -> None:
    """What is as wanted already is not asked for again."""
    before = swept.sandbox.log()
    again = swept.machine([*words, "--yes", "-o", "json"])
    assert again.code == 0, again.stderr
    assert [row["outcome"] for row in again.json] == ["unchanged"], again.stdout
    check_wording(again.json, words)
    assert swept.sandbox.log() == before


def check_wait(swept: Swept, resource: Resource) -> None:
    """A wait for the state an object is in ends at once."""
    thing = first_object(swept, resource)
    state = f"{resource.lifecycle.state}={walk(thing, resource.lifecycle.state)}"
    result = swept.machine([resource.group, "wait", str(thing[resource.identity.key]), "--for", state, "-o", "json"])
    assert result.code == 0, result.stderr
    assert [row["outcome"] for row in result.json] == ["done"]


def check_line(swept: Swept, line: str) -> None:
    """A command of its own works, and its dry run says by which call without sending it."""
    swept.prepare(line)
    before = swept.sandbox.log()
    words = [*line.split(), *shlex.split(swept.filled(LINES[line]))]
    dry = swept.machine([*words, "--curl"])
    assert dry.code == 0, dry.stderr
    assert swept.sandbox.log() == before or line in SENT_BY_DRY_RUNS, "a dry run changed something"
    result = swept.machine([*words, "-o", "json"])
    assert result.code == 0, result.stderr
    json.loads(result.stdout)
    sent = line not in SENT_BY_DRY_RUNS and swept.sandbox.log()[len(before) :]
    assert bool(sent) == dry.stdout.startswith("curl "), f"sent {sent}, but the dry run said {dry.stdout!r}"


def _target(swept: Swept, resource: Resource, action: Action) -> str:
    case = f"{resource.group} {action.name}"
    if case in TARGETS:
        return swept.filled(TARGETS[case])
    things = swept.objects(resource) or [first_object(swept, resource)]
    goal = goal_of(resource, action)
    other = [thing for thing in things if not goal or goal.gone or goal.idle or not goal.reached(resource, thing)]
    assert other, f"no object is in another state than {goal}"
    return str(other[0][resource.identity.key])
