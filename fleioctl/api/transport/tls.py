"""Whom we believe to be the panel, and who we say we are: certificates, read once for all connections."""

from __future__ import annotations

import ssl
from collections.abc import Iterable
from pathlib import Path
from ssl import SSLContext

from requests.utils import DEFAULT_CA_BUNDLE_PATH
from urllib3.util.ssl_ import create_urllib3_context

from fleioctl.errors import Local


def trusted(addresses: Iterable[str], ca_file: str) -> SSLContext | None:
    """Return what connections to these addresses check; nothing when none of them speaks TLS, as it takes 20 ms."""
    if not any(address.lower().startswith("https:") for address in addresses):
        return None
    context = create_urllib3_context()
    place = ca_file or DEFAULT_CA_BUNDLE_PATH
    try:
        context.load_verify_locations(**{"capath" if Path(place).is_dir() else "cafile": place})
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "it holds no certificates"
        raise Local(f"The CA file {place} cannot be used: {reason}.", code="ca_file") from error
    return context


def present(context: SSLContext, client_cert: str, client_key: str) -> None:
    """Let the context present this certificate where a server asks for one; without a key file it holds its key."""
    if not client_cert:
        return
    try:
        context.load_cert_chain(client_cert, client_key or None, password=_no_password)
    except (OSError, ValueError) as error:
        file, reason = _what_is_wrong(error, client_cert, client_key)
        raise Local(f"The client certificate {file} cannot be used: {reason}.", code="client_cert") from error


def _no_password() -> str:
    """Stand in for OpenSSL's own question, which would block a run that nobody watches."""
    message = "The key of the client certificate is protected by a password."
    raise Local(message, code="client_cert", hint="Store it without one, readable by you alone.")


def _what_is_wrong(error: Exception, client_cert: str, client_key: str) -> tuple[str, str]:
    for file in filter(None, (client_cert, client_key)):
        if not Path(file).is_file():
            return file, "there is no such file"
    if isinstance(error, ssl.SSLError) and "MISMATCH" in str(error.reason):
        return client_cert, "its key is another one"
    if isinstance(error, OSError) and error.strerror and not isinstance(error, ssl.SSLError):
        return client_cert, error.strerror
    return client_cert, "it holds no certificate with its key" + ("" if client_key else "; name the key's file, too")
