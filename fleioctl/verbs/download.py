"""`download`: files of objects, named after them, waited for while the panel still makes them."""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fleioctl.changes.results import COLUMNS, Result
from fleioctl.errors import Error, Incomplete, Refused
from fleioctl.inputs import selection
from fleioctl.inputs.lookup import Target, names_of
from fleioctl.inputs.objects import object_path
from fleioctl.inputs.parameters import SESSION, option, options_of, with_signature
from fleioctl.inputs.selection import BatchOptions, SelectionOptions
from fleioctl.model.resource import Resource
from fleioctl.session.session import Session
from fleioctl.storage.downloads import Place, check_free
from fleioctl.verbs.many import run_many

if TYPE_CHECKING:
    from fleioctl.api.client import Answer

FIRST_PAUSE, LONGEST_PAUSE, GROWTH = 1.0, 15.0, 1.5  # seconds
WAIT_TIMEOUT = 900.0  # seconds, unless --wait-timeout says another time
BEING_MADE = re.compile(rb"generat|in progress|not (yet )?ready", re.IGNORECASE)


@dataclass(frozen=True)
class DownloadOptions:
    """What was typed besides the targets and the folder."""

    force: bool = False
    wait_timeout: float = WAIT_TIMEOUT


@dataclass(frozen=True)
class Source:
    """Where the file of an object is: the last part of its address, its query, and the name it gets."""

    segment: str
    name: Callable[[Mapping[str, Any]], str]
    query: tuple[tuple[str, str], ...] = ()


def download_command(resource: Resource, source: Source) -> Any:
    """Return the command that fetches the files of objects."""

    def run(session: Session, **given: Any) -> None:
        session.out.check_columns(COLUMNS, closed=True)
        folder = Path(given["to"] or ".").expanduser()
        targets = selection.choose(session, resource, options_of(SelectionOptions, given))
        fetching = Fetching(session, resource, source, folder, options_of(DownloadOptions, given))
        places = [fetching.place(target) for target in targets]
        run_many(
            session,
            [(0, target.label) for target in targets],
            "download",
            lambda n: fetching.fetch(*places[n]),
            options_of(BatchOptions, given),
        )

    return with_signature(run, [SESSION, *_parameters(resource)])


def _parameters(resource: Resource) -> Sequence[inspect.Parameter]:
    timeout = "Wait no longer for a file that is still being made."
    return [
        *selection.parameters(resource, help=f"{names_of(resource)}; - reads them from standard input."),
        option("to", "--to", metavar="FOLDER", help="Where the files go; here otherwise."),
        option("force", "--force", type=bool, help="Replace files that are there."),
        option("wait_timeout", "--wait-timeout", type=float, default=WAIT_TIMEOUT, help=timeout, metavar="S", min=0),
    ]


class Fetching:
    """One run of a download."""

    def __init__(
        self, session: Session, resource: Resource, source: Source, folder: Path, options: DownloadOptions
    ) -> None:
        self.session, self.resource, self.source, self.folder = session, resource, source, folder
        self.force = options.force
        self.deadline = session.clock.monotonic() + options.wait_timeout

    def place(self, target: Target) -> tuple[Target, Path]:
        """Return where the file of an object goes; its name needs the object."""
        item = target.item or self.session.api.get(object_path(self.resource, target.id))
        path = self.folder / re.sub(r"[^\w.-]+", "-", self.source.name(item))
        check_free(path, force=self.force)
        return Target(target.id, target.name or path.stem, item), path

    def fetch(self, target: Target, path: Path) -> Result:
        """Fetch and write one file."""
        if self.session.options.dry_run:
            return Result(target.id, target.name, "download", "skipped", f"dry run, would write {path}")
        with Place(path, force=self.force) as place:
            answer = self._file(target, place)
            place.keep(bytes(answer.body), answer.file)
        return Result(target.id, target.name, "download", "done", str(path))

    def _file(self, target: Target, place: Place) -> Answer:
        address = object_path(self.resource, target.id, self.source.segment)
        pause = FIRST_PAUSE
        while (answer := self._attempt(address, place)) is None:
            left = self.deadline - self.session.clock.monotonic()
            if left <= 0:
                message = f"The panel still makes the file of {target.label}."
                hint = f"Later: fleioctl {self.resource.group} download {target.id}"
                raise Incomplete(message, code="wait_timeout", hint=hint, outcome="unchanged")
            self.session.progress.show(f"download: the panel still makes the file of {target.label}")
            self.session.clock.sleep(min(pause, left))
            pause = min(pause * GROWTH, LONGEST_PAUSE)
        return answer

    def _attempt(self, address: str, place: Place) -> Answer | None:
        """Return the file, nothing while it is being made; the status of that answer differs with the version."""
        left = max(self.deadline - self.session.clock.monotonic(), self.session.settings.timeout)
        try:
            answer = self.session.api.fetch(address, self.source.query, into=place.open, timeout=left)
        except Error as error:
            if error.http_status not in (401, 403) and BEING_MADE.search(error.message.encode()):
                return None
            raise
        if answer.file:
            return answer
        said = _words_of(answer.body, answer.headers.get("Content-Type", ""))
        if said is None and answer.body and answer.status != 202:
            return answer
        if answer.status == 202 or not said or BEING_MADE.search(said.encode()):
            return None
        raise Refused(f"The panel gave no file: {said}", code="no_file", http_status=answer.status)


def _words_of(body: bytes, kind: str) -> str | None:
    """Return what the panel says in place of a file; None when it is one."""
    if body.startswith(b"%PDF"):
        return None
    if "html" in kind.lower():
        raise Refused("The panel gave a page for people, and no file.", code="no_file")
    if "json" not in kind.lower():
        return None
    try:
        said = json.loads(body)
    except ValueError:
        return None
    return str(said.get("detail") or said) if isinstance(said, dict) else str(said)
