"""Details are told to people: a sentence, not the panel's keys, signs and brackets."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

SIGNS = re.compile(r"[={}\[\]]|\bNone\b|\b[a-z]+(_[a-z]+)+\b")
TELLING = ("done", "unchanged", "accepted", "create", "change", "act", "delete")


def check_wording(rows: Iterable[Any], typed: Sequence[str]) -> None:
    """Demand words in the detail of every row; what was typed may be in it as it is."""
    for row in rows:
        if not isinstance(row, dict) or row.get("outcome", row.get("would")) not in TELLING:
            continue
        detail = re.sub(r": .*? ->", " ->", str(row["detail"]))  # what the panel has is told as it is
        for word in sorted([*typed, str(row["name"])], key=len, reverse=True):
            for part in (word, *re.findall(r"[\w./:-]+", word)):
                detail = detail.replace(part, "") if len(part) > 3 else detail
        found = SIGNS.search(detail)
        assert found is None, f"{found[0]!r} is no word for people: {row['detail']!r}"
