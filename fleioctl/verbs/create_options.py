"""The options of `create`: fields, files, waiting, care."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from fleioctl.inputs import fields
from fleioctl.inputs.parameters import option
from fleioctl.inputs.selection import run_options
from fleioctl.model.resource import Field, Resource
from fleioctl.verbs.actions.parameters import WAIT_TIMEOUT, wait_options

CARE = "Creating safely"


@dataclass(frozen=True)
class CreateOptions:
    """What was typed of how to create, besides the fields."""

    if_not_exists: bool = False
    allow_duplicate: bool = False
    no_journal: bool = False
    settle: float | None = None  # seconds; None is the resource's own
    wait: bool | None = None  # None where nothing was typed: an id is waited for, the state is not
    wait_timeout: float = WAIT_TIMEOUT
    create_auto_order_service: bool = False  # of clients: then their project is waited for


def create_fields(resource: Resource) -> list[Field]:
    """Return the fields that a create takes."""
    return [field for field in resource.fields if "create" in field.verbs]


def create_parameters(resource: Resource) -> list[Any]:
    """Return the options of a create: fields, files, waiting, care."""
    found = [*fields.parameters(create_fields(resource)), *input_options()]
    if resource.lifecycle.ready:
        found += wait_options(can_skip=not resource.creation.answers_id)
    if resource.creation.strong:
        found += [
            option("if_not_exists", "--if-not-exists", type=bool, help="Take the existing one.", rich_help_panel=CARE),
            option("allow_duplicate", "--allow-duplicate", type=bool, help="Do not look first.", rich_help_panel=CARE),
        ]
    return [*found, *care_options(), *run_options()]


def input_options() -> list[Any]:
    """Return --from-file, what says how it is read, and --set."""
    file = "Fields from a file, - for standard input: json, ndjson, yaml, csv or tsv."
    unknown = "Leave out what is no field here, with a note."
    return [
        option("from_file", "--from-file", help=file, metavar="FILE"),
        option("input_format", "--input-format", help="What the file is, whatever its name.", metavar="FORMAT"),
        option("ignore_unknown", "--ignore-unknown", type=bool, help=unknown),
        option("set", "--set", type=list[str], help="A field without an option of its own.", metavar="KEY=V|KEY:=JSON"),
    ]


def care_options(settle: float | None = None) -> list[Any]:
    """Return --settle, with its default where it is the same for all resources, and --no-journal."""
    help = "How long to look for the result of a lost answer."
    return [
        option("settle", "--settle", type=float, default=settle, help=help, metavar="S", min=0, rich_help_panel=CARE),
        option("no_journal", "--no-journal", type=bool, help="Go on without a record.", rich_help_panel=CARE),
    ]
