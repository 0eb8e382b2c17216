"""A Resource becomes commands: list, show, create, update, delete, its views and its actions."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator, Sequence
from functools import partial

from fleioctl.model.command import Entry
from fleioctl.model.registry import own
from fleioctl.model.resource import Action, Resource, View
from fleioctl.verbs import examples

Function = Callable[..., None]


def entries_of(resource: Resource) -> Sequence[Entry]:
    """Return the commands of a resource; a special one of the same name replaces a generated one."""
    generated = {entry.name: entry for entry in _generated(resource)}
    special = {name: _special(resource, name, generated.get(name)) for name in resource.commands}
    return _nested({**generated, **special})


def _special(resource: Resource, name: str, generated: Entry | None) -> Entry:
    command = resource.commands[name]
    example = examples.of_command(resource, name) if command.example or not generated else generated.example
    writes = command.writes or (generated is not None and generated.writes)
    return Entry(name, command.help, partial(own, resource.group, command.run), example=example, writes=writes)


def _generated(resource: Resource) -> Iterator[Entry]:
    yield _verb_entry(resource, "list", _all_of(resource), "list", "list_command", notes=_columns(resource))
    if resource.show:
        yield _verb_entry(resource, "show", f"Show one {resource.noun}, or several.", "show", "show_command")
    if resource.create:
        yield _verb_entry(resource, "create", f"Create one {resource.noun}, never twice.", "create", "create_command")
    if resource.update:
        yield _verb_entry(resource, "update", f"Change fields of {resource.plural}.", "update", "update_command")
    if resource.delete:
        yield _action_entry(resource, resource.delete)
    if resource.lifecycle.state and (resource.actions or resource.create):
        help = f"Wait until {resource.plural} are in a state."
        yield _verb_entry(resource, "wait", help, "wait", "wait_command")
    yield from (_action_entry(resource, action) for action in resource.actions)
    yield from (_view_entry(resource, view) for view in resource.views)


def _verb_entry(resource: Resource, name: str, help: str, module: str, maker: str, notes: str = "") -> Entry:
    function = _lazily(module, maker, resource)
    writes = name in ("create", "update")
    return Entry(name, help, function, example=examples.of_verb(resource, name), notes=notes, writes=writes)


def _all_of(resource: Resource) -> str:
    return f"List {resource.plural}." if resource.group.endswith("s") else f"List the {resource.plural}."


def _columns(resource: Resource) -> str:
    return f"Columns: {', '.join(column.path for column in resource.columns)}; with -c any other field of the API too."


def _lazily(module: str, maker: str, *arguments: object) -> Callable[[], Function]:
    """Return a function that imports the verb's module only when the verb is entered."""

    def make() -> Function:
        made: Function = getattr(importlib.import_module(f"fleioctl.verbs.{module}"), maker)(*arguments)
        return made

    return make


def _action_entry(resource: Resource, action: Action) -> Entry:
    help = action.help or f"{action.name.replace('-', ' ').capitalize()} {resource.plural}."
    maker = ("actions.on_list", "list_action_command") if action.on_list else ("actions.command", "action_command")
    function, example = _lazily(*maker, resource, action), examples.of_action(resource, action)
    return Entry(action.name, help, function, example=example, aliases=action.aliases, writes=True)


def _view_entry(resource: Resource, view: View) -> Entry:
    help = view.help or f"Show the {view.name.replace('-', ' ')} of one {resource.noun}."
    function = _lazily("view", "view_command", resource, view)
    return Entry(view.name, help, function, example=examples.of_view(resource, view))


def _nested(entries: dict[str, Entry]) -> Sequence[Entry]:
    """Turn names of two words (`credit add`) into a group of its own."""
    nested: dict[str, Entry] = {}
    for name, entry in entries.items():
        first, _, rest = name.partition(" ")
        if rest:
            nested[first] = _subgroup(first, entries)
        else:
            nested[name] = entry
    return list(nested.values())


def _subgroup(first: str, entries: dict[str, Entry]) -> Entry:
    below = [
        entry._replace(name=name.partition(" ")[2]) for name, entry in entries.items() if name.startswith(f"{first} ")
    ]
    verbs = ", ".join(entry.name for entry in below)
    return Entry(first, f"{first.replace('-', ' ').capitalize()}: {verbs}.", entries=partial(list, below))
