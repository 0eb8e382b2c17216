"""The proxy between here and the panel."""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import urlsplit


def proxies_for(url: str, environ: Mapping[str, str]) -> dict[str, str]:
    """Return the proxy for the URL by its scheme, nothing when its host is reached directly."""
    try:
        parts = urlsplit(url if "://" in url else f"https://{url}")
        scheme, host, port = parts.scheme.lower(), parts.hostname or "", parts.port
    except ValueError:  # the URL is refused with a better message where it is used
        return {}
    proxy = _variable(environ, f"{scheme}_proxy") or _variable(environ, "all_proxy")
    if not proxy or _is_direct(host, port or {"http": 80}.get(scheme, 443), _variable(environ, "no_proxy")):
        return {}
    return {scheme: proxy if "://" in proxy else f"http://{proxy}"}


def _variable(environ: Mapping[str, str], name: str) -> str:
    return environ.get(name) or environ.get(name.upper()) or ""


def _is_direct(host: str, port: int, exceptions: str) -> bool:
    # A token may go over plain http to this machine only because it does not leave it.
    if host == "localhost" or host.endswith(".localhost") or _is_within(host, "127.0.0.0/8", "::1/128"):
        return True
    return any(_matches(host, port, each) for each in re.split(r"[,\s]+", exceptions.lower()) if each)


def _matches(host: str, port: int, exception: str) -> bool:
    if exception == "*" or _is_within(host, exception):
        return True
    name, separator, number = exception.rpartition(":")
    if separator and number.isdigit() and not name.count(":"):
        exception = name if int(number) == port else ""
    exception = exception.lstrip("*").lstrip(".")
    return bool(exception) and (host == exception or host.endswith("." + exception))


def _is_within(host: str, *networks: str) -> bool:
    import ipaddress

    try:
        address = ipaddress.ip_address(host)
        return any(address in ipaddress.ip_network(network.strip("[]"), strict=False) for network in networks)
    except ValueError:
        return False
