"""Sockets: what provably never left, what was kept alive, what ends in time."""

from __future__ import annotations

import signal
import socket
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest
from faults.catalogue import BY_NAME
from faults.ledger import Ledger
from faults.server import FaultyServer

from api.clock import FakeClock
from fleioctl.api.client import Api
from fleioctl.api.transport.exchange import Exchange
from fleioctl.clock import Clock
from fleioctl.errors import Temporary, Unknown
from fleioctl.model.resource import Safety

SHORT = 0.2


def connect(server: FaultyServer, **options: Any) -> Api:
    return Api(server.url, "a" * 40, **{"clock": FakeClock(), **options})


def test_connection_is_used_again() -> None:
    with FaultyServer(Ledger()) as server:
        api = connect(server)
        for _ in range(5):
            api.get("things")
        api.close()
        assert (api.requestsmade, api.connections_opened, server.connections) == (5, 1, 1)


def test_workers_of_a_bulk_run_have_a_connection_each() -> None:
    with FaultyServer(Ledger()) as server:
        api = connect(server, connections=4)
        together = threading.Barrier(4)

        def work() -> None:
            together.wait()
            for _ in range(10):
                api.get("things/1")

        threads = [threading.Thread(target=work) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        api.close()
        assert api.requestsmade == 40
        assert api.connections_opened <= 4


def test_connection_closed_while_idle_costs_nothing() -> None:
    with FaultyServer(Ledger(), BY_NAME["closes_after_each_answer"]) as server:
        api = connect(server)
        for _ in range(3):
            api.get("things")
            wait_for(lambda: idle_connection_is_closed(api))
        api.close()
        assert (api.requestsmade, api.connections_opened) == (3, 3)


def idle_connection_is_closed(api: Api) -> bool:
    """Look into the pool: is the connection that waits there readable, which means closed?"""
    pools = api._way._adapter.poolmanager.pools  # type: ignore[attr-defined]
    connections = [each for key in pools.keys() for each in pools[key].pool.queue if each]  # noqa: SIM118
    return all(not each.is_connected for each in connections)


def wait_for(condition: Callable[[], bool]) -> None:
    for _ in range(2000):
        if condition():
            return
        time.sleep(0.001)
    raise AssertionError("it never came true")


def test_once_only_write_never_meets_an_old_connection() -> None:
    with FaultyServer(Ledger()) as server:
        api = connect(server)
        api.get("things")
        api.send("POST", "things", safety=Safety.ONCE, body={})
        api.send("PUT", "things/1", safety=Safety.REPEATABLE, body={}, fresh=True)
        api.send("PUT", "things/1", safety=Safety.REPEATABLE, body={})
        api.close()
        assert api.connections_opened == 3


def test_name_look_up_that_hangs_is_given_up_and_never_sends_later(monkeypatch: pytest.MonkeyPatch) -> None:
    answered, looked_up = threading.Event(), threading.Event()
    real = socket.getaddrinfo

    def slow(*arguments: Any, **options: Any) -> Any:
        answered.wait(10)
        try:
            return real(*arguments, **options)
        finally:
            looked_up.set()

    with FaultyServer(Ledger()) as server:
        monkeypatch.setattr(socket, "getaddrinfo", slow)
        api = connect(server, timeout=SHORT)
        with pytest.raises(Temporary) as caught:
            api.send("POST", "things", safety=Safety.ONCE, body={})
        assert (caught.value.code, caught.value.outcome) == ("timeout", "unchanged")
        answered.set()
        assert looked_up.wait(10)
        wait_for(lambda: server.connections == 1)
        api.close()
    assert server.received == []


def test_name_that_does_not_exist_is_no_ambiguity(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: Any, **__: Any) -> Any:
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", fail)
    api = Api("https://panel.example.com/staffapi", "a" * 40, clock=FakeClock())
    with pytest.raises(Temporary, match="cannot be resolved") as caught:
        api.send("POST", "things", safety=Safety.ONCE, body={})
    assert (caught.value.code, caught.value.outcome) == ("unreachable", "unchanged")
    assert api.requestsmade == 4
    api.close()


@pytest.mark.parametrize("name", ["drips_the_body", "drips_the_head", "drips_interim_answers", "hangs_after_reading"])
def test_nothing_outlasts_the_deadline(name: str) -> None:
    with FaultyServer(Ledger(), BY_NAME[name]) as server:
        api = connect(server, timeout=SHORT, clock=Clock())
        with pytest.raises(Temporary):
            api.get("things")
        with pytest.raises(Unknown):
            api.send("POST", "things", safety=Safety.ONCE, body={})
        wait_for(lambda: not server.has_open_connections)
        api.close()


def test_interrupted_write_stays_unanswered() -> None:
    with FaultyServer(Ledger(), BY_NAME["hangs_after_reading"]) as server:
        api = connect(server, timeout=60)
        interrupt_when(lambda: api.in_flight)
        with pytest.raises(KeyboardInterrupt):
            api.send("POST", "things", safety=Safety.ONCE, body={})
        assert api.in_flight
        api.close()


def test_interrupted_read_leaves_nothing_in_flight() -> None:
    with FaultyServer(Ledger(), BY_NAME["hangs_after_reading"]) as server:
        api = connect(server, timeout=60)
        interrupt_when(lambda: bool(server.received))
        with pytest.raises(KeyboardInterrupt):
            api.get("things")
        assert not api.in_flight
        api.close()


def interrupt_when(condition: Callable[[], bool]) -> None:
    def run() -> None:
        wait_for(condition)
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)

    threading.Thread(target=run, daemon=True).start()


def test_write_that_was_interrupted_before_it_left_never_leaves(monkeypatch: pytest.MonkeyPatch) -> None:
    started, answered, looked_up = threading.Event(), threading.Event(), threading.Event()
    real = socket.getaddrinfo

    def slow(*arguments: Any, **options: Any) -> Any:
        started.set()
        answered.wait(10)
        try:
            return real(*arguments, **options)
        finally:
            looked_up.set()

    with FaultyServer(Ledger()) as server:
        monkeypatch.setattr(socket, "getaddrinfo", slow)
        api = connect(server)
        interrupt_when(started.is_set)
        with pytest.raises(KeyboardInterrupt):
            api.send("POST", "things", safety=Safety.ONCE, body={})
        assert not api.in_flight
        answered.set()
        assert looked_up.wait(10)
        wait_for(lambda: server.connections == 1)
        api.close()
    assert server.received == []


def test_write_that_is_interrupted_before_anybody_waits_for_it_never_leaves(monkeypatch: pytest.MonkeyPatch) -> None:
    answered, looked_up = threading.Event(), threading.Event()
    real = socket.getaddrinfo

    def slow(*arguments: Any, **options: Any) -> Any:
        answered.wait(10)
        try:
            return real(*arguments, **options)
        finally:
            looked_up.set()

    def interrupted(*_: Any) -> Any:
        raise KeyboardInterrupt

    with FaultyServer(Ledger()) as server:
        monkeypatch.setattr(socket, "getaddrinfo", slow)
        monkeypatch.setattr(Exchange, "finish", interrupted)
        api = connect(server)
        with pytest.raises(KeyboardInterrupt):
            api.send("POST", "things", safety=Safety.ONCE, body={})
        assert not api.in_flight
        answered.set()
        assert looked_up.wait(10)
        wait_for(lambda: server.connections == 1)
        api.close()
    assert server.received == []


def test_proxy_that_refuses_proves_that_nothing_was_sent() -> None:
    with FaultyServer(Ledger()) as proxy:  # which knows no CONNECT and answers 404
        api = Api(
            "https://panel.example.com/staffapi",
            "a" * 40,
            clock=FakeClock(),
            proxies={"https": f"http://user:hunter2@127.0.0.1:{proxy.port}"},
        )
        with pytest.raises(Temporary) as caught:
            api.send("POST", "things", safety=Safety.ONCE, body={})
        api.close()
    assert caught.value.outcome == "unchanged"
    assert "hunter2" not in caught.value.message
    assert {received.method for received in proxy.received} == {"CONNECT"}
    assert all("authorization" not in received.headers for received in proxy.received)


def test_proxy_that_is_not_there_is_named_as_the_cause() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    api = Api(
        "https://panel.example.com/staffapi", "a" * 40, clock=FakeClock(), proxies={"https": f"http://127.0.0.1:{port}"}
    )
    with pytest.raises(Temporary, match="the proxy cannot be used: the connection was refused"):
        api.get("things")
    api.close()


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_proxy_that_wants_a_login_is_said_to(scheme: str) -> None:
    with FaultyServer(Ledger(), BY_NAME["http_407"]) as proxy:
        api = Api(
            f"{scheme}://panel.example.com/staffapi",
            "a" * 40,
            clock=FakeClock(),
            insecure_http=True,
            proxies={scheme: f"http://127.0.0.1:{proxy.port}"},
        )
        with pytest.raises(Temporary, match=r"[Tt]he proxy wants a user and password") as caught:
            api.send("POST", "things", safety=Safety.ONCE, body={})
        api.close()
    error = caught.value
    assert (error.exit_code, error.code, error.outcome, error.retryable) == (6, "proxy", "unchanged", False)
    assert "HTTPS_PROXY" in error.hint
    assert len(proxy.received) == 1


@pytest.mark.parametrize(("fault", "requests"), [("http_403", 1), ("http_502", 4)])
def test_proxy_that_refuses_says_with_which_status(fault: str, requests: int) -> None:
    with FaultyServer(Ledger(), BY_NAME[fault]) as proxy:
        proxies = {"https": f"http://127.0.0.1:{proxy.port}"}
        api = Api("https://panel.example.com/staffapi", "a" * 40, clock=FakeClock(), proxies=proxies)
        with pytest.raises(Temporary, match=f"HTTP {fault[-3:]}") as caught:
            api.get("things")
        api.close()
    assert caught.value.code == "proxy"
    assert len(proxy.received) == requests


def test_answer_with_too_many_headers_is_said_to_have_them_and_not_asked_for_again() -> None:
    for fault, cause in (("too_many_headers", "too many headers"), ("header_too_long", "a header that is too long")):
        with FaultyServer(Ledger(), BY_NAME[fault]) as server:
            api = connect(server)
            with pytest.raises(Temporary, match=cause) as caught:
                api.get("things")
            api.close()
        assert not caught.value.retryable
        assert api.requestsmade == 1
