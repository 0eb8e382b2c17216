"""Which version the panel speaks: asked once an hour, and only where a description depends on it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fleioctl.errors import Error
from fleioctl.model.paths import walk
from fleioctl.model.versions import NEWEST
from fleioctl.storage import files

if TYPE_CHECKING:
    from fleioctl.api.client import Api
    from fleioctl.clock import Clock
    from fleioctl.config import Settings

FRESH_SECONDS = 3600.0  # a panel is upgraded in its maintenance window, not every day
FILE = "versions.json"


def version_of(settings: Settings, panel: str, clock: Clock, api: Callable[[], Api]) -> str:
    """Return the version, from the last hour's answer where there is one; empty when the panel does not tell."""
    if settings.sandbox:
        return settings.sandbox_version or NEWEST
    place = settings.state_folder / FILE
    known = _read(place)
    seen = known.get(panel)
    if isinstance(seen, dict) and 0 <= clock.now() - float(seen.get("at") or 0) < FRESH_SECONDS:
        return str(seen.get("version") or "")
    version = _ask(api())
    if version:
        _write(place, {**known, panel: {"version": version, "at": clock.now()}})
    return version


def _ask(api: Api) -> str:
    try:
        return str(walk(api.get("current-user"), "version.backend_version") or "")
    except Error:  # a token without the right, a proxy: the call that matters will say what is wrong
        return ""


def _read(place: Path) -> dict[str, Any]:
    try:
        found = json.loads(place.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _write(place: Path, known: dict[str, Any]) -> None:
    try:
        files.write_private(place, json.dumps(known).encode())
    except Error:  # a read-only disk: it is asked again next time
        return
