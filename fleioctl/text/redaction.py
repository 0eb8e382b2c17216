"""Secrets are taken out of everything that is shown or stored."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterator, Sequence
from contextlib import suppress
from json import dumps, loads
from typing import Any
from urllib.parse import quote, quote_plus, unquote_plus

REDACTED = "<redacted>"
SHORTEST = 6  # shorter ones occur by chance everywhere, "true" would make a mess of all output

SECRET_KEYS = frozenset(
    {"api_key", "authorization", "passphrase", "password", "password1", "password2", "private_key", "secret", "token"}
)
_SECRET_ENDINGS = ("_password", "_passphrase", "_private_key", "_secret", "_token", "_api_key")


class Redactor:
    """Replace the secrets it was told about, in whatever encoding they turn up."""

    def __init__(self) -> None:
        self._spellings: set[str] = set()
        self._pattern: re.Pattern[str] | None = None

    def add(self, secret: str) -> None:
        """Hide this one from now on; what is too short to be a secret is left out."""
        secret = secret.strip()
        if len(secret) < SHORTEST:
            return
        self._spellings.update(_spellings(secret))
        self._pattern = None  # made when something is shown: 10,000 rows may bring a password each

    def learn(self, body: Any) -> None:
        """Hide from now on what stands under the names of secrets in parsed JSON."""
        for secret in secrets_in(body):
            self.add(secret)

    def __call__(self, text: str) -> str:
        """Return the text without any of the secrets."""
        if not self._spellings:
            return text
        if self._pattern is None:
            longest_first = sorted(self._spellings, key=lambda spelling: (-len(spelling), spelling))
            self._pattern = re.compile("|".join(map(re.escape, longest_first)))
        return self._pattern.sub(REDACTED, text)


def redact_body(body: Any) -> Any:
    """Return a copy of parsed JSON in which the values of secret keys are hidden."""
    if isinstance(body, dict):
        return {key: REDACTED if _hides(key, value) else redact_body(value) for key, value in body.items()}
    if isinstance(body, list | tuple):
        return [redact_body(item) for item in body]
    return body


def secrets_in(body: Any) -> Iterator[str]:
    """Yield the texts under secret keys."""
    if isinstance(body, dict):
        for key, value in body.items():
            if _hides(key, value) and isinstance(value, (str, int, float)):
                yield str(value)
            else:
                yield from secrets_in(value)
    elif isinstance(body, list | tuple):
        for item in body:
            yield from secrets_in(item)


def command_line(words: Sequence[str]) -> str:
    """Return a command as typed, without the values of fields whose names are those of secrets."""
    import shlex

    return shlex.join(redact_word(word) for word in words)


def redact_word(word: str) -> str:
    """Hide the secrets in one word: KEY=VALUE, KEY:=JSON, a query in a path, JSON."""
    key, sign, value = _assigned(word)
    if sign and is_secret(_last(key)) and value not in ("", "null", "true", "false"):
        return f"{word[: len(word) - len(value)]}{REDACTED}"
    if value[:1] in ("{", "[") and (inner := _redacted_json(value)) != value:
        return f"{word[: len(word) - len(value)]}{inner}"
    return _IN_QUERY.sub(_without_value, word)


def secrets_of(words: Sequence[str]) -> Iterator[str]:
    """Yield the secrets that stand in a command line: under the names of secrets, or shaped like a token."""
    for word in words:
        if _TOKEN.fullmatch(word):  # no option takes one, so it was typed in the wrong place
            yield word
        key, sign, value = _assigned(word)
        if sign and is_secret(_last(key)):
            yield value.strip('"')
        elif value[:1] in ("{", "["):
            with suppress(ValueError, RecursionError):
                yield from secrets_in(loads(value))
        for found in _IN_QUERY.finditer(word):
            if is_secret(_last(unquote_plus(found["key"]))):
                yield unquote_plus(found["value"])


_TOKEN = re.compile(r"[0-9a-fA-F]{40}")
_OPTION = re.compile(r"(--[a-z-]+=|-[fF]=?)(?=[^=]+=)")
_IN_QUERY = re.compile(r"(?P<before>[?&])(?P<key>[^=&?#]+)=(?P<value>[^&#]*)")


def _assigned(word: str) -> tuple[str, str, str]:
    """Split KEY=VALUE, KEY:=JSON and --set=KEY=VALUE; JSON alone is all value."""
    rest = _OPTION.sub("", word, count=1)
    if rest[:1] in ("{", "["):
        return "", "", rest
    key, sign, value = rest.partition("=")
    return key.removesuffix(":"), sign, value


def _last(key: str) -> str:
    """Return the part of a nested name that says what the value is: user.password, user[password]."""
    return re.split(r"[.\[\]]+", key.strip().rstrip("]"))[-1]


def _redacted_json(text: str) -> str:
    try:
        parsed = loads(text)
    except (ValueError, RecursionError):
        return text
    redacted = redact_body(parsed)
    return text if redacted == parsed else dumps(redacted)


def _without_value(found: re.Match[str]) -> str:
    hidden = is_secret(_last(unquote_plus(found["key"]))) and found["value"]
    return f"{found['before']}{found['key']}={REDACTED}" if hidden else found[0]


def is_secret(key: str) -> bool:
    """Tell whether the values under this key are secrets."""
    key = key.lower().replace("-", "_")
    return key in SECRET_KEYS or key.endswith(_SECRET_ENDINGS)


def _hides(key: object, value: object) -> bool:
    says_nothing = value is None or isinstance(value, bool) or value in ("", [], {})
    return isinstance(key, str) and is_secret(key) and not says_nothing


def _spellings(secret: str) -> Iterator[str]:
    yield secret
    yield dumps(secret)[1:-1]
    yield dumps(secret, ensure_ascii=False)[1:-1]
    raw = secret.encode("utf-8", "surrogateescape")
    for encoded in (quote(raw), quote(raw, safe=""), quote_plus(raw)):
        yield encoded
        yield re.sub("%..", lambda escape: escape[0].lower(), encoded)
    for offset in range(3):
        core = _base64_core(raw, offset)
        yield core
        yield core.replace("+", "-").replace("/", "_")


def _base64_core(raw: bytes, offset: int) -> str:
    """Return the characters that depend on the secret alone when `offset` bytes precede it."""
    encoded = b64encode(bytes(offset) + raw).decode()
    return encoded[-(-offset * 8 // 6) : (offset + len(raw)) * 8 // 6]
