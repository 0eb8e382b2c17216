"""The faults: how the attempts of a write fare, how reads fare before and after, and what that may come to."""

from __future__ import annotations

from dataclasses import dataclass

from .outcomes import PAGE, Attempt, Change, cut_json, cut_off, fine, half, never, says, unsent, with_body

FINE = Attempt(True, fine)
RESET = cut_off("the connection was reset")
CLOSED = cut_off("the connection was closed without an answer")
AN_HOUR = {"Retry_After": "3600"}


@dataclass(frozen=True)
class Plan:
    """One row of the matrix.

    `attempts` of writes fare as said, one after the other; the last again and again if it is `lasting`, else all
    further ones well. Reads fare by `before` until a write has left and by `after` from then on; for `stale` seconds
    they show what was before. The panel takes `delay` seconds to work. `words` end the command line. `kind` names
    what may come of it, `codes` the exit codes of a refusal.
    """

    name: str
    kind: str
    attempts: tuple[Attempt, ...] = ()
    lasting: bool = False
    before: Change = fine
    after: Change = fine
    stale: float = 0.0
    delay: float = 0.0
    codes: tuple[int, ...] = ()
    words: tuple[str, ...] = ()

    @property
    def slow_reads(self) -> bool:
        """Tell whether each read waits to its end."""
        return never in (self.before, self.after)

    @property
    def again(self) -> Plan:
        """Return what a blind re-run meets while the panel still cannot be read."""
        return Plan(f"{self.name}_again", "blind", before=self.after, after=self.after)


def lost(name: str, change: Change, **more: object) -> Plan:
    """The panel acts, once, and its answer does not arrive."""
    return Plan(f"acts_then_{name}", "lost", (Attempt(True, change),), **more)  # type: ignore[arg-type]


def idle(name: str, change: Change, **more: object) -> Plan:
    """Nothing is done, and that cannot be known."""
    return Plan(f"unacted_{name}", "idle", (Attempt(False, change),), **more)  # type: ignore[arg-type]


def refused(name: str, change: Change, *codes: int) -> Plan:
    """The panel says a clear no, each time."""
    return Plan(f"refuses_{name}", "refused", (Attempt(False, change),), lasting=True, codes=codes)


def unable(name: str, change: Change, *, lasting: bool = True) -> Plan:
    """Provably nothing gets there."""
    return Plan(name, "unable" if lasting else "fine", (Attempt(False, change),), lasting=lasting)


def looks(name: str, change: Change) -> tuple[Plan, Plan]:
    """Spoil the reads after an accepted write, and after a lost one."""
    accepted = Plan(f"accepted_looks_{name}", "accepted", after=change)
    return accepted, Plan(f"lost_looks_{name}", "blind", (Attempt(True, RESET),), after=change)


def second(name: str, change: Change) -> Plan:
    """The first attempt acts slowly and is lost, the next is refused."""
    attempts = (Attempt(True, RESET), Attempt(False, change))
    return Plan(f"lost_then_{name}", "lost", attempts, lasting=True, delay=30.0)


LOST = (
    lost("resets", RESET),
    lost("closes", CLOSED),
    lost("hangs", never),
    lost("loses_half", half),
    lost("cuts_json", cut_json),
    lost("500_html", says(500, PAGE)),
    lost("502", says(502)),
    lost("502_html", says(502, PAGE)),
    lost("503", says(503, None, Retry_After="1")),
    lost("503_for_an_hour", says(503, None, **AN_HOUR)),
    lost("504_html", says(504, PAGE)),
    lost("408", says(408)),
    lost("524_html", says(524, PAGE)),
    lost("html_page", with_body(PAGE)),
    lost("no_utf8", with_body(b'{"name": "\xff\xfe"}')),
    lost("deep_json", with_body(b"[" * 100_000)),
    lost("number_bomb", with_body(b'{"id": ' + b"9" * 100_000 + b"}")),
    lost("text", with_body(b'"done"')),
    lost("303", says(303, b"", Location="/elsewhere")),
    lost("500_always", says(500, PAGE), lasting=True),
    lost("resets_always", RESET, lasting=True),
    lost("hangs_slow_panel", never, delay=30.0),
    lost("resets_slow_panel", RESET, delay=30.0),
    lost("resets_stale_looks", RESET, stale=8.0),
    lost("resets_looks_stale_for_ever", RESET, stale=100_000.0),
)
LATE = (
    Plan("resets_then_acts", "late", (Attempt(True, RESET, late=3.0),)),
    Plan("resets_then_acts_late", "late", (Attempt(True, RESET, late=45.0),)),
    Plan("hangs_then_acts_late", "late", (Attempt(True, never, late=130.0),)),
    Plan("504_then_acts", "late", (Attempt(True, says(504, PAGE), late=10.0),)),
)
IDLE = (
    idle("resets", RESET),
    idle("resets_always", RESET, lasting=True),
    idle("hangs", never),
    idle("hangs_always", never, lasting=True),
    idle("500", says(500)),
    idle("500_html_always", says(500, PAGE), lasting=True),
    idle("502_html", says(502, PAGE)),
    idle("503_for_an_hour", says(503, None, **AN_HOUR), lasting=True),
    idle("portal_page", says(200, PAGE), lasting=True),
    idle("303", says(303, b"", Location="/elsewhere"), lasting=True),
)
UNABLE = (
    unable("connection_refused", unsent("the connection was refused")),
    unable("connection_refused_once", unsent("the connection was refused"), lasting=False),
    unable("no_such_host", unsent("the name of the host cannot be resolved")),
    unable("no_tls", unsent("its TLS certificate is not trusted: expired", "tls", again=False)),
    unable("connect_timeout_once", unsent("there was no answer in time"), lasting=False),
    unable("429", says(429)),
    unable("429_once", says(429, None, Retry_After="2"), lasting=False),
    unable("429_for_an_hour", says(429, None, **AN_HOUR)),
)
REFUSALS = (
    refused("400", says(400, {"name": ["No."]}), 5),
    refused("401", says(401), 4),
    refused("403", says(403), 4, 5),  # the panel says 403 of wrong states, too
    refused("403_html", says(403, PAGE), 4, 5),
    refused("404", says(404, {"detail": "Not found."}), 3, 5),
    refused("404_html", says(404, PAGE), 5),
    refused("405", says(405), 5),
    refused("409", says(409), 5),
    refused("412", says(412), 5),
    refused("422", says(422), 5),
    refused("501", says(501), 5),
    refused("526", says(526, PAGE), 5),
    refused("301", says(301, b"", Location="/backend/staffapi/things"), 5),
    refused("302_elsewhere", says(302, b"", Location="https://elsewhere.example/"), 5),
    refused("307", says(307, b"", Location="http://127.0.0.1:1/"), 5),
)
LOOKS = (
    *looks("401", says(401)),
    *looks("403", says(403)),
    *looks("404", says(404, {"detail": "Not found."})),
    *looks("404_html", says(404, PAGE)),
    *looks("reset", RESET),
    *looks("hang", never),
    *looks("500_html", says(500, PAGE)),
    *looks("portal", says(200, PAGE)),
    *looks("redirect", says(302, b"", Location="https://elsewhere.example/")),
)
SECOND = (
    second("409", says(409)),
    second("403", says(403, {"detail": "Already on its way."})),
    second("404", says(404, {"detail": "Not found."})),
    second("429", says(429)),
    second("connection_refused", unsent("the connection was refused")),
)
FIRST = (
    Plan("reads_401", "unread", before=says(401), after=says(401)),
    Plan("reads_403", "unread", before=says(403), after=says(403)),
    Plan("reads_404", "unread", before=says(404, {"detail": "Not found."}), after=says(404)),
    Plan("reads_500_html", "unread", before=says(500, PAGE), after=says(500, PAGE)),
    Plan("reads_hang", "unread", before=never, after=never),
)
HARMLESS = (
    Plan("nothing_wrong", "fine"),
    Plan("slow_panel", "fine", delay=30.0),
    Plan("debug", "fine", words=("--debug",)),
    Plan("acts_then_resets_debug", "lost", (Attempt(True, RESET),), words=("--debug",)),
    Plan("empty_answer", "accepted", (Attempt(True, with_body(b"")),)),
    Plan("null_answer", "accepted", (Attempt(True, with_body(b"null")),)),
    Plan("stale_looks", "accepted", (FINE,), stale=8.0),
)

PLANS = {plan.name: plan for plan in (*HARMLESS, *LOST, *LATE, *IDLE, *UNABLE, *REFUSALS, *LOOKS, *SECOND, *FIRST)}
CORE = (
    "nothing_wrong",
    "slow_panel",
    "debug",
    "empty_answer",
    "stale_looks",
    "acts_then_resets",
    "acts_then_hangs",
    "acts_then_loses_half",
    "acts_then_cuts_json",
    "acts_then_500_html",
    "acts_then_502",
    "acts_then_303",
    "acts_then_html_page",
    "acts_then_resets_always",
    "acts_then_resets_slow_panel",
    "acts_then_resets_stale_looks",
    "acts_then_resets_looks_stale_for_ever",
    "resets_then_acts_late",
    "unacted_resets",
    "unacted_500_html_always",
    "unacted_portal_page",
    "connection_refused",
    "429",
    "429_once",
    "refuses_403",
    "refuses_404",
    "refuses_409",
    "refuses_307",
    "accepted_looks_401",
    "accepted_looks_404",
    "accepted_looks_reset",
    "lost_looks_403",
    "lost_looks_404",
    "lost_looks_hang",
    "lost_then_409",
    "lost_then_404",
    "reads_403",
)
"""What every write goes through; the other plans, its likes, take turns."""
QUICK = ("acts_then_resets", "unacted_resets", "lost_looks_403")
"""What every write goes through in the quick part."""
