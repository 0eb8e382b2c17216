"""Files of a raw call: bytes that come, forms that go."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from io import BytesIO
from pathlib import Path
from shutil import copyfileobj
from typing import TYPE_CHECKING, Annotated, BinaryIO

import typer

from fleioctl.errors import Usage
from fleioctl.model.resource import safe

if TYPE_CHECKING:
    from fleioctl.api.bodies.multipart import Multipart, Part
    from fleioctl.api.client import Answer
    from fleioctl.commands.api.raw_call import Query
    from fleioctl.session.session import Session

MOST_BYTES = 64 * 1024 * 1024  # of JSON

OutputFile = Annotated[
    str | None, typer.Option("--output-file", metavar="FILE", help="Write what a GET answers there, as it comes.")
]
Force = Annotated[bool | None, typer.Option("--force", help="Replace a FILE that is there.")]
Form = Annotated[
    list[str] | None, typer.Option("--form", metavar="K=V|K=@FILE", help="A field, or a file, of a multipart form.")
]


def read(session: Session, path: str, query: Query, file: str | None, *, force: bool) -> Answer | None:
    """Return what a GET answers when it is JSON; anything else is written where it belongs."""
    if file:
        from fleioctl.storage.downloads import Place, check_free

        # before the call: a large download must not end in "the file exists"
        place_asked = Path(file).expanduser()
        check_free(place_asked, force=force)
        with Place(place_asked, force=force) as place:
            answer = session.api.fetch(path, query, into=place.open)
            session.note(f"wrote {place.keep(answer.body, answer.file):,} bytes to {place.path}")
        return None
    # fetch knows only bytes; send has the words for a proxy's page or half a document
    with ExitStack() as stack:
        answer = session.api.fetch(path, query, into=lambda: _aside(stack))
        kind = answer.headers.get("Content-Type", "").lower()
        is_file = not ("json" in kind or "html" in kind or not kind)
        if is_file and (answer.body or answer.file):
            _pass_on(session, answer)
            return None
        if answer.file and Path(answer.file).stat().st_size <= MOST_BYTES:  # a longer one is refused below
            answer = answer._replace(body=Path(answer.file).read_bytes())
    return _parsed(answer) or session.api.send("GET", path, safety=safe, query=query)


def form_of(texts: Sequence[str]) -> Multipart:
    """Return the form that the options describe."""
    from fleioctl.api.bodies.multipart import Multipart

    return Multipart(tuple(map(_part, texts)))


def _parsed(answer: Answer) -> Answer | None:
    """Return the answer with its JSON; what is none is asked for again, with all attempts and explanations."""
    from fleioctl.api.answers.json_body import NotJson, parse

    try:
        body = parse(answer.body)
    except NotJson:
        return None
    return answer._replace(body=body) if isinstance(body, dict | list) else None


def _aside(stack: ExitStack) -> BinaryIO:
    """Return a file in a private folder that is gone at the end."""
    from tempfile import TemporaryDirectory

    return (Path(stack.enter_context(TemporaryDirectory(prefix="fleioctl-"))) / "answer").open("xb")


def _pass_on(session: Session, answer: Answer) -> None:
    if session.stdout.isatty():
        size = Path(answer.file).stat().st_size if answer.file else len(answer.body)
        message = f"The answer is {size:,} bytes that are no JSON; a terminal cannot show them."
        raise Usage(message, code="binary", hint="Give --output-file FILE, or pipe it.")
    raw = getattr(session.stdout, "buffer", None)
    if raw is None:  # a stream of text alone
        data = Path(answer.file).read_bytes() if answer.file else answer.body
        session.write_stdout(data.decode("utf-8", "replace"))
        return
    # text and bytes share the descriptor: what is in the text's buffer comes first
    session.stdout.flush()
    with Path(answer.file).open("rb") if answer.file else BytesIO(answer.body) as data:
        copyfileobj(data, raw)
    raw.flush()


def _part(text: str) -> Part:
    from fleioctl.api.bodies.multipart import Part, Upload

    name, sign, value = text.partition("=")
    if not sign or not name:
        raise Usage(f"--form {text!r}: use KEY=VALUE, or KEY=@FILE.")
    if not value.startswith("@"):
        return Part(name, value.encode())
    return Part(name, Upload(value[1:]).content(f"--form {name}"), value[1:])
