"""A file written for one version on a panel of another: what both have arrives, what one lacks is said."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from running import Machine

from fleioctl.model.registry import resource_of
from fleioctl.verbs.as_code.entry import coded

from .empty import emptied, panel_of, profile_of

OLD, NEW = "2019.12", "2025.10"
CUSTOMERS = ("clients", "security-groups", "dns-zones")
CONFIGURED = [group for group in coded() if group not in CUSTOMERS and resource_of(group).create]
WAYS = [(OLD, NEW), (NEW, OLD)]


@pytest.fixture
def both(run: Machine, old_seed: Path) -> Machine:
    (run.state_folder / "sandbox" / old_seed.name).write_bytes(old_seed.read_bytes())
    return run


@pytest.mark.parametrize(("here", "there"), WAYS)
def test_what_both_have_arrives(both: Machine, here: str, there: str) -> None:
    place = both.home / "panel.yaml"
    assert both(f"-p {profile_of(here)} export --to {place}").code == 0
    emptied(panel_of(both, there), CONFIGURED)
    result = both(f"-p {profile_of(there)} apply {place} --yes -o json")
    assert result.code == 0, result.stderr
    arrived = both(f"-p {profile_of(there)} export {' '.join(CONFIGURED)}").stdout
    wanted = yaml.safe_load(place.read_text(encoding="utf-8"))
    found = yaml.safe_load(arrived)
    for group in CONFIGURED:
        assert [shown(each, found[group]) for each in wanted[group]] == wanted[group]
    assert both(f"-p {profile_of(there)} diff {place} --check").code == 0


def shown(row: dict[str, object], rows: list[dict[str, object]]) -> dict[str, object]:
    """Return the row of the other panel that agrees most, as far as the first one says anything."""
    best = max(rows, key=lambda each: sum(each.get(name) == value for name, value in row.items()))
    return {name: best.get(name) for name in row}


@pytest.mark.parametrize(("here", "there"), WAYS)
def test_customers_and_what_is_theirs_arrive(both: Machine, here: str, there: str) -> None:
    place = both.home / "panel.yaml"
    groups = "clients security-groups dns-zones"
    assert both(f"-p {profile_of(here)} export {groups} --to {place}").code == 0
    emptied(panel_of(both, there), ["security-groups", "dns-zones"])
    result = both(f"-p {profile_of(there)} apply {place} --yes -o json")
    assert result.code == 0, result.stderr
    assert {row["outcome"] for row in result.json} <= {"done", "unchanged"}  # a new group has its two rules
    both.clock.time += 1000
    assert both(f"-p {profile_of(there)} diff {place} --check").code == 0


def test_e_mail_names_a_client_on_both_sides_of_the_version_that_gave_it_to_users(both: Machine) -> None:
    place = both.home / "clients.yaml"
    place.write_text("clients: [{email: oana.ionescu@example.com, city: Bern}]\n", encoding="utf-8")
    for version in (OLD, NEW):
        row = both(f"-p {profile_of(version)} diff {place} -o json").json[0]
        assert (row["would"], [each["field"] for each in row["changes"]]) == ("change", ["city"])


def test_what_the_panel_does_not_show_is_said_and_left_alone(both: Machine) -> None:
    place = both.home / "clients.yaml"
    place.write_text("clients: [{email: oana.ionescu@example.com, has_billing_agreement: true}]\n", encoding="utf-8")
    result = both(f"-p {profile_of(OLD)} apply {place} --yes")
    assert (result.code, "does not show has_billing_agreement" in result.stderr) == (0, True)
