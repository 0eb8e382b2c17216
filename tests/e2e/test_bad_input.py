"""Each way a command line or a panel can be wrong: its exit code and a sentence, three lines at most."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest
from running import Machine, Result, Served


def check(result: Result, code: int, *words: str) -> None:
    assert result.code == code, result.stderr
    assert result.stdout == ""
    lines = [line for line in result.stderr.splitlines() if not line.startswith("note: ")]
    assert lines[0].startswith("error: ")
    assert len(lines) <= 3
    for word in words:
        assert word in result.stderr


@pytest.fixture
def on(run: Machine, served: Served) -> Machine:
    """Return a machine whose environment names the served sandbox."""
    run.environ |= {"FLEIOCTL_URL": served.url, "FLEIOCTL_TOKEN": served.token}
    return run


@pytest.fixture
def page() -> Iterator[str]:
    """Return the URL of a server that knows nothing of Fleio."""

    class Page(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = b"<html><title>Welcome to nginx</title></html>"
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *args: object) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Page) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def test_no_profile(run: Machine) -> None:
    check(run("clients list"), 9, "fleioctl login", "--profile sandbox")


def test_wrong_url(on: Machine, served: Served) -> None:
    check(on("clients list", FLEIOCTL_URL=served.url.replace("/backend", "/nowhere")), 5, "URL")


def test_html_answer(on: Machine, page: str) -> None:
    result = on("clients list", FLEIOCTL_URL=page)
    check(result, 6, "HTML")
    assert "<html>" not in result.stderr


def test_wrong_token(on: Machine) -> None:
    check(on("clients list", FLEIOCTL_TOKEN="0" * 40), 4, "expired", "staff", "address")


def test_non_staff_token(on: Machine, served: Served) -> None:
    check(on("clients list", FLEIOCTL_TOKEN=served.sandbox.token_of("customer")), 4, "staff")


def test_profile_takes_no_token_of_another_panel(on: Machine, served: Served) -> None:
    on.configure(f'[profiles.prod]\nurl = "{served.url}"\n')
    result = on("-p prod clients list")
    check(result, 4, "token")
    assert "FLEIOCTL_TOKEN" in result.stderr


def test_profile_and_url_at_one_layer(on: Machine) -> None:
    check(on("-p prod --panel-url https://panel.example.com clients list"), 2, "--profile", "--panel-url")


@pytest.mark.parametrize("group", ["instances", "clients credit", "-p sandbox sandbox"])
def test_group_alone(group: str, on: Machine) -> None:
    check(on(group), 2, "Missing command.", "--help")
    shown = on(group, terminal=True)
    assert (shown.code, shown.stderr) == (2, "error: Missing command.\n")
    assert "Commands:" in shown.stdout


def test_unknown_client(on: Machine) -> None:
    check(on("clients show nobody@example.com"), 3, "nobody@example.com")


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("instances stop wordpres", "wordpress"),
        ("clients show john.miler@example.com", "john.miller@example.com"),
        ("instances list --region Regoin1", "Region1"),
    ],
)
def test_wrong_name_gets_the_nearest(line: str, name: str, on: Machine) -> None:
    check(on(line), 3, f"Did you mean {name}?")


def test_ambiguous_name_lists_the_candidates(on: Machine) -> None:
    check(on("instances stop db1"), 3, "2 instances are called 'db1'", "CLIENT/NAME")


def test_missing_required_field(on: Machine) -> None:
    check(on("clients create --first-name Jane"), 2, "--last-name", "--phone", "--country")


def test_invalid_country(on: Machine) -> None:
    line = (
        "clients create --first-name A --last-name B --email a@b.cd --phone +1 "
        "--address1 C --city D --zip-code 1 --country us"
    )
    check(on(line), 2, "did you mean US?")


def test_value_the_filter_cannot_carry(on: Machine) -> None:
    check(on("clients list --filter email=a+b@example.com"), 2, "plus sign", "--search")


def test_unknown_column(on: Machine) -> None:
    check(on("users list -c id,emial"), 2, "emial", "email")


def test_unknown_sort_field(on: Machine) -> None:
    check(on("clients list --sort contry"), 2, "country")


def test_unknown_filter_field_is_the_servers_refusal(on: Machine) -> None:
    check(on("clients list --filter nonsense=1"), 5, "nonsense")


def test_unknown_option(on: Machine) -> None:
    check(on("instances list --statsu active"), 2, "Did you mean --status?")


@pytest.mark.parametrize(("typed", "meant"), [("instnces list", "instances"), ("instances stpo web1", "stop")])
def test_typo_in_a_word(on: Machine, typed: str, meant: str) -> None:
    check(on(typed), 2, f"Did you mean {meant}")


def test_server_down(on: Machine) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        check(on("clients list", FLEIOCTL_URL=f"http://127.0.0.1:{taken.getsockname()[1]}/backend"), 6, "refused")


def test_server_down_on_a_write_says_nothing_changed(on: Machine) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{taken.getsockname()[1]}/backend"
        line = "instances reboot 4e6adbd9-be51-4974-a80f-14444bccf1e2"
        check(on(line, FLEIOCTL_URL=url), 6, "Nothing was changed")


@pytest.mark.parametrize("output", ["json", "tsv", "table", "yaml"])
def test_closed_pipe_on_a_read_is_silent(sandbox: Machine, output: str) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    line = sandbox.command(f"clients list -o {output}")
    ended = subprocess.run(
        line, stdout=writing, stderr=subprocess.PIPE, env=sandbox.variables({}), timeout=60, check=False
    )
    os.close(writing)
    assert ended.returncode == 0
    assert b"rror" not in ended.stderr


def test_unwritable_configuration(run: Machine, served: Served) -> None:
    blocked = run.home / "a-file"
    blocked.write_text("")
    line = f"--config-file {blocked}/config.toml login --panel-url {served.url} --no-input"
    result = run(line, FLEIOCTL_TOKEN=served.token)
    assert result.code == 9
    assert str(blocked) in result.stderr


def test_error_as_json_even_for_a_usage_error(run: Machine) -> None:
    error = run("clients list --nonsense -o json").error
    assert (error["exit_code"], error["outcome"]) == (2, "unchanged")
    assert set(error) == {
        "code",
        "exit_code",
        "message",
        "hint",
        "http_status",
        "fields",
        "retryable",
        "outcome",
        "operation",
    }


def test_closed_standard_output_is_no_success(sandbox: Machine) -> None:
    command = ["sh", "-c", f"exec {sys.executable} -m fleioctl clients list >&-"]
    ended = subprocess.run(command, stderr=subprocess.PIPE, env=sandbox.variables({}), timeout=60, check=False)
    assert ended.returncode == 9
    assert b"Traceback" not in ended.stderr
