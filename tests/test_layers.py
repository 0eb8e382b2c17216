"""Imports go only downwards: cli, commands -> … -> errors (the picture in README)."""

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "fleioctl"

LAYERS = (
    (
        "errors",
        "clock",
        "options",
        "spelling",
        "resource",
        "redact",
        "nearest",
        "paths",
        "countries",
        "entry",
        "signature",
    ),
    ("files", "config", "journal", "api", "curl"),
    ("output", "session", "progress", "opening", "prompting", "reading", "together"),
    (
        "catalogue",
        "filters",
        "validation",
        "targets",
        "results",
        "patience",
        "fields",
        "writing",
        "bulk",
        "waiting",
        "choices",
        "asking",
        "offering",
    ),
    ("choosing", "guarding", "creating", "interview"),
    ("verbs",),
    ("resources",),
    ("helping", "tree", "completion"),
    ("commands", "cli", "__main__"),
)
LEVEL = {name: level for level, names in enumerate(LAYERS) for name in names}
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
SANDBOX_USERS = {"opening", "commands", "sandbox"}


def imports_of(file: Path) -> set[str]:
    """Return the second word of every `fleioctl.…` import in a file, wherever it stands."""
    found = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            names = [node.module] if node.module != "fleioctl" else [f"fleioctl.{alias.name}" for alias in node.names]
        elif isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        else:
            continue
        found |= {name.split(".")[1] for name in names if name.startswith("fleioctl.")}
    return found - {"__version__"}


def files() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def word_of(file: Path) -> str:
    return file.relative_to(PACKAGE).parts[0].removesuffix(".py")


@pytest.mark.parametrize("file", files(), ids=lambda file: str(file.relative_to(PACKAGE)))
def test_imports_go_downwards(file: Path) -> None:
    word, used = word_of(file), imports_of(file)
    if word == "__init__":
        assert not used
    elif word == "sandbox":
        assert used <= {"sandbox"}, "the sandbox must not share our misunderstandings"
    else:
        assert word in LEVEL, f"{word} has no place in the layers"
        upwards = {name for name in used - {"sandbox"} if LEVEL[name] > LEVEL[word]}
        assert not upwards, f"{file.name} imports {upwards} from above"
        assert "sandbox" not in used or word in SANDBOX_USERS


@pytest.mark.parametrize(("library", "package"), [("requests", "api"), ("rich", "output")])
def test_library_is_imported_by_its_package_alone(library: str, package: str) -> None:
    users = set()
    for file in files():
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            modules = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            modules += [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            users |= {word_of(file) for module in modules if module.split(".")[0] == library}
    assert users == {package}


@pytest.mark.parametrize("file", files(), ids=lambda file: str(file.relative_to(PACKAGE)))
def test_file_is_short_and_says_what_it_is_about(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 300
    assert ast.get_docstring(ast.parse(text)), "the first line says what the file is about"


@pytest.mark.parametrize("file", files(), ids=lambda file: str(file.relative_to(PACKAGE)))
def test_functions_are_short(file: Path) -> None:
    functions = [node for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))) if isinstance(node, FUNCTIONS)]
    long = [each.name for each in functions if (each.end_lineno or 0) - each.lineno >= 40]
    assert not long
