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


@pytest.mark.parametrize(("profile", "width"), [("sandbox", 80), ("sandbox", 120), ("sandbox@2019.12", 80)])
@pytest.mark.parametrize(
    "line", [*SHOWS, *VIEWS, "tickets show 001-100201", "clients show 722694", "instances show 722694/db1"]
)
def test_a_screen_has_no_brace_and_fits(
    panel: Machine, monkeypatch: pytest.MonkeyPatch, line: str, profile: str, width: int
) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    result = panel(f"-p {profile} {line}", terminal=True)
    assert (
        result.code == 0
        or "is too old" in result.stderr
        or ("@" in profile and re.search("from |knows no address", result.stderr))
    )
    shown = STYLE.sub("", result.stdout)
    assert "{" not in shown
    assert not re.search(r"\[[\"{\[\]]", shown)
    assert max(map(cell_len, shown.splitlines()), default=0) <= width
    assert shown or result.code or "note: " in result.stderr


def test_the_conversation_of_a_ticket_says_who_and_when(panel: Machine) -> None:
    shown = STYLE.sub("", panel("tickets show 001-100201", terminal=True).stdout)
    assert re.search(r"^Department +Billing \(2\)$", shown, re.MULTILINE)
    assert re.search(r"^Client +John Miller \(687862\)$", shown, re.MULTILINE)
    assert re.search(r"\nConversation\n  Liam Limited <[a-z@.]+> \(2\), \d{4}-\d\d-\d\d ", shown)
    assert ", reply\n    Here is the right one.\n" in shown
    assert ", note\n    Check the tax rule.\n" in shown


def test_an_invoice_has_tables_of_its_items_payments_and_journal(panel: Machine) -> None:
    shown = STYLE.sub("", panel("invoices show FLEIO-00001", terminal=True).stdout)
    assert "\nItems\n  Description      Amount  Type" in shown
    assert "\nJournal\n  Date" in shown
    assert "10.50 RON" in shown.partition("\nTransactions\n")[2]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("clients show 722694", "Oana User <oana@example.com> (101), Oana Ionescu <oana.ionescu@example.com> (201)"),
        ("tickets show 001-100201", "Created by John User <john@example.com> (102)"),
        ("ports show 698603d0-25ac-4506-a320-b28e139751c0", "cache (54dfea97-409c-4815-abf7-afed9ab4512b)"),
        ("billing-journal show 1", "FLEIO-00001 (194538)"),
        ("backup-schedules show nightly", "db1 (feb7f7ff-4029-42ba-a3de-49bf90eeee5b)"),
        ("products show Consulting", "Internal (3)"),
        ("invoices show FLEIO-00003", "OpenStack Cloud (895069)"),
    ],
)
def test_a_bare_id_has_its_name_beside_it(panel: Machine, line: str, told: str) -> None:
    assert told in " ".join(STYLE.sub("", panel(line, terminal=True).stdout).split())


def test_a_field_is_called_what_its_help_calls_it(panel: Machine) -> None:
    shown = STYLE.sub("", panel("clients show 722694", terminal=True).stdout)
    assert re.search(r"^Street address +1 Main Street$", shown, re.MULTILINE)
    assert re.search(r"^Postal code +10000$", shown, re.MULTILINE)
    assert "address1" in panel("clients show 722694 -o json").stdout


def test_the_addresses_of_an_instance_stand_in_its_table_of_ports(panel: Machine) -> None:
    shown = STYLE.sub("", panel("instances show 722694/db1", terminal=True).stdout)
    assert re.search(r"^ +10\.0\.0\.10 +203\.0\.0\.10 +private +fa:16:3e:00:00:0a", shown, re.MULTILINE)


def test_what_has_a_name_already_is_not_asked_for(panel: Machine) -> None:
    assert "departments" not in panel("tickets show 001-100201 -v", terminal=True).stderr


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
