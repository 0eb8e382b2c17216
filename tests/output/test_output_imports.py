"""A format imports only what it needs."""

import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = ("rich", "yaml", "jmespath", "csv", "difflib", "requests", "typer")
SCRIPT = """
import io, sys
from fleioctl.output.writer import Output
from fleioctl.model.resource import Column
out = Output(io.StringIO(), io.StringIO(), format={format!r}, query={query!r}, note=print)
out.rows((Column("id"), Column("name")), [[{{"id": 1, "name": "Zo\\u00eb"}}]])
out.record((Column("id"),), {{"id": 1, "name": {name!r}, "x": [1]}})
print([name for name in {heavy!r} if name in sys.modules])
"""


def imported(format: str, query: str = "") -> list[str]:
    script = SCRIPT.format(format=format, query=query, name="web1", heavy=HEAVY)
    return list(eval(run(script)))


def run(script: str) -> str:
    root = Path(__file__).parents[2]
    command = [sys.executable, "-c", script]
    return subprocess.run(command, cwd=root, capture_output=True, text=True, check=True, timeout=60).stdout


@pytest.mark.parametrize(
    ("format", "libraries"),
    [("json", []), ("ndjson", []), ("tsv", []), ("ids", []), ("csv", ["csv"]), ("yaml", ["yaml"]), ("table", ["rich"])],
)
def test_format_imports_only_what_it_needs(format: str, libraries: list[str]) -> None:
    assert imported(format) == libraries


def test_query_imports_jmespath() -> None:
    assert imported("json", query="@") == ["jmespath"]


def test_sanitizing_is_light() -> None:
    script = "import sys, fleioctl.text.sanitizing; print(*sorted(m for m in sys.modules if m.startswith('fleioctl')))"
    assert run(script) == "fleioctl fleioctl.text fleioctl.text.sanitizing\n"
