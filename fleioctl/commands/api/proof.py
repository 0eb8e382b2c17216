"""What the panel shows of a raw write at the path that was written to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from fleioctl.changes.once import Found
from fleioctl.changes.recognition import agrees
from fleioctl.errors import NotFound
from fleioctl.session.session import Session


@dataclass(frozen=True)
class AsSent:
    """The object at the path: as it was sent, or gone; what the panel does not show proves nothing."""

    session: Session
    method: str
    path: str
    body: Mapping[str, Any]

    def before(self) -> dict[str, Any]:
        """Return nothing: what counts is that all is as asked."""
        return {}

    def find(self, context: Mapping[str, Any]) -> Found | None:
        """Return what is there now, if that is what was asked for."""
        try:
            item = self.session.api.get(self.path)
        except NotFound:
            return Found() if self.method == "DELETE" else None
        if self.method == "DELETE" or not isinstance(item, dict):
            return None
        same = all(name in item and agrees(item[name], value) for name, value in self.body.items())
        return Found(item=item) if same else None


def proof_of(session: Session, method: str, path: str, body: Any) -> AsSent | None:
    """Return what shows a write done; None for a POST, of which nobody knows what it makes."""
    if method == "DELETE":
        return AsSent(session, method, path, {})
    return AsSent(session, method, path, body) if method in ("PUT", "PATCH") and isinstance(body, dict) else None
