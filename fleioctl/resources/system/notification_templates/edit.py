"""A template in the editor: its subject above, its text below, and the difference before it is sent."""

from __future__ import annotations

from difflib import unified_diff
from typing import Annotated

import typer

from fleioctl.changes import submit
from fleioctl.changes.read_back import check
from fleioctl.errors import Usage
from fleioctl.inputs.lookup import resolve
from fleioctl.model.registry import resource_of
from fleioctl.session.editor import edited
from fleioctl.session.session import Session
from fleioctl.verbs.show import read
from fleioctl.verbs.update import Change

SUBJECT = "Subject: "

Target = Annotated[str, typer.Argument(help="The template: id or name.", metavar="TARGET")]


def edit(session: Session, target: Target) -> None:
    """Edit the subject and the text of one template, and see the difference before it is sent."""
    resource = resource_of("notification-templates")
    session.out.check_columns(resource.columns)
    if not session.interactive:
        hint = "Elsewhere: fleioctl notification-templates update TARGET --content-file FILE"
        raise Usage("A template is edited at a terminal.", code="no_terminal", hint=hint)
    id = resolve(session, resource, target).id
    item = read(session, resource, id)
    old = f"{SUBJECT}{item.get('title') or ''}\n\n{item.get('content') or ''}\n"
    title, content = _wanted(session, old)
    # Only what differs is sent: somebody else may be editing the other half.
    asked = {
        name: value for name, value in (("title", title), ("content", content)) if value != str(item.get(name) or "")
    }
    if not asked:
        session.note("the template was not changed")
        return
    for line in unified_diff(old.splitlines(), _joined(title, content).splitlines(), "panel", "edited", lineterm=""):
        session.say(line)
    session.confirm("Send this change?")
    submit.announce(session)
    change = Change(session, resource, id, asked)
    after = change.make()
    session.result.record(resource.columns, after, key=resource.identity.key)
    check(change.asked, change.before, after)


def _wanted(session: Session, old: str) -> tuple[str, str]:
    """Return subject and text as edited; a text without a subject can be mended."""
    new = _edited(session, old)
    while not new.startswith(SUBJECT):
        # A loop, so that an hour of editing is not thrown away for a lost first line.
        session.say(f"The first line must be the subject: {SUBJECT}…")
        if session.ask("Edit it again? [Y/n] ").strip().lower() in ("n", "no"):
            raise Usage("The template has no subject.", code="validation")
        new = _edited(session, new)
    first, _, rest = new.partition("\n")
    # One line feed only, as the editor adds one.
    return first.removeprefix(SUBJECT).strip(), rest.removeprefix("\n").removesuffix("\n")


def _edited(session: Session, text: str) -> str:
    new = edited(session, text, "template.html")
    if new != text:
        session.draft.keep(session.environ, session.clock.now(), new, "template.html")
    return new


def _joined(title: str, content: str) -> str:
    return f"{SUBJECT}{title}\n\n{content}\n"
