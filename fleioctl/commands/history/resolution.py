"""What became of an operation: the panel is asked, or the administrator says it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from fleioctl.commands.account._rehearsal import is_rehearsal
from fleioctl.errors import Unknown, Usage
from fleioctl.model.resource import Safety
from fleioctl.session.session import Session
from fleioctl.storage.journal import NOT_FOUND_YET, UNREPORTED

if TYPE_CHECKING:
    from fleioctl.model.resource import Action, Resource
    from fleioctl.storage.journal import Entry, Journal

OUTCOMES = {"done": "resolved-done", "not-done": "resolved-not-done"}
# the longest create waits 660 s for its answer, and the panel's queue can take some minutes more
SETTLED = 900.0
"""Seconds after which nothing of an operation can be on its way any more."""

Json = dict[str, Any]


def by_hand(session: Session, journal: Journal, entry: Entry, verdict: str) -> None:
    """Take the administrator's word for it."""
    if verdict not in OUTCOMES:
        raise Usage(f"--as {verdict}: say done or not-done.")
    if is_rehearsal(session, f"record {entry.operation} as {verdict}"):
        return
    session.confirm(f"Record as {verdict}, without proof: {entry.action} {entry.resource} {entry.key}?")
    journal.close(entry.operation, OUTCOMES[verdict], detail="settled by hand")


def at_its_panel(session: Session, entry: Entry) -> Session:
    """Return the session with the profile of the operation, unless another panel is asked for."""
    if session.options.profile or session.options.panel_url:
        return session
    return session.with_options(profile=entry.profile or None)


def by_looking(session: Session, journal: Journal, entry: Entry) -> None:
    """Look at the panel the operation went to, and close it when that proves something."""
    # an id or a name of one panel says nothing on another
    if session.panel != entry.panel:
        hint = "Name its profile by --profile, or its URL by --panel-url."
        raise Usage(f"The operation went to {entry.panel}, not to {session.panel}.", code="other_panel", hint=hint)
    verdict, id, detail = _look(session, entry)
    if not is_rehearsal(session, f"record {entry.operation} as {verdict}"):
        journal.close(entry.operation, OUTCOMES[verdict], object_id=id, detail=detail)


def _look(session: Session, entry: Entry) -> tuple[str, str, str]:
    """Return verdict, id and reason; Unknown when the panel proves nothing."""
    from fleioctl.model.registry import groups, resource_of

    if entry.outcome == UNREPORTED:
        return "done", entry.object_id, "the panel had accepted it"
    if entry.action == "create-many":
        raise _unknown(entry, "Run the same command again: it goes on with what is missing.")
    resource = resource_of(entry.resource) if entry.resource in groups() else None
    if resource and entry.action == "create":
        return _look_for_new(session, entry, resource)
    action = resource and _action(resource, entry.action)
    if resource and action and not action.on_list:
        return _look_at(session, entry, resource, action)
    raise _unknown(entry, f"Nothing on the panel shows whether {entry.action} {entry.key} happened.")


def _action(resource: Resource, name: str) -> Action | None:
    known = [*resource.actions, *([resource.delete] if resource.delete else [])]
    return next((action for action in known if action.name == name), None)


def _look_for_new(session: Session, entry: Entry, resource: Resource) -> tuple[str, str, str]:
    from fleioctl.changes.recognition import NewObject

    signs = tuple((name, str(value)) for name, value in dict(entry.context.get("signs") or {}).items())
    if not signs:
        raise _unknown(entry, f"The {resource.noun} had nothing by which it could be recognised.")
    ids = [
        str(item.get(resource.identity.key)) for item in NewObject(session, resource, {}, signs).appeared(entry.context)
    ]
    # as in the creation protocol: exactly one new object that agrees is proof, several are none
    if len(ids) == 1:
        return "done", ids[0], "found on the panel"
    if ids:
        raise _unknown(entry, f"{len(ids)} new ones could be the {resource.noun} ({entry.key}): {', '.join(ids[:8])}.")
    if entry.outcome == NOT_FOUND_YET:
        raise _unknown(entry, f"The panel accepted the {resource.noun} ({entry.key}), and it is not there yet.")
    _must_be_settled(session, entry, f"No new {resource.noun} ({entry.key}) is there.")
    return "not-done", "", "not found on the panel"


def _look_at(session: Session, entry: Entry, resource: Resource, action: Action) -> tuple[str, str, str]:
    from fleioctl.inputs.objects import read_one
    from fleioctl.verbs.actions.goals import goal_of

    goal = goal_of(resource, action)
    item = read_one(session, resource, entry.key) if goal else None
    if goal and goal.reached(resource, item):
        return "done", entry.key, f"found on the panel: {goal}"
    # a reboot leaves no trace: the state it began in is also the state it ends in
    if not goal or action.safety is Safety.ONCE or item is None:
        raise _unknown(entry, f"Nothing on the panel shows whether {action.name} {entry.key} happened.")
    state = _state(resource, item)
    if action.removes and _ends(item, state):
        return "done", entry.key, f"found on the panel: {state}"
    _must_be_settled(session, entry, f"The {resource.noun} {entry.key} is {state or 'there'}.")
    return "not-done", entry.key, f"found on the panel: {state or 'there'}"


def _state(resource: Resource, item: Json) -> str:
    from fleioctl.model.paths import walk

    return str(walk(item, resource.lifecycle.state) or "") if resource.lifecycle.state else ""


def _ends(item: Json, state: str) -> bool:
    """Tell whether it is on its way out; some clients are only suspended by a delete."""
    return state == "deleting" or (state == "suspended" and bool(item.get("suspend_instead_of_terminate")))


def _must_be_settled(session: Session, entry: Entry, finding: str) -> None:
    """Take absence for proof only after the time in which the panel could still be at work."""
    left = entry.time + SETTLED - session.clock.now()
    if left > 0:
        raise _unknown(entry, f"{finding} But it could still come; look again in {left / 60:.0f} min.")


def _unknown(entry: Entry, reason: str) -> Unknown:
    hint = f"When you know it: fleioctl history resolve {entry.operation} --as done, or --as not-done."
    return Unknown(f"The outcome of {entry.operation} is still unknown. {reason}", operation=entry.operation, hint=hint)
