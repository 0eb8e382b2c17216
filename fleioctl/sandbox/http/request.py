"""What the caller sent: path, query, credentials, and the body by its media type."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any
from urllib.parse import parse_qsl, quote

from fleioctl.sandbox.http.exceptions import APIException
from fleioctl.sandbox.http.parsers import parse_json, parse_multipart

# The longer one first, as it is the default path of installations.
BASES = ("/backend/staffapi", "/staffapi")
# The panel renders nothing but JSON; it answers 406 to callers who want HTML.
ACCEPTED = {"application/json", "application/vnd.fleio.api+json", "*/*", "application/*", ""}


class Request:
    """One HTTP request out of a WSGI environment."""

    def __init__(self, environ: Mapping[str, Any]) -> None:
        self.environ = environ
        self.method: str = environ["REQUEST_METHOD"].upper()
        self.full_path: str = environ.get("SCRIPT_NAME", "") + environ.get("PATH_INFO", "")
        self.query = dict(self.pairs)

    @cached_property
    def pairs(self) -> list[tuple[str, str]]:
        """Return the query, in order."""
        return parse_qsl(self.environ.get("QUERY_STRING", ""), keep_blank_values=True)

    @cached_property
    def path(self) -> str | None:
        """Return the path below the API's base, with its leading slash; None outside of it."""
        decoded = self.full_path.encode("latin-1", "replace").decode("utf-8", "replace")
        for base in BASES:
            if decoded.startswith(base + "/"):
                return decoded[len(base) :]
        return None

    @property
    def url(self) -> str:
        """Return the absolute URL without its query, as the server sees itself."""
        environ = self.environ
        host = environ.get("HTTP_HOST") or f"{environ.get('SERVER_NAME', 'localhost')}:{environ.get('SERVER_PORT', 80)}"
        return f"{environ.get('wsgi.url_scheme', 'http')}://{host}{quote(self.full_path.encode('latin-1', 'replace'))}"

    @property
    def address(self) -> str:
        """Return where the caller is."""
        return str(self.environ.get("REMOTE_ADDR") or "127.0.0.1")

    def check_accept(self) -> None:
        """Refuse a caller that takes no JSON."""
        wanted = self.environ.get("HTTP_ACCEPT", "")
        kinds = {part.split(";")[0].strip().lower() for part in wanted.split(",")}
        if not kinds & ACCEPTED:
            raise APIException(406, "Could not satisfy the request Accept header.")

    def parse(self, forms: bool = True) -> Any:
        """Return the body as JSON data, whichever of the three media types carried it."""
        raw = self.body
        kind = self.environ.get("CONTENT_TYPE") or ""
        bare = kind.split(";")[0].strip().lower()
        # An empty body is no malformed JSON, whatever the content type says.
        if not raw:
            return {}
        if bare == "application/json":
            return parse_json(raw)
        if bare == "application/x-www-form-urlencoded" and forms:
            # Only images refuse forms.
            return dict(parse_qsl(raw.decode("utf-8", "replace"), keep_blank_values=True))
        if bare == "multipart/form-data":
            return parse_multipart(kind, raw)
        raise APIException(415, f'Unsupported media type "{kind}" in request.')

    @cached_property
    def body(self) -> bytes:
        """Return the raw body."""
        length = int(self.environ.get("CONTENT_LENGTH") or 0)
        return bytes(self.environ["wsgi.input"].read(length)) if length > 0 else b""
