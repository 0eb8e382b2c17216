"""Every list of every resource, against a sandbox served over loopback."""

from __future__ import annotations

import pytest

from fleioctl.model.registry import groups

from . import reads
from .panel import Swept
from .versions.today import resource_of, sorts_of

LISTS = [group for group in groups() if "list" not in resource_of(group).commands]
FILTERS = [(group, each.name) for group in LISTS for each in resource_of(group).listing.filters]
SORTS = [(group, field) for group in LISTS for field in sorts_of(group)]
SEARCHES = [group for group in LISTS if resource_of(group).listing.searchable]
SHOWS = [group for group in LISTS if resource_of(group).show]


@pytest.mark.parametrize("group", LISTS)
def test_every_format_shows_what_the_panel_sends(swept: Swept, group: str) -> None:
    reads.check_formats(swept, resource_of(group))


@pytest.mark.parametrize("group", LISTS)
def test_a_table_fits_a_terminal(swept: Swept, monkeypatch: pytest.MonkeyPatch, group: str) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    reads.check_table(swept, resource_of(group))


@pytest.mark.parametrize("group", LISTS)
def test_count_is_the_number_of_rows(swept: Swept, group: str) -> None:
    reads.check_count(swept, resource_of(group))


@pytest.mark.parametrize("group", LISTS)
def test_every_column_is_a_field(swept: Swept, group: str) -> None:
    reads.check_columns(swept, resource_of(group))


@pytest.mark.parametrize(("group", "name"), FILTERS)
def test_filter_gives_the_right_objects(swept: Swept, group: str, name: str) -> None:
    resource = resource_of(group)
    reads.check_filter(swept, resource, next(each for each in resource.listing.filters if each.name == name))


@pytest.mark.parametrize(("group", "field"), SORTS)
def test_sort_orders_both_ways(swept: Swept, group: str, field: str) -> None:
    reads.check_sort(swept, resource_of(group), field)


@pytest.mark.parametrize("group", SEARCHES)
def test_search_finds_an_object_by_its_words(swept: Swept, group: str) -> None:
    reads.check_search(swept, resource_of(group))


@pytest.mark.parametrize("group", SHOWS)
def test_show_by_id_and_by_name(swept: Swept, group: str) -> None:
    reads.check_show(swept, resource_of(group))
