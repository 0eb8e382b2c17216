"""What one field looks like to people."""

from datetime import UTC, timedelta, timezone
from typing import Any

import pytest
from shown import NOW

from fleioctl.model.resource import Column
from fleioctl.output.tables.cells import cell, plain
from fleioctl.text.ages import age, is_moment, local_time, local_time_and_age
from fleioctl.text.sizes import size


def shown(value: Any, kind: Any = "text", **fields: Any) -> str:
    return cell(Column("x", kind=kind, unit="currency"), {"x": value, **fields}, now=NOW, local=UTC)


@pytest.mark.parametrize(
    ("moment", "text"),
    [
        ("2026-07-01T12:00:00Z", "0 s"),
        ("2026-07-01T11:59:01+00:00", "59 s"),
        ("2026-07-01T14:59:00+03:00", "1 min"),
        ("2026-07-01T09:00:00.073366Z", "2 h"),
        ("2026-07-01T08:59:59Z", "3 h"),
        ("2026-06-29T12:00:01Z", "47 h"),
        ("2026-06-19T12:00:00Z", "12 d"),
        ("2026-03-01T12:00:00Z", "4 mo"),
        ("2019-11-27T14:36:45+02:00", "6 y"),
        ("2026-07-01T15:00:00Z", "in 3 h"),
        ("soon", "soon"),
        ("2026-13-45T00:00:00Z", "2026-13-45T00:00:00Z"),
    ],
)
def test_age_is_a_number_and_a_unit(moment: str, text: str) -> None:
    assert age(moment, NOW) == text
    assert shown(moment, "age") == text


@pytest.mark.parametrize("moment", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00"])
def test_moments_at_the_ends_of_time_do_not_crash(moment: str) -> None:
    assert local_time_and_age(moment, NOW)


def test_age_of_what_is_no_text_is_the_value() -> None:
    assert shown(5, "age") == "5"


def test_time_is_on_the_local_clock() -> None:
    east = timezone(timedelta(hours=2))
    assert local_time("2026-07-01T09:00:00.5Z", east) == "2026-07-01 11:00:00"
    assert local_time("2026-07-01", east) == "2026-07-01"
    assert local_time_and_age("2026-07-01T09:00:00Z", NOW, east) == "2026-07-01 11:00:00 (3 h)"
    assert shown("2026-07-01T09:00:00Z") == "2026-07-01 09:00:00"


@pytest.mark.parametrize("text", ["2026-07-01", "web-2026-07-01T09:00:00Z", "2026-07-01T09:00:00Z "])
def test_other_text_is_no_moment(text: str) -> None:
    assert not is_moment(text)
    assert shown(text) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0, "0 B"),
        (1023, "1023 B"),
        (1024, "1 KiB"),
        (1536, "1.5 KiB"),
        (123456789, "117.7 MiB"),
        (2**41, "2 TiB"),
        (-1, "-1"),
        ("x", "x"),
        (10**40, str(10**40)),
    ],
)
def test_bytes_are_in_units(value: Any, text: str) -> None:
    assert size(value) == text


def test_megabytes_and_gigabytes_are_in_units() -> None:
    assert shown(512, "megabytes") == "512 MiB"
    assert shown(2048, "megabytes") == "2 GiB"
    assert shown(20, "gigabytes") == "20 GiB"
    assert shown(2.5, "gigabytes") == "2.5 GiB"


def test_money_is_the_decimal_string_with_its_currency() -> None:
    assert shown("13674.00", "money", currency="EUR") == "13674.00 EUR"
    assert shown("13674.00", "money") == "13674.00"
    assert shown(None, "money", currency="EUR") == "-"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, "-"),
        (True, "yes"),
        (False, "no"),
        ("", "-"),
        (5, "5"),
        ({"id": 5, "name": "ACME"}, "ACME (5)"),
        ({"id": 5}, "5"),
        ([{"id": 1, "name": "a"}, {"id": 2, "name": "b"}], "a, b"),
        ([1, "x", None], "1, x, -"),
        ([], "-"),
        ([[1]], "(1)"),
        ({"id": 5, "name": {"id": 1}}, "ID: 5, name: 1"),
        ({"id": 5, "full_name": "Jo"}, "Jo (5)"),
        ({"price": "0.01", "unit": "hour", "tax": None}, "price: 0.01, unit: hour"),
        ([{"a": 1}, {"a": 2}], "a: 1; a: 2"),
        ('{"a": [1, 2]}', "a: 1, 2"),
        ("{no json}", "{no json}"),
    ],
)
def test_values_are_readable(value: Any, text: str) -> None:
    assert shown(value) == text


def test_plain_is_the_value_as_sent() -> None:
    assert plain(Column("x"), {"x": "2026-07-01T09:00:00Z"}) == "2026-07-01T09:00:00Z"
    assert plain(Column("x"), {"x": True}) == "true"
    assert plain(Column("x"), {}) == ""
