"""`api`: any call of the API, with the same token, retries, errors and formats as all others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from fleioctl.commands.api import files
from fleioctl.commands.api.files import Force, Form, OutputFile
from fleioctl.commands.api.raw_call import METHODS, READS, Pairs, Query, as_body, as_query, read_fields, read_method
from fleioctl.commands.api.raw_call import read_path as split
from fleioctl.errors import Usage
from fleioctl.model.command import command
from fleioctl.model.resource import once, safe
from fleioctl.session.session import Session
from fleioctl.text.redaction import REDACTED, redact_word
from fleioctl.text.sanitizing import visible

if TYPE_CHECKING:
    from fleioctl.api.client import Answer
    from fleioctl.output.silence import Silence
    from fleioctl.output.writer import Output

COOKIES = (
    "set-cookie",
    "cookie",
    "authorization",
)  # shown by -i without values: as good as a token

Method = Annotated[str, typer.Argument(metavar="|".join(METHODS), help="What to do.")]
Path = Annotated[str, typer.Argument(metavar="PATH", help="Such as clients/101/get_cloud_summary.")]
Fields = Annotated[
    list[str] | None,
    typer.Option("-f", "--field", metavar="K=V", help="A text: in the query of a GET, else in the body; a.b nests."),
]
JsonFields = Annotated[
    list[str] | None, typer.Option("-F", "--json-field", metavar="K=JSON", help="The same with a JSON value.")
]
Input = Annotated[
    str | None, typer.Option("--input", metavar="FILE", help="JSON body, - for standard input; fields go to the query.")
]
Paginate = Annotated[bool | None, typer.Option("--paginate", help="All pages of a list, its objects alone.")]
Include = Annotated[bool | None, typer.Option("-i", "--include", help="Status and headers first, on stdout too.")]
NoJournal = Annotated[bool | None, typer.Option("--no-journal", help="Go on without a record in the state folder.")]


def api(
    session: Session,
    method: Method,
    path: Path,
    *,
    field: Fields = None,
    json_field: JsonFields = None,
    input: Input = None,
    paginate: Paginate = None,
    include: Include = None,
    form: Form = None,
    output_file: OutputFile = None,
    force: Force = None,
    no_journal: NoJournal = None,
) -> None:
    """Make any call of the API; what is no read is sent once and never repeated.

    Example: fleioctl --profile sandbox api GET clients --paginate -c id,name
    """
    verb = read_method(method)
    session.changes.intended = verb not in READS
    pairs = read_fields(field or (), json_field or ())
    segments, query = split(path, session.api.address("x").removesuffix("/x"), session.note)
    _check(verb, pairs, input, paginate=paginate, include=include, form=form, output_file=output_file)
    if verb in READS or input:
        query += as_query(pairs)
    if paginate:
        _show_pages(session, segments, query)
    elif verb == "GET":
        answer = files.read(session, segments, query, output_file, force=bool(force))
        if answer:
            _show(session, answer, session.out, include=bool(include))
    elif verb in READS:
        answer = session.api.send(verb, segments, safety=safe, query=query)
        _show(session, answer, session.out, include=bool(include))
    else:
        body: Any = files.form_of(form) if form else None
        body = body or (_json(session, input) if input else as_body(pairs) or None)
        _write(session, verb, segments, query, body, include=bool(include), journal=not no_journal)


ENTRY = command(api, section="System")


def _check(verb: str, pairs: Pairs, input: str | None, **given: Any) -> None:
    """Refuse options that contradict each other."""
    is_read = verb in READS
    if is_read and input:
        raise Usage(f"{verb} has no body, so --input means nothing.")
    if given["form"] and (is_read or input or pairs):
        raise Usage("--form is the body of a write; fields and --input go without it.")
    if given["output_file"] and (verb != "GET" or given["paginate"] or given["include"]):
        raise Usage("--output-file is for GET, and without --paginate and --include.")
    if given["paginate"] and (verb != "GET" or given["include"]):
        raise Usage("--paginate is for GET, and without --include.")


def _json(session: Session, file: str) -> Any:
    from fleioctl.inputs.documents.json_text import read_json
    from fleioctl.inputs.reading import read_text

    return read_json(read_text(session, file, "--input"), "--input")


def _show_pages(session: Session, path: str, query: Query) -> None:
    # of equal keys in a query Django takes the last
    sizes = [value for name, value in query if name == "page_size"]
    if sizes and not sizes[-1].isdecimal():
        raise Usage(f"page_size: {sizes[-1]!r} is no number.")
    if any(name == "page" for name, _ in query):
        raise Usage("--paginate reads all pages; leave out the field page.")
    rest = [(name, value) for name, value in query if name != "page_size"]
    pages = session.api.pages(path, rest, page_size=int(sizes[-1]) if sizes else 500)
    session.out.rows((), (page.objects for page in pages))


def _write(session: Session, method: str, path: str, query: Query, body: Any, *, include: bool, journal: bool) -> None:
    from fleioctl.changes import submit
    from fleioctl.changes.plans import plan
    from fleioctl.commands.api.proof import proof_of
    from fleioctl.inputs.lookup import Target

    # a path may carry ?password=…, and this stands in the journal
    what = redact_word(path)
    call = submit.Call(method, path, once, "api", method.lower(), what, body=body, query=tuple(query))
    submit.announce(session)
    proof = proof_of(session, method, path, body)
    if session.options.dry_run:
        plan.show_call(session, call, Target("", f"{method} {path}"), evidence=proof, journal=journal)
        return
    answer = submit.perform(session, call, journal=journal, evidence=proof)
    _show(session, answer, session.result, include=include)


def _show(session: Session, answer: Answer, out: Output | Silence, *, include: bool) -> None:
    if include:
        session.write_stdout(_head(answer))
    if answer.body is not None:
        out.raw(answer.body)


def _head(answer: Answer) -> str:
    from http import HTTPStatus

    known = {each.value: each.phrase for each in HTTPStatus}
    lines = [f"HTTP {answer.status} {known.get(answer.status, '')}".rstrip()]
    lines += [f"{name}: {REDACTED if name.lower() in COOKIES else value}" for name, value in answer.headers.items()]
    return "".join(f"{visible(line)}\n" for line in [*lines, ""])
