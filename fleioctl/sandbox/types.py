"""The one type that all of the panel speaks."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]
