"""What a list says besides its rows: how much is left out, and which columns there are not."""

from __future__ import annotations

from running import Machine


def test_limit_says_how_many_there_are(sandbox: Machine) -> None:
    number = sandbox("clients list --count").stdout.strip()
    assert f"note: showing 2 of {number}\n" in sandbox("clients list --limit 2").stderr
    assert "showing" not in sandbox("clients list").stderr
    assert "showing" not in sandbox("clients list --limit 2 -q").stderr


def test_column_is_unknown_when_neither_described_nor_in_the_first_page(sandbox: Machine) -> None:
    result = sandbox("clients list -c id,compny")
    assert (result.code, result.stdout) == (2, "")
    assert "Did you mean company?" in result.stderr
    assert sandbox("clients list -c id,first_name").code == 0
    assert sandbox("instances list -c flavor.id,id").code == 0
