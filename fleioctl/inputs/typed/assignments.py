"""KEY=VALUE and KEY:=JSON, as options carry them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from fleioctl.errors import Usage
from fleioctl.inputs.documents.json_text import read_json
from fleioctl.inputs.documents.scalars import Value

MARK = "\ufeff"

Assignments = Sequence[tuple[str, Value]]


def read_assignments(texts: Sequence[str], flag: str) -> Assignments:
    """Return the pairs of KEY=VALUE (a text, as written) and KEY:=JSON; a key twice is a Usage."""
    pairs = distinct((_either(text, flag) for text in texts), flag)
    for key, _ in pairs:
        if not all(part.strip() for part in key.split(".")):
            raise Usage(f"{flag}: {key!r} has an empty name in it.", hint=f"Such as {flag} user.first_name=Jane.")
    return pairs


def read_texts(texts: Sequence[str], flag: str) -> Assignments:
    """Return the pairs of KEY=VALUE, all of them texts."""
    return [split(text, flag) for text in texts]


def read_jsons(texts: Sequence[str], flag: str) -> Assignments:
    """Return the pairs of KEY=JSON."""
    pairs = (split(text, flag) for text in texts)
    return [(key, read_json(value, f"{flag} {key}")) for key, value in pairs]


def distinct(pairs: Iterable[tuple[str, Value]], flag: str) -> Assignments:
    """Return the pairs; a Usage when one would overwrite another, also by setting what holds it."""
    found: list[tuple[str, Value]] = []
    for key, value in pairs:
        if any(_within(key, other) or _within(other, key) for other, _ in found):
            hint = f"Give a list or an object as JSON, once: {key}."
            raise Usage(f"{flag}: the key {key!r} is given twice.", code="validation", hint=hint)
        found.append((key, value))
    return found


def split(text: str, flag: str) -> tuple[str, str]:
    """Return key and value of KEY=VALUE."""
    key, sign, value = text.removeprefix(MARK).partition("=")
    if not sign or not key.strip():
        raise Usage(f"{flag} needs KEY=VALUE.", hint=f"Such as {flag} name=web1.")
    return key.strip(), value


def _either(text: str, flag: str) -> tuple[str, Value]:
    key, value = split(text, flag)
    if not key.endswith(":"):
        return key, value
    key = key[:-1].rstrip()
    if not key:
        raise Usage(f"{flag} needs KEY:=JSON.", hint=f"Such as {flag} size:=3.")
    return key, read_json(value, f"{flag} {key}")


def _within(key: str, other: str) -> bool:
    one, two = (each.replace("-", "_") + "." for each in (key, other))
    return one.startswith(two)
