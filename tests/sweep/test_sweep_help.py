"""Every command of every group builds and says what it does."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from running import Machine

from fleioctl.cli import tree
from fleioctl.config.options import GLOBAL_OPTIONS
from fleioctl.model.command import SECTIONS, Entry
from fleioctl.model.registry import groups, places, resource_of
from fleioctl.model.resource import Resource, Safety
from fleioctl.verbs.list import sortable

from .exceptions import LINES

GLOBAL_FLAGS = {flag for each in GLOBAL_OPTIONS for flag in each.flags} | {"-h", "--help", "--version"}


def commands(name: str) -> Iterator[tuple[str, Entry]]:
    """Yield every command below a word of the root, with its path."""
    yield from _below(name, tree.load(name))


def _below(path: str, entry: Entry) -> Iterator[tuple[str, Entry]]:
    if entry.entries is None:
        yield path, entry
        return
    for each in entry.entries():
        yield from _below(f"{path} {each.name}", each)


def own_parameters(entry: Entry) -> list[Any]:
    """Return the parameters of a command without the global options."""
    built: Any = tree.build(entry)
    mine = {each.name for each in GLOBAL_OPTIONS} | {"version"}
    return [param for param in built.params if param.name not in mine]


@pytest.mark.parametrize("name", places())
def test_every_command_has_a_help_page(run: Machine, name: str) -> None:
    for path, entry in commands(name):
        result = run(f"{path} --help")
        assert result.code == 0, f"{path}: {result.stderr}"
        assert result.stdout.startswith(f"Usage: fleioctl {path} "), path
        assert entry.help in " ".join(result.stdout.split()), path


@pytest.mark.parametrize("name", places())
def test_every_option_is_explained(name: str) -> None:
    for path, entry in commands(name):
        unexplained = [param.name for param in own_parameters(entry) if not param.help]
        assert not unexplained, f"{path}: {unexplained}"


@pytest.mark.parametrize("name", places())
def test_no_option_means_two_things(name: str) -> None:
    """A field named like a global option, or like an option of the verb, would take its place."""
    for path, entry in commands(name):
        flags = [flag for param in own_parameters(entry) for flag in (*param.opts, *param.secondary_opts)]
        assert not GLOBAL_FLAGS.intersection(flags), path
        assert len(flags) == len(set(flags)), path


@pytest.mark.parametrize("name", places())
def test_help_sentences_are_sentences_and_differ(name: str) -> None:
    entries = [entry for _, entry in commands(name)]
    for entry in entries:
        assert entry.help.endswith("."), entry.help
        assert entry.help[0].isupper(), entry.help
    said = [entry.help for entry in entries]
    assert len(said) == len(set(said)), [each for each in said if said.count(each) > 1]


@pytest.mark.parametrize("group", [group for group in groups() if "list" not in resource_of(group).commands])
def test_every_filter_sort_field_and_column_is_in_the_help_of_list(run: Machine, group: str) -> None:
    resource = resource_of(group)
    page = " ".join(run(f"{group} list --help").stdout.split())
    for each in resource.listing.filters:
        assert f"--{each.name.replace('_', '-')}" in page
    for field in sortable(resource):
        assert field in page.partition("--sort")[2]
    for column in resource.columns:
        assert column.heading
        assert column.path in page.partition("Columns:")[2]


@pytest.mark.parametrize("group", groups())
def test_every_action_has_a_class_and_says_what_it_does(group: str) -> None:
    resource = resource_of(group)
    for action in (*resource.actions, *filter(None, [resource.delete])):
        assert isinstance(action.safety, Safety), action.name
        assert action.name == "delete" or action.help, action.name
    assert resource.section in SECTIONS


@pytest.mark.parametrize("group", groups())
def test_every_command_is_swept(group: str) -> None:
    """What is no verb, action or view of the description is tried by the line it has in the table."""
    special = {path for path, _ in commands(group)} - {f"{group} {name}" for name in described(resource_of(group))}
    assert special == {line for line in LINES if line.startswith(f"{group} ")}


def described(resource: Resource) -> set[str]:
    """Return the names of the commands that the description makes."""
    verbs = {"list", "show", "create", "update", "delete", "wait"}
    own_grammar = "list" in resource.commands
    return (set() if own_grammar else verbs) | {each.name for each in (*resource.actions, *resource.views)}


def test_the_root_help_is_one_screen_and_a_half_and_names_every_group_once(run: Machine) -> None:
    lines = run("--help").stdout.splitlines()
    assert max(map(len, lines)) <= 80
    assert len(lines) <= 75
    words = " ".join(lines[: lines.index("Global options:")]).split()
    for name in places():
        assert words.count(name) == 1, name


def test_every_group_says_something_of_its_own(run: Machine) -> None:
    said = [tree.load(name).help for name in places()]
    assert all(said)
    assert len(said) == len(set(said))
