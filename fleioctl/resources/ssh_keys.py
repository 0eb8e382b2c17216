"""Public SSH keys of users."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from fleioctl.errors import Usage
from fleioctl.files import write_private
from fleioctl.resource import Column, Field, Filter, Resource
from fleioctl.session import Session

RESOURCE = Resource(
    path="pkm",
    help="Public SSH keys; a created key belongs to the token's user.",
    section="Compute",
    columns=(
        Column("id", "ID"),
        Column("name"),
        Column("fingerprint"),
        Column("user.full_name", "User"),
        Column("created_at", "Created", kind="age"),
    ),
    filters=(
        Filter("user", "Only of this user.", field="user", refers="users"),
        Filter("name", "Only with exactly this name.", field="name"),
    ),
    sortable=("name", "created_at"),
    ordering="name",
    numeric=True,
    fields=(
        Field("name", "Name of the key.", required=True, max_length=32),
        Field("public_key", "The line of an OpenSSH public key, or @FILE.", required=True, type="file"),
    ),
    update="PUT",
    keeps=("name", "public_key"),
    recognise=("name",),
    sample="john-laptop",
    examples={
        "create": "--name work --public-key "
        '"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ0z5Rt0uE5H0Oq0mA1fQWq0lIx3v0bq8mQ9e0bq8mQ9"',
        "update": "john-laptop --name john-desktop",
    },
)

File = Annotated[str | None, typer.Option("--to", help="Write FILE (private) and FILE.pub instead.", metavar="FILE")]


@RESOURCE.command
def generate_key_pair(session: Session, to: File = None) -> None:
    """Let the panel make a key pair; it keeps neither half.

    Example: fleioctl --profile sandbox ssh-keys generate-key-pair -o json
    """
    places = [Path(to).expanduser(), Path(f"{to}.pub").expanduser()] if to else []
    for place in places:
        if place.exists():
            raise Usage(f"{place} exists already.", code="exists", hint="Choose another --to.")
    pair = session.api.get("pkm/get_generated_key_pair")
    if not places:
        session.out.record((Column("public_key"), Column("private_key")), pair)
        return
    for place, name in zip(places, ("private_key", "public_key"), strict=True):
        write_private(place, f"{str(pair[name]).rstrip()}\n".encode())
    session.out.record((Column("private"), Column("public")), {"private": str(places[0]), "public": str(places[1])})
