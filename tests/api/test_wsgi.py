"""A WSGI application in this process is a panel like any other."""

from __future__ import annotations

import gzip
import time
from collections.abc import Callable
from typing import Any

import pytest
from faults.ledger import Ledger

from api.clock import FakeClock
from fleioctl.api.client import Api
from fleioctl.clock import Clock
from fleioctl.errors import NotFound, Temporary, Unknown
from fleioctl.model.resource import Safety

URL = "http://127.0.0.1/backend/staffapi"


def open_panel(application: Callable[..., Any]) -> Api:
    return Api(URL, "a" * 40, clock=FakeClock(), wsgi=application)


def test_application_is_read_and_written() -> None:
    ledger = Ledger()
    api = open_panel(ledger)
    assert [page.total for page in api.pages("things")] == [3]
    assert api.send("POST", "things", safety=Safety.ONCE, body={"name": "Zoë"}).body["id"] == 4
    assert api.send("DELETE", "things/4", safety=Safety.REPEATABLE).status == 204
    assert ledger.writes == ["POST things", "DELETE things/4"]
    assert api.connections_opened == 0
    assert not api.in_flight


def test_missing_object_is_missing() -> None:
    with pytest.raises(NotFound, match="The panel sandbox has nothing at things/9"):
        open_panel(Ledger()).get("things/9")


def test_application_sees_the_request_as_on_the_network() -> None:
    seen: dict[str, Any] = {}

    def application(environ: dict[str, Any], start_response: Callable[..., Any]) -> list[bytes]:
        seen.update(environ, body=environ["wsgi.input"].read())
        start_response("200 OK", [("Content-Encoding", "gzip")])
        return [gzip.compress(b'{"id"'), gzip.compress(b":5}")]

    api = open_panel(application)
    answer = api.send("POST", "a/Region 1", safety=Safety.ONCE, query=[("filtering", "a:b+c:d")], body={"a": 1})
    assert answer.body == {"id": 5}
    assert seen["PATH_INFO"] == "/backend/staffapi/a/Region 1"
    assert seen["QUERY_STRING"] == "filtering=a:b%2Bc:d"
    assert seen["HTTP_AUTHORIZATION"] == "Token " + "a" * 40
    assert (seen["CONTENT_TYPE"], seen["CONTENT_LENGTH"], seen["body"]) == ("application/json", "8", b'{"a": 1}')


def test_application_that_breaks_is_a_server_that_fails() -> None:
    def application(environ: dict[str, Any], start_response: Callable[..., Any]) -> list[bytes]:
        raise OSError(28, "No space left on device")

    api = open_panel(application)
    with pytest.raises(Temporary, match="No space left"):
        api.get("things")
    with pytest.raises(Unknown):
        api.send("POST", "things", safety=Safety.ONCE)


def test_interrupted_application_may_have_acted() -> None:
    def application(environ: dict[str, Any], start_response: Callable[..., Any]) -> list[bytes]:
        raise KeyboardInterrupt

    api = open_panel(application)
    with pytest.raises(KeyboardInterrupt):
        api.send("POST", "things", safety=Safety.ONCE)
    assert api.in_flight


def test_deadline_holds_while_an_answer_is_parsed() -> None:
    body = b"[" + b'{"a":1},' * 900_000 + b"1]"

    def application(environ: dict[str, Any], start_response: Callable[..., Any]) -> list[bytes]:
        start_response("200 OK", [("Content-Type", "application/json")])
        return [body]

    api = Api("http://127.0.0.1/staffapi", "a" * 40, clock=Clock(), timeout=0.2, wsgi=application)
    started = time.monotonic()
    with pytest.raises(Temporary, match="longer than --timeout") as caught:
        api.get("clients")
    assert time.monotonic() - started < 0.2 + 1 + 2  # two for a busy machine
    assert (caught.value.code, caught.value.retryable) == ("bad_answer", False)
