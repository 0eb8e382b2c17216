"""DNS lives in regions: every call names one, or the panel takes its default."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from fleioctl.inputs.lookup import UUID, Target, read_id, resolve
from fleioctl.model.registry import resource_of
from fleioctl.session.session import Session

if TYPE_CHECKING:
    from fleioctl.api.client import Api, Page

PREFIX = "openstack/dns"

Query = Sequence[tuple[str, str]]


class InRegion:
    """The panel, with a region named in every read of DNS."""

    def __init__(self, api: Api, region: str) -> None:
        self._api, self._named = api, ("region_name", region)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._api, name)

    def get(self, path: str, query: Query = (), **details: Any) -> Any:
        """Return the parsed answer to a GET."""
        return self._api.get(path, self._with_region(path, query), **details)

    def pages(self, path: str, query: Query = (), **details: Any) -> Iterator[Page]:
        """Yield a list page by page."""
        return self._api.pages(path, self._with_region(path, query), **details)

    def _with_region(self, path: str, query: Query) -> list[tuple[str, str]]:
        named = any(name == self._named[0] for name, _ in query)
        return [*query, self._named] if path.startswith(PREFIX) and not named else list(query)


def look_in(session: Session, region: str | None) -> str | None:
    """Let this run read zones in a region (by name or id) and return its id."""
    if not region:
        return None
    id = read_id(session, "regions", region)
    # In the session, so that look-ups by name and read-backs see the same region.
    vars(session)["api"] = InRegion(session.api, id)  # where the session keeps what it made
    return id


def zone_name(word: str) -> str:
    """Return the name as the panel has it, with the dot at the end; ids stay."""
    return word if UUID.fullmatch(word) or word.endswith(".") or "." not in word else f"{word}."


def zone_of(session: Session, word: str) -> Target:
    """Return a zone with its name, the last dot included; NotFound for an unknown one."""
    # An id was taken as it is, without a look; the records need the name.
    found = resolve(session, resource_of("dns-zones"), zone_name(word))
    return found if found.name else Target(found.id, str(session.api.get(f"{PREFIX}/{found.id}").get("name", "")))
