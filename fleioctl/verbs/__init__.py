"""A Resource becomes commands: list, show, create, update, delete, its views and its actions."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from fleioctl.entry import Entry, command
from fleioctl.resource import Action, Resource, View

Function = Callable[..., None]


def entries_of(resource: Resource) -> Sequence[Entry]:
    """Return the commands of a resource; a special one of the same name replaces a generated one."""
    generated = {entry.name: entry for entry in _generated(resource)}
    special = {name: command(function, name) for name, function in resource.commands.items()}
    return _nested({**generated, **special})


def _generated(resource: Resource) -> Iterator[Entry]:
    yield Entry("list", f"List {_plural(resource)}.", _listing(resource), example=_example(resource, "list"))
    if resource.show:
        yield Entry("show", f"Show one {resource.noun}.", _showing(resource))
    if resource.create:
        yield Entry("create", f"Create one {resource.noun}, never twice.", _making(resource))
    if resource.update:
        yield Entry("update", f"Change fields of one {resource.noun}.", _changing(resource))
    if resource.delete:
        yield _action_entry(resource, resource.delete)
    if resource.state and (resource.actions or resource.create):
        yield Entry("wait", f"Wait until {_plural(resource)} are in a state.", _waiting(resource))
    yield from (_action_entry(resource, action) for action in resource.actions)
    yield from (_view_entry(resource, view) for view in resource.views)


def _example(resource: Resource, verb: str) -> str:
    return f"fleioctl --profile sandbox {resource.group} {verb}"


def _plural(resource: Resource) -> str:
    return resource.group.replace("-", " ")


def _listing(resource: Resource) -> Callable[[], Function]:
    def make() -> Function:
        from fleioctl.verbs.listing import list_command

        return list_command(resource)

    return make


def _showing(resource: Resource) -> Callable[[], Function]:
    def make() -> Function:
        from fleioctl.verbs.showing import show_command

        return show_command(resource)

    return make


def _making(resource: Resource) -> Callable[[], Function]:
    def make() -> Function:
        from fleioctl.verbs.making import create_command

        return create_command(resource)

    return make


def _changing(resource: Resource) -> Callable[[], Function]:
    def make() -> Function:
        from fleioctl.verbs.changing import update_command

        return update_command(resource)

    return make


def _waiting(resource: Resource) -> Callable[[], Function]:
    def make() -> Function:
        from fleioctl.verbs.awaiting import wait_command

        return wait_command(resource)

    return make


def _action_entry(resource: Resource, action: Action) -> Entry:
    def make() -> Function:
        from fleioctl.verbs.acting import action_command

        return action_command(resource, action)

    default = f"{action.name.replace('-', ' ').capitalize()} {_plural(resource)}."
    return Entry(action.name, action.help or default, make, example=action.example)


def _view_entry(resource: Resource, view: View) -> Entry:
    def make() -> Function:
        from fleioctl.verbs.viewing import view_command

        return view_command(resource, view)

    default = f"Show the {view.name.replace('-', ' ')} of one {resource.noun}."
    return Entry(view.name, view.help or default, make, example=view.example)


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
        Entry(name.partition(" ")[2], entry.help, entry.function, example=entry.example)
        for name, entry in entries.items()
        if name.startswith(f"{first} ")
    ]
    verbs = ", ".join(entry.name for entry in below)
    return Entry(first, f"{first.replace('-', ' ').capitalize()}: {verbs}.", entries=partial(list, below))
