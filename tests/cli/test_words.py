"""A line of text is read as a shell reads it."""

from __future__ import annotations

import shlex

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fleioctl.cli.words import split_pipe, without_comment, words_of
from fleioctl.errors import Usage


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("fleioctl clients list", ["clients", "list"]),
        ("clients list # all of them", ["clients", "list"]),
        ("tags add a#b '#c' \"#d\" \\#e #f 'g", ["tags", "add", "a#b", "#c", "#d", "#e"]),
        ("   # nothing", []),
        ("clients list\r", ["clients", "list"]),
        ("clients create --company 'A \"B\" C' --city ''", ["clients", "create", "--company", 'A "B" C', "--city", ""]),
    ],
)
def test_words_are_those_of_a_shell(text: str, words: list[str]) -> None:
    assert words_of(text) == words


@given(st.text("ab0_./:@=,+-\t \x0b\xa0#'\"\\é"))
def test_plain_lines_have_the_same_words(text: str) -> None:
    try:
        words = shlex.split(without_comment(text))
    except ValueError:
        with pytest.raises(Usage):
            words_of(text)
    else:
        assert words_of(text) == words


@pytest.mark.parametrize("text", ["clients show 'Jane", 'clients show "Jane', "clients show Jane\\"])
def test_what_is_not_closed_is_no_line(text: str) -> None:
    with pytest.raises(Usage):
        words_of(text)


@pytest.mark.parametrize(
    ("text", "ours", "theirs"),
    [
        ("clients list | jq '.[0]'", "clients list ", "jq '.[0]'"),
        ("clients list|wc -l | cat", "clients list", "wc -l | cat"),
        ("clients list > file.txt", "clients list", "cat > file.txt"),
        ("clients list >> file.txt", "clients list", "cat >> file.txt"),
        ("clients list --filter 'a|b' # c | d", "clients list --filter 'a|b' ", ""),
        ("clients list --filter total>5", "clients list --filter total>5", ""),
        ('clients list --query "a | b" --filter \\|', 'clients list --query "a | b" --filter \\|', ""),
    ],
)
def test_what_follows_a_pipe_is_for_the_shell(text: str, ours: str, theirs: str) -> None:
    assert split_pipe(text) == (ours, theirs)
