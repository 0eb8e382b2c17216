"""From a text to command lines, all of which are checked before the first runs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from fleioctl.cli.parsed_line import ParsedLine, parse_line
from fleioctl.cli.words import words_of
from fleioctl.errors import Usage
from fleioctl.inputs.documents.decoding import MARK, file_lines, text_of
from fleioctl.inputs.documents.faults import Faults
from fleioctl.session.session import Session

ONE_PROCESS = ("batch", "shell")  # they would share standard input, and hide which line failed


@dataclass(frozen=True, slots=True)
class Line:
    """One command line with its number in the file.

    `names_panel` says that it chooses its panel itself, `in_group` that it is about objects of the panel, `only_reads`
    that it does not even wait for anything.
    """

    number: int
    text: str
    names_panel: bool
    in_group: bool
    only_reads: bool

    @property
    def words(self) -> list[str]:
        """Return the words after the program's name."""
        return words_of(self.text)


def read_lines(session: Session, file: str) -> list[Line]:
    """Return the command lines of a file, or of standard input for `-`; Usage with every fault of it."""
    if file == "-":
        text, name = session.read_stdin("the commands").removeprefix(MARK), "standard input"
    else:
        text, name = text_of(file_lines(file, "batch"), file), file
    faults = Faults(name, "line")
    lines = list(_checked(text, faults, from_stdin=file == "-"))
    faults.raise_any()
    return lines


def _checked(text: str, faults: Faults, *, from_stdin: bool) -> Iterator[Line]:
    for number, line in enumerate(text.split("\n"), 1):
        with faults.at(number):
            words = words_of(line)
            if words:
                parsed = _check(words, from_stdin=from_stdin)
                yield Line(number, line.strip(), parsed.names_panel, parsed.in_group, parsed.only_reads)


def _check(words: Sequence[str], *, from_stdin: bool) -> ParsedLine:
    parsed = parse_line(words)
    if parsed.path[:1] and parsed.path[0] in ONE_PROCESS:
        raise Usage(f"{parsed.path[0]} cannot be a line of a batch.", code="nested")
    if from_stdin and parsed.reads_stdin:
        raise Usage("It would read standard input, which gives the lines.", code="stdin")
    return parsed
