"""`python -m fleioctl`, and where the program begins: signals are caught before anything heavy is imported."""

from __future__ import annotations

import os

# Not `signal`, nor `typing`: they import a tenth of a second's worth of others first, on a busy machine.
from _signal import SIG_IGN, SIGHUP, SIGINT, SIGTERM, getsignal, signal  # type: ignore[import-not-found]

CODES = {SIGINT: 130, SIGTERM: 143, SIGHUP: 129}


def main() -> None:
    """Run the process."""
    for number in CODES:
        if getsignal(number) is not SIG_IGN:  # nohup, or a shell's background: it shall not be reached
            signal(number, _leave)
    from fleioctl.cli.main import main as run

    run()


def _leave(number: int, _: object) -> None:
    """End at once: nothing can have been sent yet, and half an import cannot be trusted to handle an exception."""
    os.write(2, b"Stopped by a signal. Nothing was changed.\n")
    os._exit(CODES[number])


if __name__ == "__main__":
    main()
