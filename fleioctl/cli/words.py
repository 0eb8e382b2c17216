"""A line of text as the words of a command line, as a shell would read it."""

from __future__ import annotations

import re
import shlex

from fleioctl.errors import Usage

PROGRAM = "fleioctl"
PLAIN = re.compile(r"[\w./:@=,+\- ]*", re.ASCII)
"""What is split at its blanks; the lines of a long batch are mostly so, and shlex takes its time for each character."""
QUOTED = r"""\\.|'[^']*+'|"(?:\\.|[^"\\])*+\""""
BEFORE_COMMENT = re.compile(rf"\s*+(?:(?!\#)(?:[^\s\"'\\]|{QUOTED})++(?:\s++|$))*+")
"""All up to a # that begins a word; shlex takes one within a word for a comment, too."""
BEFORE_PIPE = re.compile(rf"(?:[^\s\"'\\|]|\s(?!>)|{QUOTED})*+")
"""All up to a | or to a > that begins a word."""


def words_of(text: str) -> list[str]:
    """Split a line, without its comment; the program's name may stand before it. Usage for a quote left open."""
    try:
        words = text.split() if PLAIN.fullmatch(text) else shlex.split(without_comment(text))
    except ValueError as error:
        raise Usage(f"{str(error).capitalize()}.", code="quotes") from error
    return words[1:] if words[:1] == [PROGRAM] else words


def without_comment(text: str) -> str:
    """Return a line up to its comment."""
    end = _end(BEFORE_COMMENT, text)
    return text[:end] if text[end : end + 1] == "#" else text


def split_pipe(text: str) -> tuple[str, str]:
    """Return our part of a line and what follows its pipe, for the shell; `> FILE` is a pipe into a file."""
    text = without_comment(text)
    end = _end(BEFORE_PIPE, text)
    rest = text[end:].strip()
    if rest.startswith("|"):
        return text[:end], rest[1:].strip()
    return (text[:end], f"cat {rest}") if rest.startswith(">") else (text, "")


def _end(pattern: re.Pattern[str], text: str) -> int:
    found = pattern.match(text)
    return found.end() if found else 0
