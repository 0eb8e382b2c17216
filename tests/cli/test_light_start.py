"""Start-up imports only what the command uses: requests costs 60 ms, pydantic 70, and a shell loop pays each time."""

import gc
import os
import subprocess
import sys
from pathlib import Path

import pytest
import typer

from fleioctl import __main__ as program

HEAVY = ("requests", "urllib3", "rich", "pydantic", "yaml", "jmespath", "tomlkit", "filelock", "sqlite3", "ssl")
NEWER_TYPER = tuple(map(int, typer.__version__.split(".")[:2])) >= (0, 29)


def modules_after(line: str, home: Path) -> set[str]:
    code = (
        "import sys, os, io\n"
        "from fleioctl.cli.main import run\n"
        "from fleioctl.session.session import Session\n"
        "sys.stdout = io.StringIO()\n"
        f"code = run(Session({line.split()!r}, os.environ))\n"
        "sys.stderr.write(f'{code} ' + ' '.join(sys.modules))\n"
    )
    env = {**os.environ, "HOME": str(home), "XDG_STATE_HOME": str(home / "s"), "XDG_CONFIG_HOME": str(home / "c")}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=env, check=True)
    code_word, *modules = done.stderr.rsplit("\n", 1)[-1].split(" ")
    assert code_word == "0", done.stderr
    return set(modules)


@pytest.mark.parametrize(
    "line",
    [
        "--help",
        "--version",
        "clients --help",
        "instances --help",
        "instances create --help",
        "clients list --help",
        "completion bash",
    ],
)
def test_help_imports_nothing_heavy(line: str, tmp_path: Path) -> None:
    heavy = set(HEAVY) - ({"pydantic"} if NEWER_TYPER else set())
    assert not heavy & modules_after(line, tmp_path)


def test_the_root_help_imports_what_describes_commands_not_what_they_do(tmp_path: Path) -> None:
    loaded = modules_after("--help", tmp_path)
    packages = ("api", "changes", "inputs.documents", "inputs.typed", "output", "storage", "verbs")
    found = sorted(name for name in loaded for package in packages if name.startswith(f"fleioctl.{package}."))
    assert set(found) <= {"fleioctl.storage.downloads", "fleioctl.storage.files"}


def test_what_talks_to_no_panel_imports_no_description(tmp_path: Path) -> None:
    assert "fleioctl.model.resource" not in modules_after("--version", tmp_path)


@pytest.mark.parametrize("output", ["json", "ndjson", "tsv", "csv", "ids"])
def test_data_formats_import_no_rich(output: str, tmp_path: Path) -> None:
    loaded = modules_after(f"--profile sandbox clients list -o {output}", tmp_path)
    assert not {"rich", "yaml", "jmespath", "tomlkit", "filelock"} & loaded


@pytest.mark.parametrize("line", ["-p sandbox instances list", "-p sandbox instances show cache"])
def test_tables_are_drawn_without_rich(line: str, tmp_path: Path) -> None:
    loaded = modules_after(f"{line} -o table", tmp_path)
    assert not {"rich.console", "rich.table", "rich.text"} & loaded  # rich.cells measures what is not ASCII


def test_sandbox_needs_no_network(tmp_path: Path) -> None:
    assert not {"requests", "urllib3", "ssl", "http.client"} & modules_after("-p sandbox clients list", tmp_path)


def test_requests_comes_without_what_guesses_encodings() -> None:
    code = (
        "import sys\n"
        "from fleioctl.api.transport.detectors import DETECTORS, detectors_absent\n"
        "with detectors_absent():\n"
        "    import requests\n"
        "assert not {*DETECTORS} & sys.modules.keys()\n"
        "answer = requests.Response()\n"
        "answer._content = 'Jürgen'.encode()\n"
        "assert answer.text == 'Jürgen'\n"
        "import charset_normalizer\n"
        "with detectors_absent():\n"
        "    import charset_normalizer\n"
        "print(charset_normalizer.__version__)\n"
    )
    done = subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout
    assert not done.stderr


def test_the_way_over_the_network_guesses_no_encoding() -> None:
    code = (
        "import sys\n"
        "from fleioctl.api.preflight import Route\n"
        "from fleioctl.api.transport.transport import open_transport\n"
        "from fleioctl.clock import Clock\n"
        "open_transport('http://127.0.0.1/', Route(), None, Clock())\n"
        "print(*sys.modules)\n"
    )
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert "requests" in loaded
    assert not {"chardet", "charset_normalizer"} & set(loaded)


def test_the_collector_runs_late_and_then_as_always(monkeypatch: pytest.MonkeyPatch) -> None:
    usual, callbacks = gc.get_threshold(), list(gc.callbacks)
    monkeypatch.setattr(program, "FIRST_COLLECTION", 50_000)
    program.collect_later()
    try:
        assert gc.get_threshold()[0] == 50_000
        kept: list[object] = [[] for _ in range(60_000)]
        assert gc.get_threshold() == usual
        assert gc.callbacks == callbacks
        del kept
    finally:
        gc.set_threshold(*usual)
        gc.callbacks[:] = callbacks


def test_descriptions_import_nothing_but_their_vocabulary() -> None:
    code = (
        "import sys, importlib, fleioctl.model.resource\n"
        "from fleioctl.model.registry import groups, places\n"
        "before = set(sys.modules)\n"
        "for group in groups(): importlib.import_module(places()[group].module)\n"
        "print(*(set(sys.modules) - before))\n"
    )
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert [name for name in loaded if not name.startswith("fleioctl.resources")] == []
