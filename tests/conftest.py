"""Machines and panels for tests: `run` is a bare machine, `sandbox` one that means the sandbox."""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from running import Machine, Served


def pytest_xdist_auto_num_workers() -> int:
    """Return what `-n auto` means: more than cores, since tests wait for processes, servers and shells."""
    return max(2, (os.cpu_count() or 1) * 3 // 2)


@pytest.fixture(scope="session")
def seed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a freshly seeded sandbox, to be copied."""
    from fleioctl.sandbox.application import Sandbox

    folder = tmp_path_factory.mktemp("seed")
    Sandbox(folder)
    return folder


@pytest.fixture
def run(tmp_path: Path, seed: Path) -> Machine:
    """Return a machine without any configuration; `-p sandbox` works on it as everywhere."""
    machine = Machine(tmp_path)
    shutil.copytree(seed, machine.state_folder / "sandbox")
    return machine


@pytest.fixture
def sandbox(run: Machine) -> Machine:
    """Return a machine on which every command means its own sandbox."""
    run.environ["FLEIOCTL_PROFILE"] = "sandbox"
    return run


@pytest.fixture(scope="session")
def served(tmp_path_factory: pytest.TempPathFactory, seed: Path) -> Iterator[Served]:
    """Return a sandbox over HTTP on loopback, one for all tests of a process: change only what you made yourself."""
    from fleioctl.sandbox.application import Sandbox
    from fleioctl.sandbox.server import Server

    folder = tmp_path_factory.mktemp("served")
    shutil.copytree(seed, folder, dirs_exist_ok=True)
    with Server(Sandbox(folder, delay=0.2)) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        yield Served(server.url, server.sandbox)
        server.shutdown()
        thread.join()
