"""What must be right before the first request leaves: the scheme, the proxies."""

from __future__ import annotations

from collections.abc import Mapping

from fleioctl.api.urls import host_of, is_loopback
from fleioctl.errors import Local


def check_scheme(url: str, *, insecure_http: bool) -> None:
    """Refuse to send a token in the clear over a network."""
    if url.startswith("http://") and not insecure_http and not is_loopback(url):
        raise Local(
            f"The panel URL of {host_of(url)} begins with http://, so the token would travel unprotected.",
            code="insecure_url",
            hint="Use https://, or set insecure_http = true in the profile.",
        )


def check_proxies(proxies: Mapping[str, str] | None) -> dict[str, str]:
    """Return the proxies, if they are of a kind that can prove what was sent."""
    for address in (proxies or {}).values():
        if address.lower().startswith("socks"):
            raise Local("SOCKS proxies are not supported.", code="proxy", hint="Use an HTTP proxy.")
    return dict(proxies or {})
