"""Standard input and files, as lines and as text: UTF-8 without a byte order mark, standard input but once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from fleioctl.errors import Local
from fleioctl.inputs.documents.decoding import file_lines, stream_lines, text_of
from fleioctl.session.session import Session


def read_text(session: Session, file: str, what: str) -> str:
    """Return the text of a file, or of standard input for `-`."""
    return text_of(read_lines(session, file, what), f"{what}: {name_of(file)}")


def read_lines(session: Session, file: str, what: str) -> Iterable[bytes]:
    """Return the lines of a file, or of standard input for `-`, read as they are taken."""
    if file != "-":
        return file_lines(file, what)
    session.take_stdin(what)
    return _piped(session)


def name_of(file: str) -> str:
    """Return what messages call a file."""
    return "standard input" if file == "-" else file


def _piped(session: Session) -> Iterator[bytes]:
    try:
        yield from stream_lines(session.stdin, "standard input")
    except (OSError, ValueError) as error:  # closed, or a terminal that is gone
        raise Local(f"Standard input cannot be read: {error}.") from error
