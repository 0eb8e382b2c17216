"""Small inputs of people that once failed, each at the command line as they wrote it."""

from __future__ import annotations

import json
import subprocess
import threading
from pathlib import Path
from typing import Any

import pytest
from running import Machine

from fleioctl.sandbox.application import Sandbox

REST = 'phone: "+12125550100", address1: x, city: y, country: US'
ONE = f'{{first_name: A, last_name: B, email: z@example.com, {REST}, zip_code: "1000"}}'
SERVER = "instances create --client john.miller@example.com --region Region1 --flavor m1.tiny --image debian-12"


def file(sandbox: Machine, text: str, name: str = "c.yaml") -> Path:
    path = sandbox.home / name
    path.write_text(text, encoding="utf-8")
    return path


def test_a_client_is_found_again_by_its_user(sandbox: Machine) -> None:
    line = f"clients create --from-file {file(sandbox, ONE)} --if-not-exists -o json"
    first, second = sandbox(line), sandbox(line)
    assert (first.code, second.code) == (0, 0)
    assert first.json["id"] == second.json["id"]


def test_six_at_once_make_one_client(sandbox: Machine) -> None:
    line = f"clients create --from-file {file(sandbox, ONE)} --if-not-exists -o json"
    found: list[Any] = []
    runs = [threading.Thread(target=lambda: found.append(sandbox.spawn(line))) for _ in range(6)]
    for each in runs:
        each.start()
    for each in runs:
        each.join()
    assert [each.code for each in found] == [0] * 6, [each.stderr for each in found]
    assert len({each.json["id"] for each in found}) == 1


@pytest.mark.parametrize("version", ["2025.10", "2019.12"])
def test_a_name_with_a_blank_at_its_end_is_found_again(sandbox: Machine, version: str) -> None:
    line = f"-p sandbox@{version} {SERVER} --network private --name 'sp ace '"
    assert [sandbox(line).code for _ in range(2)] == [0, 5]


def test_norway_and_a_zip_code(sandbox: Machine) -> None:
    text = ONE.replace("US", "NO").replace('"1000"', "01001").replace("+12125550100", "+4722000000")
    made = sandbox(f"clients create --from-file {file(sandbox, text)} -o json").json
    assert (made["country"], made["zip_code"]) == ("NO", "01001")


def test_somebody_is_called_null(sandbox: Machine) -> None:
    text = ONE.replace("last_name: B", "last_name: Null")
    assert sandbox(f"clients create --from-file {file(sandbox, text)} -o json").json["last_name"] == "Null"


def test_an_unknown_key_is_refused_with_the_nearest(sandbox: Machine) -> None:
    text = ONE[:-1] + ", companyname: Foo Ltd}"
    result = sandbox(f"clients create --from-file {file(sandbox, text)}")
    assert (result.code, "Did you mean company?" in result.stderr) == (2, True)


@pytest.mark.parametrize("heading", ["first_name,last_name,zip_code", "first-name,last-name,zip-code"])
def test_a_table_of_clients_is_read(sandbox: Machine, heading: str) -> None:
    text = f"{heading},email,phone,address1,city,country\nA,B,01001,z@example.com,+12125550100,x,y,US\n"
    assert sandbox(f"clients create --from-file {file(sandbox, text, 'c.csv')}").code == 0
    assert sandbox("clients show z@example.com -o json").json["zip_code"] == "01001"


def test_a_configuration_with_a_mark_is_read(run: Machine) -> None:
    run.configure('\ufeffdefault_profile = "x"\n[profiles.x]\nurl = "https://panel.example.com/backend"\n')
    assert run("profiles list").code == 0


@pytest.mark.parametrize("given", ["--set custom_fields:={}", "--from-file {}"])
def test_deep_nesting_is_refused(sandbox: Machine, given: str) -> None:
    text = "[" * 20_000 + "]" * 20_000
    word = file(sandbox, f'{{"custom_fields":{text}}}', "c.json") if "file" in given else text
    result = sandbox(["clients", "create", *given.format(word).split()])
    assert (result.code, result.stderr.count("\n") <= 3) == (2, True)


def test_a_mark_before_the_json_of_an_answer_is_dropped(sandbox: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    serve = Sandbox.__call__

    def marked(self: Sandbox, environ: dict[str, Any], start: Any) -> list[bytes]:
        def started(status: str, headers: list[tuple[str, str]]) -> Any:
            return start(status, [each for each in headers if each[0] != "Content-Length"])

        return [b"\xef\xbb\xbf" + b"".join(serve(self, environ, started))]

    monkeypatch.setattr(Sandbox, "__call__", marked)
    assert sandbox("clients show 722694 -o json").json["id"] == 722694


def test_rows_of_ndjson_are_read(sandbox: Machine) -> None:
    rows = [{"name": f"g{number}", "description": "01"} for number in range(2)]
    text = "".join(json.dumps(row) + "\n" for row in rows)
    result = sandbox(f"client-groups create --from-file {file(sandbox, text, 'g.ndjson')} -o json")
    assert [row["outcome"] for row in result.json] == ["done", "done"]
    printed = sandbox("client-groups list --search g0 -o ndjson").stdout
    again = sandbox(
        f"client-groups create --from-file {file(sandbox, printed, 'h.ndjson')} --ignore-unknown --allow-duplicate"
    )
    assert again.code in (0, 5), again.stderr


@pytest.mark.parametrize("day", ["2026-W01-1", "20260105", "2026-01-05T00:00:00Z"])
def test_a_day_is_written_one_way(sandbox: Machine, day: str) -> None:
    result = sandbox(f"invoices create --client john.miller@example.com --due-date {day} --item '{{}}'")
    assert result.code == 2


@pytest.mark.parametrize("key", ["--public-key @{}", "--public-key {}"])
@pytest.mark.parametrize("more", ["", "-n", "--curl"])
def test_a_private_key_stays_here(sandbox: Machine, key: str, more: str) -> None:
    path = sandbox.home / "id_ed25519"
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", path], check=True)
    result = sandbox(f"ssh-keys create --name k {key.format(path)} {more}")
    assert result.code == 2
    assert path.read_text(encoding="utf-8").splitlines()[1] not in result.stdout + result.stderr


@pytest.mark.parametrize("word", ["cloud-init.yaml", "./cloud-init.yaml"])
def test_a_path_is_no_user_data(sandbox: Machine, monkeypatch: pytest.MonkeyPatch, word: str) -> None:
    monkeypatch.chdir(sandbox.home)
    file(sandbox, "#cloud-config\n", "cloud-init.yaml")
    result = sandbox(f"{SERVER} --network private --name w --user-data {word}")
    assert (result.code, f"@{word}" in result.stderr) == (2, True)
