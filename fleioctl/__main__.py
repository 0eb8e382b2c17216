"""`python -m fleioctl`, and where the program begins: signals are caught before anything heavy is imported."""

import os
import signal
from typing import Any, NoReturn

CODES = {signal.SIGINT: 130, signal.SIGTERM: 143, signal.SIGHUP: 129}


def main() -> None:
    """Run the process."""
    for number in CODES:
        if signal.getsignal(number) is not signal.SIG_IGN:  # nohup, or a shell's background: it shall not be reached
            signal.signal(number, _leave)
    from fleioctl.cli.main import main as run

    run()


def _leave(number: int, _: Any) -> NoReturn:
    """End at once: nothing can have been sent yet, and half an import cannot be trusted to handle an exception."""
    os.write(2, b"Stopped by a signal. Nothing was changed.\n")
    os._exit(CODES[signal.Signals(number)])


if __name__ == "__main__":
    main()
