"""The shape of the code: it stands alone, imports go one way, files and folders stay small."""

from __future__ import annotations

import ast
from pathlib import Path

ROOT = Path(__file__).parents[2] / "fleioctl" / "sandbox"
FILES = sorted(ROOT.rglob("*.py"))
RANKS = (
    "types",
    "versions",
    "words",
    "dates",
    "numbers",
    "storage.store",
    "storage",
    "http",
    "rest",
    "resources",
    "seed",
)
"""From the bottom up; application and server are above them all."""


def module(path: Path) -> str:
    words = path.relative_to(ROOT.parents[1]).with_suffix("").parts
    return ".".join(words).removesuffix(".__init__")


def imported(path: Path) -> set[str]:
    """Return the modules that a file imports, also inside of functions."""
    froms = [node for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.ImportFrom)]
    named = [(node.module or "", each.name) for node in froms for each in node.names]
    known = {module(file) for file in FILES}
    return {
        f"{parent}.{name}" if f"{parent}.{name}" in known else parent
        for parent, name in named
        if parent.startswith("fleioctl")
    }


def rank(name: str) -> int:
    inner = name.removeprefix("fleioctl.sandbox.") + "."
    return next((place for place, each in enumerate(RANKS) if inner.startswith(each + ".")), len(RANKS))


def test_it_imports_nothing_else_of_the_program() -> None:
    """It must not share the program's misunderstandings of the API."""
    assert [path for path in FILES for name in imported(path) if not name.startswith("fleioctl.sandbox")] == []


def test_imports_go_downwards() -> None:
    known = {module(path) for path in FILES}
    upwards = [
        (module(path), name)
        for path in FILES
        for name in imported(path) & known
        if path.name != "__init__.py" and name != "fleioctl.sandbox" and rank(name) > rank(module(path))
    ]
    assert upwards == []


def test_there_is_no_cycle() -> None:
    known = {module(path): imported(path) for path in FILES}
    done: set[str] = set()

    def visit(name: str, above: tuple[str, ...]) -> None:
        assert name not in above, above
        if name not in done:
            for each in known[name] & known.keys() - {"fleioctl.sandbox"}:
                visit(each, (*above, name))
            done.add(name)

    for name in known:
        visit(name, ())


def test_files_and_folders_stay_small() -> None:
    assert [path for path in FILES if len(path.read_text().splitlines()) > 250] == []
    for folder in ("", "http", "rest", "storage"):
        assert len([path for path in (ROOT / folder).glob("*.py") if path.stem != "__init__"]) <= 12, folder


def test_maps_name_every_module() -> None:
    for path in ROOT.rglob("__init__.py"):
        told = ast.get_docstring(ast.parse(path.read_text())) or ""
        for each in path.parent.iterdir():
            if each.suffix == ".py" and each.stem != "__init__":
                assert each.stem in told, (path, each.stem)
