"""Files for tests, read as a command would."""

from __future__ import annotations

import io
from typing import Any

from fleioctl.inputs.documents.faults import Faults
from fleioctl.inputs.documents.formats import Format, read_rows


def read(text: str | bytes, format: Format | None = None) -> list[dict[str, Any]]:
    """Return the values of all rows; the one error of a wrong file."""
    faults = Faults("file")
    data = text if isinstance(text, bytes) else text.encode()
    rows = list(read_rows(io.BytesIO(data), faults, format))
    faults.raise_any()
    assert [row.number for row in rows] == list(range(1, len(rows) + 1))
    return [row.values for row in rows]
