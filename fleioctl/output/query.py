"""--query: JMESPath over a whole result."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from fleioctl.errors import Usage
from fleioctl.model.formats import QUERIED


def compile_query(expression: str, format: str) -> Callable[[Any], Any]:
    """Return what applies the expression; Usage when it is none, or when the format is no whole document."""
    if format not in QUERIED:
        raise Usage(f"--query works with json and yaml, not with {format}.", code="bad_query", hint="Add -o json.")
    import jmespath

    try:
        program = jmespath.compile(expression)
    except Exception as error:  # besides its own errors it lets ValueError and RecursionError out
        raise _wrong(error) from error

    def apply(data: Any) -> Any:
        try:
            return program.search(data)
        except Exception as error:
            raise _wrong(error) from error

    return apply


def _wrong(error: Exception) -> Usage:
    reason = (str(error).splitlines() or [type(error).__name__])[0].rstrip(":. ")
    return Usage(
        f"--query cannot be used: {reason}.", code="bad_query", hint="See https://jmespath.org for the grammar."
    )
