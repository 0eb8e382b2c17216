"""The sandbox: a Fleio panel in a folder, called as a WSGI application."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from fleioctl.sandbox.http.authentication import authenticate
from fleioctl.sandbox.http.exceptions import APIException, Crash, NoRoute
from fleioctl.sandbox.http.request import Request
from fleioctl.sandbox.http.response import REASONS, Response, html
from fleioctl.sandbox.http.throttling import Throttle
from fleioctl.sandbox.resources.registry import Registry
from fleioctl.sandbox.resources.system.activity_log import record
from fleioctl.sandbox.rest import routers
from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.rest.viewsets import ViewSet
from fleioctl.sandbox.storage import schedule
from fleioctl.sandbox.storage.store import SCHEMA_VERSION, Store, WriteNeeded, transaction
from fleioctl.sandbox.types import Json
from fleioctl.sandbox.versions import NEWEST, parse_version

# A deferred transaction reads without keeping writers out; an immediate one cannot fail half way for want of the
# lock.
READ, WRITE, ALONE = "BEGIN", "BEGIN IMMEDIATE", "BEGIN EXCLUSIVE"
SAFE_METHODS = {"GET", "HEAD", "OPTIONS"}
WRITING_READS = ("/over_credit_limit", "/get_client_for_invoice_processing")
"""How the paths of calls end that look like reads and change what they show."""
USERS = {"admin": 1, "limited": 2, "customer": 3, "inactive": 4}
"""Whom `token_of` knows: a superuser, staff with few permissions, no staff, deactivated staff.

Beside them it knows `readonly` and `expired`: tokens of the superuser, in versions that have such."""


class Sandbox:
    """The stand-in panel whose state is one SQLite file in `folder`.

    `delay` is how many seconds asynchronous work takes by `clock`; 0 means done at once. `clients` adds that many
    to the seed, for measuring; `extra` adds resources of one's own, such as `ViewSet("widgets", text="name")`.
    `version` is the panel's, such as `2019.12`; each version keeps a state of its own in the folder.
    `calls_a_minute` limits each token, in versions that throttle; 0 is no limit.
    Raises OSError when the folder cannot be used, ValueError for what is no version.
    """

    def __init__(
        self,
        folder: Path,
        *,
        version: str = NEWEST,
        delay: float = 1.0,
        clock: Callable[[], float] = time.time,
        clients: int = 0,
        calls_a_minute: int = 0,
        extra: Iterable[ViewSet] = (),
    ) -> None:
        self.folder = Path(folder)
        self.version = parse_version(version)
        own = "" if self.version == NEWEST else f"-{self.version}"
        self.path = self.folder / f"sandbox{own}.sqlite3"
        # The panel's version too: the file of today's panel may be one that was today's last year.
        self._state_version = SCHEMA_VERSION * 1_000_000 + int(self.version.replace(".", ""))
        self.delay = delay
        self.clock = clock
        self._clients = clients
        # Known since 2022.11 by its message alone; whom it hits there is a guess, so it hits everybody.
        self._throttle = Throttle(calls_a_minute if self.version >= "2022.11" else 0)
        self._views = Registry(extra, self.version)
        self._prepare()

    @property
    def token(self) -> str:
        """Return the token of the seeded superuser."""
        return self.token_of("admin")

    def token_of(self, name: str) -> str:
        """Return the token of `admin`, `limited`, `customer`, `inactive`, `readonly` or `expired`.

        Raises KeyError where the version has no such token.
        """
        with transaction(self.path, READ) as store:
            return {str(each["name"]): str(each["id"]) for each in _seeded_tokens(store)}[name]

    def log(self) -> list[tuple[str, str]]:
        """Return method and path, such as `("POST", "/clients")`, of every accepted request that changed something."""
        with transaction(self.path, READ) as store:
            return list(store.sql.execute("SELECT method, path FROM log ORDER BY rowid"))

    def reset(self) -> None:
        """Start again from the seed; the tokens of the seeded users stay."""
        with transaction(self.path, ALONE) as store:
            kept = {each["name"]: each["id"] for each in _seeded_tokens(store)} if store.version else {}
            store.drop_tables()
            self._seed(store, kept)

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> list[bytes]:
        """Serve one request."""
        reply = self._answer(Request(environ), environ.get("wsgi.errors"))
        body = reply.encoded()
        headers = [("Content-Length", str(len(body))), *reply.headers.items()]
        # An answer without a body has no type either: clients must not parse it.
        if reply.body is not None:
            headers.append(("Content-Type", reply.content_type))
        start_response(f"{reply.status} {REASONS.get(reply.status, 'Status')}", headers)
        return [b"" if environ["REQUEST_METHOD"] == "HEAD" else body]

    def _answer(self, request: Request, errors: Any) -> Response:
        try:
            return self._serve(request)
        except APIException as problem:
            return problem.response()
        except NoRoute:
            return html(404, "Not Found")
        # Half a surrogate in a JSON body cannot be stored; the real panel's database refuses it likewise.
        except (Crash, UnicodeEncodeError):
            return html(500, "Server Error (500)")
        except Exception:
            if errors is not None:
                import traceback

                errors.write(traceback.format_exc())
            return html(500, "Server Error (500)")

    def _serve(self, request: Request) -> Response:
        if request.path is None:
            raise NoRoute(request.full_path)
        route = routers.find(self._views, request.path)
        request.check_accept()
        self._throttle.check(str(request.environ.get("HTTP_AUTHORIZATION", "")), self.clock())
        try:
            return self._transact(request, route, WRITE if _is_write(request) else READ)
        except WriteNeeded:
            return self._transact(request, route, WRITE)

    def _transact(self, request: Request, route: routers.Route, begin: str) -> Response:
        now = self.clock()
        with transaction(self.path, begin) as store:
            if begin == WRITE:
                schedule.run_due(store, now)
            elif schedule.is_due(store, now):
                raise WriteNeeded
            user = authenticate(store, request, now)
            call = Call(request, store, self._views, route.view, user, now, self.delay, route.ids)
            answer = routers.serve(call, route)
            if _is_write(request):
                record(call, request.path or "")
            return answer if isinstance(answer, Response) else Response(200, answer)

    def _prepare(self) -> None:
        # Others on this machine could read tokens out of the folder.
        for part in (*reversed(self.folder.parents), self.folder):
            part.mkdir(mode=0o700, exist_ok=True)  # the mode of mkdir with parents=True is not theirs
        # Made before SQLite makes it, which would ask the umask alone.
        self.path.touch(mode=0o600, exist_ok=True)
        with transaction(self.path, READ) as store:
            ready = store.version == self._state_version
        if not ready:
            with transaction(self.path, ALONE) as store:
                # Another process may have seeded it while this one waited for the lock.
                if store.version != self._state_version:
                    store.drop_tables()
                    self._seed(store, {})

    def _seed(self, store: Store, tokens: Mapping[str, str]) -> None:
        from fleioctl.sandbox.seed import plant

        store.create_tables(self._state_version)
        plant(store, self._views, self.clock(), self._clients, tokens)


def _seeded_tokens(store: Store) -> list[Json]:
    return [each for each in store.where("tokens") if each.get("name")]


def _is_write(request: Request) -> bool:
    return request.method not in SAFE_METHODS or (request.path or "").endswith(WRITING_READS)
