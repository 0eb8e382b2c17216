"""What a request carries, and what it must not."""

from __future__ import annotations

from decimal import Decimal

import pytest
from responses import RequestsMock, matchers

from api.conftest import TOKEN, URL
from fleioctl import __version__
from fleioctl.api.client import Api
from fleioctl.errors import Usage
from fleioctl.model.resource import Safety


def test_every_request_carries_the_token_and_asks_for_english_json(api: Api, panel: RequestsMock) -> None:
    headers = {
        "Authorization": f"Token {TOKEN}",
        "User-Agent": f"fleioctl/{__version__}",
        "Accept": "application/json",
        "Accept-Language": "en",
    }
    panel.get(f"{URL}/clients", json=[], match=[matchers.header_matcher(headers)])
    assert api.get("clients") == []


def test_environment_cannot_replace_the_token(
    api: Api, panel: RequestsMock, tmp_path: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = f"{tmp_path}/netrc"
    with open(netrc, "w") as file:
        file.write("machine panel.example.com login a password b\n")
    monkeypatch.setenv("NETRC", netrc)
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:1")
    panel.get(f"{URL}/clients", json=[], match=[matchers.header_matcher({"Authorization": f"Token {TOKEN}"})])
    api.get("clients")


def test_cookies_are_not_kept(api: Api, panel: RequestsMock) -> None:
    panel.get(f"{URL}/clients", json=[], headers={"Set-Cookie": "sessionid=1"})
    panel.get(f"{URL}/clients", json=[])
    api.get("clients")
    api.get("clients")
    assert "Cookie" not in panel.calls[1].request.headers


def test_body_is_utf8_json(api: Api, panel: RequestsMock) -> None:
    panel.post(f"{URL}/clients", status=201, json={"id": 1})
    api.send("POST", "clients", safety=Safety.ONCE, body={"name": "Zoë"})
    request = panel.calls[0].request
    assert request.body == '{"name": "Zoë"}'.encode()
    assert request.headers["Content-Type"] == "application/json"


def test_raw_body_is_sent_as_it_is(api: Api, panel: RequestsMock) -> None:
    panel.post(f"{URL}/clients", status=201, json={"id": 1})
    api.send("POST", "clients", safety=Safety.ONCE, raw=b'{ "a":1}')
    assert panel.calls[0].request.body == b'{ "a":1}'


@pytest.mark.parametrize("body", [{"a": float("nan")}, {"a": Decimal("NaN")}, {"a": object()}, {"a": "\udcff"}])
def test_body_that_json_cannot_carry_is_refused(api: Api, body: object) -> None:
    with pytest.raises(Usage):
        api.send("POST", "clients", safety=Safety.ONCE, body=body)
    assert api.requestsmade == 0
    assert not api.in_flight


@pytest.mark.parametrize("digits", ["12345678901234567.89", "0.10", "1E+3", "100000000000000000000"])
def test_numbers_are_sent_with_the_digits_they_came_with(api: Api, panel: RequestsMock, digits: str) -> None:
    panel.post(f"{URL}/invoices", status=201, json={"id": 1})
    api.send("POST", "invoices", safety=Safety.ONCE, body={"items": [{"price": Decimal(digits), "n": 1}], "é": True})
    assert panel.calls[0].request.body == f'{{"items": [{{"price": {digits}, "n": 1}}], "é": true}}'.encode()


@pytest.mark.parametrize("method", ["", "GET /x HTTP/1.1\r\nX: y", "G E T", "GÄT"])
def test_method_must_be_a_word(api: Api, method: str) -> None:
    with pytest.raises(Usage):
        api.send(method, "clients", safety=Safety.ONCE)
    assert not api.in_flight


def test_read_follows_a_redirect_to_the_same_place(api: Api, panel: RequestsMock) -> None:
    panel.get(f"{URL}/clients", status=301, headers={"Location": "/backend/staffapi/customers"})
    panel.get(f"{URL}/customers", json=[1])
    assert api.get("clients") == [1]


@pytest.mark.parametrize(
    "target",
    [
        "https://evil.example/x",
        "http://panel.example.com/backend/staffapi/clients",
        "https://panel.example.com:444/x",
        "//evil.example",
    ],
)
def test_token_goes_to_no_other_place(api: Api, panel: RequestsMock, target: str) -> None:
    panel.get(f"{URL}/clients", status=302, headers={"Location": target})
    with pytest.raises(Exception, match=r"panel\.example\.com redirects to") as caught:
        api.get("clients")
    assert caught.value.code == "redirect"
    assert api.requestsmade == 1


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_write_follows_no_redirect(api: Api, panel: RequestsMock, status: int) -> None:
    panel.post(f"{URL}/clients", status=status, headers={"Location": f"{URL}/clients"})
    with pytest.raises(Exception, match="redirect") as caught:
        api.send("POST", "clients", safety=Safety.REPEATABLE)
    assert (caught.value.exit_code, caught.value.outcome) == (5, "unchanged")


def test_circle_of_redirects_ends(api: Api, panel: RequestsMock) -> None:
    panel.get(f"{URL}/clients", status=302, headers={"Location": f"{URL}/clients"})
    with pytest.raises(Exception, match="again and again"):
        api.get("clients")
    assert api.requestsmade <= 6
