"""`api`: any call, with the same care as all other commands."""

import json
from pathlib import Path

import pytest
from running import Machine, Served


def todo(sandbox: Machine, **fields: str) -> str:
    """Change something harmless through the raw call, and return the id of the client it made."""
    values = {
        "first_name": "Raw",
        "last_name": "Call",
        "email": "raw@call.example.com",
        "phone": "+15550100",
        "address1": "Street 1",
        "city": "Town",
        "country": "US",
        "zip_code": "1000",
        **fields,
    }
    line = ["api", "post", "clients", "-o", "json"]
    for name, value in values.items():
        line += ["-f", f"{name}={value}"]
    result = sandbox(line)
    assert result.code == 0, result.stderr
    return str(result.json["id"])


def test_get_shows_the_envelope_as_sent(sandbox: Machine) -> None:
    answer = sandbox("api GET clients -f page_size=3 -o json").json
    assert len(answer["objects"]) == 3
    assert answer["count"] > 3


@pytest.mark.parametrize(
    "path",
    [
        "clients",
        "/clients",
        "staffapi/clients",
        "/backend/staffapi/clients",
        "http://127.0.0.1/backend/staffapi/clients",
        "clients/",
    ],
)
def test_path_may_be_written_in_many_ways(sandbox: Machine, path: str) -> None:
    result = sandbox(f"api get {path} -f page_size=1 -o json")
    assert len(result.json["objects"]) == 1
    assert ("slash" in result.stderr) == path.endswith("/")


def test_query_in_the_path_and_fields_go_together(sandbox: Machine) -> None:
    answer = sandbox("api GET clients?page_size=2 -f ordering=id -o json").json
    ids = [thing["id"] for thing in answer["objects"]]
    assert len(ids) == 2
    assert ids == sorted(ids)


def test_pages_become_one_list(sandbox: Machine) -> None:
    count = int(sandbox("clients list --count").stdout)
    result = sandbox("api GET clients --paginate -f page_size=7 -o ndjson")
    ids = {json.loads(line)["id"] for line in result.stdout.splitlines()}
    assert len(ids) == count
    assert len(sandbox("api GET clients --paginate -o json").json) == count


def test_columns_and_query_work_as_everywhere(sandbox: Machine) -> None:
    table = sandbox("api GET clients --paginate -c id,name -o csv").stdout.splitlines()
    assert table[0] == "id,name"
    assert sandbox("api GET clients --query count -o json").json == len(table) - 1


def test_include_shows_status_and_headers_before_the_body(sandbox: Machine) -> None:
    head, _, body = sandbox("api GET current-user -i -o json").stdout.partition("\n\n")
    assert head.startswith("HTTP 200 OK\n")
    assert "Content-Type: application/json" in head
    assert json.loads(body)["user"]["email"] == "admin@example.com"


def test_post_sends_fields_as_a_body(sandbox: Machine) -> None:
    id = todo(sandbox, city="Raw Town")
    assert sandbox(f"clients show {id} -o json").json["city"] == "Raw Town"


def test_json_fields_and_dots_nest(sandbox: Machine) -> None:
    line = sandbox("api POST x -f a.b=1 -F a.c=[2,null] -F d=true --curl").stdout
    assert """--data '{"a": {"b": "1", "c": [2, null]}, "d": true}'""" in line
    assert "Authorization: Token $FLEIOCTL_TOKEN" in line


def test_input_is_the_body_and_fields_the_query(sandbox: Machine, tmp_path: Path) -> None:
    file = tmp_path / "body.json"
    file.write_text('{"title": "ü"}', encoding="utf-8")
    for name, typed in ((str(file), ""), ("-", '{"title": "ü"}')):
        line = sandbox(f"api PUT todo/1?a=b -f c=d --input {name} --curl", stdin=typed).stdout
        assert r"""--data '{"title": "\u00fc"}'""" in line
        assert "a=b&c=d" in line


def test_delete_without_a_body_prints_nothing(sandbox: Machine) -> None:
    id = todo(sandbox)
    result = sandbox(f"api DELETE clients/{id} -o json")
    assert (result.code, result.stdout) == (0, "")


@pytest.mark.parametrize(
    "line",
    [
        "GETT clients",
        "GET ''",
        "GET https://evil.example.com/staffapi/clients",
        "GET http://127.0.0.1:81/backend/staffapi/clients",
        "GET http://127.0.0.1/backend/staffapix/clients",
        "GET a/../b",
        "GET clients -f novalue",
        "GET clients -f =x",
        "POST clients -F a={",
        "POST clients -f a=1 -f a=2",
        "POST clients -f a=1 -f a.b=2",
        "POST clients -f a.b=1 -F a=2",
        "GET clients --input -",
        "POST clients --paginate",
        "GET clients --paginate -i",
        "GET clients --paginate -f page=2",
        "GET clients --paginate -f page_size=many",
        "POST clients --input /nowhere.json",
    ],
)
def test_bad_call_is_refused_before_anything_is_sent(sandbox: Machine, line: str) -> None:
    result = sandbox(f"api {line}")
    assert result.code == 2, result.stderr
    assert result.stdout == ""
    assert sandbox("history -o json").json == []


def test_misspelt_method_is_answered_with_the_nearest(sandbox: Machine) -> None:
    assert "Did you mean PATCH?" in sandbox("api PTCH clients").stderr


def test_bare_plus_in_a_filter_is_noted(sandbox: Machine) -> None:
    assert "%2B" in sandbox("api GET 'clients?filtering=status:active+country:US'").stderr
    assert "%2B" not in sandbox("api GET clients -f filtering=status:active+country:US").stderr


def test_refusal_has_the_exit_code_of_every_command(sandbox: Machine) -> None:
    assert sandbox("api GET clients/1").code == 3
    assert sandbox("api GET no-such-thing").code == 5
    assert sandbox("api POST clients -f first_name=x").code == 5


def test_write_is_recorded_without_its_secrets(sandbox: Machine) -> None:
    sandbox("api POST users/7/x -f password=hunter2hunter2")
    text = (sandbox.state_folder / "journal.jsonl").read_text(encoding="utf-8")
    assert "hunter2" not in text
    assert sandbox("history -o json").json[0]["action"] == "post"


def test_read_only_profile_allows_reads_alone(run: Machine, served: Served) -> None:
    run.configure(f'[profiles.ro]\nurl = "{served.url}"\ntoken = "{served.token}"\nread_only = true\n')
    assert run("-p ro api GET clients").code == 0
    assert run("-p ro api DELETE clients/1").code == 2


def test_no_record_no_write_unless_waived(run: Machine, served: Served, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    env = {**served.environ, "XDG_STATE_HOME": str(tmp_path / "file")}
    assert run("api DELETE clients/1", **env).code == 9
    assert run("api DELETE clients/1 --no-journal", **env).code == 3
