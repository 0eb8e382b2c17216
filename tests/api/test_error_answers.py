"""Every shape of error is one sentence, fields, and an exit code."""

from __future__ import annotations

from typing import Any

import pytest
from responses import RequestsMock

from api.conftest import URL
from fleioctl.api.client import Api
from fleioctl.errors import Denied, Error, NotFound, Refused
from fleioctl.model.resource import Safety

PAGE = "<html><head><title>Bad\n Gateway</title></head><body><h1>secret page</h1></body></html>"


def failure(api: Api, panel: RequestsMock, status: int, times: int = 1, **answer: Any) -> Error:
    """Return what one GET raises when the panel answers so."""
    for _ in range(times):
        panel.get(f"{URL}/clients/5", status=status, **answer)
    with pytest.raises(Error) as caught:
        api.get("clients/5")
    error = caught.value
    assert error.http_status == status
    assert error.message.isprintable()
    assert error.message.count("secret page") == 0
    assert error.outcome == "unchanged"
    return error


def test_word_that_the_server_does_not_know_gets_the_nearest_of_its_choices(api: Api, panel: RequestsMock) -> None:
    names = ", ".join(f"field_{number}" for number in range(99))
    detail = f"Cannot resolve keyword 'staus' into field. Choices are: {names}, status"
    assert failure(api, panel, 400, json={"detail": detail}).hint == "Did you mean status?"
    assert failure(api, panel, 400, json={"detail": detail.replace("staus", "zzz")}).hint == ""


@pytest.mark.parametrize(
    ("body", "says", "fields"),
    [
        ({"detail": "Bad thing."}, "Bad thing.", {}),
        ({"details": "Bad thing"}, "Bad thing.", {}),
        (
            {"email": ["Enter a valid email address."], "country": ['"XX" is not a valid choice.', "Really."]},
            'email: Enter a valid email address; country: "XX" is not a valid choice. Really.',
            {"email": "Enter a valid email address.", "country": '"XX" is not a valid choice. Really.'},
        ),
        (
            {"boot_source": {"source_type": ["This field is required."]}},
            "boot_source.source_type: This field is required.",
            {"boot_source.source_type": "This field is required."},
        ),
        ({"boot_source": "text"}, "boot_source: text.", {"boot_source": "text"}),
        ({"non_field_errors": ["Both."]}, ": Both.", {"non_field_errors": "Both."}),
        (["text"], ": text.", {}),
        ([{}, {"name": ["Too long."]}], "1.name: Too long.", {"1.name": "Too long."}),
        ({"detail": {"flavor": ["Gone."]}}, "detail.flavor: Gone.", {"detail.flavor": "Gone."}),
        ("text", ": text.", {}),
        (
            {"detail": "In use.", "error_type": "x", "user_friendly_message": "The currency is used."},
            "In use. The currency is used.",
            {"error_type": "x", "user_friendly_message": "The currency is used."},
        ),
        ({"detail": "No.", "messages": ["Unpaid."]}, "No. Unpaid.", {"messages": "Unpaid."}),
        ({}, "HTTP 400", {}),
        (None, "HTTP 400", {}),
        ({"name": None, "age": 5}, "age: 5.", {"age": "5"}),
    ],
)
def test_validation_errors_become_a_sentence(
    api: Api, panel: RequestsMock, body: Any, says: str, fields: dict[str, str]
) -> None:
    error = failure(api, panel, 400, json=body)
    assert isinstance(error, Refused)
    assert (error.exit_code, error.code) == (5, "validation")
    assert error.message.startswith("The panel panel.example.com refused the request: ")
    assert says in error.message
    assert error.fields == fields


@pytest.mark.parametrize(
    ("status", "exit_code", "code"),
    [
        (401, 4, "unauthorized"),
        (402, 5, "licence"),
        (403, 4, "forbidden"),
        (404, 3, "not_found"),
        (405, 5, "method_not_allowed"),
        (406, 5, "not_acceptable"),
        (409, 5, "conflict"),
        (412, 5, "misconfigured"),
        (415, 5, "media_type"),
        (417, 5, "conflict"),
        (418, 5, "refused"),
        (422, 5, "unprocessable"),
        (428, 5, "refused"),
        (501, 5, "not_implemented"),
        (526, 5, "openstack_tls"),
    ],
)
def test_refusals_are_final(api: Api, panel: RequestsMock, status: int, exit_code: int, code: str) -> None:
    error = failure(api, panel, status, json={"detail": "Because."})
    assert (error.exit_code, error.code, error.retryable) == (exit_code, code, False)
    assert error.message.endswith(": Because.")


@pytest.mark.parametrize("status", [408, 425, 500, 502, 503, 504, 520, 521, 522, 523, 524])
def test_failures_are_tried_four_times(api: Api, panel: RequestsMock, status: int) -> None:
    error = failure(api, panel, status, times=4, json={"detail": "Later."})
    assert (error.exit_code, error.code, error.retryable) == (6, "unavailable", True)
    assert f"HTTP {status}" in error.message


def test_rejected_token_names_the_panel_and_the_possible_causes(api: Api, panel: RequestsMock) -> None:
    error = failure(api, panel, 401, json={"detail": "Invalid token."})
    assert isinstance(error, Denied)
    assert error.message == "The panel panel.example.com does not accept the token: Invalid token."
    for cause in ("wrong", "expired", "staff", "superuser", "address"):
        assert cause in error.hint


@pytest.mark.parametrize("method", ["POST", "DELETE"])
def test_denied_write_names_permission_and_read_only_tokens(api: Api, panel: RequestsMock, method: str) -> None:
    panel.add(method, f"{URL}/clients/5", status=403, json={"detail": "You do not have permission."})
    with pytest.raises(Denied) as caught:
        api.send(method, "clients/5", safety=Safety.ONCE)
    error = caught.value
    assert error.message == f"The panel panel.example.com denies {method} clients/5: You do not have permission."
    for cause in ("permission", "read-only", "address", "state"):
        assert cause in error.hint


def test_denied_read_names_the_permission_but_no_read_only_token(api: Api, panel: RequestsMock) -> None:
    error = failure(api, panel, 403, json={"detail": "You do not have permission."})
    assert "permission" in error.hint
    assert "address" in error.hint
    assert "read-only" not in error.hint


def test_rejected_write_names_read_only_tokens_too(api: Api, panel: RequestsMock) -> None:
    panel.post(f"{URL}/clients", status=401, json={"detail": "No."})
    with pytest.raises(Denied) as caught:
        api.send("POST", "clients", safety=Safety.ONCE)
    for cause in ("wrong", "expired", "staff", "superuser", "address", "read-only"):
        assert cause in caught.value.hint


def test_licence_is_named_with_what_the_panel_says(api: Api, panel: RequestsMock) -> None:
    error = failure(api, panel, 402, json={"detail": "Licence over limit."})
    assert error.message == "The licence of the panel panel.example.com does not allow this: Licence over limit."
    assert "panel" in error.hint


def test_page_for_an_unknown_address_is_no_missing_object(api: Api, panel: RequestsMock) -> None:
    error = failure(api, panel, 404, body=PAGE, content_type="text/html")
    assert isinstance(error, Refused)
    assert (error.exit_code, error.code) == (5, "no_such_route")
    assert "switched off" in error.hint


@pytest.mark.parametrize("body", ["", "not here", "404"])
def test_unknown_address_may_also_be_answered_in_plain_text(api: Api, panel: RequestsMock, body: str) -> None:
    assert failure(api, panel, 404, body=body, content_type="text/plain").code == "no_such_route"


def test_missing_object_is_named(api: Api, panel: RequestsMock) -> None:
    error = failure(api, panel, 404, json={"detail": "Not found."})
    assert isinstance(error, NotFound)
    assert error.message == "The panel panel.example.com has nothing at clients/5: Not found."


def test_page_is_described_and_never_shown(api: Api, panel: RequestsMock) -> None:
    headers = {"Server": "nginx\x1b[31m"}
    error = failure(api, panel, 502, times=4, body=PAGE, content_type="text/html", headers=headers)
    assert "HTTP 502 with an HTML page titled 'Bad Gateway' from nginx\\x1b[31m" in error.message


def test_page_in_place_of_an_answer_points_to_the_address(api: Api, panel: RequestsMock) -> None:
    error = failure(api, panel, 200, body=PAGE, content_type="text/html")
    assert (error.exit_code, error.code, error.retryable) == (6, "bad_answer", False)
    assert "URL" in error.hint


def test_server_text_cannot_act_on_the_terminal(api: Api, panel: RequestsMock) -> None:
    error = failure(api, panel, 400, json={"detail": "a\x1b]0;x\x07\nb\u202e\u009b\ud800 [bold]c[/bold]"})
    assert error.message.endswith("a\\x1b]0;x\\x07 b\\u202e\\x9b\\ud800 [bold]c[/bold].")


def test_long_server_text_is_cut(api: Api, panel: RequestsMock) -> None:
    error = failure(api, panel, 400, json={f"field{number}": ["x" * 10_000] for number in range(500)})
    assert len(error.message) < 500
    assert len(error.fields) <= 50
    assert all(len(text) <= 300 for text in error.fields.values())


def test_refused_write_says_that_nothing_changed(api: Api, panel: RequestsMock) -> None:
    panel.post(f"{URL}/clients", status=409, json={"detail": "Locked."})
    with pytest.raises(Refused) as caught:
        api.send("POST", "clients", safety=Safety.ONCE, body={})
    assert caught.value.outcome == "unchanged"
    assert not api.in_flight


def test_page_about_a_missing_client_certificate_points_to_the_profile(api: Api, panel: RequestsMock) -> None:
    page = "<html><head><title>400 No required SSL certificate was sent</title></head></html>"
    error = failure(api, panel, 400, body=page, content_type="text/html")
    assert "No required SSL certificate was sent" in error.message
    assert "client_cert" in error.hint
