"""Answers that the panel makes for charts: parallel lists of labels and numbers, as rows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from fleioctl.model.resource import Column

COLUMNS = (Column("by"), Column("value"), Column("count"))


def rows(answer: dict[str, Any], *, prefix: str = "") -> Iterator[dict[str, Any]]:
    """Yield a row for each label; `instance_status_labels` and `instance_status_data` count by status."""
    for name, labels in answer.items():
        if name.endswith("_labels") and isinstance(labels, list):
            stem = name.removesuffix("_labels")
            numbers = answer.get(f"{stem}_data") or []
            # The lists belong together by place; a shorter one must not hide the rest.
            for label, number in zip(labels, numbers, strict=False):
                yield {"by": stem.removeprefix(prefix), "value": label, "count": number}
