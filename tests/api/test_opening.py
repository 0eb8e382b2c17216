"""What is refused before anything is sent: bad tokens, clear text, bad CA files, proxies that prove nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from api.clock import FakeClock
from api.conftest import TOKEN, URL
from fleioctl.api.client import Api
from fleioctl.errors import Denied, Local


@pytest.mark.parametrize("token", ["", "two words", "line\nbreak", "tab\t", "naïve", " leading", "\x00", "a" * 600])
def test_malformed_token_is_refused_and_not_shown(token: str) -> None:
    with pytest.raises(Denied) as caught:
        Api(URL, token, clock=FakeClock())
    error = caught.value
    assert (error.exit_code, error.code) == (4, "bad_token")
    assert not token.strip() or token not in error.message + error.hint


def test_token_does_not_travel_in_clear_text() -> None:
    with pytest.raises(Local) as caught:
        Api("http://panel.example.com/staffapi", TOKEN, clock=FakeClock())
    assert (caught.value.exit_code, caught.value.code) == (9, "insecure_url")


def test_clear_text_is_a_choice_and_free_on_loopback() -> None:
    Api("http://panel.example.com/staffapi", TOKEN, clock=FakeClock(), insecure_http=True).close()
    Api("http://127.0.0.1:8000/staffapi", TOKEN, clock=FakeClock()).close()


def test_ca_file_must_hold_certificates(tmp_path: Path) -> None:
    for content in (None, "", "no certificate"):
        file = tmp_path / "ca.pem"
        if content is not None:
            file.write_text(content)
        with pytest.raises(Local, match=r"ca\.pem") as caught:
            Api(URL, TOKEN, clock=FakeClock(), ca_file=str(file))
        assert caught.value.code == "ca_file"


def test_socks_proxy_is_refused() -> None:
    with pytest.raises(Local, match="SOCKS"):
        Api(URL, TOKEN, clock=FakeClock(), proxies={"https": "socks5://127.0.0.1:1080"})
