"""Apply when answers get lost: nothing twice, the same line again goes on; `python -m faults.matrix` plays the rest."""

from __future__ import annotations

from pathlib import Path

import pytest
from faults.tree.cell import Scene
from faults.tree.workers import Work, row_of
from faults.tree.writes import every_write

from fleioctl.model.registry import resource_of
from fleioctl.verbs.as_code.entry import coded

SAMPLE = ("apply a zone and its records", "apply a rule", "apply a changed one of tax-rules")
PLANS = ("nothing_wrong", "acts_then_resets", "unacted_resets", "refuses_409")


def test_every_group_is_applied_in_the_matrix() -> None:
    for group in coded():
        verbs = [
            verb for verb, has in (("new", resource_of(group).create), ("changed", resource_of(group).update)) if has
        ]
        assert all(f"apply a {verb} one of {group}" in every_write() for verb in verbs)


@pytest.mark.parametrize("write", SAMPLE)
def test_no_answer_that_gets_lost_makes_two(tmp_path: Path, write: str) -> None:
    row = row_of(Scene(tmp_path), Work(write, PLANS))
    assert [cell for cell in row.cells if cell.faults] == []
    assert len(row.cells) == len(PLANS), row.refused
