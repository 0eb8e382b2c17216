"""The command line for Fleio panels: what is there, from the words down to the wire.

    __main__     `python -m fleioctl`, and where the program begins: signals are caught before anything heavy is
                 imported
    api/         the panel over HTTP: one call in, one answer or one error out; the only package that imports requests
    changes/     everything that writes to the panel passes here: guard, dry run, journal, one call, proof
    cli/         from a command line to the function that does it, and from its end to an exit code
    clock        time, in one place, so that tests can bring their own
    commands/    words of the command line that are no resource of the API: a file is a word, or a folder with
                 `command.py`
    completion/  completion scripts and the manual page, written from the command tree; they answer without starting
                 Python
    concurrent   work in threads, the one way for all: futures of the standard library, filled by daemon threads
    config/      how one run is configured, and the file that says so
    errors       what can go wrong, one class per exit code
    inputs/      from what was typed or filed to ids and values that the panel can be sent
    model/       the vocabulary in which the panel is described: frozen data without behaviour, and what can be said of
                 it alone
    output/      everything that goes to stdout: for people tables, records and screens, for programs data in six
                 formats
    resources/   the resources of the panel: a file each, named like the word; or a folder with `resource.py` and its
                 code
    sandbox/     the stand-in panel: Fleio's staff API of any version from 2019.12 to today, over SQLite, as a WSGI
                 application
    session/     what one run knows: the only place that holds state
    storage/     what stays on this machine between runs: the journal, and files that are whole or not there
    text/        words for eyes: how things are called, spelled, folded and made safe
    verbs/       the words that a user types after a group, one module each: a description becomes commands here
    wizard/      a create by questions, on a terminal only

Tests: tests, in folders of the same names; tests/test_layers.py holds the order of imports, lengths and maps.

Rules: imports go only downwards, from commands to errors; the sandbox shares nothing with the rest. A module that many
commands need imports nothing heavy at its top, since each command line is a new process.
"""

__version__ = "0.1.0"
