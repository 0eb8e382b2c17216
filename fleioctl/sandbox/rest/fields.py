"""What may be written into fields, and how its refusal reads."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from decimal import Decimal, InvalidOperation
from typing import Any

from fleioctl.sandbox.dates import calendar_day, moment, stamp
from fleioctl.sandbox.http.exceptions import APIException
from fleioctl.sandbox.numbers import exact
from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.rest.model import Field
from fleioctl.sandbox.rest.viewsets import ViewSet
from fleioctl.sandbox.types import Json

REQUIRED = "This field is required."
EMAIL = re.compile(r"[^@\s]+@([A-Za-z0-9-]+\.)+[A-Za-z]{2,}")


class ValidationError(Exception):
    """One value is not acceptable; says why."""


def cleaned(call: Call, view: ViewSet, required: Iterable[str] = (), only: Iterable[str] | None = None) -> Json:
    """Return the known fields of the body in their stored types, or refuse with all errors at once."""
    view = call.own(view)
    data, errors, found = call.data, {}, {}
    wanted = set(required)
    allowed = set(only) if only is not None else None
    for field in view.inputs:
        name = field.name
        if allowed is not None and name not in allowed:
            continue
        # Unknown keys are never looked at: the panel ignores them silently.
        if name not in data:
            if name in wanted:
                errors[name] = [REQUIRED]
            continue
        try:
            found[name] = clean(call, view, field, data[name], blank=name not in view.required.split())
        except ValidationError as wrong:
            errors[name] = [str(wrong)]
    if errors:
        raise APIException(400, errors)
    return found


def clean(call: Call, view: ViewSet, field: Field, value: Any, blank: bool = True) -> Any:
    """Return one value as it is stored, or raise ValidationError."""
    if value is None:
        if blank and (field.type not in {"text", "flag"} or field.name in view.nullable.split()):
            return None
        raise ValidationError("This field may not be null.")
    if field.type == "link":
        return _clean_link(call, field, value)
    # Texts are stripped of blanks around them, as the framework does.
    value = CLEANERS[field.type](value)
    if value == "" and not blank:
        raise ValidationError("This field may not be blank.")
    _check_limits(call, view, field, value)
    return value


def _check_limits(call: Call, view: ViewSet, field: Field, value: Any) -> None:
    choices, limit = view.choices.get(field.name), view.limits.get(field.name)
    if choices and value not in choices.split() and str(value) not in choices.split():
        raise ValidationError(f'"{value}" is not a valid choice.')
    if limit and len(str(value)) > limit:
        raise ValidationError(f"Ensure this field has no more than {limit} characters.")
    # Blank is allowed where the field is not required.
    if field.name == "email" and value and not EMAIL.fullmatch(value):
        raise ValidationError("Enter a valid email address.")
    if field.name in view.unique.split() and value:
        # Its own value may be sent again.
        others = call.store.where(view.prefix, **{field.name: value})
        if any(each["id"] != call.object.get("id") for each in others):
            raise ValidationError("This field must be unique.")


def _clean_link(call: Call, field: Field, value: Any) -> Any:
    if field.many:
        if not isinstance(value, list):
            raise ValidationError(f'Expected a list of items but got type "{type(value).__name__}".')
        return [_existing(call, field.target, each) for each in value]
    return None if value == "" else _existing(call, field.target, value)


def _existing(call: Call, target: str, value: Any) -> Any:
    found = call.get(target, value["id"] if isinstance(value, dict) and "id" in value else value)
    if found is None:
        raise ValidationError(f'Invalid pk "{value}" - object does not exist.')
    return found["id"]


def text(value: Any) -> str:
    """Take text, or a number as text."""
    if isinstance(value, bool) or not isinstance(value, str | int | float | Decimal):
        raise ValidationError("Not a valid string.")
    if "\0" in str(value):
        raise ValidationError("Null characters are not allowed.")
    return str(value).strip()


def integer(value: Any) -> int:
    """Take a whole number, also as text."""
    if not isinstance(value, bool) and re.fullmatch(r"-?\d{1,18}", str(value).strip()):
        return int(value)
    raise ValidationError("A valid integer is required.")


def number(value: Any) -> float | int | Decimal:
    """Take a number, also as text; all its digits."""
    found = decimal(value)
    return int(found) if found == found.to_integral_value() else exact(str(found))


def decimal(value: Any) -> Decimal:
    """Take a decimal, also as text."""
    try:
        if not isinstance(value, bool) and (found := Decimal(str(value).strip())).is_finite():
            return found
    except InvalidOperation:
        pass
    raise ValidationError("A valid number is required.")


def money(value: Any) -> str:
    """Take an amount of at most 14 digits, 2 of them after the point."""
    found = decimal(value)
    if found != round(found, 2):
        raise ValidationError("Ensure that there are no more than 2 decimal places.")
    if abs(found) >= Decimal(10) ** 12:
        raise ValidationError("Ensure that there are no more than 14 digits in total.")
    return f"{found:.2f}"


def flag(value: Any) -> bool:
    """Take a boolean, also as text."""
    for result, words in ((True, ("true", "1", "t", "on")), (False, ("false", "0", "f", "off"))):
        if value is result or (not isinstance(value, bool) and str(value).lower() in words):
            return result
    raise ValidationError(f'"{value}" is not a valid boolean.')


def when(value: Any) -> str:
    """Take a date-time with an offset, or in UTC."""
    try:
        return stamp(moment(str(value)).timestamp())
    except ValueError as error:
        raise ValidationError(
            "Datetime has wrong format. Use one of these formats instead: YYYY-MM-DDThh:mm[:ss]."
        ) from error


def on_day(value: Any) -> str:
    """Take a date."""
    try:
        return calendar_day(str(value)).isoformat()
    except ValueError as error:
        raise ValidationError("Date has wrong format. Use one of these formats instead: YYYY-MM-DD.") from error


def anything(value: Any) -> Any:
    """Take lists and objects as they are."""
    return value


CLEANERS: dict[str, Callable[[Any], Any]] = {
    "text": text,
    "integer": integer,
    "number": number,
    "money": money,
    "flag": flag,
    "moment": when,
    "day": on_day,
    "data": anything,
}
