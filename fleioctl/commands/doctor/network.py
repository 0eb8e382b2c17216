"""What the doctor looks at on the way to the panel."""

from __future__ import annotations

import time
from collections.abc import Iterator
from urllib.parse import urlsplit

from fleioctl.api.urls import PORTS, host_of, is_loopback, normalize_url
from fleioctl.commands.doctor.finding import Finding, ok, problem, skipped, warning
from fleioctl.errors import Error
from fleioctl.session.session import Session

LIMIT = 15.0  # seconds for a name, and again for a certificate
SOON = 21  # days
CHECKS = ("address", "host name", "certificate")


def network(session: Session) -> Iterator[Finding]:
    """Yield address, name and certificate."""
    settings = session.settings
    try:
        url = _address(session)
    except Error as error:
        yield problem("address", error)
        yield from skipped("the address cannot be used", *CHECKS[1:])
        return
    if url.startswith("http://") and not is_loopback(url):
        yield warning("address", f"{url}: the token travels unprotected", "Use https://.")
    else:
        yield ok("address", url)
    if settings.proxies:
        proxy = host_of(next(iter(settings.proxies.values())))
        yield from skipped(f"the way goes through the proxy {proxy}", *CHECKS[1:])
        return
    parts = urlsplit(url)
    host, port = parts.hostname or "", parts.port or PORTS[parts.scheme]
    yield from _connected(session, parts.scheme, host, port)


def _address(session: Session) -> str:
    from fleioctl.api.preflight import check_scheme

    url = normalize_url(session.settings.url)
    check_scheme(url, insecure_http=session.settings.insecure_http)
    return url


def _connected(session: Session, scheme: str, host: str, port: int) -> Iterator[Finding]:
    try:
        yield _name(host, port)
    except Error as error:
        yield problem("host name", error)
        yield from skipped("the host is not known", "certificate")
        return
    try:
        yield _certificate(session, scheme, host, port)
    except Error as error:
        yield problem("certificate", error)


def _name(host: str, port: int) -> Finding:
    from fleioctl.api.probe import addresses_of

    return ok("host name", f"{host} is {', '.join(addresses_of(host, port, LIMIT)[:4])}")


def _certificate(session: Session, scheme: str, host: str, port: int) -> Finding:
    from fleioctl.api.preflight import Route
    from fleioctl.api.probe import certificate_end

    if scheme == "http":
        return skipped("plain http has none", "certificate")[0]
    settings = session.settings
    route = Route(settings.ca_file, settings.client_cert, settings.client_key)
    end = certificate_end(host, port, route, LIMIT)
    days = int((end - session.clock.now()) // 86400)
    detail = f"trusted, ends in {days} d, on {time.strftime('%Y-%m-%d', time.gmtime(end))}"
    return warning("certificate", detail, "Renew it.") if days < SOON else ok("certificate", detail)
