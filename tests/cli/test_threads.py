"""One command may be run by several threads at a time, each with its own options."""

from __future__ import annotations

import io
from contextlib import suppress
from threading import Barrier, BrokenBarrierError
from typing import Annotated, Any

import pytest
import typer.main

from fleioctl.cli.tree import build
from fleioctl.concurrent import spread, wait
from fleioctl.model.command import command
from fleioctl.session.session import Session

MEETING = 0.2  # seconds for two threads to meet at the worst place, where one of them is kept out


def test_threads_do_not_mix_the_options_of_a_command(monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[tuple[str, str, str | None]] = []
    barrier, context = Barrier(2), typer.main.get_current_context

    def echo(session: Session, word: str, again: Annotated[str, typer.Option()] = "") -> None:
        heard.append((word, again, session.options.profile))

    def meet() -> Any:  # Typer has filled in the options, and has not called the function yet
        with suppress(BrokenBarrierError):
            barrier.wait(MEETING)
        return context()

    def call(word: str) -> None:
        session = Session((), {}, stdin=io.StringIO(), stdout=io.StringIO(), stderr=io.StringIO())
        built.main([word, "--again", word, "-p", word], "echo", standalone_mode=False, obj=session)

    built = build(command(echo))
    monkeypatch.setattr(typer.main, "get_current_context", meet)
    for ended in spread([lambda: call("one"), lambda: call("other")], 2):
        wait(ended)
    assert sorted(heard) == [("one", "one", "one"), ("other", "other", "other")]
