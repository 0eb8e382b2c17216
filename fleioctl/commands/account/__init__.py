"""Who we are to which panel: profiles, tokens, settings and where each came from.

    _advice     what to say to a person who has no token, or whose token was refused
    _edit       `config edit`: a copy in the editor, checked before it takes the file's place
    _identity   whose token it is, and which panel answered
    _origins    every setting with its value and where it came from
    _rehearsal  --dry-run of commands that change nothing but this machine
    config      `config`: the configuration file, and every setting with its origin
    login       `login`: URL and token become a profile, once the panel has accepted them
    logout      `logout`: a profile forgets its token
    profiles    `profiles`: the panels this machine knows
    whoami      `whoami`: the user behind the token, the panel, and where each setting came from

Tests: tests/commands/test_login.py, test_profiles.py, test_config_edit.py.

Rules: a token is never an argument and is never shown; `login` writes nothing before the panel has accepted it; the
configuration file is replaced only by one that can be read.
"""
