"""For people nothing nested is JSON: every `show` and every view of the tree, at 80 and 120 columns."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from rich.cells import cell_len
from running import Machine

from fleioctl.model.registry import groups, resource_of
from fleioctl.verbs import examples

SHOWS = [f"{group} show {resource_of(group).examples.sample}" for group in groups() if resource_of(group).show]
VIEWS = [
    examples.of_view(resource_of(group), view).partition(" --profile sandbox ")[2]
    for group in groups()
    for view in resource_of(group).views
]
STYLE = re.compile("\x1b\\[[0-9]*m")


@pytest.fixture(scope="module")
def panel(tmp_path_factory: pytest.TempPathFactory, seed: Path) -> Machine:
    """Return a machine that means a sandbox which nothing here changes."""
    machine = Machine(tmp_path_factory.mktemp("screens"), {"FLEIOCTL_PROFILE": "sandbox"})
    shutil.copytree(seed, machine.state_folder / "sandbox")
    return machine


@pytest.mark.parametrize("width", [80, 120])
@pytest.mark.parametrize(
    "line", [*SHOWS, *VIEWS, "tickets show 001-100201", "clients show 722694", "instances show 722694/db1"]
)
def test_a_screen_has_no_brace_and_fits(panel: Machine, monkeypatch: pytest.MonkeyPatch, line: str, width: int) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    result = panel(line, terminal=True)
    assert result.code == 0 or "is too old" in result.stderr
    shown = STYLE.sub("", result.stdout)
    assert "{" not in shown
    assert not re.search(r"\[[\"{\[\]]", shown)
    assert max(map(cell_len, shown.splitlines()), default=0) <= width
    assert shown or result.code or "note: " in result.stderr


def test_the_conversation_of_a_ticket_says_who_and_when(panel: Machine) -> None:
    shown = STYLE.sub("", panel("tickets show 001-100201", terminal=True).stdout)
    assert "Department        Billing (2)\n" in shown
    assert "Client            John Miller (687862)\n" in shown
    assert re.search(r"\nConversation\n  Liam Limited \(2\), \d{4}-\d\d-\d\d ", shown)
    assert ", reply\n    Here is the right one.\n" in shown
    assert ", note\n    Check the tax rule.\n" in shown


def test_an_invoice_has_tables_of_its_items_payments_and_journal(panel: Machine) -> None:
    shown = STYLE.sub("", panel("invoices show FLEIO-00001", terminal=True).stdout)
    assert "\nItems\n  Description      Amount  Type" in shown
    assert "\nJournal\n  Date" in shown
    assert "10.50 RON" in shown.partition("\nTransactions\n")[2]


def test_what_a_client_has_in_the_cloud_is_one_table(panel: Machine) -> None:
    shown = panel("clients cloud-summary john.miller@example.com", terminal=True).stdout
    assert [line.split()[:2] for line in STYLE.sub("", shown).splitlines()][2] == ["Instances", "5"]


def test_an_empty_summary_says_so(panel: Machine) -> None:
    for view in ("billing-summary", "cloud-summary"):
        result = panel(f"clients {view} tom.baker@example.com", terminal=True)
        assert (result.code, result.stdout) == (0, "")
        assert "has no project" in result.stderr


def test_programs_get_what_the_panel_sent(panel: Machine) -> None:
    invoice = panel("invoices show FLEIO-00001 -o json").json
    assert isinstance(invoice["items"], list)
    assert panel("clients cloud-summary tom.baker@example.com -o json").json == {}
    assert panel("api GET invoices/create_options -o json").code in (0, 5)
