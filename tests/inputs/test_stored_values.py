"""What a panel shows of a value is that value, in the spelling that it stores."""

from __future__ import annotations

from typing import Any

import pytest

from fleioctl.inputs.typed.stored import alike, holds


@pytest.mark.parametrize(
    ("sent", "shown"),
    [
        (" x ", "x"),
        ("a\r\nb", "a\nb"),
        ("+1 (555) 01-00", "+15550100"),
        ("2001:DB8:0::1/64", "2001:db8::1/64"),
        ("2001:DB8::", "2001:db8:0:0::"),
        ("FA:16:3E:00:AA:01", "fa:16:3e:00:aa:01"),
        ("1B9D6BCD-BBFD-4B2D-9B5D-AB8DFBBD4BED", "1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed"),
        ("Example.COM.", "example.com."),
        ("10", "10.00"),
        (12.5, "12.50"),
        ("12.345678901234567890123", 12.345678901234567),
        ("2031-02-03", "2031-02-03T00:00:00Z"),
        (7, {"id": 7, "name": "x"}),
        ("x", {"id": 7, "name": "x"}),
        ("x", {"amount": "1"}),
        (["1", "2"], [{"id": 2}, {"id": 1}, {"id": 3}]),
        ('["a"]', ["a", "b"]),
        ({"a": 1}, {"a": "1", "b": 2}),
        (False, None),
        (0, None),
    ],
)
def test_it_is_what_was_sent(sent: Any, shown: Any) -> None:
    assert holds(shown, sent)


@pytest.mark.parametrize(
    ("sent", "shown"),
    [
        ("x", None),
        ("x", ""),
        ("x", "y"),
        ("Web", "web"),
        ("www.Foo", "www.foo"),
        ("+15550100", "+15550101"),
        ("2001:db8::1", "2001:db8::2"),
        (True, None),
        (7, {"id": 8}),
        (["1"], []),
        ({"a": 1}, {"a": 2}),
        ('["a"]', ["b"]),
    ],
)
def test_it_is_not(sent: Any, shown: Any) -> None:
    assert not holds(shown, sent)


def test_texts_of_digits_are_texts() -> None:
    assert not alike("01", "1")
