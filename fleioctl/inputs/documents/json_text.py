"""JSON and NDJSON with the digits of their numbers."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from fleioctl.errors import Usage
from fleioctl.inputs.documents.faults import Faults
from fleioctl.inputs.documents.integrity import Broken, check, object_of, too_deep
from fleioctl.inputs.documents.scalars import Number, Value, read_number


def read_json(text: str, what: str) -> Value:
    """Return what one JSON text says, checked; Usage names `what` it is."""
    try:
        value = parse(text, what)
    except json.JSONDecodeError as error:
        raise Usage(f"{what} is no JSON: {described(error)}.", code="validation") from error
    check(value, what)
    return value


def parse(text: str, what: str = "") -> Value:
    """Return what the JSON says, with Broken in the place of what cannot be taken; JSONDecodeError for no JSON."""
    try:
        return json.loads(
            text.removeprefix("\ufeff"),
            parse_float=_number,
            parse_int=_number,
            parse_constant=_constant,
            object_pairs_hook=object_of,
        )
    except RecursionError as error:
        raise too_deep(what) from error


def described(error: json.JSONDecodeError) -> str:
    """Return where and why a text is no JSON; never the text, which may hold a secret."""
    return f"{_problem(error)} at line {error.lineno}, column {error.colno}"


def ndjson_objects(lines: Iterable[str], faults: Faults) -> Iterator[tuple[int, Value]]:
    """Yield each line's value with its number among them; a line that is no JSON is a fault."""
    number = 0
    for line in lines:
        if not line.strip():
            continue
        number += 1
        try:
            value = parse(line)
        except json.JSONDecodeError as error:
            faults.add(number, f"This is no JSON: {_problem(error)} at column {error.colno}.", "input_file")
        except Usage as error:
            faults.add(number, error.message, error.code)
        else:
            yield number, value


def _problem(error: json.JSONDecodeError) -> str:
    return (error.msg[:1].lower() + error.msg[1:]).removesuffix(" at")


def _number(written: str) -> int | Number | Broken:
    try:
        return read_number(written)
    except ValueError:
        return Broken(f"the number {written[:20]}… is too large" if len(written) > 20 else f"{written} is too large")


def _constant(name: str) -> Any:
    return Broken(f"{name} is no JSON")
