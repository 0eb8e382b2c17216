"""Panel addresses: what people type becomes one spelling, or a sentence."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fleioctl.api.urls import host_of, is_loopback, join, normalize_url, origin_of
from fleioctl.errors import Usage

URL = "https://panel.example.com/backend/staffapi"


@pytest.mark.parametrize(
    ("typed", "means"),
    [
        ("https://panel.example.com/backend", URL),
        ("https://panel.example.com/backend/", URL),
        ("https://panel.example.com/backend/staffapi", URL),
        ("https://panel.example.com/backend/staffapi///", URL),
        ("  https://panel.example.com/backend\n", URL),
        ("HTTPS://Panel.Example.COM:443//backend", URL),
        ("https://panel.example.com/backend/staffapi/clients/5?page=2#top", URL),
        ("https://panel.example.com", "https://panel.example.com/staffapi"),
        ("https://panel.example.com:8443/a/b", "https://panel.example.com:8443/a/b/staffapi"),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000/staffapi"),
        ("https://[::1]:8443/backend", "https://[::1]:8443/backend/staffapi"),
    ],
)
def test_address_has_one_spelling(typed: str, means: str) -> None:
    assert normalize_url(typed) == means


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "panel.example.com",
        "ftp://panel.example.com",
        "https://",
        "https:///backend",
        "https://panel..example.com",
        "https://panel.example.com:99999",
        "https://panel.example.com:port",
        "https://panel.example.com/a b",
        "https://panel.example.com/\x1b[31m",
        "https://pa\nnel.example.com",
        "https://[::1/backend",
    ],
)
def test_what_is_no_address_is_refused(typed: str) -> None:
    with pytest.raises(Usage) as caught:
        normalize_url(typed)
    assert caught.value.code == "bad_url"
    assert caught.value.message.isprintable()


def test_missing_scheme_is_suggested() -> None:
    with pytest.raises(Usage, match="scheme") as caught:
        normalize_url("panel.example.com/backend")
    assert "https://panel.example.com/backend" in caught.value.hint


def test_password_in_an_address_is_refused_and_not_shown() -> None:
    with pytest.raises(Usage) as caught:
        normalize_url("https://admin:hunter2@panel.example.com/backend")
    assert "hunter2" not in caught.value.message + caught.value.hint


@given(st.text())
def test_any_text_is_an_address_or_a_usage_error(typed: str) -> None:
    try:
        url = normalize_url(typed)
    except Usage:
        return
    assert url.startswith(("https://", "http://"))
    assert url.endswith("/staffapi")
    assert normalize_url(url) == url


def test_host_carries_the_port_only_when_unusual() -> None:
    assert host_of(URL) == "panel.example.com"
    assert host_of("https://panel.example.com:8443/x") == "panel.example.com:8443"


def test_origins_differ_by_scheme_host_and_port() -> None:
    assert origin_of("https://a.example:443/x") == origin_of("HTTPS://A.example/y")
    assert origin_of("http://a.example") != origin_of("https://a.example")
    assert origin_of("https://a.example:444") != origin_of("https://a.example")


@pytest.mark.parametrize(
    ("url", "stays"),
    [
        ("http://localhost:80/x", True),
        ("http://127.9.9.9/x", True),
        ("http://[::1]/x", True),
        ("http://127.0.0.1.example.com/x", False),
        ("http://localhost.example.com/x", False),
        ("http://10.0.0.1/x", False),
    ],
)
def test_loopback_is_recognised(url: str, stays: bool) -> None:
    assert is_loopback(url) is stays


def test_query_spells_plus_and_space_as_the_api_wants() -> None:
    query = [("filtering", "name:a b+created__gte__date:2026,7,1"), ("search", "a&b=c#d%")]
    assert join(URL, "clients", query) == (
        f"{URL}/clients?filtering=name:a%20b%2Bcreated__gte__date:2026,7,1&search=a%26b%3Dc%23d%25"
    )


@pytest.mark.parametrize(
    ("path", "becomes"),
    [
        ("clients", "clients"),
        ("/clients/5/", "clients/5"),
        ("regions/Region 1", "regions/Region%201"),
        ("regions/Region%201", "regions/Region%201"),
        ("regions/100%", "regions/100%25"),
        ("regions/a?b#c", "regions/a%3Fb%23c"),
        ("osbackup/ä", "osbackup/%C3%A4"),
    ],
)
def test_path_cannot_become_a_query(path: str, becomes: str) -> None:
    assert join(URL, path) == f"{URL}/{becomes}"


@pytest.mark.parametrize("path", ["", "/", "clients//5", "clients/..", "../users", "clients/%2e%2E/users", "a/./b"])
def test_path_cannot_leave_the_api(path: str) -> None:
    with pytest.raises(Usage):
        join(URL, path)


def test_text_that_is_no_text_is_refused() -> None:
    with pytest.raises(Usage):
        join(URL, "clients/\udcff")
    with pytest.raises(Usage):
        join(URL, "clients", [("search", "\udcff")])


def test_addresses_need_no_network_library() -> None:
    program = "import sys, fleioctl.api.urls; sys.exit('requests' in sys.modules or 'urllib3' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
