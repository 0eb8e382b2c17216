"""The table of exceptions names what there is, so that none outlives its reason."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from fleioctl.model.registry import groups, resource_of
from fleioctl.model.resource import Field
from fleioctl.verbs.list import sortable

from . import exceptions
from .test_sweep_help import commands

RESOURCES = [resource_of(group) for group in groups()]
COMMANDS = {path for group in groups() for path, _ in commands(group)}
FILTERS = {f"{each.group} {one.name}" for each in RESOURCES for one in each.listing.filters}
SORTS = {f"{each.group} {field}" for each in RESOURCES for field in sortable(each)}
FIELDS = {each.group: {field.name for field in each.fields} for each in RESOURCES}


@pytest.mark.parametrize(
    ("table", "known"),
    [
        (exceptions.TARGETS, COMMANDS),
        (exceptions.BEFORE, COMMANDS | FILTERS | set(FIELDS)),
        (exceptions.REFUSED, COMMANDS),
        (exceptions.LINES, COMMANDS),
        (exceptions.SENT_BY_DRY_RUNS, COMMANDS),
        (exceptions.FILTERS, FILTERS),
        (exceptions.EMPTY, COMMANDS | FILTERS),
        (exceptions.ORDERED_OTHERWISE, SORTS),
    ],
)
def test_exception_is_of_something_that_exists(table: Mapping[str, Any], known: set[str]) -> None:
    assert set(table) <= known


@pytest.mark.parametrize("table", [exceptions.CHANGES, exceptions.SHOWN_AS, exceptions.UNSEEN])
def test_exception_is_of_a_field_that_exists(table: Mapping[str, Mapping[str, Any]]) -> None:
    for group, fields in table.items():
        assert set(fields) <= FIELDS[group], group


def test_values_are_of_fields_that_exist() -> None:
    known = {**FIELDS, **{case: {field.name for field in fields} for case, fields in inputs().items()}}
    for case, values in [
        *exceptions.VALUES.items(),
        *((case, values) for case, (_, values) in exceptions.EARLIER.items()),
    ]:
        assert set(values) <= known[case], case


def inputs() -> dict[str, tuple[Field, ...]]:
    """Return what the actions and views take."""
    actions = {f"{each.group} {one.name}": one.fields for each in RESOURCES for one in each.actions}
    deletes = {f"{each.group} delete": each.delete.fields for each in RESOURCES if each.delete}
    views = {f"{each.group} {one.name}": one.query for each in RESOURCES for one in each.views}
    return {**actions, **deletes, **views}
