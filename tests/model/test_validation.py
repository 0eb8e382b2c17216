"""What is known to be wrong is refused before anything is sent."""

import pytest

from fleioctl.errors import Usage
from fleioctl.model.resource import Field
from fleioctl.model.validation import validate

COUNTRY = Field("country", check="country")
STATUS = Field("status", choices=("active", "inactive", "suspended"))


def refusal(field: Field, value: object) -> str:
    with pytest.raises(Usage) as caught:
        validate([field], {field.name: value})
    assert field.name in caught.value.fields
    return caught.value.message


def test_unknown_country_is_refused() -> None:
    assert "'XX' is no country code" in refusal(COUNTRY, "XX")


def test_lower_case_country_gets_the_right_code() -> None:
    assert "did you mean US?" in refusal(COUNTRY, "us")


def test_wrong_choice_gets_the_nearest() -> None:
    assert "Did you mean active" in refusal(STATUS, "actve")


def test_wrong_choice_far_from_all_gets_the_list() -> None:
    assert "active, inactive, suspended" in refusal(STATUS, "zzz")


def test_too_long_value_names_the_limit() -> None:
    assert "at most 3" in refusal(Field("currency", max_length=3), "EURO")


def test_empty_required_value_is_refused() -> None:
    assert "may not be empty" in refusal(Field("name", required=True), " ")


@pytest.mark.parametrize("value", ["jane", "jane@", "@doe.com", "a b@doe.com", "jane@doe..com", "jane@doe"])
def test_bad_email_is_refused(value: str) -> None:
    assert "no e-mail" in refusal(Field("email", check="email"), value)


@pytest.mark.parametrize("value", ["jane@doe.com", "o'neil+x@mail.doe.co.uk", "root@localhost", "jane@[192.0.2.1]"])
def test_good_email_is_accepted(value: str) -> None:
    validate([Field("email", check="email")], {"email": value})


@pytest.mark.parametrize("value", ["1,5", "abc", "NaN", "Infinity"])
def test_bad_amount_is_refused(value: str) -> None:
    assert "no amount" in refusal(Field("amount", type="decimal"), value)


def test_each_of_many_values_is_checked() -> None:
    assert "at most 2" in refusal(Field("groups", many=True, max_length=2), ["ab", "abc"])


def test_all_wrong_fields_are_named_at_once() -> None:
    with pytest.raises(Usage) as caught:
        validate([COUNTRY, STATUS], {"country": "XX", "status": "zzz"})
    assert set(caught.value.fields) == {"country", "status"}


def test_right_values_pass() -> None:
    validate([COUNTRY, STATUS], {"country": "US", "status": "active"})
