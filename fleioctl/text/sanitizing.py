"""The one rule for characters of server text that could act or hide: they are shown escaped, everywhere.

Unsafe are Unicode's control, format, private-use and surrogate characters (Cc, Cf, Co, Cs) and the two line
separators. The zero width joiner is no danger: emoji are made with it, and nothing hides behind it.
"""

from __future__ import annotations

import re
from functools import cache

# Ranges and not unicodedata.category: a name is checked by one search, and all releases of Python agree.
# tests/text/test_sanitizing.py compares them with the Unicode data.
_C0 = "\x00-\x1f"
_BEYOND_C0 = (
    "\x7f-\x9f"  # DEL and C1 controls
    "\u00ad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e"  # marks of scripts, the soft hyphen
    "\u200b\u200c\u200e\u200f\u2028-\u202e"  # zero widths but the joiner, line separators, bidi marks and overrides
    "\u2060-\u206f\ufeff\ufff9-\ufffb"  # invisible operators, bidi isolates, the byte order mark, annotations
    "\ud800-\udfff\ue000-\uf8ff"  # lone surrogates, private use
    "\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"  # marks of scripts
    "\U000e0000-\U000e007f"  # tags: a whole text can be hidden in them
    "\U000f0000-\U000ffffd\U00100000-\U0010fffd"  # private use
)
_SHORT = {"\t": "\\t", "\n": "\\n", "\r": "\\r"}


@cache
def _unsafe(*, c0: bool) -> re.Pattern[str]:
    # made when the first text needs it: most runs meet none
    return re.compile(f"[{_C0 if c0 else ''}{_BEYOND_C0}]")


def visible(text: str) -> str:
    r"""Return the text with every such character escaped: `\x1b`, `\u202e`, `\U000e0041`, `\n`."""
    if text.isprintable():  # none of them is, and this is fast
        return text
    return _unsafe(c0=True).sub(_escape, text)


def escaped_in_json(text: str) -> str:
    r"""Return JSON, whose writer has escaped C0, with the others as `\u202e` too, beyond U+FFFF as surrogate pairs."""
    # line breaks are the layout's: those of texts are escaped by then
    return text if text.replace("\n", "").isprintable() else _unsafe(c0=False).sub(_escape_in_json, text)


def escaped_in_yaml(text: str) -> str:
    r"""Return quoted YAML, whose writer has escaped C0, with the others as `\u202e` too, or as `\U000e0041`."""
    return text if text.isprintable() else _unsafe(c0=False).sub(_escape_long, text)


def _escape(match: re.Match[str]) -> str:
    character = match[0]
    return _SHORT.get(character) or (f"\\x{ord(character):02x}" if ord(character) < 0x100 else _escape_long(match))


def _escape_in_json(match: re.Match[str]) -> str:
    code = ord(match[0])
    if code <= 0xFFFF:
        return f"\\u{code:04x}"
    return f"\\u{0xD7C0 + (code >> 10):04x}\\u{0xDC00 + (code & 0x3FF):04x}"


def _escape_long(match: re.Match[str]) -> str:
    code = ord(match[0])
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"
