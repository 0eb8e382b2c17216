"""From options to a request body: files, --set, secrets, prompts, validation, references by name."""

from __future__ import annotations

import inspect
from collections.abc import Mapping, Sequence
from typing import Any

from fleioctl.api.bodies.exact_json import exact_json
from fleioctl.errors import NotFound, Usage
from fleioctl.inputs import prose
from fleioctl.inputs.lookup import read_id
from fleioctl.inputs.parameters import option
from fleioctl.inputs.reading import read_text
from fleioctl.inputs.typed.assignments import Assignments, read_assignments
from fleioctl.inputs.typed.field_value import field_value, option_value
from fleioctl.model.paths import plant
from fleioctl.model.resource import Field
from fleioctl.model.validation import validate
from fleioctl.model.versions import not_in_version
from fleioctl.session.session import Session
from fleioctl.text.redaction import is_secret


def parameters(fields: Sequence[Field]) -> list[inspect.Parameter]:
    """Return the options of the fields, required ones first."""
    ordered = sorted(fields, key=lambda field: not field.required)
    found = [parameter for field in ordered for parameter in _options(field)]
    once: dict[str, inspect.Parameter] = {}
    for parameter in found:  # a field of several versions is one option
        once.setdefault(parameter.name, parameter)
    return sorted(once.values(), key=prose.is_companion)  # what can stand for a required option is none itself


def _options(field: Field) -> list[inspect.Parameter]:
    if field.secret:
        return _secret_options(field)
    help = _help(field)
    if field.type == "prose":
        return prose.options(field, help)
    if field.type == "boolean":
        return [option(field.parameter, f"{field.flag}/--no-{field.flag[2:]}", type=bool, help=help)]
    # as texts: Typer takes 1_000 for a number, and a float loses digits
    kind: Any = list[str] if field.many else str
    return [option(field.parameter, field.flag, type=kind, help=help, metavar=_metavar(field))]


def _secret_options(field: Field) -> list[inspect.Parameter]:
    name, flag = field.parameter, field.flag
    return [
        option(f"{name}_prompt", f"{flag}-prompt", type=bool, help=f"Ask for it on the terminal: {_help(field)}"),
        option(f"{name}_stdin", f"{flag}-stdin", type=bool, help="Read it from standard input."),
        option(f"{name}_file", f"{flag}-file", metavar="FILE", help="Read it from a file."),
    ]


def _help(field: Field) -> str:
    parts = [field.help or field.name.replace("_", " ").replace(".", " ").capitalize() + "."]
    if field.refers or field.among:
        parts.append("Name or id.")
    if field.many:
        parts.append("Repeatable.")
    if field.required:
        parts.append("[required]")
    return " ".join(parts)


def _metavar(field: Field) -> str:
    if field.choices:
        return "|".join(field.choices) if len("|".join(field.choices)) <= 32 else "CHOICE"
    return {"integer": "N", "number": "N", "decimal": "AMOUNT", "date": "DATE", "json": "JSON"}.get(field.type, "TEXT")


def given_values(session: Session, fields: Sequence[Field], given: Mapping[str, Any]) -> dict[str, Any]:
    """Return what the options say, flat by the API's names; only what was given."""
    values = {field.name: _given(session, field, given) for field in fields}
    return {name: value for name, value in values.items() if value is not None}


def _given(session: Session, field: Field, given: Mapping[str, Any]) -> Any:
    if field.secret:
        return _secret(session, field, given)
    if field.type == "prose":
        return prose.given(session, field, given)
    value = given.get(field.parameter)
    if value is None or value == [] or field.type == "boolean":
        return value if value != [] else None
    return option_value(session, field, value)


def _secret(session: Session, field: Field, given: Mapping[str, Any]) -> str | None:
    sources = [source for source in ("prompt", "stdin", "file") if given.get(f"{field.parameter}_{source}")]
    if len(sources) > 1:
        raise Usage(f"{field.flag}-{sources[0]} and {field.flag}-{sources[1]} exclude each other.")
    if not sources:
        return None
    value = _read_secret(session, field, sources[0], given)
    if not value:
        raise Usage(f"The {field.name.replace('_', ' ')} is empty.", code="validation")
    session.redact.add(value)
    return value


def _read_secret(session: Session, field: Field, source: str, given: Mapping[str, Any]) -> str:
    if source == "prompt":
        return session.ask(f"{field.name.replace('_', ' ').capitalize()}: ", secret=True)
    if source == "stdin":
        return session.read_stdin(field.flag).removesuffix("\n").removesuffix("\r")
    return read_text(session, given[f"{field.parameter}_file"], field.flag).removesuffix("\n").removesuffix("\r")


def complete(
    session: Session,
    fields: Sequence[Field],
    values: dict[str, Any],
    *,
    required: bool = True,
    within: Mapping[str, str] | None = None,
) -> dict[str, Any]:
    """Ask for what is missing, validate, and resolve references (`within` a region); values stay flat by API names."""
    fields = of_this_panel(session, fields, values)
    if required:
        _ask_missing(session, fields, values)
    validate(fields, values)
    for field in fields:
        if field.refers and values.get(field.name) is not None:
            values[field.name] = _resolved(session, field, values[field.name], within)
    return values


def of_this_panel(session: Session, fields: Sequence[Field], values: Mapping[str, Any]) -> Sequence[Field]:
    """Return the fields that the panel's version has; Usage for a value of one that it has not."""
    # One that is neither given nor needed changes nothing: the version is not asked for its sake.
    matter = [field for field in fields if field.required or values.get(field.name) is not None]
    known = session.current(matter)
    names = {field.name for field in known}
    for field in matter:
        if field.name not in names and values.get(field.name) is not None:
            raise not_in_version(field.flag, field, session.version)
    return [field for field in fields if field in known or field not in matter]


def _ask_missing(session: Session, fields: Sequence[Field], values: dict[str, Any]) -> None:
    missing = lacking(fields, values)
    if not missing:
        return
    from fleioctl.inputs.questions import panel_choices, question

    if not question.possible(session):
        raise is_missing(missing)
    for field in missing:
        text = prose.composed(session, field) if field.type == "prose" else None
        values[field.name] = text or question.ask_needed(session, field, panel_choices.offer_for(session, field)).value


def lacking(fields: Sequence[Field], values: Mapping[str, Any]) -> list[Field]:
    """Return the required fields that have no value."""
    return [field for field in fields if field.required and values.get(field.name) in (None, "")]


def is_missing(missing: Sequence[Field]) -> Usage:
    """Return the error that names what has to be given."""
    flags = ", ".join(f"{field.flag}-stdin" if field.secret else field.flag for field in missing)
    names = {field.name: "required" for field in missing}
    return Usage(f"Missing: {flags}.", code="missing_field", fields=names, hint="--help shows what each means.")


def _resolved(session: Session, field: Field, value: Any, within: Mapping[str, str] | None) -> Any:
    if isinstance(value, list):
        return [_reference(session, field.refers, str(each), within) for each in value]
    return _reference(session, field.refers, str(value), within)


def _reference(session: Session, group: str, word: str, within: Mapping[str, str] | None) -> str:
    """Return the id that a name means; many rows with one name cost one look, also where it means nothing."""
    key = (group, word, *(within or {}).items())
    if key not in session.resolved:
        try:
            session.resolved[key] = read_id(session, group, word, within)
        except NotFound as error:
            session.resolved[key] = error
    found = session.resolved[key]
    if isinstance(found, NotFound):
        raise found
    return str(found)


def typed_values(
    session: Session, fields: Sequence[Field], given: Mapping[str, Any], texts: Sequence[str]
) -> tuple[dict[str, Any], Assignments]:
    """Return what options and --set say of fields, and what --set says besides; a Usage for a field given by both."""
    values = given_values(session, fields, given)
    settings, others = settings_of(session, fields, texts)
    for field in fields:
        if field.name in values and field.name in settings:
            raise Usage(f"{field.flag} and --set both give the {field.name.replace('_', ' ')}.", code="validation")
    return {**values, **settings}, others


def settings_of(session: Session, fields: Sequence[Field], texts: Sequence[str]) -> tuple[dict[str, Any], Assignments]:
    """Return what --set says: values of fields, by the API's names, and what goes into the body as it is."""
    words = {word.replace("-", "_"): field for field in fields for word in (field.flag[2:], field.name)}
    values: dict[str, Any] = {}
    others: list[tuple[str, Any]] = []
    for key, value in read_assignments(texts, "--set"):
        field = words.get(key.replace("-", "_"))
        head, _, rest = key.replace("-", "_").partition(".")
        if field:
            values[field.name] = field_value(session, field, value, f"--set {key}")
        elif rest and head in words and words[head].type == "json" and not words[head].many:
            plant(values.setdefault(words[head].name, {}), rest, value)
        else:
            if isinstance(value, str) and is_secret(key.rsplit(".", 1)[-1]):
                session.redact.add(value)
            others.append((key, value))
    return values, others


def body_of(fields: Sequence[Field], values: Mapping[str, Any], others: Assignments = ()) -> dict[str, Any]:
    """Nest dotted names, encode what travels as JSON text, and add what has no field."""
    encoded = {field.name for field in fields if field.encoded}
    in_query = {field.name for field in fields if field.query and not field.both}
    body: dict[str, Any] = {}
    for name, value in values.items():
        if name not in in_query:
            plant(body, name, exact_json(value) if name in encoded and value is not None else value)
    for name, value in others:
        try:
            plant(body, name, value)
        except (AttributeError, TypeError) as error:
            raise Usage(f"--set: {name} lies within a field that is no object.", code="validation") from error
    return body


def query_of(fields: Sequence[Field], values: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Return the values that travel in the URL; booleans in words, since the API reads strings."""
    names = [field.name for field in fields if field.query and values.get(field.name) is not None]
    return [
        (name, str(values[name]).lower() if isinstance(values[name], bool) else str(values[name])) for name in names
    ]
