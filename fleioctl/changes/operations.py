"""The panel's long jobs as the proof of a change: which one a call began, and what came of it.

A call answers before its work is done, and does not name its operation. So the operations are read before the call;
what is new afterwards belongs to it, as long as it is the only one, or its parameters name the object. A panel
without operations (before 2020.01), or a token without the right to see them, has no such proof: then the objects
themselves are looked at.
"""

from __future__ import annotations

import json
from typing import Any

from fleioctl.errors import Denied, Incomplete, NotFound, Refused, Temporary
from fleioctl.model.paths import walk
from fleioctl.session.session import Session

PATH = "operations"
NEWEST_FIRST = [("ordering", "-created_at")]
RECENT = 20  # one page: more jobs than this hardly begin between a call and the look after it
ENDED_BADLY = ("failed", "aborted")

Json = dict[str, Any]


class Operations:
    """The operations of a panel around one call."""

    def __init__(self, session: Session) -> None:
        self._session = session
        recent = self._recent()
        self._known = None if recent is None else {str(each.get("id")) for each in recent}

    def begun(self, about: str) -> Json | None:
        """Return the operation that began since, None when there is none, or when it cannot be told from others.

        `about` is the id of an object that its parameters should name.
        """
        if self._known is None:
            return None
        new = [each for each in self._recent() or () if str(each.get("id")) not in self._known]
        named = [each for each in new if about and about in json.dumps(each.get("params"), default=str)]
        fitting = named or new
        return fitting[0] if len(fitting) == 1 else None

    def _recent(self) -> list[Json] | None:
        try:
            pages = self._session.api.pages(PATH, NEWEST_FIRST, page_size=RECENT, limit=RECENT)
            return [each for page in pages for each in page.objects]
        except Temporary:
            return []
        except (Denied, NotFound, Refused):  # no such route before 2020.01, no right to see them later
            return None


def result_of(operation: Json, what: str) -> str:
    """Return the id of what a succeeded operation made, empty while it runs; Incomplete when it failed."""
    status = str(operation.get("status"))
    if status in ENDED_BADLY:
        raise Incomplete(
            f"{what}: the panel's operation {operation.get('id')} {status}{_reason(operation)}.",
            code="ended_in_error",
            hint=f"Look at it: fleioctl operations show {operation.get('id')}",
            outcome="changed",
        )
    return str(operation.get("primary_object_id") or "") if status == "succeeded" else ""


def steps_of(operation: Json) -> str:
    """Say how far an operation is: 2 of 5 steps."""
    done, total = walk(operation, "progress.completed_steps"), walk(operation, "progress.total_steps")
    return f"{done} of {total} steps" if total else str(operation.get("status") or "")


def _reason(operation: Json) -> str:
    steps = walk(operation, "progress.steps_details")
    for step in steps if isinstance(steps, list) else ():
        if isinstance(step, dict) and step.get("error_message"):
            return f": {step['error_message']}"
    return ""
