"""`config edit`: a copy in the editor; the file is replaced by nothing that cannot be read."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
from running import Machine

GOOD = '# mine\n[profiles.prod]\nurl = "https://panel.example.com/backend"\ntoken_command = "cat token"\n'


@pytest.fixture
def editor(tmp_path: Path) -> Path:
    """Return where to put what the editor shall leave, one file for each time it is opened: 1, 2."""
    folder = tmp_path / "typed"
    folder.mkdir()
    script = tmp_path / "editor"
    script.write_text(
        f'#!/bin/sh\ncd "{folder}"\nn=$(ls | grep -c seen); stat -c %a "$1" > seen$n\ncat "$1" > was\n'
        '[ -f $((n + 1)) ] && cat $((n + 1)) > "$1"\nexit 0\n'
    )
    script.chmod(0o755)
    return folder


def edit(run: Machine, editor: Path, *texts: str, typed: str = "", line: str = "config edit") -> tuple[int, str]:
    for number, text in enumerate(texts, 1):
        (editor / str(number)).write_text(text, encoding="utf-8")
    result = run(line, typed=typed, EDITOR=str(editor.parent / "editor"))
    return result.code, result.stderr


def test_the_file_is_replaced_for_its_owner_alone(run: Machine, editor: Path) -> None:
    run.configure('default_profile = "sandbox"\n').chmod(0o644)
    assert edit(run, editor, GOOD)[0] == 0
    assert run.config_file.read_text(encoding="utf-8") == GOOD
    assert stat.S_IMODE(run.config_file.stat().st_mode) == 0o600
    assert (editor / "was").read_text() == 'default_profile = "sandbox"\n'
    assert (editor / "seen0").read_text() == "600\n"


def test_a_first_file_can_be_written(run: Machine, editor: Path) -> None:
    assert edit(run, editor, GOOD)[0] == 0
    assert "token_command" in (editor / "was").read_text()
    assert run.config_file.read_text(encoding="utf-8") == GOOD


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("a = 1\n[profiles.prod\n", "line 2, column"),
        ('[profiles.prod]\nurl = "https://x.example.com"\noutput = "jsn"\n', "output must be"),
        ('[profiles.prod]\nurl = "https://x.example.com"\ntokn = "x"\n', "Did you mean token?"),
        ('profile = "x"\n', "'profile' means nothing"),
        ('profiles = "x"\n', "must be tables"),
    ],
)
def test_what_cannot_be_read_does_not_replace_it(run: Machine, editor: Path, text: str, says: str) -> None:
    run.configure(GOOD)
    code, said = edit(run, editor, text, typed="n\n")
    assert code == 2
    assert says in said
    assert run.config_file.read_text(encoding="utf-8") == GOOD


def test_a_fault_can_be_mended_in_the_editor(run: Machine, editor: Path) -> None:
    run.configure(GOOD)
    new = GOOD.replace("mine", "ours")
    assert edit(run, editor, "[", new, typed="\n")[0] == 0
    assert (editor / "was").read_text() == "["
    assert run.config_file.read_text(encoding="utf-8") == new


def test_a_broken_file_can_be_mended(run: Machine, editor: Path) -> None:
    run.configure("[")
    assert edit(run, editor, GOOD)[0] == 0
    assert run.config_file.read_text(encoding="utf-8") == GOOD


def test_an_unchanged_file_stays(run: Machine, editor: Path) -> None:
    before = run.configure(GOOD).stat().st_mtime_ns
    code, said = edit(run, editor, GOOD)
    assert code == 0
    assert "not changed" in said
    assert run.config_file.stat().st_mtime_ns == before


def test_a_rehearsal_replaces_nothing(run: Machine, editor: Path) -> None:
    run.configure(GOOD)
    assert edit(run, editor, "", line="config edit --dry-run")[0] == 0
    assert run.config_file.read_text(encoding="utf-8") == GOOD


def test_an_editor_is_needed(run: Machine) -> None:
    assert run("config edit").code == 2
    assert run("config edit", typed="", EDITOR="false").code == 2
    result = run("config edit", typed="", EDITOR="/nowhere/editor")
    assert result.code == 9
    assert "EDITOR" in result.stderr
    assert not run.config_file.exists()
