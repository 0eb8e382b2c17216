"""Key pairs that the panel makes."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from fleioctl.errors import Usage
from fleioctl.model.resource import Column
from fleioctl.session.session import Session
from fleioctl.storage.files import write_private

File = Annotated[str | None, typer.Option("--to", help="Write FILE (private) and FILE.pub instead.", metavar="FILE")]


def generate_key_pair(session: Session, to: File = None) -> None:
    """Let the panel make a key pair; it keeps neither half."""
    # Both before the call: the panel keeps no copy, so a file that cannot be written loses the key.
    places = [Path(to).expanduser(), Path(f"{to}.pub").expanduser()] if to else []
    for place in places:
        if place.exists():
            raise Usage(f"{place} exists already.", code="exists", hint="Choose another --to.")
    pair = session.api.get("pkm/get_generated_key_pair")
    if not places:
        session.out.record((Column("public_key"), Column("private_key")), pair)
        return
    for place, name in zip(places, ("private_key", "public_key"), strict=True):
        # One line feed at the end: ssh refuses a private key without it.
        write_private(place, f"{str(pair[name]).rstrip()}\n".encode())
    session.out.record((Column("private"), Column("public")), {"private": str(places[0]), "public": str(places[1])})
