"""Private files: whose they are, who may read them, what a failure leaves."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from fleioctl import errors
from fleioctl.storage import files

ROOT = Path(__file__).parents[2]
ENVIRON = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_write_makes_private_files_in_private_folders(tmp_path):
    umask = os.umask(0o777)
    try:
        files.write_private(tmp_path / "plain", b"x")
    finally:
        os.umask(umask)
    files.write_private(tmp_path / "a" / "b" / "file", b"content")
    assert (tmp_path / "a" / "b" / "file").read_bytes() == b"content"
    assert [mode(tmp_path / name) for name in ("plain", "a", "a/b", "a/b/file")] == [0o600, 0o700, 0o700, 0o600]


def test_write_replaces_and_leaves_nothing_beside(tmp_path):
    path = tmp_path / "file"
    for content in (b"one", b"two", b""):
        files.write_private(path, content)
        assert path.read_bytes() == content
    assert list(tmp_path.iterdir()) == [path]


def test_write_removes_what_a_killed_writer_left(tmp_path):
    (tmp_path / ".file.abc.new").write_bytes(b"a token")
    (tmp_path / ".file2.abc.new").write_bytes(b"of another file")
    files.write_private(tmp_path / "file", b"x")
    assert sorted(each.name for each in tmp_path.iterdir()) == [".file2.abc.new", "file"]


@pytest.mark.parametrize("step", ["write", "fsync", "replace", "fchmod"])
def test_failing_write_keeps_the_old_content_and_says_why(tmp_path, monkeypatch, step):
    path = tmp_path / "file"
    path.write_bytes(b"old")

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files.os, step, fail)
    with pytest.raises(errors.Local, match="No space left") as raised:
        files.write_private(path, b"new")
    assert (raised.value.exit_code, str(path) in raised.value.message) == (9, True)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_append_adds_lines_to_a_private_file(tmp_path):
    path = tmp_path / "log" / "file"
    files.append_private(path, b"one")
    files.append_private(path, b"two\n", fsync=False)
    assert path.read_bytes() == b"one\ntwo\n"
    assert (mode(path), mode(path.parent)) == (0o600, 0o700)


def test_append_after_a_torn_line_begins_a_new_one(tmp_path):
    path = tmp_path / "file"
    path.write_bytes(b"one\ntor")
    files.append_private(path, b"two")
    assert path.read_bytes() == b"one\ntor\ntwo\n"


def test_append_that_fails_half_way_leaves_nothing_of_the_line(tmp_path, monkeypatch):
    path = tmp_path / "file"
    path.write_bytes(b"one\n")
    write = os.write

    def fill_up(file: int, data: memoryview) -> int:
        if len(data) < 4:
            raise OSError(28, "No space left on device")
        return write(file, data[:2])

    monkeypatch.setattr(files.os, "write", fill_up)
    with pytest.raises(errors.Local, match="No space left"):
        files.append_private(path, b"two")
    assert path.read_bytes() == b"one\n"


def test_short_writes_are_completed(tmp_path, monkeypatch):
    write = os.write
    monkeypatch.setattr(files.os, "write", lambda file, data: write(file, data[:3]))
    files.write_private(tmp_path / "file", b"a longer content")
    assert (tmp_path / "file").read_bytes() == b"a longer content"


@pytest.mark.parametrize(
    "act", [lambda path: files.write_private(path, b"x"), lambda path: files.append_private(path, b"x")]
)
def test_only_regular_files_of_ours_are_written(tmp_path, monkeypatch, act):
    (tmp_path / "folder").mkdir()
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    (tmp_path / "nothing").symlink_to(tmp_path / "gone")
    (tmp_path / "ours").write_bytes(b"old")
    os.mkfifo(tmp_path / "pipe")
    for name in ("folder", "loop", "nothing", "pipe", "ours/below", "n" * 300):
        with pytest.raises(errors.Local) as raised:
            act(tmp_path / name)
        assert raised.value.exit_code == 9
    monkeypatch.setattr(files.os, "geteuid", lambda: os.getuid() + 1)
    with pytest.raises(errors.Local, match="another user"):
        act(tmp_path / "ours")
    assert (tmp_path / "ours").read_bytes() == b"old"


def test_symlink_to_our_own_file_is_followed(tmp_path):
    (tmp_path / "real").write_bytes(b"old")
    (tmp_path / "link").symlink_to("real")
    files.write_private(tmp_path / "link", b"new")
    files.append_private(tmp_path / "link", b"er")
    assert (tmp_path / "real").read_bytes() == b"new\ner\n"
    assert (tmp_path / "link").is_symlink()


def test_folder_that_cannot_be_made_is_a_sentence(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(errors.Local, match="Not a directory"):
        files.write_private(tmp_path / "file" / "folder" / "x", b"x")
    with pytest.raises(errors.Local), files.lock(tmp_path / "file" / "folder" / "x", 1):
        pass


def test_lock_keeps_another_thread_out(tmp_path):
    seen: list[str] = []

    def wait() -> None:
        with files.lock(tmp_path / "file", 30):
            seen.append("second")

    with files.lock(tmp_path / "file", 30):
        thread = threading.Thread(target=wait)
        thread.start()
        thread.join(0.1)
        seen.append("first")
    thread.join()
    assert seen == ["first", "second"]
    assert mode(tmp_path / "file.lock") == 0o600


def test_lock_that_stays_is_an_error_with_its_place(tmp_path):
    code = "import sys; from pathlib import Path; from fleioctl.storage import files\n"
    code += "with files.lock(Path(sys.argv[1]), 1): print('held', flush=True); sys.stdin.read()"
    command = [sys.executable, "-c", code, str(tmp_path / "file")]
    with subprocess.Popen(command, env=ENVIRON, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(errors.Local, match=r"file\.lock locked") as raised, files.lock(tmp_path / "file", 0.1):
            pass
        assert raised.value.code == "locked"
        holder.kill()
    with files.lock(tmp_path / "file", 5):  # the kernel frees what a killed process held
        pass
