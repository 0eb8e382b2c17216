"""Secrets are taken out of everything that is shown or stored."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterator
from json import dumps
from typing import Any
from urllib.parse import quote, quote_plus

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
        longest_first = sorted(self._spellings, key=lambda spelling: (-len(spelling), spelling))
        self._pattern = re.compile("|".join(map(re.escape, longest_first)))

    def __call__(self, text: str) -> str:
        """Return the text without any of the secrets."""
        return self._pattern.sub(REDACTED, text) if self._pattern else text


def redact_body(body: Any) -> Any:
    """Return a copy of parsed JSON in which the values of secret keys are hidden."""
    if isinstance(body, dict):
        return {key: REDACTED if _hides(key, value) else redact_body(value) for key, value in body.items()}
    if isinstance(body, list | tuple):
        return [redact_body(item) for item in body]
    return body


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
