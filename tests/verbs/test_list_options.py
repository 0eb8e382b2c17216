"""Every list of the panel takes what all lists take, also one that the panel sends in one piece."""

from __future__ import annotations

import pytest
from running import Machine

from fleioctl.completion.table import read_tree
from fleioctl.model.registry import groups, resource_of

COMMON = {"--limit", "--page-size", "--count", "--count-by", "--sum", "--watch", "--interval"}
ROWS = {
    path: row for path, row in read_tree().rows.items() if path.partition(" ")[2] == "list" and path[:-5] in groups()
}


@pytest.mark.parametrize("path", ROWS)
def test_a_list_has_the_options_of_all_lists(path: str) -> None:
    given = {*ROWS[path].flags, *ROWS[path].valued}
    assert given >= COMMON
    assert "--search" in given or not resource_of(path[:-5]).listing.searchable
    assert "--filter" in given or not resource_of(path[:-5]).listing.filterable


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ("--count", "4\n"),
        ("--count-by type --no-header", "A\t1\nMX\t1\nNS\t1\nSOA\t1\n"),
        ("--sum ttl --no-header", "4\t14400\n"),
        ("--filter type=A -c name --no-header", "www.example.com.\n"),
        ("--filter type=A --filter type=MX --count", "2\n"),
        ("--filter ttl>3600 --count", "0\n"),
        ("--filter ttl>=3600 --filter name~WWW --count", "1\n"),
        ("--filter description=null --count", "4\n"),
        ("--filter records!=192.0.2.80 --count", "3\n"),
        ("--search www -c type --no-header", "A\n"),
        ("--sort -type -c type --no-header --limit 2", "SOA\nNS\n"),
        ("--type A --count", "1\n"),
    ],
)
def test_records_of_a_zone_are_a_list_as_others(sandbox: Machine, options: str, told: str) -> None:
    result = sandbox(f"dns-records list example.com {options}")
    assert (result.code, result.stdout) == (0, told), result.stderr


@pytest.mark.parametrize("options", ["--filter colour=1", "--sort colour", "--count-by colour", "--count --sum ttl"])
def test_a_field_that_records_do_not_have_is_a_fault(sandbox: Machine, options: str) -> None:
    assert sandbox(f"dns-records list example.com {options}").code == 2


def test_what_is_cut_is_told(sandbox: Machine) -> None:
    assert "showing 1 of 4" in sandbox("dns-records list example.com --limit 1").stderr
    assert "no dns records found" in sandbox("dns-records list example.com --type TXT").stderr.lower()
