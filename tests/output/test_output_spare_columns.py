"""What a table is there for stays on a narrow terminal: spare columns go first, words fold."""

import re

import pytest
from rich.cells import cell_len
from shown import UUID, rows

from fleioctl.changes.plans.plan import COLUMNS as PLAN
from fleioctl.changes.results import COLUMNS as RESULTS
from fleioctl.commands.code.diff import COLUMNS as DIFF
from fleioctl.commands.find.command import COLUMNS as FOUND
from fleioctl.commands.history.command import COLUMNS as HISTORY
from fleioctl.model.resource import Column

MAIL = "oana.ionescu@example.com, oana@example.com"
DETAIL = "description: Web hosting for everybody -> Web hosting for whoever wants it, paid by the month"
FLOATING = {"kind": "floating-ip", "id": UUID, "name": "203.0.0.11", "state": "DOWN", "client": "Oana Ionescu"}
ROWS = (
    pytest.param(FOUND, {**FLOATING, "contact": MAIL}, ("name", "client", "contact"), id="find"),
    pytest.param(
        PLAN,
        {"id": UUID, "name": "web1", "action": "update", "would": "change", "detail": DETAIL},
        ("detail",),
        id="plan",
    ),
    pytest.param(
        RESULTS,
        {"id": UUID, "name": "web1", "action": "stop", "outcome": "failed", "detail": DETAIL},
        ("detail",),
        id="done",
    ),
    pytest.param(
        DIFF,
        {"group": "products", "name": "hosting", "would": "change", "detail": DETAIL, "id": 1002},
        ("detail",),
        id="diff",
    ),
    pytest.param(
        HISTORY,
        {"operation": "20261126T133424-81280cce", "time": "2026-07-01T09:00:00Z", "outcome": "failed", "key": UUID}
        | {"command": "fleioctl instances stop shop --wait", "resource": "instances", "action": "stop"},
        ("operation", "outcome", "command"),
        id="history",
    ),
)


@pytest.mark.parametrize("width", [60, 80, 120])
@pytest.mark.parametrize(("columns", "row", "wanted"), ROWS)
def test_what_a_table_is_there_for_is_shown_in_full(
    columns: tuple[Column, ...], row: dict[str, object], wanted: tuple[str, ...], width: int
) -> None:
    shown = rows([row, row], "table", columns=columns, width=width, key="operation" if columns is HISTORY else "id")
    assert max(map(cell_len, shown.lines)) <= width
    told = "".join(re.findall(r"\w", shown.text))  # a folded text has its words on several lines, each complete
    assert all(word in told for name in wanted for word in re.findall(r"\w+", str(row[name])))
    assert UUID not in row.values() or UUID in shown.text or UUID[:8] not in shown.text


@pytest.mark.parametrize("columns", [PLAN, RESULTS, FOUND])
def test_an_id_without_a_name_beside_it_stays(columns: tuple[Column, ...]) -> None:
    row = {"would": "act", "outcome": "failed", "detail": DETAIL, "contact": MAIL, "client": "Oana Ionescu"}
    shown = rows(
        [{"id": UUID, "name": "web1", **row}, {"id": UUID, "name": "", **row}], "table", columns=columns, width=80
    )
    assert shown.text.count(UUID) == 2


def test_a_short_id_goes_after_what_was_typed_anyway() -> None:
    row = {"id": 687862, "name": "Miller", "action": "update", "would": "change", "detail": "city: Boston -> Bonn"}
    shown = rows([row], "table", columns=PLAN, width=48)
    assert shown.lines[0].split() == ["ID", "Name", "Would", "Detail"]
    assert "hidden to fit 48 columns: action" in shown.notes[0].replace("\n", " ")


def test_what_goes_first_leaves_its_room_to_the_others() -> None:
    shown = rows([{**FLOATING, "contact": MAIL}], "table", columns=FOUND, width=80)
    assert shown.lines[0].split() == ["Kind", "Name", "State", "Client", "Contact"]


@pytest.mark.parametrize("width", [60, 80])
def test_an_e_mail_is_not_broken_where_it_fits(width: int) -> None:
    shown = rows([{**FLOATING, "contact": MAIL}], "table", columns=FOUND, width=width)
    assert "oana.ionescu@example.com" in shown.text
    assert "oana@example.com" in shown.text
