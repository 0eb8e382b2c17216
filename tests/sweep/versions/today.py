"""Descriptions as the panel of the sweep has them: of its version, without what came later or went before."""

from __future__ import annotations

from dataclasses import replace

from fleioctl.model import registry
from fleioctl.model.resource import Resource, Sort
from fleioctl.model.versions import NEWEST, current, exists
from fleioctl.verbs.list import sortable


def groups(version: str = NEWEST) -> list[str]:
    """Return the groups that a panel of this version has."""
    return [group for group in registry.groups() if exists(registry.resource_of(group), version)]


def resource_of(group: str, version: str = NEWEST) -> Resource:
    """Return the description of a group, cut to one version."""
    whole = registry.resource_of(group)
    sorts = tuple(each if isinstance(each, Sort) else Sort(each) for each in whole.listing.sortable)
    listing = replace(
        whole.listing,
        filters=current(whole.listing.filters, version),
        sortable=tuple(each.field for each in current(sorts, version)),
    )
    return replace(
        whole,
        path=whole.older.path if whole.older and version < whole.older.until else whole.path,
        columns=current(whole.columns, version),
        fields=current(whole.fields, version),
        actions=tuple(replace(each, fields=current(each.fields, version)) for each in current(whole.actions, version)),
        views=current(whole.views, version),
        listing=listing,
    )


def sorts_of(group: str, version: str = NEWEST) -> tuple[str, ...]:
    """Return what the panel of a version sorts by; a description that names no field at all means any column."""
    named = registry.resource_of(group).listing.sortable
    cut = resource_of(group, version)
    return cut.listing.sortable if named else sortable(cut)  # type: ignore[return-value]
