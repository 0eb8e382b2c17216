"""`show`: one object with all its fields, or several."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from inspect import Parameter
from typing import TYPE_CHECKING, Any

from fleioctl.concurrent import in_turns
from fleioctl.errors import Error
from fleioctl.inputs import selection
from fleioctl.inputs.lookup import names_of, resolve, resolve_all
from fleioctl.inputs.objects import object_path
from fleioctl.inputs.parameters import SESSION, argument, with_signature
from fleioctl.inputs.selection import SelectionOptions
from fleioctl.model.registry import resource_of
from fleioctl.model.resource import Resource
from fleioctl.session.session import Session
from fleioctl.text.naming import label_of

if TYPE_CHECKING:
    from fleioctl.output.tables.explained import Explained

TOGETHER = 8  # objects read at a time


def show_command(resource: Resource) -> Any:
    """Return the show command of a resource."""

    def run(session: Session, **given: Any) -> None:
        here = session.placed(resource)
        columns = session.columns(here.columns)
        session.out.check_columns(columns)
        if not show_several(session, here, given["target"]):
            item = read(session, here, given["target"][0])
            known = explained(session, here)
            session.out.record(columns, item, key=here.identity.key, nested=here.nested, explained=known)

    return with_signature(run, [SESSION, targets_argument(resource)])


def targets_argument(resource: Resource) -> Parameter:
    """Return the argument that names what is shown."""
    help = f"The {resource.noun}: {names_of(resource)}; several make a list, - reads them from standard input."
    return argument("target", type=list[str], help=help, metavar="TARGET...")


def show_several(session: Session, resource: Resource, words: Sequence[str]) -> bool:
    """Show a list of what several words or standard input name, all or nothing; tell whether it was no single one."""
    if len(words) == 1 and words[0] != "-":
        return False
    targets = resolve_all(session, resource, selection.words(session, resource, SelectionOptions(words)))
    session.connect()
    paths = [object_path(resource, target.id) for target in targets]
    items = in_turns([partial(session.api.get, path) for path in paths], TOGETHER)
    session.out.rows(session.columns(resource.columns), [items], key=resource.identity.key)
    return True


def read(session: Session, resource: Resource, word: str) -> dict[str, Any]:
    """Return the object in full."""
    id = resolve(session, resource, word).id
    item: dict[str, Any] = session.api.get(object_path(resource, id))
    return item


def explained(session: Session, resource: Resource) -> Explained | None:
    """Return what its description tells people of fields: labels out of the help, and of which group a bare id is."""
    if session.format != "table":
        return None
    from fleioctl.output.tables.explained import Explained

    fields = session.current(resource.fields)
    labels = {each.name: label for each in fields if (label := label_of(each.name, each.help))}
    refers = {each.name: each.refers for each in fields} | {each.path: each.refers for each in resource.columns}
    refers |= {each.path: each.refers for each in resource.nested}
    return Explained(labels, {path: group for path, group in refers.items() if group}, partial(names_of_ids, session))


def names_of_ids(session: Session, group: str, ids: Sequence[str]) -> dict[str, str]:
    """Return the names of objects that are known by their ids; a token that may not read them sees the ids."""
    from fleioctl.inputs.objects import read_states

    resource = resource_of(group)
    try:
        found = read_states(session, resource, ids)
    except Error:
        return {}
    return {id: _called(resource, item) for id, item in found.items()}


def _called(resource: Resource, item: Mapping[str, Any]) -> str:
    """Return `FLEIO-00003`, `Oana User <oana@example.com>`: what a target may be called, and who it is."""
    from fleioctl.output.tables.cells import name_of

    target, name = next((str(item[key]) for key in resource.identity.names if item.get(key)), ""), name_of(item)
    return f"{name} <{target}>" if "@" in target and name and name != target else target or name
