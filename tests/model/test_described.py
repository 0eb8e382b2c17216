"""Classes without generated code are the dataclasses that they look like."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, field, fields, replace
from typing import Any, ClassVar

import pytest

from fleioctl.concurrent import in_turns
from fleioctl.model.described import described


@described(frozen=True, eq=False, repr=False)
class Thing:
    """Two values, one of them made anew."""

    name: str
    kind: str = "text"
    more: dict[str, str] = field(default_factory=dict)


@described(eq=False, repr=False, kw_only=True)
class Loose:
    """A value that changes."""

    count: int = 0


@described(frozen=True, eq=False, repr=False)
class Heir(Thing):
    """One value more, and one that is the class's."""

    LONGEST: ClassVar[int] = 3
    size: int = 0


def test_an_heir_has_the_values_of_both() -> None:
    one = Heir("a", "state", {}, 5)
    assert (one.name, one.kind, one.size, one.LONGEST) == ("a", "state", 5, 3)
    assert Heir("b").more is not Heir("c").more
    assert [each.name for each in fields(Heir)] == ["name", "kind", "more", "size"]
    assert replace(one, size=6).name == "a"


def test_threads_may_ask_for_the_fields_at_once() -> None:
    for _ in range(50):

        @described(frozen=True, eq=False, repr=False)
        class Asked:
            """A value made anew."""

            name: str
            more: dict[str, str] = field(default_factory=dict)

        one = Asked("a")
        work = [lambda one=one, name=name: replace(one, name=name) for name in "bcde"]
        assert [each.name for each in in_turns(work)] == ["b", "c", "d", "e"]


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


def test_one_that_is_not_frozen_can_be_changed() -> None:
    one, other = Loose(), Loose()
    one.count += 1
    assert (one.count, other.count) == (1, 0)


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
