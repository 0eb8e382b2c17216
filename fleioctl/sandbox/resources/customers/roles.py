"""Roles of users at clients. Their prefix is not known: that it is `roles` is a guess."""

from __future__ import annotations

from fleioctl.sandbox.rest.model import LIST, RETRIEVE
from fleioctl.sandbox.rest.viewsets import ViewSet

ROLES = ViewSet(
    "roles",
    text="name description",
    flag="is_default is_public",
    methods=LIST | RETRIEVE,
    named="name",
    order="id name",
    by="id",
    filterable=True,
    available=("2021.05", ""),
)
