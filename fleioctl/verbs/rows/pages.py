"""The pages of one list as they are read: each object once, what is narrowed to the minute, how far it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from fleioctl.model.resource import Resource
from fleioctl.session.session import Session

if TYPE_CHECKING:
    from fleioctl.inputs.narrowing import Cut

Query = list[tuple[str, str]]


class Reading:
    """The pages of one list, each object once; afterwards `total` is what the server counted."""

    def __init__(
        self,
        session: Session,
        resource: Resource,
        query: Query,
        page_size: int,
        limit: int | None,
        cuts: Sequence[Cut] = (),
    ) -> None:
        self.session, self.resource, self.query = session, resource, query
        self.page_size, self.limit, self.cuts = page_size, limit, cuts
        self.total: int | None = None

    def __iter__(self) -> Iterator[Sequence[dict[str, Any]]]:
        """Yield pages, without what is cut from them, up to the limit."""
        if not self.cuts:
            yield from self._pages(self.limit)
            return
        left = self.limit
        for page in self._pages(None):
            kept = [item for item in page if all(cut.keeps(item) for cut in self.cuts)][:left]
            yield kept
            left = None if left is None else left - len(kept)
            if left == 0:
                break
        self.session.progress.clear()
        self.total = None  # the server counts what is cut here too

    def _pages(self, limit: int | None) -> Iterator[Sequence[dict[str, Any]]]:
        """Yield pages; note a total that changes on the way."""
        rows = 0
        before: set[Any] = set()  # rows move between neighbouring pages; all ids would not stay constant in memory
        resource = self.resource
        pages = self.session.api.pages(
            resource.path, self.query, page_size=self.page_size, limit=limit, key=resource.identity.key
        )
        for page in pages:
            if self.total is not None and page.total is not None and page.total != self.total:
                self.session.note(
                    f"the number of {self.resource.plural} changed while reading: {self.total} to {page.total}"
                )
            self.total = page.total if page.total is not None else self.total
            here = {item.get(self.resource.identity.key): item for item in reversed(page.objects)}
            whole = None in here
            self.session.progress.clear()
            yield page.objects if whole else [here[id] for id in reversed(here) if id not in before]
            before = set(here)
            rows += len(page.objects)
            self.session.progress.show(f"{rows:,} of {self.total or rows:,} {self.resource.plural} read")
        self.session.progress.clear()
