"""Scripts that can run, paths that were meant, keys that stay at home."""

from __future__ import annotations

from pathlib import Path

import pytest

from fleioctl.errors import Usage
from fleioctl.inputs.documents.decoding import MOST, file_lines, text_of
from fleioctl.inputs.typed.user_data import as_script, refuse_path, refuse_private_key


@pytest.mark.parametrize("begin", ["#!/bin/sh", "#cloud-config"])
def test_script_goes_with_line_feeds_and_without_a_mark(begin: str) -> None:
    text, note = as_script(f"\ufeff{begin}\r\nx: 1\r\n")
    assert text == f"{begin}\nx: 1\n"
    assert "line feeds" in note


@pytest.mark.parametrize("text", ["#!/bin/sh\nx\n", "Content-Type: multipart/mixed\r\n\r\nx", ""])
def test_what_can_run_is_left_alone(text: str) -> None:
    assert as_script(text) == (text, "")


def test_path_without_at_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "cloud-init.yaml"
    file.write_text("#cloud-config\n")
    with pytest.raises(Usage, match=r"did you mean @.*cloud-init\.yaml\?"):
        refuse_path(str(file), "--user-data")


@pytest.mark.parametrize(
    "text", ["#cloud-config\n", "nothing-here.yaml", "", ".", "x" * 5000, "~nobody-of-this-name/x"]
)
def test_text_is_no_path(text: str) -> None:
    refuse_path(text, "--user-data")


@pytest.mark.parametrize(
    "begin",
    [
        "-----BEGIN OPENSSH PRIVATE KEY-----",
        "-----BEGIN RSA PRIVATE KEY-----",
        "-----BEGIN PRIVATE KEY-----",
        "-----BEGIN ENCRYPTED PRIVATE KEY-----",
        "---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----",
        "PuTTY-User-Key-File-3: ssh-ed25519",
    ],
)
def test_private_key_is_refused_and_never_shown(begin: str) -> None:
    with pytest.raises(Usage) as raised:
        refuse_private_key(f"{begin}\nsecretsecret\n", "--public-key")
    assert raised.value.code == "private_key"
    assert "secretsecret" not in str(raised.value.as_json())


def test_public_key_passes() -> None:
    refuse_private_key("ssh-ed25519 AAAA jane@example.com", "--public-key")
    refuse_private_key("---- BEGIN SSH2 PUBLIC KEY ----", "--public-key")


def test_file_that_cannot_be_read_is_a_usage(tmp_path: Path) -> None:
    for path in (str(tmp_path), str(tmp_path / "none"), "a\x00b"):
        with pytest.raises(Usage, match="cannot be read"):
            list(file_lines(path, "--from-file"))


def test_file_without_end_is_a_usage(tmp_path: Path) -> None:
    file = tmp_path / "large"
    file.write_bytes(b"x" * (MOST + 1))
    with pytest.raises(Usage, match="larger than 16 MiB"):
        text_of(file_lines(str(file), "--from-file"), str(file))
