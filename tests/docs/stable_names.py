"""The names that scripts branch on; `python -m docs.stable_names` in tests/ writes the list anew.

A name that leaves the list breaks somebody's script, so CHANGELOG.md announces it one minor version ahead.
"""

from __future__ import annotations

import ast
import importlib
from collections.abc import Iterator
from pathlib import Path

import fleioctl
from fleioctl import errors
from fleioctl.model.fields import Column
from fleioctl.model.registry import groups, resource_of

LIST = Path(__file__).parent / "stable_names.txt"
PACKAGE = Path(fleioctl.__file__).parent


def stable_names() -> str:
    """Return a line for each error and for each table, with the names of its columns."""
    return "\n".join([*_exit_codes(), *_error_codes(), *sorted(_columns()), ""])


def _exit_codes() -> Iterator[str]:
    yield f"keys of an error: {' '.join(errors.Error('').as_json()['error'])}"
    for kind in [errors.Error, *errors.Error.__subclasses__()]:
        yield f"exit code {kind.exit_code}: {kind.code}"


def _error_codes() -> Iterator[str]:
    """Yield each `code="…"` that the package writes down; the sandbox answers in the panel's words."""
    codes = {
        keyword.value.value
        for path in PACKAGE.rglob("*.py")
        if "sandbox" not in path.relative_to(PACKAGE).parts
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        for keyword in node.keywords
        if keyword.arg == "code" and isinstance(keyword.value, ast.Constant) and isinstance(keyword.value.value, str)
    }
    yield from (f"error code {code}" for code in sorted(codes) if code)


def _columns() -> Iterator[str]:
    for resource in map(resource_of, groups()):
        yield _line(f"columns of {resource.group}: ", resource.columns)
        for view in resource.views:
            if view.columns:
                yield _line(f"columns of {resource.group} {view.name}: ", view.columns)
    for path in sorted(PACKAGE.rglob("*.py")):
        if "\nCOLUMNS = " in path.read_text(encoding="utf-8"):
            module = ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts)
            yield _line(f"columns of {module}: ", importlib.import_module(module).COLUMNS)


def _line(title: str, columns: tuple[Column, ...]) -> str:
    return title + " ".join(column.path for column in columns)


if __name__ == "__main__":
    LIST.write_text(stable_names(), encoding="utf-8")
