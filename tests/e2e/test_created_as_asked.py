"""A create is read back: what did not take is named, the id is on standard output all the same, and it costs little."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from running import Machine

from fleioctl.sandbox.application import Sandbox

PLACE = "--phone +15550100 --address1 Elm --city York --country US --zip-code 1000"
JANE = f"clients create --first-name Jane --last-name Doe {PLACE} --email jane@doe.com"
HEAD = "first_name,last_name,phone,address1,city,country,zip_code,email,fax"
ROW = "A,B,+15550100,x,y,US,1,p{0}@doe.com,+1555"

Change = Callable[[str, str, dict[str, Any]], int | None]


class Panel:
    """A sandbox that hears and answers a little otherwise."""

    def __init__(self) -> None:
        self.sent: list[str] = []
        self.lost = ""
        self.refused: tuple[str, int] | None = None

    def of(self, serve: Any) -> Any:
        """Return what serves a request."""

        def served(sandbox: Sandbox, environ: dict[str, Any], start: Any) -> Any:
            method, path = environ["REQUEST_METHOD"], environ["PATH_INFO"]
            self.sent.append(f"{method} {path}")
            if self.refused and re.search(self.refused[0], self.sent[-1]):
                start(f"{self.refused[1]} No", [("Content-Type", "application/json")])
                return [b'{"detail": "no"}']
            if method == "POST" and self.lost:
                body = json.load(environ["wsgi.input"])
                raw = json.dumps({key: value for key, value in body.items() if key != self.lost}).encode()
                environ.update({"wsgi.input": BytesIO(raw), "CONTENT_LENGTH": str(len(raw))})
            return serve(sandbox, environ, start)

        return served

    @property
    def single_reads(self) -> int:
        """Count the reads of one client."""
        return sum(bool(re.search(r"^GET .*/clients/[0-9]+$", line)) for line in self.sent)


@pytest.fixture
def panel(monkeypatch: pytest.MonkeyPatch) -> Panel:
    found = Panel()
    monkeypatch.setattr(Sandbox, "__call__", found.of(Sandbox.__call__))
    return found


def test_what_a_create_shows_is_the_object(sandbox: Machine, panel: Panel) -> None:
    made = sandbox(f"{JANE} --create-auto-order-service -o json").json
    assert panel.single_reads == 1
    assert made["name"] == "Jane Doe"
    assert made.keys() == sandbox(f"clients show {made['id']} -o json").json.keys()


def test_a_field_that_did_not_take_is_named_and_the_id_is_shown(sandbox: Machine, panel: Panel) -> None:
    panel.lost = "fax"
    result = sandbox(f"{JANE} --fax +1555 -o json")
    assert result.code == 8
    id = json.loads(result.stdout)["id"]
    assert result.error["code"] == "not_taken"
    assert list(result.error["fields"]) == ["fax"]
    assert f"The client {id} was created, but did not take: fax." in result.stderr
    assert "unchanged" not in result.stderr
    assert "Nothing was changed" not in result.stderr


def test_blanks_and_case_that_the_panel_stores_otherwise_did_take(sandbox: Machine, panel: Panel) -> None:
    assert sandbox([*JANE.split()[:-1], "Jane@DOE.com", "--company", "  Acme "]).code == 0


@pytest.mark.parametrize("status", [403, 404, 500])
def test_a_new_object_that_cannot_be_read_is_made_all_the_same(sandbox: Machine, panel: Panel, status: int) -> None:
    panel.refused = (r"^GET .*/clients/[0-9]+$", status)
    result = sandbox(f"{JANE} -o json")
    assert (result.code, bool(result.json["id"])) == (0, True)
    assert "could not be read back" in result.stderr


def test_a_field_that_the_answer_denies_is_believed_by_the_object_alone(sandbox: Machine, panel: Panel) -> None:
    """A new client's order is answered as false whatever was asked for."""
    assert sandbox(f"{JANE} --create-auto-order-service").code == 0


def test_rows_of_a_file_are_read_back_once_and_not_each(sandbox: Machine, panel: Panel, tmp_path: Path) -> None:
    rows = "\n".join(ROW.format(number) for number in range(20))
    (tmp_path / "c.csv").write_text(f"{HEAD}\n{rows}\n", encoding="utf-8")
    assert sandbox(f"clients create --from-file {tmp_path}/c.csv --parallel 1").code == 0
    assert panel.single_reads == 1


def test_a_row_that_did_not_take_is_failed_with_its_id(sandbox: Machine, panel: Panel, tmp_path: Path) -> None:
    rows = f"{ROW.format(1)}\n{ROW.format(2).removesuffix('+1555')}"
    (tmp_path / "c.csv").write_text(f"{HEAD}\n{rows}\n", encoding="utf-8")
    panel.lost = "fax"
    result = sandbox(f"clients create --from-file {tmp_path}/c.csv -o json")
    assert result.code == 8
    first, second = json.loads(result.stdout)
    assert (first["outcome"], second["outcome"]) == ("failed", "done")
    assert first["id"]
    assert first["detail"] == f"The client {first['id']} was created, but did not take: fax."


def test_onboarding_stops_at_a_client_that_is_not_as_asked(sandbox: Machine, panel: Panel) -> None:
    panel.lost = "fax"
    line = JANE.replace("clients create", "clients onboard") + " --fax +1555 --currency EUR --credit 5 -o json"
    result = sandbox(line)
    assert result.code == 8
    (row,) = json.loads(result.stdout)
    assert (row["outcome"], bool(row["id"]), "did not take: fax" in row["detail"]) == ("failed", True, True)
    assert sandbox(line).code == 0  # and goes on with it
