"""What the panel shows of an action beside a state: a member more or less, one reply more."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from fleioctl.changes.follow import as_text
from fleioctl.changes.once import Found
from fleioctl.changes.recognition import agrees
from fleioctl.errors import Denied, NotFound, Refused, Temporary
from fleioctl.inputs.lookup import Target
from fleioctl.inputs.objects import object_path
from fleioctl.model.paths import leaves
from fleioctl.model.resource import Resource, Seen
from fleioctl.session.session import Session

CONFIRMED = "confirmed by look-up"

Json = dict[str, Any]


class SeenByReading:
    """An action on one object that a read of the panel shows; `values` are its inputs, as they are sent."""

    def __init__(
        self, session: Session, resource: Resource, seen: Seen, target: Target, values: Mapping[str, Any]
    ) -> None:
        self.session, self.resource, self.seen, self.target = session, resource, seen, target
        self._texts = defaultdict(str, {**{name: as_text(value) for name, value in values.items()}, "id": target.id})
        self._is_hidden = any(name in values for name in seen.hidden)
        like = values.get(seen.like)
        self._wanted: list[Json] = like if isinstance(like, list) else [like or {}]

    def before(self) -> Json:
        """Count what looks the same already, where that matters; without it nothing can be proven later."""
        with suppress(Denied, NotFound, Refused, Temporary):
            if self.seen.added and (counts := self._counts(self._known() or self._read())) is not None:
                return {"seen": sum(counts)}
        return {}

    def find(self, context: Mapping[str, Any]) -> Found | None:
        """Return the object once the panel shows what was asked for, all of it."""
        if self._is_hidden:
            return None
        counts = self._counts(self._read())
        return Found(self.target.id) if counts is not None and self._is_done(counts, context.get("seen")) else None

    def _is_done(self, counts: list[int], before: Any) -> bool:
        if self.seen.added:
            return isinstance(before, int) and sum(counts) == before + 1
        return not any(counts) if self.seen.lacks else all(counts)

    def _known(self) -> Any:
        """Return what was read of the object already, if that is enough."""
        seen, item = self.seen, self.target.item
        enough = seen.path is None and not seen.segment and not seen.rows and all(n in item for n in seen.fields)
        return item if enough else None

    def _read(self) -> Any:
        seen = self.seen
        path = object_path(self.resource, self.target.id, seen.segment) if seen.path is None else seen.path
        query = [(name, self._text(text)) for name, text in seen.query.items()]
        if seen.rows == "objects":
            return {"objects": [each for page in self.session.api.pages(path, query) for each in page.objects]}
        return self.session.api.get(path, query)

    def _counts(self, answer: Any) -> list[int] | None:
        """Return how many rows look like each of what is wanted; None where the panel does not show it."""
        rows = leaves(answer, self.seen.rows) if self.seen.rows else [answer]
        if rows is None or (self.seen.lacks and rows and not any(self._shows(row) for row in rows)):
            return None  # what is not shown is not gone
        return [sum(self._is_like(row, wanted) for row in rows) for wanted in self._wanted]

    def _shows(self, row: Any) -> bool:
        """Tell whether a row has all that is compared."""
        names = [name.partition(".")[0] for name, text in self.seen.fields.items() if self._text(text)]
        return not isinstance(row, dict) or all(name in row for name in names)

    def _is_like(self, row: Any, wanted: Json) -> bool:
        fields = {name: text for name, given in self.seen.fields.items() if (text := self._text(given))}
        return all(
            any(agrees(each, value) for each in _values(row, name)) for name, value in {**wanted, **fields}.items()
        )

    def _text(self, text: str) -> str:
        return text.format_map(self._texts)


def _values(row: Any, name: str) -> list[Any]:
    """Return what a row has under a name, which may have dots in it or be a path."""
    if isinstance(row, dict) and name in row:
        return [row[name]]
    return leaves(row, name) or [] if "." in name else []
