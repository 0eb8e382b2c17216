"""Command lines one after the other at a prompt, in one process.

- command: the word `shell`
- loop: reads a line, runs it, and again; the words that only a shell has
- label: what stands before the prompt: the profile, and whether it is in production
- plain_prompt, toolkit_prompt: reading a line, without prompt_toolkit (by readline, where Python has it) and with
- candidates, names: what TAB offers
- pipe: `| jq .` and `> FILE`, by the user's own shell
- history: the lines of former days, those with secrets left out

Tests: tests/commands/test_shell.py, tests/commands/test_shell_candidates.py.
"""
