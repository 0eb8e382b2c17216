"""--filter and --select become the API's `filtering=`, or are refused here."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fleioctl.errors import Usage
from fleioctl.model.filters import filtering, parse


@pytest.mark.parametrize(
    ("typed", "sent"),
    [
        ("status=active", "status:active"),
        ("status!=active", "status__ne:active"),
        ("name~web", "name__icontains:web"),
        ("client.name = Jane Doe", "client__name:Jane Doe"),
        ("size>10", "size__gt:10"),
        ("size>=10", "size__gte:10"),
        ("size<10", "size__lt:10"),
        ("size<=10", "size__lte:10"),
        ("image=null", "image__isnull:true"),
        ("image!=NULL", "image__isnull:false"),
        ("created>=2026-07-01", "created__gte__date:2026,7,1"),
        ("created<=2026-07-01", "created__lte__date:2026,7,1"),
        ("created>2026-12-31", "created__gte__date:2027,1,1"),
        ("created<2026-03-01", "created__lte__date:2026,2,28"),
        ("due_date=2026-07-01", "due_date:2026-07-01"),
    ],
)
def test_expression_becomes_filtering(typed: str, sent: str) -> None:
    assert filtering([parse(typed)]) == sent


def test_several_expressions_are_joined_by_plus() -> None:
    assert filtering([parse("status=active"), parse("status=stopped")]) == "status:active+status:stopped"


@pytest.mark.parametrize(
    "typed",
    [
        "status",
        "=active",
        "",
        "status=",
        "status!= ",
        "a b=c",
        "name=a+b",
        "time=14:36",
        "created>=2026-02-30",
        "created>9999-12-31",
    ],
)
def test_what_the_api_cannot_carry_is_refused(typed: str) -> None:
    with pytest.raises(Usage):
        parse_and_send(typed)


def parse_and_send(typed: str) -> str:
    return filtering([parse(typed)])


@given(st.text())
def test_any_text_is_carried_exactly_or_refused(typed: str) -> None:
    try:
        sent = parse_and_send(typed)
    except Usage:
        return
    field, _, value = sent.partition(":")
    assert field
    assert "+" not in value
    assert ":" not in value
