"""JSON that reads back equal and holds no character that could act."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from fleioctl.text.sanitizing import escaped_in_json

Carries = Callable[[str], bool]

# made once: json.dumps makes a new encoder for every call that is not plain
_line = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_ascii_line = json.JSONEncoder(separators=(",", ":")).encode


def compact(value: Any, carries: Carries | None = None) -> str:
    r"""Return one line; `carries` tells whether the stream has the characters, else they become `\u4e2d`."""
    text = escaped_in_json(_line(value))
    return text if carries is None or carries(text) else escaped_in_json(_ascii_line(value))


def pretty(value: Any, carries: Carries) -> str:
    """Return indented lines."""
    text = escaped_in_json(json.dumps(value, ensure_ascii=False, indent=2))
    return text if carries(text) else escaped_in_json(json.dumps(value, indent=2))
