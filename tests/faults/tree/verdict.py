"""What is wrong with a cell: the exit code against the truth, things done twice, secrets shown, time overrun."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import quote

from sweep.exceptions import PASSWORD

from .cell import CellRuns, Run

UNCHANGED = (2, 3, 4, 5, 6, 9, 130, 143)
CALL_SECONDS = {"instances create": 660.0}
SETTLE_SECONDS = {"instances create": 120.0}
CALL, SETTLE, WAIT, MORE = 120.0, 30.0, 900.0, 1.0
SECRETS = (PASSWORD,)
READS_LIKE = ("clients over-credit-limit",)
"""Writes that the panel wants as a GET, so that an empty answer is none."""
IN_STEPS = ("clients onboard",)
"""Commands of several writes: the same line goes on with those that were not sent yet."""


@dataclass(frozen=True)
class Cell:
    """One place in the matrix, judged; lists are empty where all is well."""

    write: str
    plan: str
    code: int
    codes: tuple[int, ...]
    wrong: tuple[str, ...] = ()
    twice: tuple[str, ...] = ()
    twice_again: tuple[str, ...] = ()
    leaks: tuple[str, ...] = ()
    tracebacks: tuple[str, ...] = ()
    hangs: tuple[str, ...] = ()
    unsure: bool = False
    seconds: float = 0.0
    said: str = ""

    @property
    def faults(self) -> tuple[str, ...]:
        """Return everything that is wrong."""
        return (*self.wrong, *self.twice, *self.twice_again, *self.leaks, *self.tracebacks, *self.hangs)


@dataclass(frozen=True)
class Judge:
    """Judges the cells of one write by what it does when nothing goes wrong."""

    write: str
    usual: CellRuns
    token: str

    @property
    def is_once(self) -> bool:
        """Tell whether it may be sent but once."""
        return "once" in self.usual.runs[0].sent

    @property
    def _plain(self) -> str:
        return self.write.removesuffix(" --wait")

    @property
    def _in_steps(self) -> bool:
        return self._plain in IN_STEPS or self.write.startswith("apply ")

    def cell(self, played: CellRuns, kept: bytes) -> Cell:
        """Return the cell with all that is wrong in it."""
        first = played.runs[0]
        return Cell(
            self.write,
            played.plan.name,
            first.result.code,
            tuple(run.result.code for run in played.all_runs),
            wrong=tuple(self._wrong(played)),
            twice=tuple(self._twice(played)) if len(played.runs) == 1 else (),
            twice_again=tuple(self._twice(played)) if len(played.runs) > 1 else (),
            leaks=tuple(self._leaks(played, kept)),
            tracebacks=tuple(_tracebacks(played)),
            hangs=tuple(self._hangs(played)),
            unsure=first.result.code == 7 and bool(first.accepted) and played.plan.kind == "lost",
            seconds=played.seconds,
            said=first.result.stderr.strip()[:300],
        )

    def _wrong(self, played: CellRuns) -> Iterator[str]:
        first = played.runs[0]
        code = first.result.code
        if code in UNCHANGED and first.accepted:
            yield f"exit {code} says that nothing was changed, but it was"
        elif code == 0 and first.accepted < self.usual.runs[0].accepted:
            yield "exit 0, but it was not done"
        elif code == 8 and not first.accepted:
            yield "exit 8, but nothing was done"
        elif code not in self._allowed(played):
            yield f"exit {code}, not {' or '.join(map(str, sorted(self._allowed(played))))}"
        elif code == 0 and not self._shows_new(played, first):
            yield "exit 0, but not with the object that was made"
        yield from self._wrong_again(played)

    def _allowed(self, played: CellRuns) -> set[int]:
        """Return the codes that may come of this plan, the truth aside."""
        plan, first = played.plan, played.runs[0]
        # Whoever may send again is answered in the end; with stale reads that answer cannot be verified.
        found = {0, 7} if self.is_once and not self._in_steps else {0, 7, 8}
        # What answers 404 to every look is gone, as far as anybody can tell.
        is_gone = plan.name == "lost_looks_404" and (not self.is_once or "delete" in self.write.lower())
        kinds: dict[str, set[int]] = {
            "fine": {0},
            "lost": found,
            "late": found,
            "idle": {7} if self.is_once else {0, 6, 7},
            "unable": {6},
            "refused": set(plan.codes),
            "accepted": {0, 7, 8} if self.write in READS_LIKE else {0, 8},
            "blind": {0, 7, 8} if is_gone else {7},
            "unread": {3, 4, 5, 6} if not first.sent else {0, 7, 8},
        }
        return kinds[plan.kind]

    def _shows_new(self, played: CellRuns, run: Run) -> bool:
        """Tell whether the ids of new objects are shown, where they usually are."""
        usual = _ids(self.usual) if self._plain.endswith(" create") else []
        if not any(id in self.usual.runs[0].result.stdout for id in usual):
            return True
        return any(id in run.result.stdout for id in _ids(played))

    def _wrong_again(self, played: CellRuns) -> Iterator[str]:
        """Look at the blind re-run, and at what came of settling by hand."""
        for number, again in enumerate(played.runs[1:], 2):
            allowed = {0, 7} if self.is_once else {0, 3, 5, 7, 8}
            if number < len(played.runs):
                # Nothing could be read, perhaps not even the name of the target; what needs no read is sent again.
                allowed = {3, 4, 5, 6, 7} if self.is_once else {0, 3, 4, 5, 6, 7, 8}
            if again.result.code not in allowed:
                yield f"exit {again.result.code} of the same command again"
            elif self.is_once and again.sent and not self._goes_on(played):
                yield "sent again by the same command"
            elif again.result.code == 0 and self.is_once and not played.runs[0].accepted:
                yield "exit 0 of the same command again, but it was never done"
        yield from self._wrong_later(played)

    def _goes_on(self, played: CellRuns) -> bool:
        """Tell whether all runs together sent each step but once."""
        sent = sum(len(run.sent) for run in played.runs)
        return self._in_steps and sent <= len(self.usual.runs[0].sent)

    def _wrong_later(self, played: CellRuns) -> Iterator[str]:
        for settled in played.settled:
            if settled.result.code:
                yield f"exit {settled.result.code} after it was settled"
        for following in played.next:
            if following.result.code not in (0, 3, 4, 5, 8):
                yield f"exit {following.result.code} of the next intended one"

    def _twice(self, played: CellRuns) -> Iterator[str]:
        """Name what there is more of than one clean run makes."""
        for resource, ids in played.new.items():
            usual = len(self.usual.new.get(resource, ()))
            if len(ids) > usual:
                yield f"{len(ids)} {resource}, not {usual}"
        accepted = sum(run.accepted for run in (*played.runs, *played.settled))
        if self.is_once and accepted > self.usual.runs[0].accepted:
            yield f"carried out {accepted} times"

    def _leaks(self, played: CellRuns, kept: bytes) -> Iterator[str]:
        yield from (run.leak for run in played.runs if run.leak)
        told = "".join(run.result.stdout + run.result.stderr for run in played.all_runs)
        for where, text in (("output", told), ("state folder", kept.decode("utf-8", "replace"))):
            yield from (f"the password is in the {where}" for secret in SECRETS if _shown(secret, text))
        if _shown(self.token, kept.decode("utf-8", "replace")):
            yield "the token is in the state folder"

    def _hangs(self, played: CellRuns) -> Iterator[str]:
        yield from ("does not end" for run in played.runs if run.hung)
        call = CALL_SECONDS.get(self._plain, CALL) + MORE
        settle = SETTLE_SECONDS.get(self._plain, SETTLE)
        for run in played.runs:
            if run.longest > call:
                yield f"one call took {run.longest:.0f} s"
            most = call + settle + (2 * (CALL + MORE) if played.plan.slow_reads else 0)
            most += WAIT if self.write.endswith("--wait") else 0
            if run.seconds > most:
                yield f"took {run.seconds:.0f} s, not at most {most:.0f}"


def _ids(played: CellRuns) -> list[str]:
    return [id for ids in played.new.values() for id in ids]


def _tracebacks(played: CellRuns) -> Iterator[str]:
    for run in played.all_runs:
        told = run.result.stdout + run.result.stderr
        if "Traceback" in told or run.result.code == 1:
            yield f"a bug: {told[-300:]}"


def _shown(secret: str, text: str) -> bool:
    coded = (b64encode(b"x" * n + secret.encode()).decode()[4:-4] for n in range(3))
    return any(form in text for form in (secret, quote(secret, safe=""), *coded))
