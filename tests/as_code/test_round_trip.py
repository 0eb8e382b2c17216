"""What export writes of a panel makes the same panel out of an empty one, group by group, at both ends of versions."""

from __future__ import annotations

from pathlib import Path

import pytest
from running import Machine

from fleioctl.model.registry import resource_of
from fleioctl.model.versions import exists
from fleioctl.verbs.as_code.entry import coded

from .empty import emptied, needed, panel_of, profile_of

VERSIONS = ("2025.10", "2019.12")
CASES = [(version, group) for version in VERSIONS for group in coded() if exists(resource_of(group), version)]
CASES = [each for each in CASES if resource_of(each[1]).create]  # permission sets come with their users and groups


@pytest.fixture
def machine(run: Machine, old_seed: Path) -> Machine:
    (run.state_folder / "sandbox" / old_seed.name).write_bytes(old_seed.read_bytes())
    return run


@pytest.mark.parametrize(("version", "group"), CASES)
def test_export_makes_the_same_of_an_empty_panel(machine: Machine, version: str, group: str) -> None:
    profile, place = profile_of(version), machine.home / "panel.yaml"
    groups = " ".join(needed(group))
    first = machine(f"-p {profile} export {groups} --to {place}")
    assert first.code == 0, first.stderr
    before = place.read_text(encoding="utf-8")
    panel = panel_of(machine, version)
    emptied(panel, needed(group))
    result = machine(f"-p {profile} apply {place} --yes -o json")
    assert result.code == 0, result.stderr
    machine.clock.time += 1000
    assert {row["outcome"] for row in result.json} <= {"done", "unchanged"}
    after = machine(f"-p {profile} export {groups}")
    assert after.stdout == before
    writes = panel.log()
    again = machine(f"-p {profile} apply {place} --yes")
    assert again.code == 0, again.stderr
    assert panel.log() == writes
