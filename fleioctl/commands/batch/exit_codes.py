"""What the exit codes of many command lines amount to."""

from __future__ import annotations

from collections.abc import Sequence

from fleioctl.errors import Incomplete, Unknown


def verdict(codes: Sequence[int]) -> int:
    """Return the code that all lines had, if they failed alike; else 7 if an outcome is unknown, else 8 or 0."""
    failed = [code for code in codes if code]
    if not failed:
        return 0
    if len(set(codes)) == 1:
        return failed[0]
    return Unknown.exit_code if Unknown.exit_code in failed else Incomplete.exit_code
