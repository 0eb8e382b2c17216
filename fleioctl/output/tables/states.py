"""The colour of a state."""

from __future__ import annotations

_STATES = {
    "green": "active running ok done paid open enabled up online available success succeeded completed resumed",
    "red": "error failed failure critical overdue down fraud unknown",
    "dim": "stopped shutoff inactive closed deleted cancelled archived disabled unchanged skipped shelved "
    "shelved_offloaded",
    "yellow": "suspended suspending deleting building paused pending unpaid rescued resized verify_resize resize "
    "rebuild reboot hard_reboot starting stopping accepted migrating creating updating queued warning processing "
    "in_progress soft_delete booted_from_iso",
}
_STYLES = {state: style for style, states in _STATES.items() for state in states.split()}
_CODES = {"green": 32, "red": 31, "yellow": 33, "dim": 2, "bold": 1}


def style_of(state: str) -> str:
    """Return green, yellow, red, dim, or nothing for a state that is not known."""
    return _STYLES.get(state.lower().replace(" ", "_").replace("-", "_"), "")


def painted(text: str, style: str) -> str:
    """Return the text in that style for a terminal."""
    return f"\x1b[{_CODES[style]}m{text}\x1b[0m" if style else text
