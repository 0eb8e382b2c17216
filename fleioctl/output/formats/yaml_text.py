"""YAML that reads back equal and holds no character that could act; import only where YAML is written."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from typing import Any

import yaml

from fleioctl.text.sanitizing import escaped_in_yaml, visible

# strings that PyYAML may write plain and that other readers take for numbers or booleans
_AMBIGUOUS = r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|0o[0-7]+|[yYnN]"


class _Dumper(yaml.SafeDumper):
    def ignore_aliases(self, data: Any) -> bool:
        return True


def _represent_text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=_style(text))


def _style(text: str) -> str | None:
    line = text.replace("\n", "")
    if visible(line) != line:
        return '"'
    if "\n" in text:
        return "|"
    return "'" if re.fullmatch(_AMBIGUOUS, text) else None


_Dumper.add_representer(str, _represent_text)


def dump(value: Any, carries: Callable[[str], bool]) -> str:
    """Return a document in block style, keys in their order."""
    text = _dump(value, readable=True)
    return text if carries(text) else _dump(value, readable=False)


def _dump(value: Any, *, readable: bool) -> str:
    text = yaml.dump(
        value, Dumper=_Dumper, sort_keys=False, default_flow_style=False, allow_unicode=readable, width=sys.maxsize
    )
    # what is unsafe stands in double quotes, so that the escape means itself; a lone scalar needs no end mark
    return escaped_in_yaml(str(text).removesuffix("...\n"))
