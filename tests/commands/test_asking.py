"""A person at the terminal is asked for what a create lacks, and told the command line that does it again."""

import shlex

import pytest
from running import Machine, Result

from fleioctl.session.session import Session

JANE = "Jane\nDoe\njane@doe.com\n+15550100\n99 Elm St.\nNew York\nUS\n1000\n\n"
GIVEN = (
    "clients create --first-name Jane --last-name Doe --email jane@doe.com --phone +15550100"
    " --address1 'Elm St.' --city York --country US"
)
SERVER = "instances create --client 722694 --name asked"


def line_told(result: Result) -> str:
    """Return the last line of talk, without the name of the program."""
    told = result.stderr.splitlines()[-1].strip()
    assert told.startswith("fleioctl ")
    return told.removeprefix("fleioctl ")


def clients(sandbox: Machine) -> str:
    return sandbox("clients list --count").stdout


def test_client_is_made_of_answers(sandbox: Machine) -> None:
    result = sandbox("clients create -o json", typed=JANE + "y\n")
    assert result.code == 0, result.stderr
    made = result.json
    assert (made["first_name"], made["country"], made["currency"]) == ("Jane", "US", "EUR")
    assert "Create this client on sandbox? [Y/n]" in result.stderr
    assert "US (United States of America)" in result.stderr


def test_age_counts_from_when_it_is_shown(sandbox: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    ask = Session.ask

    def slowly(self: Session, prompt: str, *, secret: bool = False) -> str:
        sandbox.clock.sleep(15)
        return ask(self, prompt, secret=secret)

    monkeypatch.setattr(Session, "ask", slowly)
    result = sandbox(SERVER, typed="Region1\nm1.tiny\ndebian-12\n\n\n\n", terminal=True)
    assert "(0 s)" in result.stdout, result.stdout


def test_line_told_at_the_end_makes_the_same(sandbox: Machine) -> None:
    result = sandbox("clients create", typed=JANE + "y\n")
    line = line_told(result).replace("jane@", "again@")
    assert "--address1 '99 Elm St.'" in line
    again = sandbox(f"{line} -o json")
    assert again.code == 0, again.stderr
    assert again.json["address1"] == "99 Elm St."
    assert again.json["currency"] == "EUR"


def test_only_what_is_missing_is_asked_for(sandbox: Machine) -> None:
    result = sandbox(GIVEN, typed="1000\n\n\n")
    assert result.code == 0, result.stderr
    assert "Postal code: " in result.stderr
    assert "E-mail: " not in result.stderr
    assert line_told(result) == f"{shlex.join(shlex.split(GIVEN))} --zip-code 1000 --currency EUR"


def test_complete_command_asks_nothing(sandbox: Machine) -> None:
    result = sandbox(f"{GIVEN} --zip-code 1000", typed="")
    assert result.code == 0, result.stderr
    assert "Currency" not in result.stderr
    assert "fleioctl" not in result.stderr


@pytest.mark.parametrize("answer", ["n\n", "what\nno\n"])
def test_no_at_the_end_makes_nothing(answer: str, sandbox: Machine) -> None:
    before = clients(sandbox)
    result = sandbox("clients create", typed=JANE + answer)
    assert result.code == 2
    assert "Not confirmed." in result.stderr
    assert "To go on from here:\n  fleioctl clients create --first-name Jane" in result.stderr
    assert clients(sandbox) == before


def test_yes_is_not_asked_for_with_yes(sandbox: Machine) -> None:
    result = sandbox("clients create --yes", typed=JANE)
    assert result.code == 0, result.stderr
    assert "[Y/n]" not in result.stderr


def test_end_of_input_makes_nothing(sandbox: Machine) -> None:
    before = clients(sandbox)
    result = sandbox("clients create", typed="Jane\n")
    assert result.code == 2
    assert "No answer came" in result.stderr
    assert clients(sandbox) == before


def test_ctrl_c_at_a_question_makes_nothing(sandbox: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    before = clients(sandbox)

    def interrupted(self: Session, prompt: str, *, secret: bool = False) -> str:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(Session, "ask", interrupted)
        result = sandbox("clients create", typed="")
    assert result.code == 130
    assert "Nothing was changed." in result.stderr
    assert clients(sandbox) == before


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ("Jane\nDoe\njane@\n", "'jane@' is no e-mail address."),
        (f"{'J' * 128}\n", "128 characters, at most 127 are allowed."),
        ("\n", "It is required."),
        ("Ja\x1b[Dne\n", "a character that cannot be seen"),
    ],
)
def test_wrong_answer_is_asked_again(wrong: str, told: str, sandbox: Machine) -> None:
    rest = JANE.split("\n", wrong.count("\n") - 1)[-1]
    result = sandbox("clients create -o json", typed=f"{wrong}{rest}y\n")
    assert result.code == 0, result.stderr
    assert told in result.stderr
    assert sandbox("clients show jane@doe.com -o json").json["id"] == result.json["id"]


def country_of(sandbox: Machine, *answers: str) -> tuple[str, str]:
    typed = "".join(f"{answer}\n" for answer in (*answers, "", ""))
    result = sandbox(f"{GIVEN.replace(' --country US', '')} --zip-code 1 -o json", typed=typed)
    assert result.code == 0, result.stderr
    return result.json["country"], result.stderr


@pytest.mark.parametrize(
    ("answers", "code"),
    [
        (["us"], "US"),
        (["Romania"], "RO"),
        (["roma"], "RO"),
        (["2"], "AX"),
        (["united", "1"], "AE"),
        (["Untied Kingdom", "United K"], "GB"),
        (["land", "", "Poland"], "PL"),
    ],
)
def test_country_is_a_number_a_word_or_its_beginning(answers: list[str], code: str, sandbox: Machine) -> None:
    assert country_of(sandbox, *answers)[0] == code


def test_long_list_says_how_to_see_more(sandbox: Machine) -> None:
    _, told = country_of(sandbox, "Untied States", "stan", "Pakistan")
    assert "   1  AF  Afghanistan\n" in told
    assert "Argentina" in told
    assert "... and 237 more; type a part of the word" in told
    assert "Did you mean United States of America" in told
    assert "  KZ  Kazakhstan" in told


def test_instance_is_made_of_answers(sandbox: Machine) -> None:
    typed = "oana\nasked\n1\nm1.s\nDEBIAN-12\nprivate, dmz\noana\n\n"
    result = sandbox("instances create -o json", typed=typed)
    assert result.code == 0, result.stderr
    assert result.json["client"]["name"] == "Oana Ionescu"
    assert result.json["flavor"]["name"] == "m1.small"
    assert "m1.small   1 vCPU    2 GiB RAM    20 GiB disk" in result.stderr
    assert "Region1 (Cluj)" in result.stderr
    assert line_told(result) == (
        "instances create -o json --client 'Oana Ionescu' --name asked --region Region1 --flavor m1.small"
        " --image debian-12 --network private --network dmz --ssh-key oana-laptop"
    )


def test_client_without_a_project_is_not_said_not_to_exist(sandbox: Machine) -> None:
    assert sandbox("clients create", typed=JANE + "y\n").code == 0
    told = sandbox("instances create", typed="jane@doe.com\n").stderr
    assert "Client (those with a project):" in told
    assert "'jane@doe.com' is not among them." in told


def test_choices_are_those_of_the_region(sandbox: Machine) -> None:
    result = sandbox(f"{SERVER} --region Region2", typed="1\n1\n\n\nn\n")
    assert result.code == 2
    assert "c2.small" in result.stderr
    assert "m1.small" not in result.stderr
    assert "private-r2" in result.stderr


def test_network_and_key_may_be_left_out(sandbox: Machine) -> None:
    result = sandbox(f"{SERVER} --region Region1 --flavor m1.small", typed="debian\n\n\n\n")
    assert result.code == 0, result.stderr
    assert line_told(result) == f"{SERVER} --region Region1 --flavor m1.small --image debian-12"


def test_network_is_not_asked_for_when_nothing_is_missing(sandbox: Machine) -> None:
    result = sandbox(f"{SERVER} --region Region1 --flavor m1.small --image debian-12", typed="")
    assert result.code == 0, result.stderr
    assert "Network" not in result.stderr


def test_image_is_not_asked_for_when_a_volume_boots(sandbox: Machine) -> None:
    result = sandbox(f"{SERVER} --region Region1 --volume spare", typed="m1.small\n\n\n\n")
    assert result.code == 0, result.stderr
    assert "Image" not in result.stderr


def test_refused_answers_are_told_as_a_line_to_mend(sandbox: Machine) -> None:
    assert sandbox(f"{GIVEN} --zip-code 1").code == 0
    result = sandbox("clients create", typed=JANE + "y\n")
    assert result.code == 5
    assert "exists already" in result.stderr
    assert "To go on from here:\n  fleioctl clients create" in result.stderr


def test_objects_of_other_groups_are_offered(sandbox: Machine) -> None:
    result = sandbox("volumes create --name asked --size 5 -o json", typed="oana\nRegion1\ny\n")
    assert result.code == 0, result.stderr
    assert "  2  Region2  Frankfurt" in result.stderr
    assert line_told(result).endswith("--client 'Oana Ionescu' --region Region1")


def test_fixed_choices_are_offered(sandbox: Machine) -> None:
    result = sandbox("subnets create --cidr 10.9.0.0/24", typed="dmz\n5\n4\nn\n")
    assert "'5' is not among them." in result.stderr


def test_password_is_never_shown(sandbox: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("getpass.getpass", lambda prompt, stream: "S3cret-word!")
    result = sandbox("users create --email eve@doe.com", typed="Eve\nDoe\ny\n")
    assert result.code == 0, result.stderr
    assert "S3cret-word!" not in result.stdout + result.stderr
    assert "--password-prompt" in line_told(result)


@pytest.mark.parametrize("env", [{"CI": "true"}, {}])
def test_nothing_is_asked_without_input(env: dict[str, str], sandbox: Machine) -> None:
    result = sandbox("clients create" + ("" if env else " --no-input"), typed=JANE, **env)
    assert result.code == 2
    assert "Missing: --first-name, --last-name," in result.stderr


def test_nothing_is_asked_when_standard_input_gives_the_fields(sandbox: Machine) -> None:
    result = sandbox("clients create --from-file -", typed='{"first_name": "Jane"}')
    assert result.code == 2
    assert "Missing: --last-name," in result.stderr


def test_nothing_is_asked_about_several_objects(sandbox: Machine) -> None:
    (sandbox.home / "two.json").write_text('[{"first_name": "Jane"}, {"last_name": "Doe"}]', encoding="utf-8")
    result = sandbox(f"clients create --from-file {sandbox.home}/two.json", typed=JANE)
    assert result.code == 2
    assert "Missing: --last-name, --phone," in result.stderr


def test_dry_run_asks_and_sends_nothing(sandbox: Machine) -> None:
    before = clients(sandbox)
    result = sandbox("clients create --curl", typed=JANE)
    assert result.code == 0, result.stderr
    assert result.stdout.startswith("curl ")
    assert "[Y/n]" not in result.stderr
    assert line_told(result).startswith("clients create --curl --first-name Jane")
    assert "this changes the sandbox" not in result.stderr
    assert clients(sandbox) == before


def test_read_only_profile_is_known_before_the_first_question(run: Machine) -> None:
    run.configure('[profiles.prod]\nurl = "https://panel.example.com"\ntoken = "x"\nread_only = true\n')
    result = run("-p prod clients create", typed=JANE)
    assert (result.code, "read-only" in result.stderr) == (2, True)
    assert "First name" not in result.stderr
