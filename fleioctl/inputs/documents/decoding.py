"""From bytes to text: UTF-8 and nothing else, without a byte order mark, within limits."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import BinaryIO, TextIO

from fleioctl.errors import Usage

MOST = 16 * 1024 * 1024  # bytes of a document, or of one line of what is read line by line
MARK = "\ufeff"
UTF_16 = (b"\xff\xfe", b"\xfe\xff")


def decode(data: bytes, name: str) -> str:
    """Return the text of a whole file without its byte order mark; line ends stay as they are."""
    try:
        return data.decode().removeprefix(MARK)
    except UnicodeDecodeError as error:
        raise _no_text(data, name, data.count(b"\n", 0, error.start) + 1) from error


def text_of(lines: Iterable[bytes], name: str) -> str:
    """Return the text of all lines together, of at most 16 MiB."""
    parts: list[bytes] = []
    size = 0
    for line in lines:
        parts.append(line)
        size += len(line)
        if size > MOST:
            raise _too_large(name)
    return decode(b"".join(parts), name)


def decoded_lines(lines: Iterable[bytes], name: str) -> Iterator[str]:
    """Yield each line as text, its end included; the mark goes from the first."""
    for number, line in enumerate(lines, 1):
        try:
            text = line.decode()  # a line feed never lies within a character
        except UnicodeDecodeError as error:
            raise _no_text(line, name, number) from error
        yield text.removeprefix(MARK) if number == 1 else text


def file_lines(path: str, what: str) -> Iterator[bytes]:
    """Yield the lines of a file, read as they are needed."""
    try:
        with Path(path).expanduser().open("rb") as file:
            yield from _bounded(file, path)
    except (OSError, RuntimeError, ValueError) as error:  # no home for ~, a NUL in the path
        reason = getattr(error, "strerror", None) or str(error)
        raise Usage(f"{what}: {path} cannot be read: {reason}.", code="input_file") from error


def stream_lines(stream: TextIO, name: str) -> Iterator[bytes]:
    """Yield the lines of standard input as the bytes that came, whatever the locale takes them for."""
    buffer = getattr(stream, "buffer", None)
    if buffer is not None:
        return _bounded(buffer, name)
    # a text in memory; what a decoder could not read stands in it as lone surrogates
    return (line.encode("utf-8", "surrogateescape") for line in stream)


def _bounded(file: BinaryIO, name: str) -> Iterator[bytes]:
    for line in iter(partial(file.readline, MOST + 1), b""):
        if len(line) > MOST:
            raise _too_large(name)
        yield line


def _no_text(data: bytes, name: str, line: int) -> Usage:
    if data.startswith(UTF_16):
        return Usage(f"{name} is UTF-16.", code="input_file", hint="Save it as UTF-8.")
    return Usage(f"{name}, line {line}: this is no UTF-8 text.", code="input_file", hint="Save it as UTF-8.")


def _too_large(name: str) -> Usage:
    return Usage(f"{name} is larger than 16 MiB.", code="input_file", hint="NDJSON, CSV and TSV may be of any size.")
