"""What can be known to be wrong before anything is sent."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any

from fleioctl.errors import Usage
from fleioctl.model.resource import Field
from fleioctl.text.suggestions import did_you_mean

PHONE = re.compile(r"\+[1-9][0-9]{6,14}")  # E.164: at most 15 digits, the country's code first
EMAIL = re.compile(r"[^@\s]+@(localhost|[^@\s.]+(\.[^@\s.]+)+)")

DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
TIME = r"[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?(Z|[+-][0-9]{2}:?[0-9]{2})?"
MOMENT = re.compile(rf"{DAY.pattern}({TIME})?")


def validate(fields: Sequence[Field], body: dict[str, Any]) -> None:
    """Raise one Usage that names every wrong field of a flat body."""
    wrong = {field.name: reason for field in fields if (reason := _reason(field, body.get(field.name)))}
    if wrong:
        flags = {field.name: field.flag for field in fields}
        told = "; ".join(f"{flags[name]}: {reason}" for name, reason in wrong.items())
        raise Usage(f"Not valid: {told}.", code="validation", fields=wrong)


def _reason(field: Field, value: Any) -> str:
    if value is None:
        return ""
    if field.many and isinstance(value, list):
        return next((reason for each in value if (reason := _reason_one(field, each))), "")
    return _reason_one(field, value)


def _reason_one(field: Field, value: Any) -> str:
    text = str(value)
    if field.choices and text not in field.choices:
        near = did_you_mean(text, field.choices) or f" Choose from {', '.join(field.choices)}."
        return f"{text!r} is not a choice.{near}".rstrip(".")
    if field.max_length and len(text) > field.max_length:
        return f"{len(text)} characters, at most {field.max_length} are allowed"
    if field.required and isinstance(value, str) and not value.strip():
        return "may not be empty"
    return CHECKS.get(field.check or field.type, _fine)(text)


def _email(text: str) -> str:
    return "" if EMAIL.fullmatch(text) else f"{text!r} is no e-mail address"


def _phone(text: str) -> str:
    if PHONE.fullmatch(re.sub(r"[ ().-]", "", text)):
        return ""
    return f"{text!r} is no international phone: + and the country's code, as +15550100"


def _country(text: str) -> str:
    from fleioctl.model.countries import CODES

    if text in CODES:
        return ""
    upper = text.upper()
    return f"{text!r} is no country code" + (f", did you mean {upper}?" if upper in CODES else " (two letters, as US)")


def _decimal(text: str) -> str:
    try:
        return "" if Decimal(text).is_finite() else f"{text!r} is no amount"
    except InvalidOperation:
        return f"{text!r} is no amount"


def _positive(text: str) -> str:
    return _decimal(text) or ("" if Decimal(text) > 0 else "must be more than 0")


def _date(text: str) -> str:
    from datetime import date

    try:
        right = bool(DAY.fullmatch(text)) and bool(date.fromisoformat(text))  # which alone takes 2026-W01-1 too
    except ValueError:
        right = False
    return "" if right else f"{text!r} is no date (YYYY-MM-DD)"


def _moment(text: str) -> str:
    from datetime import datetime

    try:
        right = bool(MOMENT.fullmatch(text)) and bool(datetime.fromisoformat(text))
    except ValueError:
        right = False
    return "" if right else f"{text!r} is no moment (2026-07-01 or 2026-07-01T10:00:00Z)"


def _fine(_: str) -> str:
    return ""


CHECKS: dict[str, Callable[[str], str]] = {
    "email": _email,
    "country": _country,
    "phone": _phone,
    "decimal": _decimal,
    "positive": _positive,
    "date": _date,
    "moment": _moment,
}
