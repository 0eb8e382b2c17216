"""`batch`: many commands from a file, in one process."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from fleioctl.model.command import command
from fleioctl.session.session import Session

if TYPE_CHECKING:
    from fleioctl.commands.batch.lines import Line

File = Annotated[str, typer.Argument(metavar="FILE", help="A command a line, # for comments; - is standard input.")]
KeepGoing = Annotated[bool | None, typer.Option("--keep-going", help="Go on after a line that fails.")]


def batch(session: Session, file: File, *, keep_going: KeepGoing = None) -> None:
    """Run many commands, one a line, in one process with its connections kept.

    Example: fleioctl --profile sandbox batch commands.txt --keep-going
    """
    from fleioctl.commands.batch.lines import read_lines

    lines = read_lines(session, file)
    if not lines:
        session.note("there are no commands in it")
    raise typer.Exit(_run(session, lines, keep_going=bool(keep_going)))


ENTRY = command(batch, section="System")


def _run(session: Session, lines: list[Line], *, keep_going: bool) -> int:
    from fleioctl.commands.batch.exit_codes import failure, first
    from fleioctl.commands.batch.runner import Runner

    runner = Runner(session, lines)
    codes: list[int] = []
    # a plan is of the whole: what one line is refused for does not hide what the next would do
    goes_on = keep_going or session.options.dry_run
    for position in range(len(lines)):
        codes.append(runner.run(position))
        if runner.interrupted or (codes[-1] and not goes_on):
            break
    session.progress.clear()
    if runner.interrupted:
        return _interrupted(session, lines, codes, changed=runner.changed)
    if goes_on and len(codes) > 1 and any(codes):
        raise failure([line.number for line in lines], codes, keep_going=keep_going, changed=runner.changed)
    _say_rest(session, lines, codes)
    return first(codes)


def _interrupted(session: Session, lines: list[Line], codes: list[int], *, changed: bool) -> int:
    session.say(f"Stopped in line {lines[len(codes) - 1].number}; {_count(len(lines) - len(codes))} not run.")
    nothing_sent = codes[-1] >= 128
    return 8 if nothing_sent and changed else codes[-1]


def _say_rest(session: Session, lines: list[Line], codes: list[int]) -> None:
    """Say what was not run, unless a program reads stderr, for which the error of the line is the end."""
    from fleioctl.cli.main import wants_json

    left = len(lines) - len(codes)
    if left and not wants_json(session.argv, session.environ.get("FLEIOCTL_OUTPUT", "")):
        session.note(f"stopped at line {lines[len(codes) - 1].number}; {_count(left)} not run")


def _count(lines: int) -> str:
    return "1 line was" if lines == 1 else f"{lines:,} lines were"
