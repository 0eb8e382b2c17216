"""`python -m fleioctl`, and where the program begins.

Signals are caught before anything heavy is imported, and two habits of Python that cost a short command a tenth of its
time and more are turned off.
"""

from __future__ import annotations

import gc
import os

# Not `signal`, nor `typing`: they import a tenth of a second's worth of others first, on a busy machine.
from _signal import SIG_IGN, SIGHUP, SIGINT, SIGTERM, getsignal, signal  # type: ignore[import-not-found]

CODES = {SIGINT: 130, SIGTERM: 143, SIGHUP: 129}

# Imports make objects that stay, and the collector looks through all of them again and again. Its first run is put off
# to beyond what a list or a stop makes; whatever lives longer is cleaned up as always.
FIRST_COLLECTION = 100_000  # objects; a list or a stop makes 55,000

# Python keeps the frames of calls in chunks of 16 KiB, and gives a chunk back as soon as its last frame ends: a loop
# whose calls cross the end of one maps and unmaps memory each time, which made imports take 40 ms more, depending on
# how deep in the program they were. A frame of this size gets a chunk of its own, with as much again behind it.
STACK = 8_000  # words


def main() -> None:
    """Run the process."""
    collect_later()
    for number in CODES:
        if getsignal(number) is not SIG_IGN:  # nohup, or a shell's background: it shall not be reached
            signal(number, _leave)
    from fleioctl.cli.main import main as run

    run()


main.__code__ = main.__code__.replace(co_stacksize=STACK)


def collect_later() -> None:
    """Put off the first run of the garbage collector; from then on it runs as always."""
    usual = gc.get_threshold()

    def began(*_: object) -> None:
        gc.callbacks.remove(began)
        gc.set_threshold(*usual)

    gc.callbacks.append(began)
    gc.set_threshold(FIRST_COLLECTION)


def _leave(number: int, _: object) -> None:
    """End at once: nothing can have been sent yet, and half an import cannot be trusted to handle an exception."""
    os.write(2, b"Stopped by a signal. Nothing was changed.\n")
    os._exit(CODES[number])


if __name__ == "__main__":
    main()
