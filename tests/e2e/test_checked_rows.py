"""All rows of a file are checked and resolved before the first write, and all faults told with their rows."""

from __future__ import annotations

import csv
import json
import time
import tracemalloc
from pathlib import Path
from typing import Any

import pytest
from running import FakeClock, Machine

PERSON = {
    "first_name": "Jane",
    "last_name": "Doe",
    "phone": "+15550100",
    "address1": "Elm",
    "city": "New York",
    "country": "US",
    "zip_code": "1000",
}


class Ticking(FakeClock):
    """A clock on which each look takes a tenth of a second."""

    def monotonic(self) -> float:
        """Return seconds."""
        self.time += 0.1
        return self.time


def people(count: int) -> list[dict[str, Any]]:
    return [{**PERSON, "email": f"p{n}@doe.com"} for n in range(1, count + 1)]


def write(folder: Path, rows: list[Any]) -> str:
    file = folder / "rows.ndjson"
    file.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return str(file)


def none_made(sandbox: Machine) -> bool:
    return sandbox("users list --search doe.com --count").stdout == "0\n"


def test_each_fault_is_told_with_its_row(sandbox: Machine, tmp_path: Path) -> None:
    rows = people(4)
    rows[1]["country"] = "Norway"
    rows[2]["wrong"] = "x"
    del rows[3]["city"]
    result = sandbox(f"clients create --from-file {write(tmp_path, rows)}")
    assert result.code == 2
    lines = result.stderr.splitlines()
    assert [line[:6] for line in lines if line.startswith("row ")] == ["row 2:", "row 3:", "row 4:"]
    assert none_made(sandbox)


def test_more_than_fifty_faults_are_counted(sandbox: Machine, tmp_path: Path) -> None:
    rows = [{**row, "country": "Norway"} for row in people(60)]
    result = sandbox(f"clients create --from-file {write(tmp_path, rows)}")
    assert sum(line.startswith("row ") for line in result.stderr.splitlines()) == 50
    assert "and 10 more" in result.stderr


def test_a_name_that_means_nothing_is_found_before_anything_is_sent(sandbox: Machine, tmp_path: Path) -> None:
    rows = [{"name": f"g{n}", "client": "john.miller@example.com", "region": "Region1"} for n in range(3)]
    rows[2]["client"] = "nobody@example.com"
    result = sandbox(f"security-groups create --from-file {write(tmp_path, rows)}")
    assert (result.code, "row 3" in result.stderr) == (3, True), result.stderr
    assert "g0" not in sandbox("security-groups list").stdout


def test_two_rows_for_one_object_are_a_fault(sandbox: Machine, tmp_path: Path) -> None:
    rows = people(3)
    rows[2]["email"] = "P1@DOE.com"
    result = sandbox(f"clients create --from-file {write(tmp_path, rows)}")
    assert (result.code, "row 3: This is the object of row 1 again." in result.stderr) == (2, True), result.stderr
    changes = [{"id": 722694, "fax": "1"}, {"id": 722694, "fax": "2"}]
    assert sandbox(f"clients update --from-file {write(tmp_path, changes)}").code == 2


def test_a_fault_in_row_9999_stops_all(sandbox: Machine, tmp_path: Path) -> None:
    rows = people(10_000)
    rows[9_998]["email"] = "no address"
    started = time.process_time()
    result = sandbox(f"clients create --from-file {write(tmp_path, rows)}")
    assert (result.code, "row 9999" in result.stderr) == (2, True)
    assert none_made(sandbox)
    assert time.process_time() - started < 20


def test_results_come_in_the_order_of_the_file_in_every_format(sandbox: Machine, tmp_path: Path) -> None:
    result = sandbox(f"clients create --from-file {write(tmp_path, people(20))} -o ndjson")
    ids = [json.loads(line)["id"] for line in result.stdout.splitlines()]
    found = {
        str(user["clients"][0]["id"]): user["email"] for user in sandbox("users list --search doe.com -o json").json
    }
    assert [found[str(id)] for id in ids] == [row["email"] for row in people(20)]


def test_one_fault_comes_with_its_advice(sandbox: Machine, tmp_path: Path) -> None:
    rows = [{"name": "k", "public_key": str(tmp_path / "rows.ndjson")}]
    result = sandbox(f"ssh-keys create --from-file {write(tmp_path, rows)}")
    assert (result.code, "Its text is sent by" in result.stderr) == (2, True), result.stderr


def test_checking_many_rows_says_how_far_it_is(sandbox: Machine, tmp_path: Path) -> None:
    rows = people(2_000)
    rows[-1]["email"] = "no address"
    sandbox.clock = Ticking()
    result = sandbox(f"clients create --from-file {write(tmp_path, rows)}", terminal=True)
    assert result.code == 2
    assert "1,900 rows read" in result.stderr
    assert "1,900 of 2,000 rows checked" in result.stderr


@pytest.mark.parametrize("format", ["ndjson", "csv", "yaml"])
def test_memory_grows_by_the_rows_alone(sandbox: Machine, tmp_path: Path, format: str) -> None:
    """What Python needs to keep a row is some times its size; a second copy of the whole would be more."""
    peaks = []
    for count in (50, 100, 600):
        rows = people(count)
        rows[-1]["email"] = "no address"
        file = tmp_path / f"{count}.{format}"
        with file.open("w", encoding="utf-8") as out:
            if format == "csv":
                table = csv.DictWriter(out, list(rows[0]))
                table.writeheader()
                table.writerows(rows)
            else:
                begin = ("- ", "\n  ", "\n") if format == "yaml" else ("{", ", ", "}\n")
                quote = (lambda text: text) if format == "yaml" else (lambda text: f'"{text}"')
                for row in rows:
                    cells = begin[1].join(f"{quote(key)}: {quote(value)}" for key, value in row.items())
                    out.write(f"{begin[0]}{cells}{begin[2]}")
        tracemalloc.start()
        assert sandbox(f"clients create --from-file {file}").code == 2
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    per_row = (peaks[2] - peaks[1]) / 500
    assert per_row < 4_096, f"{per_row:.0f} bytes a row, peaks {peaks}"
