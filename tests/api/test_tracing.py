"""--verbose is a line per request; --debug shows more, and never a secret."""

from __future__ import annotations

from decimal import Decimal

import pytest
from responses import RequestsMock

from api.clock import FakeClock
from api.conftest import TOKEN, URL
from fleioctl.api.client import Api
from fleioctl.errors import Temporary
from fleioctl.model.resource import Safety


def traced(*, debug: bool = False) -> tuple[Api, list[str]]:
    lines: list[str] = []
    return Api(URL, TOKEN, clock=FakeClock(), trace=lines.append, debug=debug), lines


def test_every_request_is_one_line(panel: RequestsMock) -> None:
    api, lines = traced()
    panel.get(f"{URL}/clients", status=503)
    panel.get(f"{URL}/clients", json=[])
    api.get("clients", [("search", "a b")])
    assert lines == [
        f"GET {URL}/clients?search=a%20b 503 0.00 s 0 bytes",
        f"GET {URL}/clients?search=a%20b 200 0.00 s 2 bytes",
    ]


def test_failed_connection_is_a_line_too(panel: RequestsMock) -> None:
    api, lines = traced()
    panel.get(f"{URL}/clients", body=ConnectionRefusedError(111, "Connection refused"))
    with pytest.raises(Temporary):
        api.get("clients")
    assert lines[0] == f"GET {URL}/clients failed after 0.00 s: the connection was refused"


def test_debug_shows_headers_and_bodies_without_secrets(panel: RequestsMock) -> None:
    api, lines = traced(debug=True)
    headers = {"Set-Cookie": "sessionid=hunter2", "X-Odd": "\x9b31m"}
    panel.post(f"{URL}/users/1/token", status=200, json={"token": "hunter2", "id": 5}, headers=headers)
    api.send("POST", "users/1/token", safety=Safety.ONCE, body={"password": "hunter2", "name": "a\x1b"})
    text = "\n".join(lines)
    assert "> Authorization: Token <redacted>" in lines
    assert '> {"password": "<redacted>", "name": "a\\u001b"}' in lines
    assert '< {"token": "<redacted>", "id": 5}' in lines
    assert "< Set-Cookie: <redacted>" in lines
    assert "< X-Odd: \\x9b31m" in lines
    assert TOKEN not in text
    assert "hunter2" not in text
    assert "\x1b" not in text


def test_debug_shows_numbers_with_their_digits(panel: RequestsMock) -> None:
    api, lines = traced(debug=True)
    panel.post(f"{URL}/invoices", status=201, body='{"id": 1, "total": 12345678901234567.890}')
    api.send("POST", "invoices", safety=Safety.ONCE, body={"price": Decimal("0.10")})
    assert '> {"price": 0.10}' in lines
    assert '< {"id": 1, "total": 12345678901234567.890}' in lines


def test_debug_shows_no_page(panel: RequestsMock) -> None:
    api, lines = traced(debug=True)
    panel.get(f"{URL}/clients", status=502, body="<html>hunter2</html>", content_type="text/html")
    panel.get(f"{URL}/clients", json=[])
    api.get("clients")
    assert "< an HTML page" in lines
