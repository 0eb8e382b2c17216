"""Which proxy leads to the panel."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fleioctl.config import load
from fleioctl.config.options import Options
from fleioctl.config.proxies import proxies_for

PROXY = {"HTTPS_PROXY": "http://proxy:3128"}


@pytest.mark.parametrize("name", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"])
def test_proxy_of_the_environment(name):
    assert proxies_for("https://panel.example.com", {name: "http://proxy:3128"}) == {"https": "http://proxy:3128"}


def test_proxy_is_that_of_the_scheme():
    environ = {"HTTP_PROXY": "http://plain:1", "HTTPS_PROXY": "http://tls:2"}
    assert proxies_for("http://panel.example.com", environ) == {"http": "http://plain:1"}
    assert proxies_for("https://panel.example.com", environ) == {"https": "http://tls:2"}
    assert proxies_for("panel.example.com/backend", environ) == {"https": "http://tls:2"}


def test_lower_case_wins_and_a_scheme_is_added():
    environ = {"https_proxy": "low:1", "HTTPS_PROXY": "high:2"}
    assert proxies_for("https://panel.example.com", environ) == {"https": "http://low:1"}


def test_no_proxy_at_all():
    assert proxies_for("https://panel.example.com", {}) == {}
    assert proxies_for("https://panel.example.com", {"HTTPS_PROXY": ""}) == {}


@pytest.mark.parametrize(
    "exceptions",
    [
        "panel.example.com",
        "PANEL.example.com",
        "example.com",
        ".example.com",
        "*.example.com",
        "*",
        "other.org, example.com",
        "other.org example.com",
        "panel.example.com:443",
    ],
)
def test_exceptions_are_reached_directly(exceptions):
    assert proxies_for("https://panel.example.com", {**PROXY, "NO_PROXY": exceptions}) == {}


@pytest.mark.parametrize(
    "exceptions", ["", "ample.com", "panel.example.com:8443", "example.org", ",", ":443", "*.", "."]
)
def test_others_are_not(exceptions):
    assert proxies_for("https://panel.example.com", {**PROXY, "NO_PROXY": exceptions})


@pytest.mark.parametrize(
    ("host", "exceptions"),
    [
        ("10.1.2.3", "10.0.0.0/8"),
        ("10.1.2.3", "10.1.2.3"),
        ("[2001:db8::5]", "2001:db8::/32"),
        ("[2001:db8::5]", "[2001:db8::5]"),
    ],
)
def test_exceptions_may_be_networks(host, exceptions):
    assert proxies_for(f"https://{host}", PROXY)
    assert proxies_for(f"https://{host}", {**PROXY, "no_proxy": exceptions}) == {}


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.8.8.8", "[::1]", "panel.localhost"])
def test_this_machine_is_never_reached_by_a_proxy(host):
    assert proxies_for(f"http://{host}:8000", {"HTTP_PROXY": "http://proxy:3128"}) == {}


@given(st.text(), st.text())
def test_no_text_breaks_it(url, exceptions):
    proxies_for(url, {**PROXY, "NO_PROXY": exceptions})


def test_settings_know_the_proxy_of_their_panel():
    environ = {**PROXY, "FLEIOCTL_URL": "https://panel.example.com"}
    assert load(Options(), environ).proxies == {"https": "http://proxy:3128"}
