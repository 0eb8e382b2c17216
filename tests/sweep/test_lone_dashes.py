"""A lone `-` as the value of an option is refused or read as standard input, and never sent."""

from __future__ import annotations

import shlex

import pytest

from fleioctl.model.registry import groups
from fleioctl.model.resource import Field
from fleioctl.verbs.create import create_fields
from fleioctl.verbs.update import update_fields

from .exceptions import LINES
from .panel import Swept
from .test_sweep_help import commands, own_parameters
from .today import resource_of

ENTRIES = {path: entry for group in groups() for path, entry in commands(group)}


@pytest.mark.parametrize("line", LINES)
def test_no_command_of_its_own_sends_it(swept: Swept, line: str) -> None:
    swept.prepare(line)
    words = [*line.split(), *shlex.split(swept.filled(LINES[line]))]
    for param in own_parameters(ENTRIES[line]):
        flag = next((each for each in param.opts if each.startswith("--")), "")
        if flag and not param.is_flag and flag != "--file":
            sent = swept.machine([*words, flag, "-", "--curl", "-y"], stdin="from standard input\n")
            assert sent.code != 1, sent.stderr
            assert not {'"-"', "=-", '-"]'} & set(sent.stdout.split()), flag
            assert '"-"' not in sent.stdout, f"{flag}: {sent.stdout}"


@pytest.mark.parametrize("group", [g for g in groups() if resource_of(g).create or resource_of(g).update])
def test_no_field_sends_it(swept: Swept, group: str) -> None:
    resource = resource_of(group)
    fields: dict[str, Field] = {}
    for verb, some in (("create", create_fields(resource)), ("update", update_fields(resource))):
        if getattr(resource, verb):
            fields |= {f"{verb} {each.flag}": each for each in some}
    for case, field in fields.items():
        if field.secret or field.type in ("boolean", "prose"):
            continue
        verb, flag = case.split()
        words = [group, verb, *(["1"] if verb == "update" else []), flag, "-", "--curl", "--no-input"]
        result = swept.machine(words, stdin="from standard input\n")
        told = f"{flag}: - is no value" in result.stderr or "There is no" in result.stderr
        assert (result.code in (2, 3), told, result.stdout) == (True, True, ""), f"{words} {result}"
