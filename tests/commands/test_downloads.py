"""Files: whole or not there, named after their object, never in the place of another unasked."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, BinaryIO

import pytest
from partial_panel import DENIED, answer
from running import Machine

from fleioctl.storage import downloads

INVOICE = "FLEIO-00003"


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return an empty folder."""
    folder = tmp_path / "files"
    folder.mkdir()
    return folder


def test_an_invoice_is_written_under_its_number_and_id(sandbox: Machine, folder: Path) -> None:
    result = sandbox(f"invoices download {INVOICE} --to {folder} -o json")
    assert result.code == 0, result.stderr
    id = sandbox(f"invoices show {INVOICE} -o ids").stdout.strip()
    assert names(folder) == [f"invoice-{INVOICE}-{id}.pdf"]
    assert (folder / names(folder)[0]).read_bytes().startswith(b"%PDF")
    assert result.json[0]["outcome"] == "done"
    assert result.json[0]["detail"] == str(folder / names(folder)[0])


def test_many_invoices_at_once(sandbox: Machine, folder: Path) -> None:
    ids = sandbox("invoices list --status unpaid -o ids").stdout
    assert sandbox(f"invoices download - --to {folder}", stdin=ids).code == 0
    assert len(names(folder)) == len(ids.split()) > 1


def test_a_file_that_is_there_stays(sandbox: Machine, folder: Path) -> None:
    line = f"invoices download {INVOICE} --to {folder}"
    assert sandbox(line).code == 0
    file = folder / names(folder)[0]
    file.write_bytes(b"mine")
    result = sandbox(line)
    assert result.code == 2
    assert "--force" in result.stderr
    assert file.read_bytes() == b"mine"
    assert sandbox(f"{line} --force").code == 0
    assert file.read_bytes().startswith(b"%PDF")
    assert len(names(folder)) == 1


def test_a_folder_must_be_there(sandbox: Machine, folder: Path) -> None:
    assert sandbox(f"invoices download {INVOICE} --to {folder}/none").code == 9
    assert sandbox("invoices download").code == 2
    assert sandbox(f"invoices download none --to {folder}").code == 3


@pytest.mark.parametrize(
    "busy",
    [
        (200, {"detail": "The invoice PDF is still being generated."}),
        (202, {"detail": "Generation started."}),
        (409, {"detail": "The file is still being generated."}),
        (404, {"detail": "PDF generation started"}),
    ],
)
def test_a_file_that_is_still_made_is_waited_for(
    busy: tuple[int, Any], sandbox: Machine, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers: dict[str, Any] = {"/download": busy}
    answer(sandbox, monkeypatch, answers)
    sleep = sandbox.clock.sleep

    def later(seconds: float) -> None:
        sleep(seconds)
        if len(sandbox.clock.slept) == 3:
            answers["/download"] = (200, b"%PDF-1.7\n")

    monkeypatch.setattr(sandbox.clock, "sleep", later)
    result = sandbox(f"invoices download {INVOICE} --to {folder}")
    assert result.code == 0, result.stderr
    assert sandbox.clock.slept == sorted(set(sandbox.clock.slept))
    assert (folder / names(folder)[0]).read_bytes() == b"%PDF-1.7\n"


def test_the_waiting_ends(sandbox: Machine, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answer(sandbox, monkeypatch, {"/download": (200, {"detail": "still being generated"})})
    result = sandbox(f"invoices download {INVOICE} --to {folder} --wait-timeout 60 -o json")
    assert result.code == 8
    assert result.error["code"] == "wait_timeout"
    assert names(folder) == []


@pytest.mark.parametrize(
    ("said", "code"), [(DENIED, 4), ((200, {"detail": "No such file."}), 5), ((200, b"<html>"), 5)]
)
def test_what_is_no_file_is_not_written(
    said: tuple[int, Any], code: int, sandbox: Machine, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(sandbox, monkeypatch, {"/download": said})
    assert sandbox(f"invoices download {INVOICE} --to {folder}").code == code
    assert names(folder) == []


def test_a_full_disk_leaves_no_half_file(sandbox: Machine, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(file: BinaryIO, data: bytes) -> None:
        file.write(data[:4])
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(downloads, "_write", fail)
    result = sandbox(f"invoices download {INVOICE} --to {folder}")
    assert result.code == 9
    assert names(folder) == []


def test_a_rehearsal_writes_nothing(sandbox: Machine, folder: Path) -> None:
    result = sandbox(f"invoices download {INVOICE} --to {folder} --dry-run")
    assert f"would write {folder}" in result.stdout + result.stderr
    assert names(folder) == []


def test_an_image_is_written_under_its_name(sandbox: Machine, folder: Path) -> None:
    assert sandbox(f"images download debian-12 --to {folder}").code == 0
    assert names(folder)[0].startswith("image-debian-12-")


def invoice_with_a_file(machine: Machine) -> str:
    """Return the id of the invoice once the panel has made its file, which it begins when first asked."""
    id = machine(f"invoices show {INVOICE} -o ids").stdout.strip()
    assert machine(f"invoices download {id} --to {machine.home}").code == 0
    return id


def test_api_writes_bytes_to_a_file(sandbox: Machine, folder: Path) -> None:
    id = invoice_with_a_file(sandbox)
    line = f"api GET billing/invoices/{id}/download"
    file = folder / "a.pdf"
    assert sandbox(f"{line} --output-file {file}").code == 0
    assert file.read_bytes().startswith(b"%PDF")
    assert sandbox(f"{line} --output-file {file}").code == 2
    assert sandbox(f"{line} --output-file {file} --force").code == 0
    assert sandbox(f"api GET clients/722694 --output-file {folder}/client.json").code == 0
    assert json.loads((folder / "client.json").read_text())["id"] == 722694


def test_api_gives_bytes_to_a_pipe_and_not_to_a_terminal(sandbox: Machine) -> None:
    id = invoice_with_a_file(sandbox)
    assert sandbox(f"api GET billing/invoices/{id}/download").stdout.startswith("%PDF")
    result = sandbox(f"api GET billing/invoices/{id}/download", terminal=True)
    assert result.code == 2
    assert "--output-file" in result.stderr
    assert "%PDF" not in result.stdout


def test_api_sends_a_form_with_files(sandbox: Machine, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sent: list[tuple[str, bytes]] = []

    def panel(environ: dict[str, Any], start_response: Any) -> list[bytes]:
        sent.append((environ["CONTENT_TYPE"], environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"]))))
        start_response("201 Created", [("Content-Type", "application/json")])
        return [b'{"id": 7}']

    panel.token = "x" * 40  # type: ignore[attr-defined]
    from fleioctl.session import connect

    monkeypatch.setattr(connect, "open_sandbox", lambda *_, **__: panel)
    (folder / "log.txt").write_bytes(b"\x00\xffbytes")
    line = f"api POST plugins/tickets/ticket_attachments --form name=log --form file=@{folder}/log.txt -o json"
    assert sandbox(f"{line} --dry-run").code == 0
    assert not sent
    result = sandbox(line)
    assert result.code == 0, result.stderr
    assert result.json == {"id": 7}
    ((kind, body),) = sent
    boundary = kind.partition("boundary=")[2].encode()
    assert kind.startswith("multipart/form-data; boundary=")
    assert b'Content-Disposition: form-data; name="name"\r\n\r\nlog\r\n' in body
    assert b'name="file"; filename="log.txt"\r\n' in body
    assert b"\x00\xffbytes" in body
    assert body.endswith(b"--" + boundary + b"--\r\n")


@pytest.mark.parametrize("words", ["--form a", "--form =b", "--form f=@/nowhere", "--form a=b -f c=d", "--form a=b"])
def test_a_form_that_cannot_be_sent(words: str, sandbox: Machine) -> None:
    method = "GET" if words == "--form a=b" else "POST"
    assert sandbox(f"api {method} clients {words}").code == 2


@pytest.fixture
def disk(tmp_path: Path) -> Path:
    """Return a file that could be an image."""
    file = tmp_path / "disk.raw"
    file.write_bytes(b"\x00\xffboot")
    return file


IMAGE = "images create --name mine --region Region1 --disk-format raw"


def test_an_image_is_made_from_a_file(sandbox: Machine, disk: Path) -> None:
    result = sandbox(f"{IMAGE} --file {disk} --wait -o json")
    assert result.code == 0, result.stderr
    assert (result.json["status"], result.json["size"]) == ("active", disk.stat().st_size)
    assert sandbox(f"{IMAGE} --file {disk} --if-not-exists").code in (0, 2)
    assert str(disk) in sandbox("history list -o json").stdout


def test_the_plan_of_an_upload_names_the_file_and_curl_sends_it(sandbox: Machine, disk: Path) -> None:
    assert f"file {disk}" in sandbox(f"{IMAGE} --file {disk} --dry-run").stdout
    assert f"--form file=@{disk}" in sandbox(f"{IMAGE} --file {disk} --curl").stdout
    assert sandbox("images list --name mine --count").stdout == "0\n"


@pytest.mark.parametrize("rest", ["--file /nowhere", "--file {disk} --url http://a/b", "--source file", ""])
def test_an_image_needs_one_source(rest: str, sandbox: Machine, disk: Path) -> None:
    result = sandbox(f"{IMAGE} {rest.format(disk=disk)}")
    assert result.code == 2
    assert "Nothing was changed." in result.stderr
