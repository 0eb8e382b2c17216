"""`sandbox`: served for other programs, and begun anew."""

import json
import signal
import urllib.request

import pytest
from running import Machine


def read_exports(line: str, name: str) -> str:
    prefix = f"export {name}="
    assert line.startswith(prefix)
    return line.removeprefix(prefix).strip()


@pytest.mark.parametrize("end", [signal.SIGINT, signal.SIGTERM])
def test_served_sandbox_answers_until_it_is_stopped(run: Machine, end: signal.Signals) -> None:
    with run.start("sandbox serve") as process:
        assert process.stdout
        assert process.stderr
        try:
            url = read_exports(process.stdout.readline(), "FLEIOCTL_URL")
            token = read_exports(process.stdout.readline(), "FLEIOCTL_TOKEN")
            request = urllib.request.Request(f"{url}/staffapi/clients", headers={"Authorization": f"Token {token}"})
            with urllib.request.urlopen(request, timeout=10) as answer:
                count = json.load(answer)["count"]
            assert run("-p sandbox clients list --count").stdout == f"{count}\n"
        finally:
            process.send_signal(end)
        assert process.wait(10) == 0
        assert "error" not in process.stderr.read()


def test_taken_port_is_said(run: Machine) -> None:
    with run.start("sandbox serve") as first:
        assert first.stdout
        url = read_exports(first.stdout.readline(), "FLEIOCTL_URL")
        port = url.rsplit(":", 1)[1].split("/")[0]
        result = run.spawn(f"sandbox serve --port {port}")
        first.terminate()
        first.wait(10)
        assert first.stdout.read()
    assert (result.code, result.stdout) == (9, "")
    assert f"port {port}" in result.stderr


def test_reset_asks_and_begins_anew(sandbox: Machine) -> None:
    id = sandbox("clients list -o ids --limit 1").stdout.strip()
    assert sandbox(f"api PATCH clients/{id} -f city=Elsewhere").code == 0
    assert sandbox("sandbox reset").code == 2
    assert sandbox("sandbox reset --yes --dry-run").code == 0
    assert sandbox(f"clients show {id} -o json").json["city"] == "Elsewhere"
    assert sandbox("sandbox reset --yes").code == 0
    assert sandbox(f"clients show {id} -o json").json["city"] != "Elsewhere"


def test_path_is_in_the_state_folder(run: Machine) -> None:
    assert run("sandbox path").stdout == f"{run.state_folder / 'sandbox'}\n"


def test_sandbox_that_cannot_be_kept_is_said(run: Machine) -> None:
    folder = run.state_folder / "sandbox"
    (folder / "sandbox.sqlite3").write_bytes(b"no database, but long enough to be taken for a header" * 20)
    result = run("-p sandbox clients list")
    assert result.code == 9
    assert str(folder) in result.stderr
