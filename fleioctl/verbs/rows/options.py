"""What was typed of a list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field
from typing import Any

from fleioctl.model.described import described

PAGE_SIZE = 500  # objects a call: few calls for a long list, and yet a first row soon


@described(frozen=True, eq=False, repr=False)
class ListOptions:
    """The options of a list; None where nothing was typed, since an empty word is refused."""

    search: str | None = None
    filter: Sequence[str] = ()
    sort: str = ""
    limit: int | None = None
    page_size: int = PAGE_SIZE
    count: bool = False
    count_by: str | None = None
    sum: str | None = None
    watch: bool = False
    interval: float = 5.0  # seconds between two looks
    named: Mapping[str, Any] = field(default_factory=dict)  # by the parameters of the named filters
