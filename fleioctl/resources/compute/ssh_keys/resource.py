"""Public SSH keys of users."""

from __future__ import annotations

from fleioctl.model.resource import (
    Code,
    Column,
    Command,
    Creation,
    Examples,
    Field,
    Filter,
    Identity,
    Listing,
    Resource,
)

RESOURCE = Resource(
    path="pkm",
    help="Public SSH keys; a created key belongs to the token's user.",
    columns=(
        Column("id", "ID"),
        Column("name"),
        Column("fingerprint"),
        Column("user.full_name", "User"),
        Column("created_at", "Created", kind="age"),
    ),
    listing=Listing(
        filters=(
            Filter("user", "Only of this user.", field="user", refers="users"),
            Filter("name", "Only with exactly this name.", field="name"),
        ),
        sortable=("name", "created_at"),
        ordering="name",
    ),
    identity=Identity(numeric=True),
    # The API has no field for an owner: a key is the caller's.
    fields=(
        # 32 characters, shorter than elsewhere; a duplicate is a 400.
        Field("name", "Name of the key.", required=True, max_length=32),
        Field("public_key", "The line of an OpenSSH public key, or @FILE.", required=True, type="file"),
    ),
    # A PUT must have both; which fields PATCH takes is not known.
    update="PUT",
    keeps=("name", "public_key"),
    creation=Creation(recognise=("name",)),
    examples=Examples(
        sample="john-laptop",
        verbs={
            "create": "--name work --public-key "
            '"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ0z5Rt0uE5H0Oq0mA1fQWq0lIx3v0bq8mQ9e0bq8mQ9"',
            "update": "john-laptop --name john-desktop",
        },
    ),
    commands={
        "generate-key-pair": Command(
            Code("key_pairs", "generate_key_pair"), "Let the panel make a key pair; it keeps neither half.", "-o json"
        )
    },
)
