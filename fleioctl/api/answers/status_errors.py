"""Statuses that say no: which error each one is, and the words for it."""

from __future__ import annotations

from typing import Any, NamedTuple

from fleioctl.api.answers.error_body import LARGEST_SHOWN, describe, explain_body, is_html, nearest_choice
from fleioctl.api.answers.json_body import NotJson, parse
from fleioctl.api.outcome import Response
from fleioctl.errors import Denied, Error, NotFound, Refused, Temporary

# A panel tells these causes apart in its text at most, which may be missing or translated.
LET_IN_HINT = (
    "The token may be wrong, incomplete or expired, its user no active staff user (some calls need a superuser), "
    "or this address not allowed to use it."
)
READ_ONLY_HINT = " For changes it must not be read-only."
READ_HINT = "Its user may lack the permission for this, or this address not be allowed to use the token."
WRITE_HINT = (
    "The token may be read-only, its user lack the permission for this, this address not be allowed to use it, "
    "or the object be in a state that forbids it."
)
LICENCE_HINT = "Renew or enlarge the licence of the panel; until then it allows nothing of this kind."
CERTIFICATE_HINT = "Set client_cert (and client_key) in the profile: fleioctl profiles set NAME client_cert FILE."
WANTS_CERTIFICATE = b"SSL certificate"  # so nginx answers whom TLS let in without one: 400, and a page
PROXY_HINT = "Put them into the proxy's address: HTTPS_PROXY=http://USER:PASSWORD@HOST:PORT."
ROUTE_HINT = "Check the panel URL (it usually ends in /backend); or this feature is switched off on the panel."


class Kind(NamedTuple):
    """How an answer with one status is reported."""

    error: type[Error]
    code: str
    says: str = "The panel {host} refused this"
    hint: str = ""


KINDS = {
    400: Kind(Refused, "validation", "The panel {host} refused the request"),
    401: Kind(Denied, "unauthorized", "The panel {host} does not accept the token", LET_IN_HINT),
    402: Kind(Refused, "licence", "The licence of the panel {host} does not allow this", LICENCE_HINT),
    403: Kind(Denied, "forbidden", "The panel {host} denies {method} {path}", READ_HINT),
    404: Kind(NotFound, "not_found", "The panel {host} has nothing at {path}"),
    405: Kind(Refused, "method_not_allowed", "The panel {host} does not offer {method} on {path}"),
    406: Kind(Refused, "not_acceptable"),
    407: Kind(Temporary, "proxy", "The proxy wants a user and password before it lets the request pass", PROXY_HINT),
    409: Kind(Refused, "conflict", "The panel {host} refused this because of a conflict"),
    412: Kind(Refused, "misconfigured", "The panel {host} is not configured for this"),
    413: Kind(Refused, "too_large", "The panel {host} finds the request too large"),
    415: Kind(Refused, "media_type"),
    417: Kind(Refused, "conflict", "OpenStack behind the panel {host} refused this"),
    422: Kind(Refused, "unprocessable"),
    501: Kind(Refused, "not_implemented", "The panel {host} cannot do this"),
    526: Kind(Refused, "openstack_tls", "The panel {host} does not trust the TLS certificate of its OpenStack"),
}
OTHER = Kind(Refused, "refused")
NO_ROUTE = Kind(Refused, "no_such_route", "The panel {host} knows no address {path}", ROUTE_HINT)


def refusal(response: Response, *, host: str, method: str, path: str) -> Error:
    """Return the error that an answer amounts to, in one sentence."""
    text, fields = explained(response)
    kind = NO_ROUTE if response.status == 404 and not _is_from_api(response) else KINDS.get(response.status, OTHER)
    says = kind.says.format(host=host, method=method, path=path)
    return kind.error(
        sentence(says, text),
        code=kind.code,
        hint=_hint(kind, response, is_read=method in ("GET", "HEAD", "OPTIONS")),
        http_status=response.status,
        fields=fields,
        retryable=False,
    )


def _hint(kind: Kind, response: Response, *, is_read: bool) -> str:
    if WANTS_CERTIFICATE in response.body[:LARGEST_SHOWN]:
        return CERTIFICATE_HINT
    if response.status == 401 and not is_read:
        return LET_IN_HINT + READ_ONLY_HINT
    if response.status == 403 and not is_read:
        return WRITE_HINT
    return kind.hint or nearest_choice(response)


def explained(response: Response) -> tuple[str, dict[str, str]]:
    """Return what the server gave as reason, else which kind of page answered."""
    try:
        text, fields = explain_body(_parsed(response)) if not is_html(response) else ("", {})
    except NotJson:
        text, fields = "", {}
    return text or f"HTTP {response.status} with {describe(response)}", fields


def sentence(says: str, text: str) -> str:
    """Join our words and theirs."""
    return f"{says}: {text}" if text.endswith((".", "!", "?", "…")) else f"{says}: {text}."


def _is_from_api(response: Response) -> bool:
    try:
        return not is_html(response) and isinstance(_parsed(response), dict | list)
    except NotJson:
        return bool(response.broken) and "json" in response.headers.get("Content-Type", "").lower()


def _parsed(response: Response) -> Any:
    """Return the body as data; a refusal of megabytes is no sentence, and not worth the time."""
    if len(response.body) > LARGEST_SHOWN:
        raise NotJson("it is too large for a refusal")
    return parse(response.body)
