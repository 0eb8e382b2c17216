"""`batch`: many commands from a file, in one process."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from fleioctl.model.command import command
from fleioctl.session.session import Session

if TYPE_CHECKING:
    from fleioctl.commands.batch.lines import Line

MOST_SHOWN = 50

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
    from fleioctl.commands.batch.exit_codes import verdict
    from fleioctl.commands.batch.runner import Runner

    runner = Runner(session, len(lines))
    codes: list[int] = []
    # a plan is of the whole: what one line is refused for does not hide what the next would do
    goes_on = keep_going or session.options.dry_run
    for line in lines:
        codes.append(runner.run(line, len(codes)))
        if runner.interrupted or (codes[-1] and not goes_on):
            break
    session.progress.clear()
    if runner.interrupted:
        return _interrupted(session, lines, codes, changed=runner.changed)
    _say_rest(session, lines, codes)
    return verdict(codes) if keep_going else next(filter(None, codes), 0)


def _interrupted(session: Session, lines: list[Line], codes: list[int], *, changed: bool) -> int:
    session.say(f"Stopped in line {lines[len(codes) - 1].number}; {_count(len(lines) - len(codes))} not run.")
    nothing_sent = codes[-1] >= 128
    return 8 if nothing_sent and changed else codes[-1]


def _say_rest(session: Session, lines: list[Line], codes: list[int]) -> None:
    """Say what was not run and what failed, unless a program reads stderr, for which a line of JSON is the end."""
    from fleioctl.cli.main import wants_json

    failed = [(line.number, code) for line, code in zip(lines, codes, strict=False) if code]
    if not failed or len(lines) == 1 or wants_json(session.argv, session.environ.get("FLEIOCTL_OUTPUT", "")):
        return
    if len(codes) < len(lines):
        session.note(f"stopped at line {failed[-1][0]}; {_count(len(lines) - len(codes))} not run")
    elif len(codes) > 1:
        shown = ", ".join(f"{number} (exit {code})" for number, code in failed[:MOST_SHOWN])
        more = f" and {len(failed) - MOST_SHOWN:,} more" if len(failed) > MOST_SHOWN else ""
        session.note(f"{len(failed):,} of {len(lines):,} lines failed: {shown}{more}")


def _count(lines: int) -> str:
    return "1 line was" if lines == 1 else f"{lines:,} lines were"
