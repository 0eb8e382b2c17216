"""Replies, notes, templates: by option, file, standard input or editor, shown once more before they go out."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from commands.partial_panel import DENIED, answer
from running import Machine, Result

TICKET = "000-100200"


def said(machine: Machine) -> list[str]:
    """Return what stands in the conversation of the ticket."""
    shown = machine(f"tickets show {TICKET} -o json").json
    return [str(each.get("reply_text") or each.get("note_text")) for each in shown["replies_and_notes"]]


@pytest.fixture
def editor(tmp_path: Path, sandbox: Machine) -> Path:
    """Return the file whose content the editor leaves."""
    text, script = tmp_path / "typed", tmp_path / "editor"
    script.write_text(f'#!/bin/sh\ncp "$1" "{tmp_path}/was"; cp "{text}" "$1"\n')
    script.chmod(0o755)
    sandbox.environ["EDITOR"] = str(script)
    return text


def reply(machine: Machine, rest: str, **streams: str) -> Result:
    return machine(f"tickets reply {TICKET} {rest}", **streams)  # type: ignore[arg-type]


def test_a_text_is_sent_as_it_is(sandbox: Machine) -> None:
    assert reply(sandbox, "--text 'It works.\n\n  Bye.'").code == 0
    assert said(sandbox)[-1] == "It works.\n\n  Bye."


@pytest.mark.parametrize("verb", ["reply", "note"])
def test_a_text_comes_from_a_file_or_standard_input(sandbox: Machine, tmp_path: Path, verb: str) -> None:
    (tmp_path / "text").write_text("From a file.\n", encoding="utf-8")
    assert sandbox(f"tickets {verb} {TICKET} --text-file {tmp_path}/text").code == 0
    assert sandbox(f"tickets {verb} {TICKET} --text @{tmp_path}/text").code == 0
    assert sandbox(f"tickets {verb} {TICKET} --text-file -", stdin="From a pipe.\n").code == 0
    assert said(sandbox)[-3:] == ["From a file.\n", "From a file.\n", "From a pipe.\n"]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("--text -", "--text-file -"),
        ("--text ' '", "empty"),
        ("--text-file /dev/null", "empty"),
        ("--text a --text-file b", "exclude"),
        ("--text-file /nowhere", "cannot be read"),
        ("--text @nowhere", "cannot be read"),
        ("", "--text"),
    ],
)
def test_what_is_no_text_is_not_sent(sandbox: Machine, words: str, says: str) -> None:
    before = said(sandbox)
    result = reply(sandbox, words)
    assert result.code == 2
    assert says in result.stderr
    assert said(sandbox) == before


def test_the_editor_opens_at_a_terminal_and_the_text_is_shown_once_more(sandbox: Machine, editor: Path) -> None:
    editor.write_text("Dear Oana,\nit works.\n", encoding="utf-8")
    result = reply(sandbox, "", typed="y\n")
    assert result.code == 0, result.stderr
    assert "  Dear Oana,\n  it works.\n" in result.stderr
    assert said(sandbox)[-1] == "Dear Oana,\nit works."


def kept(machine: Machine) -> list[str]:
    """Return the texts that are kept on this machine; nobody else can read them."""
    files = list((machine.state_folder / "drafts").glob("[!.]*.*"))
    assert all(file.stat().st_mode & 0o077 == 0 for file in files)
    return [file.read_text(encoding="utf-8") for file in files]


def test_a_text_that_is_declined_is_kept_and_named(sandbox: Machine, editor: Path) -> None:
    editor.write_text("Dear Oana,\nit works.\n", encoding="utf-8")
    result = reply(sandbox, "", typed="n\n")
    assert result.code == 2
    assert kept(sandbox) == ["Dear Oana,\nit works."]
    name = result.stderr.partition("The text is kept in ")[2].split()[0].rstrip(".")
    assert reply(sandbox, f"--text-file {name}").code == 0
    assert said(sandbox)[-1] == "Dear Oana,\nit works."


def test_a_text_that_the_panel_refuses_is_kept(sandbox: Machine, editor: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    editor.write_text("Dear Oana\n", encoding="utf-8")
    answer(sandbox, monkeypatch, {"/add_reply": DENIED, "/reply": DENIED})
    result = reply(sandbox, "", typed="y\n")
    assert result.code == 4, result.stderr
    assert "The text is kept in" in result.stderr
    assert kept(sandbox) == ["Dear Oana"]


def test_a_text_that_arrived_is_not_kept(sandbox: Machine, editor: Path) -> None:
    editor.write_text("Dear Oana\n", encoding="utf-8")
    assert reply(sandbox, "", typed="y\n").code == 0
    assert kept(sandbox) == []


def test_a_text_that_is_not_confirmed_is_not_sent(sandbox: Machine, editor: Path) -> None:
    editor.write_text("Oops\n", encoding="utf-8")
    assert reply(sandbox, "", typed="n\n").code == 2
    editor.write_text("\n", encoding="utf-8")
    assert reply(sandbox, "", typed="y\n").code == 2
    assert "Oops" not in said(sandbox)


def test_the_ticket_is_looked_up_before_somebody_writes(sandbox: Machine, editor: Path) -> None:
    editor.write_text("All in vain\n", encoding="utf-8")
    assert sandbox("tickets reply", typed="y\n").code == 2
    assert sandbox("tickets reply none", typed="y\n").code == 3
    assert not (editor.parent / "was").exists()


def test_a_template_is_edited_in_place(sandbox: Machine, editor: Path) -> None:
    editor.write_text("Subject: Please pay\n\nDear {{ client }}, please pay.\n", encoding="utf-8")
    result = sandbox("notification-templates edit invoice.unpaid", typed="y\n")
    assert result.code == 0, result.stderr
    assert (editor.parent / "was").read_text().startswith("Subject: ")
    assert "+Subject: Please pay" in result.stderr
    assert "+Dear {{ client }}, please pay." in result.stderr
    shown = sandbox("notification-templates show invoice.unpaid -o json").json
    assert (shown["title"], shown["content"]) == ("Please pay", "Dear {{ client }}, please pay.")


def test_a_template_that_is_not_changed_is_not_sent(sandbox: Machine, editor: Path) -> None:
    before = sandbox("notification-templates show invoice.unpaid -o json").json
    editor.write_text(f"Subject: {before['title']}\n\n{before['content']}\n", encoding="utf-8")
    result = sandbox("notification-templates edit invoice.unpaid", typed="")
    assert result.code == 0
    assert "not changed" in result.stderr
    editor.write_text("no subject\n", encoding="utf-8")
    assert sandbox("notification-templates edit invoice.unpaid", typed="n\nn\n").code == 2
    editor.write_text("Subject: Other\n\nText\n", encoding="utf-8")
    assert sandbox("notification-templates edit invoice.unpaid", typed="n\n").code == 2
    assert json.dumps(sandbox("notification-templates show invoice.unpaid -o json").json) == json.dumps(before)


def test_a_template_is_edited_at_a_terminal_alone(sandbox: Machine) -> None:
    result = sandbox("notification-templates edit invoice.unpaid")
    assert result.code == 2
    assert "--content" in result.stderr
