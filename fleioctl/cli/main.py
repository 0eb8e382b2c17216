"""The program: one command line in, one exit code out; the one place where an error becomes one."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from itertools import pairwise
from typing import Any, NoReturn

import typer

from fleioctl.cli import signals
from fleioctl.errors import Error, Incomplete, Local, Unknown, Usage
from fleioctl.model.formats import FOR_PROGRAMS
from fleioctl.session.session import Session

MISSING = "Missing command."


def main() -> NoReturn:
    """Run the process."""
    session = Session(
        sys.argv[1:],
        os.environ,
        stdin=sys.stdin or io.StringIO(),
        stdout=sys.stdout or _Closed(),
        stderr=sys.stderr or io.StringIO(),
    )
    try:
        code = run(session, signals.catch, signals.ignore)
    except KeyboardInterrupt as error:  # a second one, while the first was being reported
        code = _code_of(session, error)
    signals.ignore()
    _leave(code)


def run(session: Session, begin: Callable[[], None] = lambda: None, settled: Callable[[], None] = lambda: None) -> int:
    """Run one command line and return its exit code; `begin` is done where its signals are already handled.

    `settled` is done once the exit code is: a signal while the journal is closed may not change it any more.
    """
    code = _run(session, begin)
    if not code:
        session.draft.forget()
    settled()
    session.changes.conclude(reported=True)
    return code


def _run(session: Session, begin: Callable[[], None]) -> int:
    try:
        begin()
        code = _invoke(session)
        session.stdout.flush()
        return code
    except Error as error:
        return _report(session, error)
    except OSError as error:
        return _stream_failed(session, error)
    except KeyboardInterrupt as error:
        return stopped(session, error)
    except Exception as error:  # the last net: a bug, said without a traceback
        return _report(session, _bug(session, error))


def _invoke(session: Session) -> int:
    from fleioctl.cli import help, tree

    if not session.argv:
        session.write_stdout(help.START)
        return 0
    try:
        root = tree.build_root()
        result = root.main(list(session.argv), "fleioctl", standalone_mode=False, obj=session)
        return result if isinstance(result, int) else 0
    except typer.TyperException as error:
        raise _usage(session, error) from error
    except typer.Abort as error:
        raise _signal_behind(error) from error
    except tree.Stopped as error:
        raise error.cause from error


def _usage(session: Session, error: Any) -> Usage:
    """Return our complaint about the command line; a person who names a group alone sees its help."""
    usage, context = usage_of(error), getattr(error, "ctx", None)
    if context and usage.message == MISSING and session.stdout.isatty():
        session.write_stdout(f"{context.get_help()}\n\n")
        return Usage(MISSING)
    return usage


def usage_of(error: Any) -> Usage:
    """Turn Typer's own complaint about a command line into ours."""
    from fleioctl.text.suggestions import did_you_mean

    context = getattr(error, "ctx", None)
    path = context.command_path if context else "fleioctl"
    message = error.format_message().rstrip(".")
    name = getattr(error, "option_name", None)
    if name and context and message.startswith("No such option"):
        from fleioctl.cli.other_lines import option_for

        params = context.command.get_params(context)
        flags = [flag for param in params for flag in param.opts if flag[:2] == "--"]
        choices = {param.opts[-1]: _choices_of(param) for param in params}
        near = option_for(path.partition(" ")[2], name, flags, choices) or did_you_mean(name, flags)
        message = f"No such option: {name}.{near}".rstrip(".")
    return Usage(message if message[-1] in ".?" else f"{message}.", hint=f"See: {path} --help")


def _choices_of(param: Any) -> list[str]:
    """Return the values that the metavar `a|b` or the help `One of a, b.` names."""
    metavar, listed = str(param.metavar or ""), str(getattr(param, "help", "")).partition("One of ")[2]
    return metavar.split("|") if "|" in metavar else listed.rstrip(".").split(", ")


def _report(session: Session, error: Error) -> int:
    error = session.changes.truthful(error)
    error.hint = " ".join(filter(None, (error.hint, session.draft.told())))
    session.report(error)
    if wants_json(session.argv, session.environ.get("FLEIOCTL_OUTPUT", "")):
        session.report_json(error)
    return error.exit_code


def wants_json(argv: Sequence[str], default: str) -> bool:
    """Tell whether argv or the environment asks for a machine format, even if argv is wrong."""
    chosen = default
    for word, following in pairwise([*argv, ""]):
        if word in ("-o", "--output"):
            chosen = following
        elif word.startswith("--output="):
            chosen = word.removeprefix("--output=")
        elif word.startswith("-o") and len(word) > 2:
            chosen = word[2:].removeprefix("=")
    return chosen in FOR_PROGRAMS


def _stream_failed(session: Session, error: OSError) -> int:
    changes = session.changes
    if isinstance(error, BrokenPipeError) and not changes.announced:
        return 0
    reason = error.strerror or str(error)
    local = Local(f"The output could not be written: {reason}.", code="output", hint=changes.told())
    local.outcome = "changed" if changes.done else "unchanged"
    return _report(session, local)


def stopped(session: Session, error: KeyboardInterrupt) -> int:
    """Say what a signal left behind, and return the exit code."""
    session.interrupted = error
    session.changes.conclude(reported=False)
    return _interrupted(session, error)


def _interrupted(session: Session, error: KeyboardInterrupt) -> int:
    told, changes = "Stopped by a signal.", session.changes
    if kept := session.draft.told():
        session.say(kept)
    if session.unanswered:
        return _report(session, Unknown(told, hint=changes.how_to_check, code="interrupted"))
    if changes.done:
        count = len(changes.done)
        session.say(f"{told} Done or accepted before: {count}; what the panel accepted goes on.")
        session.say(f"Look: fleioctl history --limit {count}")
        return 8
    session.say(f"{told} Nothing was changed." if changes.intended else told)
    return _code_of(session, error)


def _code_of(session: Session, error: KeyboardInterrupt) -> int:
    if session.unanswered:
        return Unknown.exit_code
    return Incomplete.exit_code if session.changes.done else getattr(error, "exit_code", 130)


def _signal_behind(error: BaseException) -> BaseException:
    """Return the signal that Typer has turned into an exception of its own."""
    cause = error.__cause__ or error.__context__
    return cause if isinstance(cause, KeyboardInterrupt) else KeyboardInterrupt()


def _bug(session: Session, error: Exception) -> Error:
    if session.options.debug:
        import traceback

        session.say("".join(traceback.format_exception(error)))
    session.changes.conclude(reported=False)
    text = f"This is a bug in fleioctl: {type(error).__name__}: {error}."
    if session.unanswered or session.changes.done:
        return Unknown(text, hint=session.changes.how_to_check, code="bug")
    return Error(text, hint="Run it again with --debug and report what it shows.")


class _Closed(io.StringIO):
    def write(self, text: str) -> int:
        raise OSError(9, "standard output is closed")


def _leave(code: int) -> NoReturn:
    """End the process at once: abandoned calls of daemon threads must not hold it, nor a broken pipe shout."""
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError, AttributeError):
            stream.flush()
    os._exit(code)
