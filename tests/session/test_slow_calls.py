"""A person at a terminal is told what a slow panel is waited for."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from running import Machine
from terminal import Person

SLOW = 2.5  # seconds: more than the one after which it is said, and the look that sees it


class Slow(BaseHTTPRequestHandler):
    """A panel that takes its time."""

    def do_GET(self) -> None:
        """Answer late."""
        time.sleep(SLOW)
        body = b'{"detail": "Not found."}'
        self.send_response(404)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def slow() -> Iterator[dict[str, str]]:
    """Return the variables that name a slow panel."""
    with ThreadingHTTPServer(("127.0.0.1", 0), Slow) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
        thread.start()
        yield {"FLEIOCTL_URL": f"http://127.0.0.1:{server.server_port}/backend", "FLEIOCTL_TOKEN": "t" * 40}
        server.shutdown()


def test_a_single_slow_call_says_what_it_waits_for(run: Machine, slow: dict[str, str]) -> None:
    with Person(run, "clients show 5", **slow) as person:
        assert person.end() == 3
    assert "waiting for 127.0.0.1" in person.seen


def test_quiet_says_nothing_of_it(run: Machine, slow: dict[str, str]) -> None:
    with Person(run, "clients show 5 --quiet", **slow) as person:
        assert person.end() == 3
    assert "waiting" not in person.seen
