"""Reading a line, running it, and again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Protocol, TextIO

from fleioctl.cli.defaults import with_defaults
from fleioctl.cli.main import run
from fleioctl.cli.parsed_line import ParsedLine, parse_line
from fleioctl.cli.words import split_pipe, words_of
from fleioctl.commands.shell.history import History
from fleioctl.commands.shell.label import Label, label_of
from fleioctl.commands.shell.pipe import into
from fleioctl.config import load
from fleioctl.config.config_file import read
from fleioctl.config.keys import SANDBOX
from fleioctl.config.places import config_place, state_folder
from fleioctl.errors import Denied, Error, Usage
from fleioctl.session.session import Session

HISTORY = "shell_history"
LEAVE = ("exit", "quit")
CTRL_C_CODE = 130
ONE_PROCESS = ("batch", "shell")


class Prompt(Protocol):
    """Where lines come from."""

    def read(self, label: Label) -> str:
        """Return the next line; EOFError after the last, KeyboardInterrupt for a line that is given up."""


class Shell:
    """One session at a prompt, whose global options are the defaults of every line."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._options = replace(session.options)
        self._history = History(state_folder(session.environ) / HISTORY, session.warn)
        self._code = 0
        self._left = self._by_signal = False

    def run(self) -> int:
        """Read lines until there are no more; 0 at a terminal, else the exit code of the last."""
        prompt = self._prompt()
        on_terminal = self._session.stdin.isatty()
        if on_terminal:
            self._session.note("exit or Ctrl-D leaves the shell")
        while not self._left:
            try:
                text = prompt.read(label_of(self._session, self._options))
                for line in text.split("\n"):  # several where several were pasted
                    self._enter(line)
            except EOFError:
                if on_terminal:
                    self._session.say("")
                break
            except KeyboardInterrupt as signal:
                if not _is_ctrl_c(signal):
                    raise
                if on_terminal:
                    self._session.say("")
        return 0 if on_terminal and not self._by_signal else self._code

    def _prompt(self) -> Prompt:
        """Return the best prompt there is for where lines come from."""
        from fleioctl.commands.shell.plain_prompt import PlainPrompt

        session, lines = self._session, self._history.lines
        if not (session.stdin.isatty() and session.obeyed(session.stderr)):
            return PlainPrompt(session)
        from fleioctl.commands.shell.candidates import Candidates
        from fleioctl.commands.shell.names import Names

        candidates = Candidates(partial(_profiles, session), Names(session, lambda: self._options).of)
        try:
            from fleioctl.commands.shell.toolkit_prompt import ToolkitPrompt
        except ImportError:
            return PlainPrompt(session, lines(), candidates)
        return ToolkitPrompt(session, lines(), candidates)

    def _enter(self, text: str) -> None:
        if self._left:
            return
        try:
            ours, theirs = split_pipe(text)
            words = words_of(ours)
            if words and words[0] in LEAVE:
                self._left = True
            elif words and words[0] == "profile":
                self._profile(words[1:])
            elif words:
                self._run(text, words, theirs)
        except Error as error:
            self._code = error.exit_code
            self._session.report(error)

    def _profile(self, words: Sequence[str]) -> None:
        """Use another profile from the next line on."""
        if len(words) > 1:
            raise Usage("Use: profile, or profile NAME.")
        if not words:
            self._session.write_stdout(f"{load(self._options, self._session.environ).profile}\n")
            return
        changed = replace(self._options, profile=words[0], panel_url=None)
        settings = load(changed, self._session.environ)
        if settings.problem:
            raise settings.problem
        self._options = changed

    def _run(self, text: str, words: Sequence[str], theirs: str) -> None:
        line = _parsed(words)
        if line.path[:1] and line.path[0] in ONE_PROCESS:
            raise Usage(f"{line.path[0]} cannot be run within a shell.", code="nested")
        argv = with_defaults(self._options, words, names_panel=line.names_panel)
        alone = partial(self._alone, argv, text)
        self._code = into(theirs, self._session.environ, alone) if theirs else alone(self._session.stdout)

    def _alone(self, argv: Sequence[str], text: str, stdout: TextIO) -> int:
        session = self._session
        alone = Session(
            argv,
            session.environ,
            stdin=session.stdin,
            stdout=stdout,
            stderr=session.stderr,
            clock=session.clock,
            connections=session.connections,
        )
        code = run(alone)
        if code == Denied.exit_code:
            session.connections.forget_tokens()
        if session.stdin.isatty():
            self._history.add(text.strip(), alone.redact)
        if alone.interrupted and not _is_ctrl_c(alone.interrupted):
            self._left = self._by_signal = True
        return code


def _is_ctrl_c(signal: KeyboardInterrupt) -> bool:
    """Tell what ends a line or a command from the signals that mean the whole process."""
    return type(signal) is KeyboardInterrupt or getattr(signal, "exit_code", 0) == CTRL_C_CODE


def _profiles(session: Session) -> list[str]:
    place = config_place(session.options, session.environ)
    return [*(read(place.path).profiles if not place.problem else ()), SANDBOX]


def _parsed(words: Sequence[str]) -> ParsedLine:
    try:
        return parse_line(words)
    except Usage:  # the line will say so itself when it runs
        return ParsedLine((), ())
