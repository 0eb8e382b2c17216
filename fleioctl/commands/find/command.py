"""`find`: whose is it, and whom to write to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from fleioctl.errors import Denied, Error, Incomplete, NotFound, Usage
from fleioctl.model.command import command
from fleioctl.model.resource import Column
from fleioctl.session.session import Session

if TYPE_CHECKING:
    from fleioctl.commands.find.search import Search

AT_ONCE = 4  # words; each of them makes about eight calls at a time
COLUMNS = (
    Column("kind"),
    Column("id", "ID", spare=2),
    Column("name"),
    Column("state", kind="state", spare=1),
    Column("client", folds=True),
    Column("contact", folds=True),
)

Words = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="WORD...",
        help="An address, a network, a MAC, an id, an e-mail, a number, a name; - reads them from standard input.",
    ),
]


def find(session: Session, words: Words = None) -> None:
    """Find whatever a word means, whose it is and whom to write to.

    Example: fleioctl --profile sandbox find 203.0.0.11; fleioctl --profile sandbox find "John Miller" fa:16:3e:00:00:0a
    """
    asked = _words(session, words or [])
    columns = (Column("word"), *COLUMNS) if len(asked) > 1 else COLUMNS
    session.out.check_columns(columns)
    rows, searches = _search(session, asked)
    failed = _tell(session, searches)
    error = _verdict(rows, searches, failed)
    if rows or not error:
        session.out.rows(columns, [rows if len(asked) > 1 else [_without_word(row) for row in rows]])
    if error:
        raise error


ENTRY = command(find, section="Start")


def _words(session: Session, words: list[str]) -> list[str]:
    found: list[str] = []
    for word in words:
        found += session.read_stdin("the words").removeprefix("\ufeff").splitlines() if word == "-" else [word]
        if word != "-" and not word.strip():
            raise Usage("An empty word finds nothing.", code="empty_target")
    found = list(dict.fromkeys(word.strip() for word in found if word.strip()))
    if not found:
        raise Usage("What shall be found?", code="no_target", hint="Such as: fleioctl find 203.0.113.7")
    return found


def _search(session: Session, words: list[str]) -> tuple[list[dict[str, Any]], list[Search]]:
    from fleioctl.commands.find.reads import Reads
    from fleioctl.commands.find.search import Search
    from fleioctl.concurrent import failures, gather

    reads, rows = Reads(session.api), []
    searches = [Search(reads, word) for word in words]
    for start in range(0, len(searches), AT_ONCE):
        some = searches[start : start + AT_ONCE]
        session.progress.show(f"find: {start} of {len(words)} words" if len(words) > 1 else f"looking for {words[0]}")
        outcomes = gather({search.word: search.rows for search in some})
        for error in failures(outcomes).values():
            raise error
        rows += [row for search in some for row in outcomes[search.word]]
    session.progress.clear()
    return rows, searches


def _tell(session: Session, searches: list[Search]) -> dict[str, Error]:
    """Note what was not looked at, and return the parts that should have been."""
    failed = {name: error for search in searches for name, error in search.failed.items()}
    closed = {name: error for name, error in failed.items() if _is_closed(error)}
    for message in dict.fromkeys(error.message for error in closed.values()):
        parts = {name.rpartition("/")[2].removeprefix("owners: ") for name, e in closed.items() if e.message == message}
        session.note(f"not searched: {', '.join(sorted(parts))}. {message}")
    return {name: error for name, error in failed.items() if name not in closed}


def _is_closed(error: Error) -> bool:
    """Tell whether this token or this panel does not have the part at all."""
    return error.http_status == 403 or error.code == "no_such_route"


def _verdict(rows: list[Any], searches: list[Search], failed: dict[str, Error]) -> Error | None:
    refused = [error for search in searches for error in search.failed.values() if isinstance(error, Denied)]
    if not rows and any(error.http_status == 401 for error in refused):
        return refused[0]
    if not rows and all(set(search.parts) <= set(search.failed) for search in searches):
        return _all_failed([error for search in searches for error in search.failed.values()])
    if failed:
        first = next(iter(failed.values()))
        parts = ", ".join(sorted({name.removeprefix("owners: ") for name in failed}))
        message = f"Not everything could be searched: {parts}. {first.message}"
        return Incomplete(message, hint=first.hint, outcome="unchanged")
    return _nothing(rows, searches)


def _all_failed(errors: list[Error]) -> Error:
    if len({error.exit_code for error in errors}) == 1:
        return errors[0]
    return Incomplete(f"Nothing could be searched. {errors[0].message}", hint=errors[0].hint, outcome="unchanged")


def _nothing(rows: list[Any], searches: list[Search]) -> Error | None:
    words = [search.word for search in searches]
    missing = [word for word in words if word not in {row["word"] for row in rows}]
    if not missing:
        return None
    message = f"Nothing was found for {', '.join(map(repr, missing))}."
    if not rows:
        places = ", ".join(dict.fromkeys(part for search in searches for part in search.parts))
        return NotFound(message, hint=f"Looked in {places}.")
    return Incomplete(message, code="not_found", outcome="unchanged")


def _without_word(row: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name != "word"}
