"""Every way to misbehave that the program must survive, by name, with what it must come to."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from faults import moves as m
from faults.stage import Move, Spoken, Stage

HOUR = ("Retry-After", "3600")
BOMB_SIZE = 65 * 1024 * 1024


@dataclass(frozen=True)
class Fault:
    """How the server spoils an answer.

    `acts`: the backend does what was asked all the same. `times`: only so many requests are spoiled, None for
    all. `read` and `once` are the exit codes a read and a once-only write must come to, looking up nothing.
    `slow`: only a timeout ends it. `at_accept`: it strikes connections, before any request is known.
    """

    name: str
    moves: tuple[Move, ...] = ()
    acts: bool = False
    times: int | None = None
    read: int = 6
    once: int = 7
    slow: bool = False
    at_accept: bool = False
    refuses: bool = False


def fault(name: str, *moves: Move, **details: Any) -> Fault:
    """Describe a fault that does nothing before it goes wrong."""
    return Fault(name, moves, **details)


def lost(name: str, *moves: Move, **details: Any) -> Fault:
    """Describe a fault that does what was asked, and then loses the answer."""
    return Fault(name, (m.act, *moves), acts=True, **details)


def harmless(name: str, *moves: Move) -> Fault:
    """Describe something odd that must not matter."""
    return Fault(name, (m.act, *moves), acts=True, read=0, once=0)


def refused(name: str, *moves: Move, read: int = 5, once: int = 5) -> Fault:
    """Describe a clear no."""
    return Fault(name, (m.read, *moves), read=read, once=once)


def _bomb(stage: Stage) -> None:
    m.body(_bomb_bytes(), ("Content-Encoding", "gzip"))(stage)


@cache
def _bomb_bytes() -> bytes:
    return gzip.compress(bytes(BOMB_SIZE), 9)


def _huge_header(stage: Stage) -> None:
    stage.send(b"HTTP/1.1 200 OK\r\nX-Large: " + b"a" * 70_000 + b"\r\n\r\n{}")


def _many_headers(stage: Stage) -> None:
    stage.send(b"HTTP/1.1 200 OK\r\n" + b"".join(b"X-%d: 1\r\n" % number for number in range(3000)) + b"\r\n{}")


def _marked(stage: Stage) -> None:
    m.body(b"\xef\xbb\xbf" + stage.answer.body)(stage)


def _with_many_headers(spoken: Spoken) -> Spoken:
    many = tuple((f"X-{number}", "1") for number in range(150))
    return replace(spoken, headers=(*many, ("X-Folded", "1\r\n and more"), *spoken.headers))


def _until_close(change: Callable[[bytes], bytes]) -> Move:
    """Send the answer with its head changed; only closing the connection ends it."""

    def move(stage: Stage) -> None:
        spoken = stage.answer
        stage.send(change(spoken.without("content-length").head) + spoken.body)

    return move


def _json(name: str, content: bytes) -> Fault:
    return lost(f"body_{name}", m.body(content))


CONNECTIONS = (
    Fault("connection_refused", refuses=True, once=6),
    fault("closed_on_accept", m.close, at_accept=True),
    fault("hangs_on_accept", m.hang, at_accept=True, slow=True),
    fault("closed_unread", m.close),
    fault("reset_unread", m.reset),
    fault("reset_half_read", m.read_half, m.reset),
    fault("hangs_unread", m.hang, slow=True),
    fault("closed_after_reading", m.read, m.close),
    fault("reset_after_reading", m.read, m.reset),
    fault("hangs_after_reading", m.read, m.hang, slow=True),
    lost("acts_then_closes", m.close),
    lost("acts_then_resets", m.reset),
    lost("acts_then_hangs", m.hang, slow=True),
    Fault("closes_then_acts", (m.read, m.close, m.act_late), acts=True),
    Fault("resets_then_acts", (m.read, m.reset, m.act_late), acts=True),
)

PARTS = (
    lost("half_head_then_close", m.half_head, m.close),
    lost("half_head_then_reset", m.half_head, m.reset),
    lost("half_head_then_hang", m.half_head, m.hang, slow=True),
    lost("head_then_close", m.head_only, m.close),
    lost("head_then_hang", m.head_only, m.hang, slow=True),
    lost("half_body_then_close", m.half_body, m.close),
    lost("half_body_then_reset", m.half_body, m.reset),
    lost("half_body_then_hang", m.half_body, m.hang, slow=True),
    lost("drips_the_body", m.drip, slow=True),
    lost("drips_the_head", m.drip_head, slow=True),
    lost("drips_interim_answers", m.drip_interim, slow=True),
    lost("length_too_long", m.header("Content-Length", "99999"), m.close),
    lost("length_too_short", m.header("Content-Length", "7"), m.close),
    lost("lengths_that_differ", m.changed(lambda spoken: spoken.having("Content-Length", "7")), m.close),
    lost("chunk_of_no_size", m.chunked(size="zz"), m.close),
    lost("chunk_too_long", m.chunked(size="fffff"), m.close),
    lost("chunk_too_short", m.chunked(size="2"), m.close),
    lost("chunks_without_end", m.chunked(tail=b""), m.close),
)

NO_HTTP = (
    lost("no_status_line", m.says(b"\r\n\r\n"), m.close),
    lost("status_line_of_words", m.says(b"HTTP/1.1 yes OK\r\n\r\n{}"), m.close),
    lost("status_1000", m.says(b"HTTP/1.1 1000 OK\r\n\r\n{}"), m.close),
    lost("http_2", m.says(b"HTTP/2 200\r\n\r\n{}"), m.close),
    lost("another_protocol", m.says(b"SSH-2.0-OpenSSH_9.6\r\n"), m.close),
    lost("binary_garbage", m.says(bytes(range(256)) * 8), m.close),
    lost("tls_alert", m.says(b"\x15\x03\x03\x00\x02\x02\x28"), m.close),
    lost("body_without_head", m.says(b'{"objects": []}'), m.close),
    lost("switching_protocols", m.says(b"HTTP/1.1 101 Switching\r\nUpgrade: h2c\r\n\r\n"), m.close),
    lost("header_too_long", _huge_header, m.close),
    lost("too_many_headers", _many_headers, m.close),
)

BODIES = (
    _json("html_page", b"<html><title>Welcome</title></html>"),
    lost("body_html_type", m.body(m.PAGE, m.HTML)),
    _json("text", b"upstream connect error"),
    _json("cut_off", b'{"id": 7, "name": "web'),
    _json("trailing_garbage", b'{"id": 7}}'),
    _json("not_utf8", b'{"name": "\xff\xfe"}'),
    _json("utf16", '{"id": 7}'.encode("utf-16")),
    _json("values_without_end", b"[" + b"{}," * 9_000_000 + b"{}]"),
    _json("id_that_is_a_list", b'{"objects": [{"id": [1]}], "id": [1]}'),
    _json("id_that_is_an_object", b'{"objects": [{"id": {"a": 1}}], "id": {"a": 1}}'),
    _json("nested_deeply", b"[" * 100_000 + b"]" * 100_000),
    _json("nested_a_little_too_deeply", b"[" * 200 + b"]" * 200),
    _json("not_a_number", b'{"id": NaN}'),
    _json("infinity", b'{"id": -Infinity}'),
    _json("number_too_long", b'{"id": ' + b"9" * 100_000 + b"}"),
    _json("number_too_large", b'{"id": 1e999}'),
    _json("same_key_twice", b'{"id": 7, "id": 8}'),
    _json("single_quotes", b"{'id': 7}"),
    _json("string", b'"done"'),
    _json("number", b"7"),
    lost("body_empty", m.body(b""), once=0),
    lost("body_null", m.body(b"null"), once=0),
    lost("body_too_large", m.body(b" " * BOMB_SIZE)),
    lost("gzip_bomb", _bomb),
    lost("gzip_broken", m.body(b"\x1f\x8b\x08\x00 broken", ("Content-Encoding", "gzip"))),
    lost("gzip_in_name_only", m.header("Content-Encoding", "gzip")),
    lost("gzip_cut_off", m.body(gzip.compress(b'{"id": 7, "name": "web1"}')[:15], ("Content-Encoding", "gzip"))),
    lost("encoding_unknown", m.body(b"\x9c\x8b\x02", ("Content-Encoding", "x-secret"))),
)

REFUSALS = (
    refused("http_400", m.status("400 Bad Request", {"email": ["Enter a valid email address."]})),
    refused("http_400_nested", m.status("400 Bad Request", {"boot_source": {"source_type": ["Required."]}})),
    refused("http_400_list", m.status("400 Bad Request", ["No."])),
    refused("http_400_html", m.status("400 Bad Request", m.PAGE, m.HTML)),
    refused("http_400_cut_off", m.says(b"HTTP/1.1 400 No\r\nContent-Length: 99\r\n\r\n{"), m.close),
    refused("http_401", m.status("401 Unauthorized"), read=4, once=4),
    refused("http_401_html", m.status("401 Unauthorized", m.PAGE, m.HTML), read=4, once=4),
    refused("http_402", m.status("402 Payment Required")),
    refused("http_403", m.status("403 Forbidden"), read=4, once=4),
    refused("http_403_html", m.status("403 Forbidden", m.PAGE, m.HTML), read=4, once=4),
    refused("http_404", m.status("404 Not Found", {"detail": "Not found."}), read=3, once=3),
    refused("http_404_html", m.status("404 Not Found", m.PAGE, m.HTML)),
    refused("http_404_empty", m.status("404 Not Found", b"")),
    refused("http_405", m.status("405 Method Not Allowed", None, ("Allow", "GET"))),
    refused("http_406", m.status("406 Not Acceptable")),
    refused("http_407", m.status("407 Proxy Authentication Required"), read=6, once=6),
    refused("http_409", m.status("409 Conflict")),
    refused("http_412", m.status("412 Precondition Failed", {"detail": "No zone.", "section": "dns"})),
    refused("http_413", m.status("413 Too Large", m.PAGE, m.HTML)),
    refused("http_415", m.status("415 Unsupported Media Type")),
    refused("http_417", m.status("417 Expectation Failed")),
    refused("http_418", m.status("418 I'm a teapot")),
    refused("http_422", m.status("422 Unprocessable", {"detail": "No.", "messages": ["Unpaid."]})),
    refused("http_423", m.status("423 Locked")),
    refused("http_428", m.status("428 Precondition Required", {"detail": "Terms.", "checkTOS": True})),
    refused("http_451", m.status("451 Unavailable")),
    refused("http_501", m.status("501 Not Implemented")),
    refused("http_526", m.status("526 Invalid Certificate")),
    refused("http_304", m.says(b"HTTP/1.1 304 Not Modified\r\n\r\n"), m.close),
    refused("http_300", m.status("300 Multiple Choices")),
    Fault("redirect_same_host", (m.read, m.redirect(301, "/backend/staffapi/things")), times=1, read=0, once=5),
    refused("redirect_other_host", m.redirect(302, "https://elsewhere.example/backend/staffapi/things")),
    refused("redirect_other_port", m.redirect(307, "http://127.0.0.1:1/backend/staffapi/things")),
    refused("redirect_other_scheme", m.redirect(308, "https://127.0.0.1:{port}/backend/staffapi/things")),
    lost("redirect_303", m.redirect(303, "/backend/staffapi/things"), read=5),
    refused("redirect_loop", m.redirect(302, "/backend/staffapi/things")),
    refused("redirect_to_nowhere", m.status("302 Found", b"")),
    refused("redirect_to_nonsense", m.redirect(302, "http://[broken")),
)

FAILING = (408, 425, 500, 502, 503, 504, 505, 507, 520, 521, 522, 523, 524, 599)

FAILURES = (
    *(fault(f"http_{code}", m.read, m.status(f"{code} Failing")) for code in FAILING),
    fault("http_500_html", m.read, m.status("500 Internal Server Error", m.PAGE, m.HTML)),
    fault("http_502_html", m.read, m.status("502 Bad Gateway", m.PAGE, m.HTML, ("Server", "nginx\x1b[2J"))),
    fault("http_503_for_an_hour", m.read, m.status("503 Unavailable", None, HOUR)),
    fault("http_503_cut_off", m.read, m.says(b"HTTP/1.1 503 No\r\nContent-Length: 99\r\n\r\n{"), m.close),
    fault("http_429", m.read, m.status("429 Too Many Requests"), once=6),
    fault("http_429_for_an_hour", m.read, m.status("429 Too Many Requests", None, HOUR), once=6),
    fault("http_429_html", m.read, m.status("429 Too Many Requests", m.PAGE, m.HTML), once=6),
    lost("acts_then_500", m.status("500 Internal Server Error", m.PAGE, m.HTML)),
    lost("acts_then_502", m.status("502 Bad Gateway")),
    lost("acts_then_503", m.status("503 Unavailable", None, ("Retry-After", "1"))),
    lost("acts_then_504", m.status("504 Gateway Timeout", m.PAGE, m.HTML)),
    lost("acts_then_408", m.status("408 Request Timeout")),
    lost("acts_then_524", m.status("524 A Timeout Occurred", m.PAGE, m.HTML)),
)

HARMLESS = (
    harmless("nothing_wrong", m.answer),
    harmless("in_pieces", m.pieces),
    harmless("closes_after_each_answer", m.answer, m.close),
    harmless("interim_100", m.says(b"HTTP/1.1 100 Continue\r\n\r\n"), m.answer),
    harmless("interim_103", m.says(b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" * 3), m.answer),
    harmless("compressed", m.compressed),
    harmless("byte_order_mark", _marked),
    harmless("many_headers", m.changed(_with_many_headers)),
    harmless("chunked", m.chunked()),
    harmless("chunked_with_trailers", m.chunked(tail=b"0\r\nX-Sum: 1\r\n\r\n")),
    harmless("ends_by_closing", _until_close(lambda head: head), m.close),
    harmless("http_1_0", _until_close(lambda head: head.replace(b"HTTP/1.1", b"HTTP/1.0")), m.close),
    harmless("length_is_no_number", m.header("Content-Length", "many"), m.close),
    harmless("length_is_negative", m.header("Content-Length", "-1"), m.close),
    harmless("header_without_colon", _until_close(lambda head: head[:-2] + b"nonsense\r\n\r\n"), m.close),
    harmless("wrong_content_type", m.header("Content-Type", "text/plain")),
    harmless("sets_cookies", m.changed(lambda spoken: spoken.having("Set-Cookie", "sessionid=1; Path=/"))),
)


def _only(times: int, name: str) -> Fault:
    """Return a fault that passes: reads get over it, once-only writes do not try."""
    original = BY_NAME[name]
    return replace(original, name=f"{name}_{times}x", times=times, read=0, once=0 if original.once == 6 else 7)


LASTING = CONNECTIONS + PARTS + NO_HTTP + BODIES + REFUSALS + FAILURES + HARMLESS
BY_NAME = {each.name: each for each in LASTING}

PASSING = (
    *(_only(1, name) for name in ("closed_on_accept", "closed_unread", "reset_unread")),
    *(_only(1, name) for name in ("acts_then_closes", "acts_then_resets", "acts_then_500", "acts_then_503")),
    *(_only(1, name) for name in ("half_body_then_close", "half_head_then_reset", "chunks_without_end", "gzip_broken")),
    *(_only(1, name) for name in ("hangs_after_reading", "acts_then_hangs", "body_cut_off", "http_429")),
    *(_only(2, name) for name in ("http_500", "http_502_html", "http_503", "http_504", "http_429")),
    *(_only(3, name) for name in ("http_503", "reset_after_reading")),
)

FAULTS = LASTING + PASSING
