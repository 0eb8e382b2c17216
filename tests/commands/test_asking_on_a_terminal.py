"""The questions of a create as a person meets them: a real terminal, keys, Ctrl-C and Ctrl-D."""

from __future__ import annotations

import pytest
from running import Machine
from terminal import CTRL_C, CTRL_D, Person


def test_client_is_created_by_answers(sandbox: Machine) -> None:
    with Person(sandbox, "clients create --first-name Jane --last-name Doe") as person:
        person.answer("E-mail: ", "jane@")
        person.answer("is no e-mail address.\nE-mail: ", "jane@doe.com")
        person.answer("Phone, international as +15550100: ", "+15550100")
        person.answer("Street address: ", "99 Elm St.")
        person.answer("City: ", "New York")
        person.answer("Country (number or word): ", "united")
        person.answer("Country (number or word): ", "United States of")
        person.answer("Postal code: ", "1000")
        person.answer("Currency (number or word) [EUR]: ", "2")
        person.answer("Create this client on sandbox? [Y/n] ", "")
        assert person.end() == 0
    line = person.seen.splitlines()[-1].strip()
    assert line.endswith("--city 'New York' --country US --zip-code 1000 --currency USD")
    assert sandbox("clients show jane@doe.com -o json").json["country"] == "US"


def test_instance_is_created_by_answers(sandbox: Machine) -> None:
    with Person(sandbox, "instances create") as person:
        person.answer("Client (number or word): ", "Oana")
        person.answer("Name of the instance: ", "asked")
        person.answer("Region (number or word): ", "Region1")
        person.answer("Flavor (number or word): ", "1")
        person.answer("Image (number or word): ", "debian")
        person.answer("Network (number or word, several by commas, Enter for none): ", "private")
        person.answer("SSH key (number or word, several by commas, Enter for none): ", "")
        person.answer("Create this instance on sandbox? [Y/n] ", "y")
        assert person.end() == 0
    talk = person.seen.partition("[Y/n]")[0]
    assert max(map(len, talk.splitlines())) <= 80
    assert sandbox("instances list --name asked -c flavor.name -o tsv --no-header").stdout == "m1.tiny\n"


@pytest.mark.parametrize(("key", "code"), [(CTRL_C, 130), (CTRL_D, 2)])
def test_leaving_at_a_question_makes_nothing(key: str, code: int, sandbox: Machine) -> None:
    before = sandbox("clients list --count").stdout
    with Person(sandbox, "clients create") as person:
        person.answer("First name: ", "Jane")
        person.press("Last name: ", key)
        assert person.end() == code
    assert "Last name: \n" in person.seen.replace("^C", "").replace("^D", "").replace("\b", "")
    assert "Nothing was changed." in person.seen
    assert sandbox("clients list --count").stdout == before
