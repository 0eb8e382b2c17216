"""`overview`: one screen, in which one failure does not hide the rest."""

import csv
import io
from typing import Any

import pytest
from partial_panel import DENIED, DOWN, UNKNOWN, answer
from running import Machine

PARTS = ("panel", "clients", "instances", "credit", "activity", "workers")
READS = ("current-user", "clients/summary", "instances/summary", "activitylog", "services-statuses", "/clients")


@pytest.fixture(autouse=True)
def _eighty_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")


def screen(machine: Machine, line: str = "overview") -> str:
    result = machine(f"{line} -o table")
    assert result.code == 0, result.stderr
    return result.stdout


def test_everything_is_in_the_json(sandbox: Machine) -> None:
    facts = sandbox("overview -o json").json
    assert facts["host"] == "sandbox"
    assert facts["panel"]["user"] == "admin@example.com"
    assert facts["clients"] == {"total": 31, "new": 2, "active": 24, "suspended": 2}
    assert facts["instances"]["total"] == sum(facts["instances"]["status"].values()) == 42
    assert facts["instances"]["region"] == {"Region1": 38, "Region2": 4}
    assert facts["workers"] == {"celery": True, "updated": True}
    assert facts["activity"][0]["log"]
    assert facts["errors"] == {}


def test_credit_is_summed_up_by_currency_without_floats(sandbox: Machine) -> None:
    credit = sandbox("overview -o json").json["credit"]
    assert credit["currencies"]["EUR"] == {"below_zero": 1, "zero": 1, "owed": "-12.40"}
    assert credit["currencies"]["USD"] == {"below_zero": 1, "zero": 0, "owed": "-0.01"}
    assert credit["clients"][0]["name"] == "Radu Popescu"
    assert "Tom Baker" not in {client["name"] for client in credit["clients"]}


def test_clients_out_of_use_owe_nothing(sandbox: Machine) -> None:
    names = {client["name"] for client in sandbox("overview -o json").json["credit"]["clients"]}
    assert "Sofia Papadopoulou" not in names  # inactive, and at zero


def test_line_formats_have_a_row_for_each_value(sandbox: Machine) -> None:
    rows = dict(csv.reader(io.StringIO(sandbox("overview -o csv").stdout)))
    assert rows["instances.status.active"] == "27"
    assert rows["credit.currencies.RON.owed"] == "-310.00"
    assert sandbox("overview").stdout.startswith("key\tvalue\nhost\tsandbox\n")


def test_one_screen_is_enough(sandbox: Machine) -> None:
    lines = screen(sandbox).splitlines()
    assert len(lines) < 24
    assert max(map(len, lines)) <= 80
    for word in ("Ada Admin", "Clients  31", "Instances  42", "Regions", "Credit", "Radu Popescu", "Workers"):
        assert any(word in line for line in lines), word


@pytest.mark.parametrize("width", [20, 60, 75, 76, 80, 120, 200])
def test_no_line_is_wider_than_the_terminal(width: int, sandbox: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    from fleioctl.text.wrapping import width_of

    monkeypatch.setenv("COLUMNS", str(width))
    assert max(map(width_of, screen(sandbox).splitlines())) <= width


def test_a_bar_is_as_long_as_its_number(sandbox: Machine) -> None:
    lines = screen(sandbox).splitlines()
    bars = {word: line.count("█") for line in lines for word in ("active    ", "suspended ") if line.startswith(word)}
    assert bars["active    "] > bars["suspended "] > 0


def test_no_colour_no_escapes(sandbox: Machine) -> None:
    assert "\x1b" not in screen(sandbox)
    assert "\x1b[32m" in screen(sandbox, "overview --color always")


def test_a_part_that_fails_does_not_hide_the_others(sandbox: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    answer(sandbox, monkeypatch, {"instances/summary": DENIED, "services-statuses": DOWN})
    result = sandbox("overview -o table")
    assert result.code == 8
    assert "Radu Popescu" in result.stdout
    assert "You do not have permission" in " ".join(result.stdout.split())
    assert "2 of 6 parts could not be read: instances, workers." in result.stderr
    assert "changed in part" not in result.stderr


def test_a_part_that_fails_is_null_and_explained_in_json(sandbox: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    answer(sandbox, monkeypatch, {"activitylog": DENIED})
    result = sandbox("overview -o json")
    assert result.code == 8
    assert result.json["activity"] is None
    assert result.json["errors"]["activity"]["exit_code"] == 4
    assert result.error["code"] == "incomplete"
    assert result.error["outcome"] == "unchanged"


def test_a_refused_token_is_that_and_nothing_else(sandbox: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    answer(sandbox, monkeypatch, dict.fromkeys(READS, UNKNOWN))
    result = sandbox("overview -o table")
    assert (result.code, result.stdout) == (4, "")


def test_answers_of_other_shapes_are_no_reason_to_fall(sandbox: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    odd: dict[str, tuple[int, Any]] = {
        "instances/summary": (200, {"instance_status_labels": ["x\x1b[2J"], "instance_status_data": [3, 4]}),
        "clients/summary": (200, {}),
        "activitylog": (200, {"count": 1, "objects": [{"log": None, "user": None, "created_at": None}]}),
        "services-statuses": (200, {}),
    }
    answer(sandbox, monkeypatch, odd)
    result = sandbox("overview -o table")
    assert result.code == 0, result.stderr
    assert "\\x1b[2J" in result.stdout


def test_a_worker_that_stands_still_is_seen(sandbox: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    answer(sandbox, monkeypatch, {"services-statuses": (200, {"celery": False, "updated": True})})
    assert "not running" in screen(sandbox)
    assert sandbox("overview -o json").json["workers"]["celery"] is False


def test_without_a_panel_it_is_a_sentence(run: Machine) -> None:
    result = run("overview")
    assert result.code == 9
    assert "No panel is configured" in result.stderr
