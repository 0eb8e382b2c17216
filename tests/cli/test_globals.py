"""Global options: before the group, between, and after the command, on every command; the last wins."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict
from typing import Any

import pytest
from running import Machine

from fleioctl import __version__
from fleioctl.cli import tree
from fleioctl.config.options import GLOBAL_OPTIONS, GlobalOption, Options
from fleioctl.inputs.parameters import for_typer, with_signature
from fleioctl.model.command import Entry
from fleioctl.model.registry import places

CONTRACT = (
    "-p --profile --panel-url --config-file -o --output -c --columns --query --no-header --color --timeout"
    " -y --yes --no-input -n --dry-run --curl -v --verbose --debug -q --quiet"
)
LAST = {float: 30.0, bool: True, str: "last"}
Line = tuple[list[str], list[str]]


@pytest.fixture
def reached(monkeypatch: pytest.MonkeyPatch) -> list[Options]:
    """Let every command only note the options that reach it; parsing stays as it is."""
    found: list[Options] = []

    def recording(function: Callable[..., None]) -> Callable[..., None]:
        def record(session: Any, **_: Any) -> None:
            found.append(session.options)

        parameters = list(inspect.signature(function, eval_str=True).parameters.values())
        return for_typer(with_signature(record, parameters))

    monkeypatch.setattr(tree, "for_typer", recording)
    monkeypatch.setattr(tree, "build", tree.build.__wrapped__)  # what is built here is of no use elsewhere
    return found


def lines(name: str) -> Iterator[Line]:
    """Yield every command below a word of the root: its words, and arguments it cannot do without."""
    yield from _below([name], tree.load(name))


def _below(path: list[str], entry: Entry) -> Iterator[Line]:
    if entry.entries is None:
        built: Any = tree.build(entry)
        needed = [each for each in built.params if each.param_type_name == "argument" and each.required]
        yield path, ["1" for _ in needed]
        return
    for each in entry.entries():
        yield from _below([*path, each.name], each)


def typed(each: GlobalOption, value: Any, form: int = 0) -> list[str]:
    """Return the words that give an option: in its long form, its short one, or with an equals sign."""
    flag = each.flags[0] if form == 1 else each.flags[-1]
    if each.type is bool:
        return [flag]
    return [f"{flag}={value}"] if form == 2 else [flag, str(value)]


def everything(value: str, form: int = 0) -> list[str]:
    """Return all global options at once."""
    return [word for each in GLOBAL_OPTIONS for word in typed(each, 7.0 if each.type is float else value, form)]


def spots(path: list[str]) -> range:
    """Return where options may stand in the path: before the group, between, after the command."""
    return range(len(path) + 1)


@pytest.mark.parametrize("name", places())
def test_every_option_reaches_every_command_from_every_place(run: Machine, reached: list[Options], name: str) -> None:
    wanted = {each.name: {float: 7.0, bool: True, str: "a"}[each.type] for each in GLOBAL_OPTIONS}
    for path, arguments in lines(name):
        for place in spots(path):
            reached.clear()
            result = run([*path[:place], *everything("a", place % 3), *path[place:], *arguments])
            assert result.code == 0, result.stderr
            assert [asdict(options) for options in reached] == [wanted], (path, place)


@pytest.mark.parametrize("name", places())
def test_the_last_place_wins_on_every_command(run: Machine, reached: list[Options], name: str) -> None:
    wanted = {each.name: LAST[each.type] for each in GLOBAL_OPTIONS}
    last = [word for each in GLOBAL_OPTIONS for word in typed(each, LAST[each.type])]
    for path, arguments in lines(name):
        reached.clear()
        result = run([*everything("first"), path[0], *everything("between"), *path[1:], *arguments, *last])
        assert result.code == 0, result.stderr
        assert [asdict(options) for options in reached] == [wanted], path


def test_the_options_are_those_of_the_contract() -> None:
    flags = [flag for each in GLOBAL_OPTIONS for flag in each.flags]
    assert " ".join(flags) == CONTRACT
    assert {each.name for each in GLOBAL_OPTIONS} == set(asdict(Options()))


@pytest.mark.parametrize("flag", ["-h", "--help"])
@pytest.mark.parametrize("words", [[], ["clients"], ["clients", "list"], ["clients", "credit"], ["login"]])
def test_help_needs_nothing(run: Machine, words: list[str], flag: str) -> None:
    result = run([*words, flag])
    assert result.code == 0
    assert result.stdout.startswith(" ".join(["Usage: fleioctl", *words]))


@pytest.mark.parametrize("place", range(3))
def test_version_needs_nothing(run: Machine, place: int) -> None:
    words = ["clients", "list"]
    result = run([*words[:place], "--version", *words[place:]])
    assert (result.code, result.stdout) == (0, f"fleioctl {__version__}\n")


READS = (["clients", "list"], ["instances", "list"], ["clients", "show", "722694"], ["whoami"], ["config", "list"])
OPTIONS = (
    ["-p", "sandbox", "-o", "json"],
    ["--profile=sandbox", "--output=csv", "--no-header"],
    ["-p", "sandbox", "-o", "tsv", "-c", "id"],
    ["-p", "sandbox", "-o", "json", "--query", "length(@)"],
)


@pytest.mark.parametrize("words", READS, ids=" ".join)
@pytest.mark.parametrize("options", OPTIONS, ids=" ".join)
def test_the_place_makes_no_difference_to_what_is_done(
    run: Machine, words: Sequence[str], options: Sequence[str]
) -> None:
    commands = [word for word in words if not word.isdigit()]
    runs = [run([*words[:place], *options, *words[place:]]) for place in (*spots(commands), len(words))]
    assert runs[0].stdout or runs[0].code
    assert {(result.code, result.stdout) for result in runs} == {(runs[0].code, runs[0].stdout)}


@pytest.mark.parametrize("place", range(3))
def test_a_dry_run_is_one_wherever_it_is_said(sandbox: Machine, place: int) -> None:
    words = ["clients", "suspend"]
    result = sandbox([*words[:place], "--dry-run", *words[place:], "722694"])
    assert result.code == 0
    assert "nothing was sent" in result.stderr
    assert sandbox("clients show 722694 -o json").json["status"] == "active"


@pytest.mark.parametrize("place", range(3))
def test_the_last_format_wins(sandbox: Machine, place: int) -> None:
    words = ["regions", "list", "-o", "ids"]
    result = sandbox(["-o", "json", *words[:place], "-o", "csv", *words[place:]])
    assert result.stdout.split() == ["Region1", "Region2"]
