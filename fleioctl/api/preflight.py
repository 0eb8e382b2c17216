"""The way to the panel, and what must be right about it before the first request leaves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from fleioctl.api.urls import host_of, is_loopback
from fleioctl.errors import Local
from fleioctl.model.described import described


@described(frozen=True, eq=False, repr=False)
class Route:
    """What lies between here and the panel: files of certificates (empty for none), proxies by scheme."""

    ca_file: str = ""
    client_cert: str = ""
    client_key: str = ""
    proxies: Mapping[str, str] = field(default_factory=dict)
    connections: int = 8

    @property
    def key(self) -> tuple[object, ...]:
        """Return what tells this way from others, for a process that keeps connections."""
        return (self.ca_file, self.client_cert, self.client_key, *sorted(self.proxies.items()), self.connections)


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
