"""Completion scripts and the manual page, written from the command tree; they answer without starting Python.

    __main__  `python -m fleioctl.completion`: write completions/ anew from the command tree
    bash      the completion script for bash, from 3.2 on
    cases     the table folded into the branches of a `case`: what is the same is written once
    fish      the completion script for fish
    man       the manual page, written from the command tree
    table     what can follow each path of words on the command line, as plain data for all shells
    values    what the value of an option or an argument can be, as far as that is known without asking a panel
    zsh       the completion script for zsh

Tests: tests/completion, in the shells that are installed.

Rules: `completions/` is written by `python -m fleioctl.completion` and never by hand, a test compares; all shells are
fed by the one table; names of the panel's objects come from a private file of at most five minutes, written by
commands/_names.
"""
