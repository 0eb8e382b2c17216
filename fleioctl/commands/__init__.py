"""Words of the command line that are no resource of the API: a file is a word, or a folder with `command.py`.

    _names            names for TAB: a private list on this machine, written by the call that the first TAB makes
    account/          who we are to which panel: profiles, tokens, settings and where each came from
    api/              `api`: any call of the API, for what has no command of its own
    batch/            many command lines in one process
    code/             the panel as code: `export`, `diff`, `apply`; what they do lies in verbs/as_code
    completion        `completion`: the scripts by which shells complete command lines, as they were shipped
    doctor/           `doctor`: is everything as it should be, from the configuration to the panel's workers
    external_billing  `external-billing`: what a billing system outside the panel asks of it (panels from 2020.08 on)
    find/             `find`: one search over everything, told by the shape of a word
    help              `help`: the pages that --help shows, and on a terminal the manual
    history/          `history`: what this machine changed, and what became of it
    overview/         `overview`: the panel at a glance
    sandbox           `sandbox`: the stand-in panel, for other programs and to begin anew
    shell/            command lines one after the other at a prompt, in one process
    version           `version`: the same as --version

Tests: tests/commands, tests/e2e.

Rules: a file that begins with `_`, or lies beside a `command.py`, is no word; a folder without `command.py` groups
words. `ENTRY` describes the word. Nothing here is imported before its word is typed (model/registry).
"""
