"""A column that the panel's version does not have is left out of every answer, not empty."""

from __future__ import annotations

import pytest
from running import Machine

CREATE = (
    "clients create --first-name A --last-name B --email a@b.example --phone +15550100 --address1 x --city y"
    " --country US --zip-code 1000"
)
LINES = (
    "clients list",
    "clients show 722694",
    "clients show 722694 780848",
    "clients update 722694 --company Ex",
    CREATE,
)


@pytest.mark.parametrize("line", LINES)
@pytest.mark.parametrize(("profile", "has"), [("sandbox", False), ("sandbox@2019.12", True)])
def test_email_of_clients_is_a_column_of_old_panels_alone(line: str, profile: str, has: bool, run: Machine) -> None:
    header = run(f"-p {profile} {line} -o tsv").stdout.splitlines()[0]
    assert ("email" in header.split("\t")) == has
