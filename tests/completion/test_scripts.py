"""The scripts equal the tree, and real shells answer TAB by them, without starting Python."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from running import Machine
from shells import SCRIPTS, Terminal, ask, script

from fleioctl.completion.__main__ import scripts
from fleioctl.completion.table import Table, read_tree

CONFIG = '[profiles.prod] # the real one\nurl = "x"\n\n [ profiles."te.st" ]\nurl = "y"\n'


def needs(shell: str) -> object:
    return pytest.param(shell, marks=pytest.mark.skipif(not shutil.which(shell), reason=f"there is no {shell} here"))


SHELLS = [needs(shell) for shell in SCRIPTS]


@pytest.fixture(scope="module")
def table() -> Table:
    """Return what the program itself accepts."""
    return read_tree()


@pytest.fixture(scope="module")
def machine(tmp_path_factory: pytest.TempPathFactory) -> Machine:
    """Return a machine that knows two profiles and has no python to start."""
    machine = Machine(tmp_path_factory.mktemp("shells"))
    machine.configure(CONFIG)
    return machine


@pytest.fixture(scope="module", params=[needs("bash"), needs("zsh")])
def terminal(request: pytest.FixtureRequest, machine: Machine) -> Iterator[Terminal]:
    """Return an interactive shell."""
    terminal = Terminal(request.param, machine.variables({}))
    yield terminal
    terminal.close()


@pytest.mark.parametrize("name", SCRIPTS.values())
def test_script_equals_the_tree(name: str) -> None:
    written = (Path(__file__).parents[2] / "completions" / name).read_text(encoding="ascii")
    assert written == scripts()[name], "write them anew: python -m fleioctl.completion"


@pytest.mark.parametrize("shell", SCRIPTS)
def test_command_prints_the_script(run: Machine, shell: str) -> None:
    assert run(f"completion {shell}").stdout == script(shell).read_text(encoding="ascii")


def test_unknown_shell_is_answered_with_the_nearest(run: Machine) -> None:
    result = run("completion fsh")
    assert result.code == 2
    assert "Did you mean fish?" in result.stderr


@pytest.mark.parametrize("shell", SHELLS)
def test_every_group_offers_its_words(shell: str, table: Table, machine: Machine) -> None:
    groups = {path: {name for name, _ in row.words} for path, row in table.rows.items() if row.words}
    answers = ask(shell, [f"fleioctl {path} " if path else "fleioctl " for path in groups], machine.variables({}))
    assert {path: set(found) for path, found in zip(groups, answers, strict=False)} == groups


@pytest.mark.parametrize("shell", SHELLS)
def test_every_command_offers_its_options_and_the_global_ones(shell: str, table: Table, machine: Machine) -> None:
    everywhere = {*table.everywhere.flags, *table.everywhere.valued}
    options = {path: {*row.flags, *row.valued} | everywhere for path, row in table.rows.items()}
    answers = ask(shell, [f"fleioctl {path} -" if path else "fleioctl -" for path in options], machine.variables({}))
    assert {path: set(found) for path, found in zip(options, answers, strict=False)} == options


@pytest.mark.parametrize("shell", SHELLS)
def test_every_enumerated_option_offers_its_values(shell: str, table: Table, machine: Machine) -> None:
    known = {
        f"{path} {option}": set(values)
        for path, row in table.rows.items()
        for option, values in row.values
        if not values[0].startswith("@") and option.startswith("--")
    }
    answers = ask(shell, [f"fleioctl {line} " for line in known], machine.variables({}))
    assert {line: set(found) for line, found in zip(known, answers, strict=False)} == known


def test_an_option_has_the_help_of_its_own_command(table: Table) -> None:
    assert table.help["instances list --flavor"] == "Only with this flavor"
    assert table.help["--flavor"] != "Only with this flavor"


CASES = {
    "clients sh": "clients show",
    "-p prod clients li": "-p prod clients list",
    "--panel-url https://panel.example.com:81/x clients li": "--panel-url https://panel.example.com:81/x clients list",
    "clients -o json li": "clients -o json list",
    "-o nd": "-o ndjson",
    "--output=nd": "--output=ndjson",
    "clients list --searc": "clients list --search",
    "clients list --dry": "clients list --dry-run",
    "clients list --status suspende": "clients list --status suspended",
    "clients list --status=suspende": "clients list --status=suspended",
    "clients list -c id,ema": "clients list -c id,email",
    "clients list --sort -date": "clients list --sort -date_created",
    "-p sand": "-p sandbox",
    "clients list -p pro": "clients list -p prod",
    "profiles use te": "profiles use te.st",
    "profiles set prod envi": "profiles set prod environment",
    "completion fi": "completion fish",
    "api PA": "api PATCH",
    "history --outcome acc": "history --outcome accepted",
    "history resol": "history resolve",
    "clients list --config-file pyproject.to": "clients list --config-file pyproject.toml",
    "api POST x --input pyproject.to": "api POST x --input pyproject.toml",
}


@pytest.mark.parametrize("line", CASES)
def test_tab_completes_the_line(terminal: Terminal, line: str) -> None:
    assert terminal.complete(f"fleioctl {line}").strip().rstrip(",") == CASES[line]


@pytest.mark.parametrize("line", CASES)
@pytest.mark.skipif(not shutil.which("fish"), reason="there is no fish here")
def test_fish_completes_the_line(machine: Machine, line: str) -> None:
    last = CASES[line].rsplit(" ", 1)[-1]
    assert last in ask("fish", [f"fleioctl {line}"], machine.variables({}))[0]


@pytest.mark.parametrize("shell", SHELLS)
def test_profiles_come_from_the_file_that_is_meant(shell: str, machine: Machine, tmp_path: Path) -> None:
    other = tmp_path / "other.toml"
    other.write_text("[profiles.elsewhere]\n", encoding="utf-8")
    homes = tmp_path / ".config" / "fleioctl"
    homes.mkdir(parents=True)
    (homes / "config.toml").write_text("[profiles.home]\n", encoding="utf-8")
    usual, named, none, home, given = (
        set(ask(shell, [line], machine.variables(env))[0])
        for line, env in (
            ("fleioctl -p ", {}),
            ("fleioctl -p ", {"FLEIOCTL_CONFIG": str(other)}),
            ("fleioctl -p ", {"XDG_CONFIG_HOME": str(tmp_path / "nowhere")}),
            ("fleioctl -p ", {"XDG_CONFIG_HOME": "", "HOME": str(tmp_path)}),
            (f"fleioctl --config-file {other} whoami -p ", {}),
        )
    )
    assert usual == {"sandbox", "prod", "te.st"}
    assert named == given == {"sandbox", "elsewhere"}
    assert home == {"sandbox", "home"}
    assert none == {"sandbox"}


@pytest.mark.parametrize("shell", SHELLS)
def test_tab_starts_no_program(shell: str, machine: Machine, tmp_path: Path) -> None:
    environ = machine.variables({"PATH": str(tmp_path)})
    shell_path = shutil.which(shell)
    assert shell_path
    (tmp_path / shell).symlink_to(shell_path)
    assert "show" in ask(shell, ["fleioctl -p prod clients sho"], environ)[0]
