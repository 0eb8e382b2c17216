"""Characters of server text that could act on a terminal, made visible."""

from __future__ import annotations

import re

# DEL and C1 controls, bidi marks, embeddings and isolates, line separators, deprecated format characters,
# the byte order mark, lone surrogates
_BEYOND_C0 = "\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufeff\ud800-\udfff"
_UNSAFE = f"[\x00-\x1f{_BEYOND_C0}]"
_UNSAFE_BEYOND_C0 = f"[{_BEYOND_C0}]"

_SHORT = {"\t": "\\t", "\n": "\\n", "\r": "\\r"}


def visible(text: str) -> str:
    r"""Return the text with every such character escaped: `\x1b`, `\u202e`, `\n`."""
    if text.isprintable():  # none of them is, and this is fast
        return text
    return re.sub(_UNSAFE, _escape, text)


def _escape(match: re.Match[str]) -> str:
    character = match[0]
    code = ord(character)
    return _SHORT.get(character) or (f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}")


def escaped_in_quotes(text: str) -> str:
    r"""Return JSON or quoted YAML, whose writers have escaped C0, with the others as `\u202e` too."""
    return text if text.isprintable() else re.sub(_UNSAFE_BEYOND_C0, _escape_long, text)


def _escape_long(match: re.Match[str]) -> str:
    return f"\\u{ord(match[0]):04x}"
