"""The panel's long jobs as the proof of a change: which one a call began, and what came of it.

A call answers before its work is done, and does not name its operation. So the operations are read before the call;
what is new afterwards belongs to it, as long as it is the only one, or its parameters name the object. Where the
objects mostly tell by themselves, operations are asked only when they do not (`Begun`), and told from older ones by
the panel's own clock. A panel without operations (before 2020.01), or a token without the right to see them, has no
such proof: then the objects themselves are looked at.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Any

from fleioctl.errors import Denied, Error, Incomplete, NotFound, Refused, Temporary
from fleioctl.model.paths import walk
from fleioctl.model.resource import safe
from fleioctl.session.session import Session

PATH = "operations"
NEWEST_FIRST = [("ordering", "-created_at")]
RECENT = 20  # one page: more jobs than this hardly begin between a call and the look after it
ENDED_BADLY = ("failed", "aborted")
MARGIN = 2.0  # seconds: the panel's clock is told in whole ones

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


class Begun:
    """The caller's operations that began after a moment of this machine's clock; read only when asked for."""

    def __init__(self, session: Session, began: float) -> None:
        self._session, self._began = session, began
        self._rows: list[Json] = []
        self._query: list[tuple[str, str]] | None = None
        self._lacking = False

    def read(self) -> Begun:
        """Ask once; a panel without operations or a right that lacks is not asked again."""
        if not self._lacking:
            try:
                self._rows = list(self._newer())
            except Temporary:
                pass
            except (Denied, NotFound, Refused):
                self._lacking = True
        return self

    def naming(self, word: str) -> Json | None:
        """Return the one whose parameters name this; None when there is none, or several that may be meant."""
        named = [each for each in self._rows if word and word in _values(each.get("params"))]
        return named[0] if len(named) == 1 else None

    def _newer(self) -> Iterable[Json]:
        answer = self._session.api.send("GET", PATH, safety=safe, query=self._own())
        rows = answer.body.get("objects") if isinstance(answer.body, dict) else answer.body
        start = self._began - MARGIN + _ahead(answer.headers, self._session.clock.now())
        return [each for each in rows or () if isinstance(each, dict) and _time_of(each) >= start]

    def _own(self) -> list[tuple[str, str]]:
        """Return the query for the caller's own: others may do the same meanwhile."""
        if self._query is None:
            try:
                user = walk(self._session.api.get("current-user"), "user.id")
            except Error:
                user = None
            mine = [("filtering", f"initiating_user:{user}")] if user else []
            self._query = [*mine, *NEWEST_FIRST, ("page_size", str(RECENT))]
        return self._query


def _values(params: Any) -> list[str]:
    """Return every plain value within parameters, as text."""
    if isinstance(params, dict):
        params = list(params.values())
    if isinstance(params, list):
        return [value for each in params for value in _values(each)]
    return [str(params)]


def _ahead(headers: Mapping[str, str], now: float) -> float:
    """Return how many seconds the panel's clock is ahead of ours, none where it does not tell."""
    from email.utils import parsedate_to_datetime

    return _or_zero(lambda: parsedate_to_datetime(headers.get("Date", "")).timestamp() - now)


def _time_of(operation: Json) -> float:
    return _or_zero(lambda: datetime.fromisoformat(str(operation.get("created_at"))).timestamp())


def _or_zero(read: Callable[[], float]) -> float:
    try:
        return read()
    except (ValueError, TypeError, OverflowError):
        return 0.0


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
            return f": {step['error_message']}".rstrip(".")
    return ""


def dead_workers(session: Session, seconds: float = 10) -> str:
    """Ask the panel whether its background workers live; return what is wrong, or nothing."""
    try:
        status = session.api.get("services-statuses", timeout=seconds)
    except Error:
        return ""
    if not isinstance(status, dict):
        return ""
    if status.get("celery") is False:
        return "The panel's task workers are down, so nothing is carried out."
    if status.get("updated") is False:
        return "The panel's event consumer is down, so states never change."
    return ""
