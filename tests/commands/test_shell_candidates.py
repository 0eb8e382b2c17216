"""What TAB offers in the shell."""

from __future__ import annotations

from pathlib import Path

import pytest
from running import Machine

from fleioctl.commands.shell.candidates import Candidates
from fleioctl.commands.shell.names import Names
from fleioctl.session.session import Session

NAMES = {
    "instances": ("cache", "db1"),
    "clients": ("Jane Doe", "O'Neil", "Juan"),
    "history": ("0a1b",),
    "operations": ("77",),
}
OFFERS = Candidates(lambda: ("live", "sandbox"), lambda group: NAMES.get(group, ()))


@pytest.mark.parametrize(
    ("text", "begun", "some"),
    [
        ("inst", "inst", ["instances"]),
        ("ex", "ex", ["exit", "export"][:1]),
        ("fleioctl clients sh", "sh", ["show"]),
        ("-p sandbox clients cre", "cre", ["create", "credit"]),
        ("clients list --cou", "--cou", ["--count"]),
        ("clients list --st", "--st", ["--status"]),
        ("instances list --status act", "act", ["active"]),
        ("clients list -o ", "", ["table", "json", "ids"]),
        ("clients list --output=js", "js", ["json"]),
        ("clients list --profile ", "", ["live", "sandbox"]),
        ("profile s", "s", ["sandbox"]),
        ("completion ", "", ["bash", "zsh", "fish"]),
        ("history --outcome un", "un", ["unknown"]),
        ("instances stop ca", "ca", ["cache"]),
        ("instances stop cache d", "d", ["db1"]),
        ("clients show Juan Ju", "Ju", ["Juan"]),
        ("clients credit add Ju", "Ju", ["Juan"]),
        ("history show ", "", ["0a1b"]),
        ("operations show ", "", ["77"]),
        ("instances list --client Ju", "Ju", ["Juan"]),
    ],
)
def test_words_options_and_values_are_offered(text: str, begun: str, some: list[str]) -> None:
    found = OFFERS.after(text)
    assert found.begun == begun
    offered = [word for word, _ in found.words]
    assert set(some) <= set(offered)
    assert all(word.startswith(begun) for word in offered)


@pytest.mark.parametrize(
    "text",
    [
        "clients show 'Ja",
        "clients show 'Jane D'",
        "clients show Jane\\ D",
        "clients list | j",
        "nonsense ",
        "invoices payment-options 1 -x nonsense ",
    ],
)
def test_nothing_is_offered_where_nothing_is_known(text: str) -> None:
    words = [word for word, _ in OFFERS.after(text).words]
    assert not words or text == "nonsense "


def test_a_name_with_a_blank_is_offered_in_quotes() -> None:
    assert [word for word, _ in OFFERS.after("clients show Ja").words] == ["'Jane Doe'"]
    assert [word for word, _ in OFFERS.after("instances list --client=Ja").words] == ["'Jane Doe'"]


def test_names_are_read_once_from_the_panel_that_is_meant(sandbox: Machine) -> None:
    session = Session((), sandbox.variables({}), clock=sandbox.clock)
    names = Names(session, lambda: session.options)
    assert "cache" in names.of("instances")
    kept = names.of("instances")
    assert names.of("instances") is kept
    sandbox.clock.time += 301
    assert names.of("instances") is not kept
    assert sandbox("tickets close 001-100201").code == 0
    assert names.of("history") == sandbox("history -c operation --no-header").stdout.split()
    session.options.profile = "nowhere"
    assert names.of("instances") == []


def test_files_are_offered_where_one_is_meant(tmp_path: Path) -> None:
    (tmp_path / "clients.csv").touch()
    (tmp_path / "clips").mkdir()
    found = OFFERS.after(f"clients create --from-file {tmp_path}/cli")
    assert [word for word, _ in found.words] == [f"{tmp_path}/clients.csv", f"{tmp_path}/clips/"]
