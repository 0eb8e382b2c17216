"""What the exit codes of many command lines amount to."""

from __future__ import annotations

from collections.abc import Sequence

from fleioctl.errors import Error, Incomplete, Unknown

MOST_SHOWN = 50  # lines that failed, in the last message; each was told when it did


def first(codes: Sequence[int]) -> int:
    """Return the code of the first failure, 0 when there is none."""
    return next(filter(None, codes), 0)


def verdict(codes: Sequence[int]) -> int:
    """Return the code that all lines had, if they failed alike; else 7 if an outcome is unknown, else 8 or 0."""
    if not any(codes) or len(set(codes)) == 1:
        return first(codes)
    return Unknown.exit_code if Unknown.exit_code in codes else Incomplete.exit_code


def failure(numbers: Sequence[int], codes: Sequence[int], *, keep_going: bool, changed: bool) -> Error:
    """Return the error that stands for all lines that failed; without `keep_going` its code is that of the first."""
    failed = [(number, code) for number, code in zip(numbers, codes, strict=True) if code]
    shown = ", ".join(f"{number} (exit {code})" for number, code in failed[:MOST_SHOWN])
    more = f" and {len(failed) - MOST_SHOWN:,} more" if len(failed) > MOST_SHOWN else ""
    message = f"{len(failed):,} of {len(codes):,} lines failed: {shown}{more}."
    unknown = Unknown.exit_code in codes
    outcome = "unknown" if unknown else "partial" if changed else "unchanged"
    error = Error(message, code="lines_failed", outcome=outcome)
    error.exit_code = verdict(codes) if keep_going else first(codes)
    return error
