"""Whom we believe to be the panel: the certificates, read once for all connections."""

from __future__ import annotations

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
