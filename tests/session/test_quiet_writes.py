"""With --quiet a write that succeeds says nothing, unless its output is asked for."""

from __future__ import annotations

import pytest
from running import Machine

WRITES = [
    "clients update 722694 --city Cluj",
    "instances stop cache",
    "instances lock cache mail",
    "ssh-keys delete john-laptop --yes",
    "client-groups create --name Guests",
    "api POST openstack/instances/54dfea97-409c-4815-abf7-afed9ab4512b/lock",
    "clients credit add 722694 5 --currency RON --yes",
]


@pytest.mark.parametrize("line", WRITES)
@pytest.mark.parametrize("terminal", [True, False])
def test_success_is_silent(sandbox: Machine, line: str, terminal: bool) -> None:
    result = sandbox(f"{line} -q", terminal=terminal)
    assert (result.code, result.stdout, result.stderr) == (0, "", "")


@pytest.mark.parametrize("asked", ["-o ids", "-o json", "-c id"])
def test_output_that_is_asked_for_is_written(sandbox: Machine, asked: str) -> None:
    assert sandbox(f"client-groups create --name Guests -q {asked}").stdout
    assert sandbox(f"instances lock cache -q {asked}").stdout


def test_what_failed_is_shown(sandbox: Machine) -> None:
    result = sandbox("instances start cache bad-id -q")
    assert result.code == 3
    assert "error: " in result.stderr


def test_reads_and_plans_are_no_results_of_a_write(sandbox: Machine) -> None:
    assert sandbox("clients list -q").stdout
    assert sandbox("instances stop cache -q --dry-run").stdout
