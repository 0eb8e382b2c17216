"""The panel as the rest of the program sees it: read, send, walk lists, count."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from fleioctl.api.answers.interpret import Asked, interpret
from fleioctl.api.backoff import Backoff, Jitter, uniform
from fleioctl.api.bodies.multipart import as_form
from fleioctl.api.call import Attempt, Call, CallState, Into, Recheck
from fleioctl.api.deadline import Deadline, Within
from fleioctl.api.outcome import Answer, Failure
from fleioctl.api.paging import Page, read_count, walk
from fleioctl.api.preflight import Route, check_proxies, check_scheme
from fleioctl.api.retry import retry, unknown
from fleioctl.api.retry_budget import RetryBudget
from fleioctl.api.token import checked_token
from fleioctl.api.trace import Trace, trace_outcome, trace_request
from fleioctl.api.transport.connections import Connections
from fleioctl.api.transport.exchange import Exchange, Outcome
from fleioctl.api.transport.prefetch import Prefetch
from fleioctl.api.transport.request import (
    MOST_REDIRECTS,
    check_method,
    content_type,
    encode,
    next_address,
    standing_headers,
    too_many,
)
from fleioctl.api.transport.send_guard import SendGuard
from fleioctl.api.transport.transport import open_transport
from fleioctl.api.urls import Query, host_of, join, origin_of
from fleioctl.clock import Clock
from fleioctl.errors import Error, Refused, Unknown
from fleioctl.model.resource import Safety

if TYPE_CHECKING:
    from fleioctl.api.transport.wsgi import Application

__all__ = ["Answer", "Api", "Page", "Query"]


class Api:
    """One panel and one token; may be used by several threads."""

    def __init__(
        self,
        url: str,
        token: str,
        *,
        timeout: float = 120.0,
        clock: Clock,
        ca_file: str = "",
        client_cert: str = "",
        client_key: str = "",
        proxies: Mapping[str, str] | None = None,
        insecure_http: bool = False,
        trace: Trace | None = None,
        debug: bool = False,
        wsgi: Application | None = None,
        connections: int = 8,
        kept: Connections | None = None,
        jitter: Jitter = uniform,
        waiting: Callable[[str], AbstractContextManager[None]] = lambda _: nullcontext(),
    ) -> None:
        check_scheme(url, insecure_http=insecure_http)
        self._url = url
        self._host = "sandbox" if wsgi else host_of(url)
        self._headers = standing_headers(checked_token(token))
        self._timeout, self._clock, self._jitter = timeout, clock, jitter
        self._trace, self._debug = trace, debug
        self._waiting = waiting
        self._tally = RetryBudget()
        route = Route(ca_file, client_cert, client_key, check_proxies(proxies), connections + 1)
        open_it = partial(open_transport, url, route, wsgi, clock)
        # A sandbox has no connections to keep: it is called in this process.
        self._way = open_it() if wsgi else (kept or Connections()).get((origin_of(url), route.key), open_it)
        self._writes: set[CallState] = set()
        self._here = Within()

    @property
    def requests_made(self) -> int:
        """Return how many HTTP requests were made."""
        return self._tally.requests

    @property
    def connections_opened(self) -> int:
        """Return how many connections were opened for them."""
        return self._tally.connections

    @property
    def in_flight(self) -> bool:
        """Tell whether a write left and its outcome is not known; takes no lock, for signal handlers."""
        return any(state.may_have_acted for state in tuple(self._writes))

    def within(self, seconds: float) -> AbstractContextManager[None]:
        """Hold all calls that this thread makes meanwhile to so many seconds, retries included."""
        return self._here.until(Deadline(self._clock, seconds, within=self._here.deadline))

    def address(self, path: str) -> str:
        """Return the full URL of a path."""
        return join(self._url, path)

    def get(self, path: str, query: Query = (), *, timeout: float | None = None) -> Any:
        """Return the parsed answer to a GET."""
        return self.send("GET", path, safety=Safety.SAFE, query=query, timeout=timeout).body

    def fetch(self, path: str, query: Query = (), *, into: Into = None, timeout: float | None = None) -> Answer:
        """Return the answer to a GET with the bytes that came, many of them in a file that `into` opens."""
        call = self._call("GET", path, query, Safety.SAFE, timeout or self._timeout)
        accept = {"Accept": "application/json, */*;q=0.5"}
        return self._settle(replace(call, headers=self._headers | accept, raw=True, into=into))

    def send(
        self,
        method: str,
        path: str,
        *,
        safety: Safety,
        query: Query = (),
        body: Any = None,
        recheck: Recheck | None = None,
        timeout: float | None = None,
        fresh: bool = False,
        raw: bytes | None = None,
    ) -> Answer:
        """Make one call, sent again only as its class allows."""
        content = encode(body := as_form(body)) if raw is None else raw
        call = self._call(method, path, query, safety, timeout or self._timeout)
        return self._settle(
            replace(
                call,
                content=content,
                headers=self._headers | {"Content-Type": content_type(body)} if content else self._headers,
                recheck=self._here.bounded(recheck, call.deadline) if recheck else None,
                fresh=fresh or safety is Safety.ONCE,
            )
        )

    def pages(
        self, path: str, query: Query = (), *, page_size: int = 500, limit: int | None = None, key: str = "id"
    ) -> Iterator[Page]:
        """Yield a list page by page, to the end or to the limit; `key` is what tells its objects apart."""
        # no more is asked for than is wanted
        size = page_size if limit is None else max(1, min(page_size, limit))

        def begin(number: int) -> Prefetch:
            page = [("page", str(number))] if number > 1 else []
            return self._ahead(path, [*query, *page, ("page_size", str(size))])

        return walk(begin, limit=limit, key=key)

    def count(self, path: str, query: Query = ()) -> int:
        """Return how many objects a list has; where the panel counts the page only, by reading it all."""
        first = self.get(path, [*query, ("page_size", "1")])  # its envelope tells; one object is the least
        if isinstance(first, dict) and first.get("hasMore"):
            return sum(len(page.objects) for page in self.pages(path, query))
        return read_count(first)

    def close(self) -> None:
        """Close the connections."""
        self._way.close()

    def _call(self, method: str, path: str, query: Query, safety: Safety, timeout: float) -> Call:
        deadline = Deadline(self._clock, timeout, within=self._here.deadline)
        address = join(self._url, path, query)
        return Call(Asked(self._host, method, path), address, safety, deadline, headers=self._headers)

    def _ahead(self, path: str, query: Query) -> Prefetch:
        call = self._call("GET", path, query, Safety.SAFE, self._timeout)
        exchange = self._begin(call, call.url, SendGuard(self._tally))
        exchange.head_start()
        return Prefetch(call, exchange, partial(self._wait_for, call, exchange), self._settle)

    def _wait_for(self, call: Call, exchange: Exchange) -> Outcome:
        with self._waiting(f"waiting for {self._host}"):
            return self._hear(call, exchange, call.url)

    def _settle(self, call: Call, arrived: Outcome | None = None) -> Answer:
        """Make the call; a write stays among the open ones when anything but an answer or an Error ends it."""
        state = CallState(call, arrived=arrived)
        if not call.is_read:
            self._writes.add(state)
        try:
            with self._waiting(f"waiting for {self._host}"):
                answer = retry(state, self._attempt, Backoff(self._clock, self._jitter, self._tally, call.deadline))
        except Error as error:
            self._writes.discard(state)
            if call.is_read or isinstance(error, Unknown | Refused) or not state.may_have_acted:
                raise
            raise unknown(error) from error  # this attempt failed on our side, but an earlier one may have acted
        self._writes.discard(state)
        return answer

    def _attempt(self, state: CallState) -> Answer | Failure:
        """Send once, and write down what came of it."""
        attempt = Attempt(SendGuard(self._tally, fresh=state.call.fresh))
        state.attempts.append(attempt)
        arrived, state.arrived = state.arrived, None
        attempt.result = self._follow(state.call, attempt, arrived)
        return attempt.result

    def _follow(self, call: Call, attempt: Attempt, outcome: Outcome | None) -> Answer | Failure:
        """Follow the redirects that a read may follow, and say what the last answer means."""
        url = call.url
        for _ in range(MOST_REDIRECTS):
            # what was on its way already comes first; a redirect is asked for anew
            outcome = outcome or self._exchange(call, url, attempt)
            target = next_address(url, outcome) if call.is_read and call.asked.method in ("GET", "HEAD") else ""
            if not target:
                return interpret(outcome, call.asked, self._clock, call.deadline.is_over, raw=call.raw)
            url, outcome = target, None
            attempt.guard = SendGuard(self._tally, fresh=call.fresh)  # a guard is proof for one request alone
        raise too_many(url)

    def _exchange(self, call: Call, url: str, attempt: Attempt) -> Outcome:
        try:
            return self._hear(call, self._begin(call, url, attempt.guard), url)
        except BaseException:  # also between the two, where nobody waits for the exchange yet
            attempt.guard.cancel()
            raise

    def _begin(self, call: Call, url: str, guard: SendGuard) -> Exchange:
        check_method(call.asked.method)
        if self._trace and self._debug:
            trace_request(self._trace, call.asked.method, url, call.headers, call.content)
        self._tally.count_request()
        return self._way.begin(call, url, guard)

    def _hear(self, call: Call, exchange: Exchange, url: str) -> Outcome:
        _, whole = call.patience()
        outcome = exchange.finish(whole)
        if self._trace:
            trace_outcome(self._trace, call.asked.method, url, outcome, exchange.seconds, debug=self._debug)
        return outcome
