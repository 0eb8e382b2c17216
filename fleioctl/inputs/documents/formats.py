"""The formats a file can have: which it is, and its rows."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import PurePath
from typing import Literal, get_args

from fleioctl.errors import Usage
from fleioctl.inputs.documents.decoding import decoded_lines, text_of
from fleioctl.inputs.documents.faults import Faults
from fleioctl.inputs.documents.integrity import check
from fleioctl.inputs.documents.json_text import described, ndjson_objects, parse
from fleioctl.inputs.documents.scalars import Row, Value

Format = Literal["json", "ndjson", "yaml", "csv", "tsv"]
FORMATS: tuple[Format, ...] = get_args(Format)
ENDINGS: dict[str, Format] = {f".{name}": name for name in FORMATS} | {".jsonl": "ndjson", ".yml": "yaml"}

Numbered = Iterable[tuple[int, Value]]


def format_of(file: str) -> Format | None:
    """Return what the ending of a file name says; None when only the content can tell."""
    return ENDINGS.get(PurePath(file).suffix.lower())


def read_rows(lines: Iterable[bytes], faults: Faults, format: Format | None = None) -> Iterator[Row]:
    """Yield the objects of a file as rows; what is wrong with one row goes to `faults`, which the caller raises.

    Without a format the content decides between JSON, NDJSON and YAML. NDJSON, CSV and TSV are read as the rows are
    taken, so a Usage about the whole file may come late: take all rows before anything is done with one.
    """
    taken = False
    for row in _rows_of(lines, faults, format):
        taken = True
        yield row
    if not taken and not faults:
        raise Usage(f"{faults.name} holds no object.", code="input_file")


def _rows_of(lines: Iterable[bytes], faults: Faults, format: Format | None) -> Iterator[Row]:
    if format in ("csv", "tsv"):
        from fleioctl.inputs.documents.tables import read_csv, read_tsv

        return (read_csv if format == "csv" else read_tsv)(decoded_lines(lines, faults.name), faults)
    if format == "ndjson":
        return _objects(ndjson_objects(decoded_lines(lines, faults.name), faults), faults)
    read = DOCUMENTS[format]
    return _objects(read(text_of(lines, faults.name), faults), faults)


def _objects(values: Numbered, faults: Faults) -> Iterator[Row]:
    for number, value in values:
        checked: list[Row] = []
        with faults.at(number):
            checked = [_row(number, value)]
        yield from checked


def _row(number: int, value: Value) -> Row:
    check(value)
    if not isinstance(value, dict):
        kind = "a list" if isinstance(value, list) else "a single value"
        raise Usage(f"This is {kind} and no object.", code="input_file")
    return Row(number, value)


def _json(text: str, faults: Faults) -> Numbered:
    try:
        return _numbered([parse(text, faults.name)], faults)
    except json.JSONDecodeError as error:
        hint = "One object a line is NDJSON: --input-format ndjson." if error.msg == "Extra data" else ""
        message = f"{faults.name} is no JSON: {described(error)}."
        raise Usage(message, code="input_file", hint=hint) from error


def _yaml(text: str, faults: Faults) -> Numbered:
    from fleioctl.inputs.documents.yaml_text import read_yaml

    return _numbered(read_yaml(text, faults.name), faults)


def _by_content(text: str, faults: Faults) -> Numbered:
    """Read JSON, where it is none NDJSON or YAML; what is JSON but wrong is not tried as anything else."""
    if not text.lstrip().startswith(("{", "[")):
        return _yaml(text, faults)
    try:
        return _numbered([parse(text, faults.name)], faults)
    except json.JSONDecodeError as error:
        if error.msg == "Extra data" and _is_json(text.lstrip().partition("\n")[0]):
            return ndjson_objects(text.split("\n"), faults)
        return _flow_yaml(text, faults, error)


def _flow_yaml(text: str, faults: Faults, error: json.JSONDecodeError) -> Numbered:
    try:
        return _yaml(text, faults)
    except Usage as yaml_error:
        if " is no YAML: " not in yaml_error.message:
            raise
        message = f"{faults.name} is neither JSON nor YAML: {described(error)}."
        raise Usage(message, code="input_file", hint="--input-format says what it is.") from yaml_error


def _is_json(line: str) -> bool:
    try:
        parse(line)
    except json.JSONDecodeError:
        return False
    return True


def _numbered(documents: list[Value], faults: Faults) -> Numbered:
    """Return the objects of all documents; several documents are as good as a list."""
    found: list[Value] = []
    for document in documents:
        found += document if isinstance(document, list) else [document] if document is not None else []
    if len(found) == 1 and not isinstance(documents[0], list) and isinstance(found[0], str):
        hint = "A table needs --input-format csv or tsv."
        raise Usage(f"{faults.name} holds no object and no list of objects.", code="input_file", hint=hint)
    return list(enumerate(found, 1))


DOCUMENTS: dict[str | None, Callable[[str, Faults], Numbered]] = {"json": _json, "yaml": _yaml, None: _by_content}
