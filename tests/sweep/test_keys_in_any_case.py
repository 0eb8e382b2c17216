"""What the panel knows in any case makes no second object: each strong key that is an e-mail, on both ends."""

from __future__ import annotations

import pytest

from fleioctl.inputs.typed.stored import CASELESS
from fleioctl.model.registry import groups
from fleioctl.sandbox.versions import NEWEST, OLDEST

from .conftest import At
from .values import new_values, options
from .versions.today import resource_of

ENDS = (NEWEST, OLDEST)


def caseless(group: str, version: str) -> list[str]:
    """Return the fields that are a key by themselves and have no case."""
    resource = resource_of(group, version)
    checks = {field.name: field.check for field in resource.fields if "create" in field.verbs}
    return [key[0] for key in resource.creation.strong if len(key) == 1 and checks.get(key[0]) in CASELESS]


CASES = [(version, group, name) for version in ENDS for group in groups() for name in caseless(group, version)]


def test_there_are_such_keys() -> None:
    assert {group for _, group, _ in CASES} >= {"clients", "users"}


@pytest.mark.parametrize(("version", "group", "name"), CASES)
def test_another_case_is_the_same_key(version: str, group: str, name: str, swept_at: At) -> None:
    swept = swept_at(version)
    fields = [field for field in resource_of(group, version).fields if "create" in field.verbs]

    def create(value: str) -> int:
        values = {**new_values(fields, group, version), name: value}
        return swept.machine([group, "create", *options(swept, fields, values), "-o", "ids"]).code

    assert [create("Jane@Doe.com"), create("jane@doe.com"), create("JANE@DOE.COM")] == [0, 5, 5]
