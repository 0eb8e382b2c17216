"""Input from files and standard input: text, JSON or YAML objects, KEY=VALUE."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from fleioctl.errors import Usage
from fleioctl.session.session import Session

MOST = 16 * 1024 * 1024


def read_text(session: Session, file: str, what: str) -> str:
    """Return the text of a file, or of standard input for `-`."""
    if file == "-":
        return session.read_stdin(what)
    try:
        data = Path(file).expanduser().read_bytes()
    except OSError as error:
        raise Usage(f"{what}: {file} cannot be read: {error.strerror}.", code="input_file") from error
    if len(data) > MOST:
        raise Usage(f"{what}: {file} is larger than 16 MiB.", code="input_file")
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        raise Usage(f"{what}: {file} is no UTF-8 text.", code="input_file") from error


def read_objects(session: Session, file: str) -> list[dict[str, Any]]:
    """Return the objects of --from-file: JSON or YAML, one or a list."""
    content = parse(read_text(session, file, "--from-file"), file)
    objects = content if isinstance(content, list) else [content]
    if not objects or not all(isinstance(each, dict) for each in objects):
        raise Usage(f"--from-file: {file} holds no object and no list of objects.", code="input_file")
    return objects


def parse(text: str, name: str) -> Any:
    """Read JSON, else YAML."""
    try:
        return json.loads(text)
    except ValueError:
        return _yaml(text, name)


def _yaml(text: str, name: str) -> Any:
    import yaml

    try:
        return yaml.safe_load(text)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        first = str(error).splitlines()[0]
        raise Usage(f"{name} is neither JSON nor YAML: {first}.", code="input_file") from error


def parse_json(value: str | Sequence[str], flag: str) -> Any:
    """Read the JSON of an option, which may be repeatable."""
    try:
        return json.loads(value) if isinstance(value, str) else [json.loads(each) for each in value]
    except ValueError as error:
        raise Usage(f"{flag} is no JSON: {error}.", code="validation") from error


def parse_set(text: str) -> tuple[str, Any]:
    """Read one --set: KEY=TEXT or KEY:=JSON."""
    key, sign, value = text.partition("=")
    if not sign or not key.rstrip(":"):
        raise Usage(f"--set {text!r}: use KEY=VALUE, or KEY:=JSON.")
    if not key.endswith(":"):
        return key, value
    try:
        return key[:-1], json.loads(value)
    except ValueError as error:
        raise Usage(f"--set {text!r}: what follows := is no JSON.") from error
