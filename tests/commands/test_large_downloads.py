"""Files larger than memory is given: straight beside the place where they shall lie, never half there."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from running import Machine

from fleioctl.api.transport import receive

LARGE = bytes(range(256)) * 16 * 1024  # 4 MiB


class Files(BaseHTTPRequestHandler):
    """Answers every call with a file; under /cut the connection ends in its middle, under /none there is no file."""

    def do_GET(self) -> None:
        self.send_response(404 if "none" in self.path else 200)
        self.send_header("Content-Type", "application/json" if "none" in self.path else "application/octet-stream")
        body = b'{"detail":"Not found."}' if "none" in self.path else LARGE
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body[: len(body) // 2] if "cut" in self.path else body)
        self.close_connection = True

    def log_message(self, format: str, *args: Any) -> None:
        """Stay silent."""


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    """Serve files and return the backend URL."""
    with ThreadingHTTPServer(("127.0.0.1", 0), Files) as server:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/backend"
        server.shutdown()


@pytest.fixture
def panel(run: Machine, url: str, monkeypatch: pytest.MonkeyPatch) -> Machine:
    """Return a machine that means the server, whose answers in memory may have 1 MiB alone."""
    monkeypatch.setattr(receive, "MOST_BYTES", 1024 * 1024)
    run.environ.update(FLEIOCTL_URL=url, FLEIOCTL_TOKEN="0123456789abcdef")
    return run


def test_a_large_file_goes_past_memory(panel: Machine, tmp_path: Path) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    result = panel(f"api GET openstack/images/1/download --output-file {folder}/image.raw")
    assert result.code == 0, result.stderr
    assert f"{len(LARGE):,} bytes" in result.stderr
    assert (folder / "image.raw").read_bytes() == LARGE
    assert [path.name for path in folder.iterdir()] == ["image.raw"]


def test_a_file_that_is_there_stays_until_force(panel: Machine, tmp_path: Path) -> None:
    file = tmp_path / "image.raw"
    file.write_bytes(b"mine")
    assert panel(f"api GET image --output-file {file}").code == 2
    assert file.read_bytes() == b"mine"
    assert panel(f"api GET image --output-file {file} --force").code == 0
    assert file.read_bytes() == LARGE


def test_half_a_file_is_none(panel: Machine, tmp_path: Path) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    assert panel(f"api GET cut --output-file {folder}/image.raw").code == 6
    assert list(folder.iterdir()) == []


def test_a_refusal_is_no_file(panel: Machine, tmp_path: Path) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    assert panel(f"api GET none --output-file {folder}/image.raw").code in (3, 5)
    assert list(folder.iterdir()) == []


def test_a_pipe_gets_the_bytes(panel: Machine) -> None:
    assert len(panel("api GET image").stdout) > len(LARGE) // 4
