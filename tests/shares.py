"""How much of a generated test the usual run plays: a share of it, all of it with `FLEIOCTL_SWEEP=all`.

What is left out differs from what is played by a version, a state or the number of random examples alone, never by a
command.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TypeVar
from zlib import crc32

T = TypeVar("T")

WHOLE = os.environ.get("FLEIOCTL_SWEEP") == "all"


def share(items: Sequence[T], every: int, name: str = "") -> list[T]:
    """Return each so many-th, beginning elsewhere for each name, so that each kind is played for some of them."""
    return list(items) if WHOLE else list(items[crc32(name.encode()) % every :: every])
