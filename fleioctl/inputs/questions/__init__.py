"""One question to a person for one field, asked again until the answer can be right.

- question: ask, check, ask again; what was answered, as its option would give it.
- choices: how choices are listed, and which of them a typed word means.
- panel_choices: the objects of a group as choices, each with what tells it from the others.

Tests: tests/commands/test_asking.py, tests/commands/test_asking_on_a_terminal.py, tests/resources/test_choices.py.
Rules: prompts go to stderr; without a terminal nothing is asked; the panel's words are shown sanitized.
"""
