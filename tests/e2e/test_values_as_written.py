"""What stands in a file or an option reaches the panel as it was written, or is refused."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
from running import Machine, Result, Served

ROW = {
    "first_name": "Kari",
    "last_name": "Nordmann",
    "email": "kari@example.com",
    "phone": "+4722000000",
    "address1": "Gata 1",
    "city": "Oslo",
    "country": "NO",
    "zip_code": "0150",
}
YAML = "\n".join(f"{name}: {value}" for name, value in ROW.items())


def body_of(result: Result) -> Any:
    """Return what the one curl line would send."""
    import shlex

    assert result.code == 0, result.stderr
    (line,) = result.stdout.splitlines()
    words = shlex.split(line)
    return json.loads(words[words.index("--data") + 1], parse_float=str)


def create(sandbox: Machine, folder: Path, text: str, name: str = "c.yaml", more: str = "") -> Result:
    file = folder / name
    file.write_bytes(text.encode())
    return sandbox(f"clients create --from-file {file} {more}")


def test_yaml_of_a_norwegian_creates_one_in_norway(sandbox: Machine, tmp_path: Path) -> None:
    assert create(sandbox, tmp_path, YAML).code == 0
    found = sandbox("clients show kari@example.com -o json").json
    shown = [name for name in ROW if name != "email"]  # which is its user's
    assert {name: found[name] for name in shown} == {name: ROW[name] for name in shown}


def test_a_last_name_may_be_null_and_null_be_none(sandbox: Machine, tmp_path: Path) -> None:
    text = YAML.replace("Nordmann", "Null") + "\ncompany: null\nfax: ~\nvat_id:\n"
    body = body_of(create(sandbox, tmp_path, text, more="--curl"))
    assert body.pop("user")["last_name"] == "Null"
    assert body == {**ROW, "last_name": "Null"}


def test_a_zip_code_is_no_octal_number(sandbox: Machine, tmp_path: Path) -> None:
    text = "{" + ", ".join(f"{name}: {value}" for name, value in {**ROW, "zip_code": "01001"}.items()) + "}"
    assert create(sandbox, tmp_path, text).code == 0
    assert sandbox("clients show kari@example.com -o json").json["zip_code"] == "01001"


def test_a_name_with_blanks_around_it_is_made_once(sandbox: Machine) -> None:
    line = ["instances", "create", "--client", "john.miller@example.com", "--name", "sp ace ", "--region", "Region1"]
    line += ["--flavor", "m1.tiny", "--image", "debian-12", "--network", "private"]
    assert [sandbox(line).code for _ in range(2)] == [0, 5]


@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_csv_with_option_names_creates_a_row_each(sandbox: Machine, tmp_path: Path, mark: str, end: str) -> None:
    heads = [name.replace("_", "-") for name in ROW]
    rows = [",".join(heads), ",".join(ROW.values()), ",".join({**ROW, "email": "ola@example.com"}.values())]
    result = create(sandbox, tmp_path, mark + end.join(rows) + end, "c.csv", "-o json")
    assert [row["outcome"] for row in result.json] == ["done", "done"], result.stderr
    assert sandbox("clients show ola@example.com -o json").json["zip_code"] == "0150"


def test_our_own_rows_can_be_fed_back(sandbox: Machine, tmp_path: Path) -> None:
    for format in ("ndjson", "json", "yaml", "csv", "tsv"):
        columns = "-c " + ",".join(name for name in ROW if name != "email")
        rows = sandbox(f"clients show 722694 -o {format} {columns}").stdout
        (tmp_path / f"rows.{format}").write_bytes(rows.encode())
        line = f"clients create --from-file {tmp_path}/rows.{format} --email {format}@example.com --ignore-unknown"
        assert sandbox(line).code == 0, format


def test_a_key_twice_names_the_key(sandbox: Machine, tmp_path: Path) -> None:
    text = json.dumps(ROW)[:-1] + ', "email": "two@example.com"}'
    result = create(sandbox, tmp_path, text, "c.json")
    assert (result.code, "'email' is given twice" in result.stderr) == (2, True)
    for line in (
        f"api POST x --input {tmp_path}/c.json",
        "api POST x -F a=1 -F a=2",
        "clients update 1 --set a=1 --set a=2",
    ):
        assert sandbox(line).code == 2, line


def test_unknown_keys_are_named_all_at_once_with_the_nearest(sandbox: Machine, tmp_path: Path) -> None:
    result = create(sandbox, tmp_path, YAML + "\ncompanyname: Foo\nzipcode: 1\n")
    assert result.code == 2
    assert "'companyname' is no field of a client. Did you mean company?" in result.stderr
    assert "'zipcode'" in result.stderr
    left = create(sandbox, tmp_path, YAML + "\ncompanyname: Foo\n", more="--ignore-unknown")
    assert (left.code, "companyname" in left.stderr) == (0, True)


@pytest.mark.parametrize("line", ["clients create --set k:={0}", "api POST x -F k={0}"])
def test_deep_nesting_is_no_bug(sandbox: Machine, line: str) -> None:
    assert sandbox(line.format("[" * 5000 + "]" * 5000)).code == 2


def test_amounts_keep_their_digits(sandbox: Machine, tmp_path: Path) -> None:
    item = '{"item_type":"other","amount":12345678901234567.89,"description":"s"}'
    file = tmp_path / "inv.json"
    file.write_text(f'{{"client":"john.miller@example.com","items":[{item}]}}', encoding="utf-8")
    lines = [
        ["invoices", "create", "--from-file", str(file)],
        ["invoices", "create", "--client", "john.miller@example.com", "--item", item],
        ["api", "POST", "invoices", "-F", f"items=[{item}]"],
        ["api", "POST", "invoices", "--input", str(file)],
    ]
    for line in lines:
        assert body_of(sandbox([*line, "--curl"]))["items"][0]["amount"] == "12345678901234567.89", line


@pytest.mark.parametrize("day", ["2026-W01-1", "20260105", "2026-01-05T00:00:00Z", "2026-02-30"])
def test_a_day_is_a_day(sandbox: Machine, day: str) -> None:
    line = "invoices create --client john.miller@example.com --item {} --due-date"
    assert sandbox([*line.split(), day]).code == 2
    assert sandbox(["services", "list", "--due-before", day]).code == 2


def test_a_script_goes_with_line_feeds(sandbox: Machine, tmp_path: Path) -> None:
    (tmp_path / "s.sh").write_bytes(b"\xef\xbb\xbf#!/bin/sh\r\necho 1\r\n")
    line = "instances create --client john.miller@example.com --name s --region Region1 --flavor m1.tiny"
    line += f" --image debian-12 --user-data @{tmp_path}/s.sh --curl"
    result = sandbox(line)
    assert body_of(result)["user_data"] == "#!/bin/sh\necho 1\n"
    assert "line feeds" in result.stderr


def test_a_path_without_at_is_not_sent(sandbox: Machine, tmp_path: Path) -> None:
    (tmp_path / "cloud-init.yaml").write_text("#cloud-config\n", encoding="utf-8")
    line = "instances create --client john.miller@example.com --name s --region Region1 --flavor m1.tiny"
    result = sandbox(f"{line} --image debian-12 --user-data {tmp_path}/cloud-init.yaml")
    assert (result.code, f"did you mean @{tmp_path}" in result.stderr) == (2, True)


def test_a_private_key_goes_nowhere(sandbox: Machine, tmp_path: Path) -> None:
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", tmp_path / "id"], check=True)
    secret = (tmp_path / "id").read_text(encoding="utf-8").splitlines()[1]
    (tmp_path / "k.yaml").write_text(f'name: k\npublic_key: "@{tmp_path}/id"\n', encoding="utf-8")
    for given in (f"--name k --public-key @{tmp_path}/id", f"--from-file {tmp_path}/k.yaml"):
        for more in ("", "-n", "--curl"):
            result = sandbox(f"ssh-keys create {given} {more}")
            assert result.code == 2
            assert "private key" in result.stderr
            assert secret not in result.stdout + result.stderr


def test_a_token_may_begin_with_a_mark(served: Served, run: Machine) -> None:
    line = f"login --panel-url {served.url} --token-stdin"
    assert run(line, stdin=f"\ufeff{served.token}\r\n").code == 0
    run.configure(
        f'[profiles.x]\nurl = "{served.url}"\ntoken_command = "printf \\"\\\\357\\\\273\\\\277{served.token}\\""\n'
    )
    result = run("-p x whoami")
    assert result.code == 0, result.stderr


def test_every_option_is_a_key(sandbox: Machine, tmp_path: Path) -> None:
    (tmp_path / "s.sh").write_text("#!/bin/sh\n", encoding="utf-8")
    text = f"""
client: john.miller@example.com
name: web1
region: Region1
flavor: m1.tiny
image: debian-12
network: private
volume-size: 20
root_password: Correct-Horse-7
user_data: "@{tmp_path}/s.sh"
"""
    (tmp_path / "i.yaml").write_text(text, encoding="utf-8")
    plan = sandbox(f"instances create --from-file {tmp_path}/i.yaml --dry-run -o json")
    assert plan.code == 0, plan.stderr
    assert "Correct-Horse-7" not in plan.stdout + plan.stderr
    body = body_of(sandbox(f"instances create --from-file {tmp_path}/i.yaml --curl"))
    assert len(body["nics"]) == 1
    assert body["boot_source"]["volume_size"] == 20
    assert body["user_data"] == "#!/bin/sh\n"


def test_the_boot_source_may_be_given_as_the_api_has_it(sandbox: Machine, tmp_path: Path) -> None:
    line = "--client john.miller@example.com --name w --region Region1"
    source = {"source_type": "image", "source_id": "00000000-0000-0000-0000-000000000001"}
    (tmp_path / "i.json").write_text(json.dumps({"flavor": "m1.tiny", "boot_source": source}), encoding="utf-8")
    result = sandbox(f"instances create {line} --from-file {tmp_path}/i.json --curl")
    assert body_of(result)["boot_source"] == source
    assert sandbox(f"instances create {line} --from-file {tmp_path}/i.json --image debian-12").code == 2


def test_blanks_around_texts_are_stripped_as_on_the_panel(sandbox: Machine) -> None:
    line = [
        "security-groups",
        "create",
        "--name",
        " sp ace ",
        "--region",
        "Region1",
        "--client",
        "john.miller@example.com",
    ]
    assert body_of(sandbox([*line, "--curl"]))["name"] == "sp ace"


def test_an_update_clears_by_null_and_skips_what_is_empty(sandbox: Machine, tmp_path: Path) -> None:
    (tmp_path / "u.csv").write_text("id,fax,company\n722694,,New\n", encoding="utf-8")
    (tmp_path / "u.json").write_text('[{"id": 722694, "fax": null}]', encoding="utf-8")
    assert sandbox("clients update 722694 --fax +1555").code == 0
    assert body_of(sandbox(f"clients update --from-file {tmp_path}/u.csv --curl")) == {"company": "New"}
    assert body_of(sandbox(f"clients update --from-file {tmp_path}/u.json --curl")) == {"fax": None}
    assert body_of(sandbox("clients update 722694 --set fax:=null --curl")) == {"fax": None}


def test_a_lone_dash_is_no_text(sandbox: Machine) -> None:
    assert sandbox("clients update 722694 --company -", stdin="x").code == 2


@pytest.mark.parametrize("count", ["1_000", "1e3", "0x10", "1.5", ""])
def test_a_number_is_a_number(sandbox: Machine, count: str) -> None:
    assert sandbox(["volumes", "extend", "data", "--size", count, "--dry-run"]).code == 2


def test_a_mark_before_input_from_standard_input_is_dropped(sandbox: Machine) -> None:
    result = sandbox("api POST x --input - --curl", stdin='\ufeff{"a": 1}')
    assert body_of(result) == {"a": 1}


@pytest.mark.parametrize("given", ["--zip-code 2 --set zip_code=1", "--set zip-code=1 --zip-code 1", "--set a..b=1"])
def test_what_is_given_twice_or_named_by_halves_is_refused(sandbox: Machine, given: str) -> None:
    result = sandbox(f"clients update 722694 {given}")
    assert (result.code, "Nothing was changed" in result.stderr) == (2, True)


def test_an_object_may_be_set_part_by_part(sandbox: Machine) -> None:
    line = "instances create --client john.miller@example.com --name w --region Region1 --flavor m1.tiny"
    parts = "--set boot_source.source_type=image --set boot_source.source_id=00000000-0000-0000-0000-000000000001"
    assert body_of(sandbox(f"{line} {parts} --curl"))["boot_source"] == {
        "source_type": "image",
        "source_id": "00000000-0000-0000-0000-000000000001",
    }
    assert body_of(sandbox("clients update 722694 --set a.b:=1 --set a.c=x --curl")) == {"a": {"b": 1, "c": "x"}}
