"""Classes without generated code are the dataclasses that they look like."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, field, fields, replace
from typing import Any

import pytest

from fleioctl.model.described import described


@described(frozen=True, eq=False, repr=False)
class Thing:
    """Two values, one of them made anew."""

    name: str
    kind: str = "text"
    more: dict[str, str] = field(default_factory=dict)


def test_values_come_by_place_by_name_and_by_default() -> None:
    one, other = Thing("a", more={"b": "c"}), Thing(kind="state", name="d")
    assert (one.name, one.kind, one.more) == ("a", "text", {"b": "c"})
    assert (other.name, other.kind, other.more) == ("d", "state", {})
    assert other.more is not Thing("e").more
    assert [each.name for each in fields(Thing)] == ["name", "kind", "more"]


def test_a_copy_has_what_is_changed() -> None:
    one = Thing("a", "state")
    changed = replace(one, name="b")
    assert (changed.name, changed.kind, one.name) == ("b", "state", "a")


def test_it_is_frozen_and_equal_to_itself_alone() -> None:
    one: Any = Thing("a")
    with pytest.raises(FrozenInstanceError, match="name of a Thing"):
        one.name = "b"
    with pytest.raises(FrozenInstanceError, match="name of a Thing"):
        del one.name
    assert one != Thing("a")
    assert {one: 1}[one] == 1


@pytest.mark.parametrize(
    ("values", "named", "wrong"),
    [
        ((), {}, "name"),
        (("a",), {"nmae": "b"}, "nmae"),
        (("a",), {"name": "b"}, "name"),
        (("a", "b", {}, "c"), {}, "4 values"),
    ],
)
def test_what_does_not_fit_is_refused(values: tuple[Any, ...], named: dict[str, Any], wrong: str) -> None:
    made: Any = Thing
    with pytest.raises(TypeError, match=wrong):
        made(*values, **named)
