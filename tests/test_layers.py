"""Imports go only downwards, between packages as between modules; files and functions stay small.

The packages are ranked, not the files: a new file has its place by the folder it lies in.
"""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).parent.parent / "fleioctl"

LAYERS = (
    ("__init__",),
    ("errors", "clock"),
    ("concurrent", "text"),
    ("model", "storage"),
    ("api", "config", "output"),
    ("session",),
    ("inputs",),
    ("changes",),
    ("wizard",),
    ("verbs",),
    ("resources", "cli"),
    ("completion",),
    ("commands",),
    ("__main__",),
)
RANK = {name: rank for rank, names in enumerate(LAYERS) for name in names}
BESIDE = {("resources", "cli"): False}
SANDBOX_USERS = {"session", "commands", "sandbox"}
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
LIBRARIES = {
    "requests": {"api"},
    "rich": {"output", "text"},
    "typer": {"inputs", "cli", "commands", "resources", "verbs"},
}
MOST_MODULES = 13  # about a dozen: what one listing shows at a glance
MOST_AT_THE_TOP = 8


@cache
def trees() -> dict[Path, ast.Module]:
    return {file: ast.parse(file.read_text(encoding="utf-8")) for file in sorted(PACKAGE.rglob("*.py"))}


@cache
def modules() -> dict[str, Path]:
    return {name_of(file): file for file in trees()}


def name_of(file: Path) -> str:
    return ".".join(("fleioctl", *file.relative_to(PACKAGE).with_suffix("").parts)).removesuffix(".__init__")


def imports_of(file: Path) -> Iterator[tuple[str, bool]]:
    """Yield every module of ours that a file imports, wherever it stands, and whether at the top of the file."""
    top = {id(node) for node in trees()[file].body}
    inside = name_of(file).split(".") if file.name == "__init__.py" else name_of(file).split(".")[:-1]
    for node in ast.walk(trees()[file]):
        if isinstance(node, ast.ImportFrom):
            base = ".".join(inside[: len(inside) - node.level + 1]) if node.level else ""
            module = ".".join(part for part in (base, node.module) if part)
            for alias in node.names:
                longer = f"{module}.{alias.name}"
                yield longer if longer in modules() else module, id(node) in top
        elif isinstance(node, ast.Import):
            yield from ((alias.name, id(node) in top) for alias in node.names)


def package_of(module: str) -> str:
    return (*module.split("."), "__init__")[1]


def ours(file: Path) -> set[str]:
    return {module for module, _ in imports_of(file) if module.split(".")[0] == "fleioctl"}


def test_packages_import_only_packages_below_them() -> None:
    wrong = []
    for file in trees():
        here = package_of(name_of(file))
        for module in sorted(ours(file)):
            there = package_of(module)
            if here != there and "sandbox" not in (here, there) and RANK[there] >= RANK[here]:
                wrong.append(f"{name_of(file)} imports {module}")
    assert not wrong


def test_the_sandbox_shares_nothing_with_the_rest() -> None:
    users = {package_of(name_of(file)) for file in trees() if any(package_of(m) == "sandbox" for m in ours(file))}
    used = {package_of(m) for file in trees() if package_of(name_of(file)) == "sandbox" for m in ours(file)}
    assert users <= SANDBOX_USERS
    assert used <= {"sandbox"}, "it must not share our misunderstandings"


def test_no_module_imports_itself_in_a_circle() -> None:
    """Also not for types, nor through imports inside functions."""
    edges = {name_of(file): ours(file) & set(modules()) - {name_of(file)} for file in trees()}
    done: set[str] = set()

    def walk(name: str, path: tuple[str, ...]) -> None:
        assert name not in path, " -> ".join((*path[path.index(name) :], name))
        if name not in done:
            for other in sorted(edges[name]):
                walk(other, (*path, name))
            done.add(name)

    for name in sorted(edges):
        walk(name, ())


def test_a_library_is_imported_by_its_packages_alone() -> None:
    for library, packages in LIBRARIES.items():
        users = {
            package_of(name_of(file))
            for file in trees()
            for module, _ in imports_of(file)
            if module.split(".")[0] == library
        }
        assert users <= packages, library


def test_the_folder_listing_is_a_map() -> None:
    for folder in {file.parent for file in trees()}:
        inside = [file for file in folder.glob("*.py") if file.name != "__init__.py"]
        many = {"resources", "seed", "sandbox"} & set(folder.parts)
        assert bool(many) or len(inside) <= MOST_MODULES, folder
    assert len(list(PACKAGE.glob("*.py"))) <= MOST_AT_THE_TOP


def test_no_command_rewrites_options_or_environment() -> None:
    """A run that needs other ones takes `session.with_options`; options are filled in where argv is parsed."""
    for file, tree in trees().items():
        written = [
            target
            for node in ast.walk(tree)
            for target in (node.targets if isinstance(node, ast.Assign) else [])
            if isinstance(target, ast.Attribute) and re.search(r"session\.(options|environ)\b", ast.unparse(target))
        ]
        assert not written, f"{file}: {ast.unparse(written[0])}"


def test_files_are_short_and_say_what_they_are_about() -> None:
    for file, tree in trees().items():
        assert len(file.read_text(encoding="utf-8").splitlines()) <= 250, file
        assert ast.get_docstring(tree), f"{file}: the first line says what the file is about"


def test_functions_are_short() -> None:
    long = [
        f"{name_of(file)}.{node.name}"
        for file, tree in trees().items()
        for node in ast.walk(tree)
        if isinstance(node, FUNCTIONS) and (node.end_lineno or 0) - node.lineno >= 40
    ]
    assert not long
