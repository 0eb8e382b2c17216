"""Files only their owner can read, written so that a kill leaves the old or the new content."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from fleioctl import errors

_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC
_APPEND = os.O_RDWR | os.O_APPEND | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC


def write_private(path: Path, data: bytes) -> None:
    """Replace the whole file at once; hold its lock meanwhile."""
    with _reported("write", path):
        target = owned(path)
        _make_folder(target.parent)
        _remove_leftovers(target)
        new = target.with_name(f".{target.name}.{os.urandom(6).hex()}.new")
        try:
            _create(new, data)
            os.replace(new, target)
        except BaseException:  # a signal too: the new file may hold a token
            new.unlink(missing_ok=True)
            raise
        _sync_folder(target.parent)


def append_private(path: Path, line: bytes, fsync: bool = True) -> None:
    """Add a line, on a line of its own even after a torn one; hold the file's lock meanwhile."""
    with _reported("write", path):
        target = owned(path)
        _make_folder(target.parent)
        file = os.open(target, _APPEND, 0o600)
        try:
            is_new = _append(file, line)
            if fsync:
                os.fsync(file)
        finally:
            os.close(file)
        if is_new and fsync:
            _sync_folder(target.parent)


def read_regular(path: Path) -> bytes:
    """Return what a regular file holds; OSError for what is none, since a FIFO would be waited for."""
    file = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    try:
        if not stat.S_ISREG(os.fstat(file).st_mode):
            raise OSError(errno.EINVAL, "it is no regular file")
        with open(file, "rb", closefd=False) as content:
            return content.read()
    finally:
        os.close(file)


@contextmanager
def lock(path: Path, timeout: float) -> Iterator[None]:
    """Keep other processes and threads that lock the same path out, by the file `path` + `.lock`."""
    from filelock import FileLock, Timeout

    place = path.with_name(path.name + ".lock")
    with _reported("lock", path):
        _make_folder(place.parent)
        held = FileLock(place, mode=0o600)
        try:
            held.acquire(timeout=timeout, poll_interval=0.02)
        except Timeout as error:
            message = f"Another fleioctl has kept {place} locked for {timeout:g} s."
            raise errors.Local(message, code="locked", hint="Wait for it to end, then run this again.") from error
    try:
        yield
    finally:
        held.release()


def owned(path: Path) -> Path:
    """Follow symlinks, and refuse to write what is no regular file of ours."""
    target = Path(os.path.realpath(path))
    if not target.exists():
        if path.is_symlink():
            raise errors.Local(f"{path} is a symlink to {target}, which is not there.")
        return target
    found = target.stat()
    if not stat.S_ISREG(found.st_mode):
        raise errors.Local(f"{target} is no regular file.")
    if found.st_uid != os.geteuid():
        raise errors.Local(f"{target} belongs to another user; it is left alone.")
    return target


@contextmanager
def _reported(deed: str, path: Path) -> Iterator[None]:
    try:
        yield
    except (OSError, ValueError, RuntimeError, NotImplementedError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise errors.Local(f"Cannot {deed} {path}: {reason}.") from error


def _make_folder(folder: Path) -> None:
    if folder.exists():
        return
    for part in (*reversed(folder.parents), folder):
        if not part.exists():
            part.mkdir(mode=0o700, exist_ok=True)


def _remove_leftovers(target: Path) -> None:
    """Remove what killed writers left: it may hold a token that was meant to be gone."""
    prefix = f".{target.name}."
    for name in os.listdir(target.parent):
        if name.startswith(prefix) and name.endswith(".new"):
            target.with_name(name).unlink(missing_ok=True)


def _create(path: Path, data: bytes) -> None:
    file = os.open(path, _NEW, 0o600)
    try:
        os.fchmod(file, 0o600)  # whatever the umask says
        _write(file, data)
        os.fsync(file)
    finally:
        os.close(file)


def _append(file: int, line: bytes) -> bool:
    """Write the line or nothing of it, and tell whether the file was empty."""
    size = os.fstat(file).st_size
    os.fchmod(file, 0o600)
    is_torn = size > 0 and os.pread(file, 1, size - 1) != b"\n"
    try:
        _write(file, b"\n" * is_torn + line.rstrip(b"\n") + b"\n")
    except OSError:
        with suppress(OSError):  # a full disk: take the half line back
            os.ftruncate(file, size)
        raise
    return size == 0


def _write(file: int, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(file, rest) :]


def _sync_folder(folder: Path) -> None:
    file = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(file)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):  # some file systems cannot sync a folder
            raise
    finally:
        os.close(file)
