"""Named filters and the expressions of --filter and --select as parts of a list's query, checked before it is sent.

The panel ignores a parameter that it does not know, and fails at a value of the wrong type: so names are resolved and
values read here. What it compares by the day alone is asked for generously and cut to the minute here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from fleioctl.errors import Refused, Usage
from fleioctl.inputs.lookup import read_id
from fleioctl.inputs.through import ids_listed
from fleioctl.inputs.typed.moments import read_moment
from fleioctl.inputs.typed.values import read_value
from fleioctl.model.filters import Condition, check_value, filtering, parse
from fleioctl.model.paths import walk
from fleioctl.model.registry import resource_of
from fleioctl.model.resource import Filter, Resource, Type
from fleioctl.model.validation import CHECKS
from fleioctl.model.versions import not_in_version
from fleioctl.session.session import Session
from fleioctl.text.suggestions import did_you_mean

KINDS: Mapping[str, Type] = {
    "money": "decimal",
    "age": "date",
    "boolean": "boolean",
    "size": "number",
    "megabytes": "number",
    "gigabytes": "number",
}
# a day more than any zone is away: what is too much is cut here
WIDER = {">=": (">=", -2), ">": (">=", -2), "<=": ("<=", 2), "<": ("<=", 2)}


@dataclass(frozen=True)
class Cut:
    """A comparison to the minute that the panel makes by the day."""

    path: str
    operator: str
    at: datetime

    def keeps(self, item: Mapping[str, Any]) -> bool:
        """Tell whether the object is meant; one that does not show the time is."""
        try:
            shown = datetime.fromisoformat(str(walk(dict(item), self.path)))
        except ValueError:
            return True
        moment = self.at.astimezone(UTC)
        if len(str(walk(dict(item), self.path))) == len("2026-07-01"):  # a day, which has no minutes
            moment = datetime(moment.year, moment.month, moment.day, tzinfo=UTC)
        there = shown if shown.tzinfo else shown.replace(tzinfo=UTC)
        later, same = there > moment, there == moment
        return {">": later, ">=": later or same, "<": not later and not same, "<=": not later}[self.operator]


@dataclass
class Narrowing:
    """What a list call is narrowed by: parameters, conditions of `filtering=`, and what is cut afterwards."""

    session: Session
    resource: Resource
    parameters: dict[str, str] = field(default_factory=dict)
    conditions: list[Condition] = field(default_factory=list)
    cuts: list[Cut] = field(default_factory=list)
    equal: dict[str, set[str]] = field(default_factory=dict)

    @property
    def query(self) -> list[tuple[str, str]]:
        """Return the parts of the query."""
        own = list(self.parameters.items())
        return [*own, ("filtering", filtering(self.conditions))] if self.conditions else own

    def keeps(self, item: Mapping[str, Any]) -> bool:
        """Tell whether an object of the answer is meant."""
        return all(cut.keeps(item) for cut in self.cuts)

    def check(self, item: Mapping[str, Any]) -> None:
        """Refuse an answer in which a filter was ignored, as panels do with one they do not know, before a write."""
        for name, values in self.equal.items():
            shown = item.get(name)
            if isinstance(shown, str) and shown.strip().casefold() not in values:
                message = f"The panel ignores the filter {name}: it answers with {shown!r} too."
                raise Refused(message, code="filter_ignored", hint="Choose the targets one by one, or by -.")

    def by_option(self, each: Filter, value: str | bool) -> None:
        """Narrow by a named filter that was given as an option."""
        self._check_version(each)
        if isinstance(value, bool):
            self._take(each, "=", "true" if value else "false")
        else:
            self._by_filter(each, "=", value, f"--{each.name.replace('_', '-')}", as_option=True)

    def by_expression(self, text: str) -> None:
        """Narrow by FIELD=VALUE and the like, where the field may be the name of a named filter."""
        condition = parse(text)
        named = {each.parameter: each for each in self.resource.listing.filters}
        each = named.get(condition.field.replace("-", "_"))
        alone = condition.operator == "=" and condition.value.casefold() != "null"
        if not self.resource.listing.filterable and (each is None or not alone):
            near = "" if each else did_you_mean(condition.field, named)
            hint = f"The panel knows these filters, with = alone: {', '.join(named)}."
            message = f"{self.resource.plural} cannot be filtered by {text!r}.{near}"
            raise Usage(message, code="bad_filter", hint=hint)
        if each:
            self._check_version(each)
            self._by_filter(each, condition.operator, condition.value, condition.field)
        else:
            self.conditions.append(_typed(self.resource, condition))

    def _check_version(self, each: Filter) -> None:
        if not self.session.current((each,)):
            raise not_in_version(f"--{each.name.replace('_', '-')}", each, self.session.version)

    def _by_filter(self, each: Filter, operator: str, value: str, name: str, *, as_option: bool = False) -> None:
        if not value.strip():
            raise Usage(f"{name} is empty.", code="validation")
        fixed = each.field and each.operator != "="
        if operator != "=" and (fixed or each.param):
            raise Usage(f"{name} takes = alone.", code="bad_filter")
        is_null = value.casefold() == "null" and operator in ("=", "!=")
        if fixed and each.type == "date":
            self._by_moment(each, value, name)
        elif is_null or operator == "~":
            self.conditions.append(Condition(each.field or each.name, operator, value))
        elif self._is_plain(each) and not as_option:
            self.conditions.append(Condition(each.name, operator, self._value(each, value.strip(), name)))
        else:
            self._take(each, operator, self._value(each, value.strip(), name))
        if operator == "=" and each.type == "text" and not (each.refers or each.param or fixed or is_null):
            self.equal.setdefault(each.field or each.name, set()).add(value.strip().casefold())

    def _is_plain(self, each: Filter) -> bool:
        """Tell whether the name of a filter is one of the API's fields too: so given twice it means either."""
        return (
            self.resource.listing.filterable and each.type == "text" and not (each.refers or each.param or each.field)
        )

    def _by_moment(self, each: Filter, value: str, name: str) -> None:
        moment = read_moment(value, name, now=self.session.clock.now())
        if moment.is_day:
            self.conditions.append(Condition(each.field, each.operator, moment.at.date().isoformat()))
            return
        operator, days = WIDER[each.operator]
        day = (moment.at.astimezone(UTC) + timedelta(days=days)).date()
        self.conditions.append(Condition(each.field, operator, day.isoformat()))
        self.cuts.append(Cut(each.field.replace("__", "."), each.operator, moment.at))

    def _take(self, each: Filter, operator: str, value: str) -> None:
        """Put a checked value where the panel takes it: a parameter can be given once, and only means equal."""
        if each.among:
            listed = ids_listed(self.session, resource_of(each.refers), value, each.among)
            self.conditions += [Condition(each.field, "=", id) for id in listed]
            return
        parameter = each.param or each.name
        if parameter in self.parameters and not self.resource.listing.filterable:
            raise Usage(f"{each.name} can be given once: the panel takes no two.", code="bad_filter")
        if each.field or operator != "=" or parameter in self.parameters:
            check_value(value)
            own = each.operator if operator == "=" and each.field else operator
            self.conditions.append(Condition(each.field or each.name, own, value))
        else:
            self.parameters[parameter] = value

    def _value(self, each: Filter, value: str, name: str) -> str:
        """Check one value of a named filter and resolve a name in it."""
        if each.refers:
            return read_id(self.session, each.refers, value)
        if each.type == "date":
            if reason := CHECKS["moment"](value):
                raise Usage(f"{name}: {reason}.", code="validation")
        elif each.type != "text":
            return _written(read_value(each.type, value, name))
        elif each.choices and value not in each.choices and (near := did_you_mean(value, each.choices)):
            self.session.note(f"{name} {value}: the panel may not know it.{near}")
        return value


def narrowing(
    session: Session,
    resource: Resource,
    expressions: Sequence[str],
    options: Iterable[tuple[Filter, str | bool]] = (),
) -> Narrowing:
    """Return what options and expressions narrow a list by; Usage for what the panel could not carry."""
    found = Narrowing(session, resource)
    for each, value in options:
        found.by_option(each, value)
    for text in expressions:
        found.by_expression(text)
    return found


def _typed(resource: Resource, condition: Condition) -> Condition:
    """Refuse a value of the wrong type where the type of the field is known."""
    type = _type_of(resource, condition.field)
    is_null = condition.value.casefold() == "null" and condition.operator in ("=", "!=")
    if not type or is_null or condition.operator == "~":
        return condition
    return condition._replace(value=_written(read_value(type, condition.value, condition.field)))


def _type_of(resource: Resource, name: str) -> Type | None:
    if name == resource.identity.key:
        return "integer" if resource.identity.numeric else None
    for column in resource.columns:
        if column.path == name and column.kind in KINDS:
            return KINDS[column.kind]
    for each in resource.fields:
        if each.name == name and not each.refers and each.type not in ("text", "file", "json"):
            return each.type
    return None


def _written(value: Any) -> str:
    return ("true" if value else "false") if isinstance(value, bool) else str(value)
