"""Thousands of mutilated answers: never an exception but ours, never a lie about a write."""

from __future__ import annotations

import gzip
import io
import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from shares import WHOLE

from api.clock import FakeClock
from fleioctl.api.client import Api
from fleioctl.api.transport.pool import GuardedConnection
from fleioctl.errors import Error, Temporary, Unknown
from fleioctl.model.resource import Safety

LIST = json.dumps({"count": 2, "next": None, "objects": [{"id": 1, "name": "a"}, {"id": 2, "price": "1.00"}]}).encode()
REFUSAL = json.dumps({"email": ["Enter a valid address."], "boot_source": {"source_type": ["Required."]}}).encode()
PAGE = b"<html><head><title>Bad Gateway</title></head><body></body></html>"


def head(status: str, *headers: str) -> bytes:
    return "\r\n".join([f"HTTP/1.1 {status}", *headers, "", ""]).encode()


def whole(status: str, body: bytes, *headers: str) -> bytes:
    return head(status, *headers, f"Content-Length: {len(body)}") + body


ORIGINALS = (
    whole("200 OK", LIST, "Content-Type: application/json"),
    whole("201 Created", b'{"id": 5}', "Content-Type: application/json", "Server: nginx"),
    whole("200 OK", gzip.compress(LIST), "Content-Encoding: gzip"),
    head("200 OK", "Transfer-Encoding: chunked") + b"%x\r\n%b\r\n0\r\n\r\n" % (len(LIST), LIST),
    head("200 OK", "Connection: close") + LIST,
    head("204 No Content"),
    whole("400 Bad Request", REFUSAL, "Content-Type: application/json"),
    whole("401 Unauthorized", b'{"detail": "Invalid token."}', "WWW-Authenticate: Token"),
    whole("404 Not Found", PAGE, "Content-Type: text/html"),
    whole("429 Too Many Requests", b'{"detail": "Slow."}', "Retry-After: 3"),
    whole("302 Found", b"", "Location: https://panel.example.com/backend/staffapi/x"),
    whole("303 See Other", b"", "Location: /backend/staffapi/clients/5"),
    whole("502 Bad Gateway", PAGE, "Server: nginx"),
    head("100 Continue") + head("103 Early Hints", "Link: </a>") + whole("200 OK", LIST),
)
TOKENS = (
    *(b"\r\n", b"\r\n\r\n", b"\n", b"\x00", b"\xff", b"\x1b[2J", b":", b"{", b"[", b'"', b"HTTP/1.1 ", b"0\r\n\r\n"),
    *(b"Content-Length: -1\r\n", b"Content-Length: 99\r\n", b"Transfer-Encoding: chunked\r\n"),
    *(b"Content-Encoding: gzip\r\n", b"Content-Encoding: deflate, gzip, br, zstd\r\n"),
    *(b"Retry-After: 9999999999999999999\r\n", b"Location: http://[\r\n", b"Content-Type: text/html; charset=\xff\r\n"),
    *(b"\xef\xbb\xbf", b'{"id": [1]}', b"303 See Other", b"X: 1\r\n" * 120),
    *(b"9" * 60, b"[" * 70, b"NaN", b'"\\ud800"', b"\xe2\x80\xae"),
)
ANYWHERE = st.floats(0, 1, exclude_max=True)
MUTATIONS = st.lists(
    st.one_of(
        st.tuples(st.just("insert"), ANYWHERE, st.sampled_from(TOKENS) | st.binary(max_size=8)),
        st.tuples(st.just("replace"), ANYWHERE, st.binary(min_size=1, max_size=4)),
        st.tuples(st.just("delete"), ANYWHERE, st.binary(min_size=1, max_size=40)),
        st.tuples(st.just("cut"), ANYWHERE, st.just(b"")),
        st.tuples(st.just("repeat"), ANYWHERE, st.binary(min_size=1, max_size=40)),
    ),
    min_size=1,
    max_size=4,
)


def mutilated(original: bytes, mutations: list[tuple[str, float, bytes]]) -> bytes:
    data = original
    for kind, place, piece in mutations:
        at = int(place * len(data))
        end = at + len(piece)
        data = {
            "insert": data[:at] + piece + data[at:],
            "replace": data[:at] + piece + data[end:],
            "delete": data[:at] + data[end:],
            "cut": data[:at],
            "repeat": data[:end] + data[at:],
        }[kind]
    return data


ANSWERS = st.builds(mutilated, st.sampled_from(ORIGINALS), MUTATIONS) | st.binary(max_size=300)


class Tape:
    """A socket whose other side has already said everything."""

    said = b""

    def makefile(self, *_: Any, **__: Any) -> io.BufferedIOBase:
        return io.BytesIO(self.said)

    def sendall(self, data: bytes) -> None:
        """Nobody listens."""

    def settimeout(self, seconds: float) -> None:
        """Nobody waits."""

    def shutdown(self, how: int) -> None:
        """Nobody is there."""

    def close(self) -> None:
        """Nothing is open."""


@pytest.fixture(scope="module")
def api() -> Iterator[Api]:
    """Return an API whose connections are tapes."""

    def connect(self: GuardedConnection) -> None:
        self.sock = Tape()  # type: ignore[assignment]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(GuardedConnection, "connect", connect)
        patch.setattr(GuardedConnection, "is_connected", False)
        api = Api("http://127.0.0.1/backend/staffapi", "a" * 40, clock=FakeClock())
        yield api
        api.close()


many = settings(
    max_examples=3000 if WHOLE else 1000, deadline=None, database=None, suppress_health_check=list(HealthCheck)
)


def ending(call: Callable[[], Any]) -> Any:
    """Return what the call returns, or the error of ours that it ends in, fit to be shown."""
    try:
        return call()
    except Error as error:
        result = error
    assert result.message.isprintable()
    assert len(result.message) < 1000
    assert json.dumps(result.as_json()).isprintable()
    return result


@many
@given(answer=ANSWERS)
def test_read_ends_in_data_or_in_our_error(api: Api, answer: bytes) -> None:
    Tape.said = answer
    result = ending(lambda: [page.objects for page in api.pages("clients")])
    if isinstance(result, Error):
        assert result.outcome == "unchanged"
    else:
        assert all(isinstance(thing, dict) for objects in result for thing in objects)


@many
@given(answer=ANSWERS)
def test_once_only_write_is_answered_refused_or_unknown(api: Api, answer: bytes) -> None:
    Tape.said = answer
    before = api.requests_made
    result = ending(lambda: api.send("POST", "clients", safety=Safety.ONCE, body={"name": "x"}))
    if isinstance(result, Unknown):
        assert api.requests_made == before + 1
    elif isinstance(result, Temporary):
        assert result.http_status in (407, 429)
    elif isinstance(result, Error):
        assert 300 <= (result.http_status or 0) < 600
    else:
        assert 200 <= result.status < 300
    assert not api.in_flight
