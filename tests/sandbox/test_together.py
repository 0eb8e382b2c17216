"""Several processes and threads on one folder."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

from .panel import Panel

CODE = """
import sys
from pathlib import Path
sys.path[:0] = sys.argv[2:]
from sandbox.panel import Panel
panel = Panel(Path(sys.argv[1]))
for _ in range(5):
    panel.post("/clientgroups", {"name": f"{__import__('os').getpid()}-{_}"}, 201)
"""


def test_processes_that_seed_and_write_at_once(tmp_path: Path) -> None:
    tests = Path(__file__).parents[1]
    command = [sys.executable, "-c", CODE, str(tmp_path / "s"), str(tests), str(tests.parent)]
    running = [subprocess.Popen(command) for _ in range(5)]
    assert [process.wait(timeout=120) for process in running] == [0] * 5
    names = [each["name"] for each in Panel(tmp_path / "s").rows("/clientgroups")]
    assert len(names) == len(set(names)) == 3 + 25


def test_threads_that_write_and_read_at_once(panel: Panel) -> None:
    failures: list[object] = []

    def work(number: int) -> None:
        try:
            for place in range(5):
                panel.post("/clientgroups", {"name": f"{number}-{place}"}, 201)
                assert panel.get("/clientgroups")["count"] > 3
        except AssertionError as error:
            failures.append(error)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert panel.get("/clientgroups")["count"] == 23
