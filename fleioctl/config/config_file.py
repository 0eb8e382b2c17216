"""The configuration file as it stands on the disk."""

from __future__ import annotations

import os
import stat
from codecs import BOM_UTF8
from collections.abc import Mapping
from dataclasses import field
from pathlib import Path
from typing import Any

from fleioctl import errors
from fleioctl.config.keys import SANDBOX, unknown
from fleioctl.model.described import described

LARGEST = 1024 * 1024  # bytes: more is some other file, and not worth reading
_KNOWN = ("default_profile", "complete_names", "profiles")


@described(frozen=True, eq=False, repr=False)
class File:
    """What the file says, and what should be said about it."""

    exists: bool = False
    default_profile: str = ""
    profiles: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    notes: tuple[str, ...] = ()


def read(path: Path) -> File:
    """Return what the file says; one that is not there says nothing."""
    text, mode = _text(path)
    if text is None:
        return File()
    content = parse(text, path)
    default, profiles = shape(content, path)
    notes = [f"{path}: {note}" for note in strange(content)]
    if SANDBOX in profiles:
        notes.append(f"{path}: the profile sandbox is built in, what the file says about it is ignored")
    if stat.S_ISREG(mode) and mode & 0o077:
        notes.append(f"{path} can be read or changed by others (mode {mode & 0o777:04o}); chmod 600 it")
    return File(True, default, {name: each for name, each in profiles.items() if name != SANDBOX}, tuple(notes))


def text(path: Path) -> str:
    """Return the content, empty when the file is not there."""
    return _text(path)[0] or ""


def parse(text: str, path: Path) -> dict[str, Any]:
    """Return the TOML of the text, or say in which line and column it breaks."""
    import tomllib

    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        reason = "it is nested too deeply" if isinstance(error, RecursionError) else str(error)
        reason = reason.replace("at end of document", _place(text))
        message = f"{path} is no valid TOML: {reason}."
        raise errors.Local(
            message, code="broken_configuration", hint="Correct it by hand; it was left alone."
        ) from error


def shape(content: Mapping[str, Any], path: Path) -> tuple[str, dict[str, dict[str, Any]]]:
    """Return the default profile and all profiles, or say that they are not of the right type."""
    default, profiles = content.get("default_profile", ""), content.get("profiles", {})
    if not isinstance(default, str):
        raise _misshapen(path, "default_profile must be a text in quotes")
    if not isinstance(profiles, dict):
        raise _misshapen(path, "profiles must be tables like [profiles.NAME]")
    for name, values in profiles.items():
        if not isinstance(values, dict):
            raise _misshapen(path, f"profiles.{name} must be a table: [profiles.{name}]")
    return default, profiles


def strange(content: Mapping[str, Any]) -> list[str]:
    """Name what means nothing at the top of the file."""
    return unknown(content, _KNOWN)


def _text(path: Path) -> tuple[str | None, int]:
    try:
        with path.open("rb") as file:
            raw, mode = file.read(LARGEST + 1), os.fstat(file.fileno()).st_mode
    except FileNotFoundError:
        return None, 0
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise errors.Local(f"Cannot read {path}: {reason}.", code="unreadable_configuration") from error
    if len(raw) > LARGEST:
        raise errors.Local(f"{path} is larger than 1 MiB, that is no configuration.", code="broken_configuration")
    raw = raw.removeprefix(BOM_UTF8)  # editors of Windows put it there, TOML knows none
    try:
        return raw.decode(), mode
    except UnicodeDecodeError as error:
        where = _place(raw[: error.start].decode())
        message = f"{path} is not UTF-8 ({where})."
        raise errors.Local(
            message, code="broken_configuration", hint="Correct it by hand; it was left alone."
        ) from error


def _place(text_before: str) -> str:
    lines = text_before.split("\n")
    return f"at line {len(lines)}, column {len(lines[-1]) + 1}"


def _misshapen(path: Path, reason: str) -> errors.Local:
    hint = "Correct it by hand; it was left alone."
    return errors.Local(f"{path}: {reason}.", code="broken_configuration", hint=hint)
