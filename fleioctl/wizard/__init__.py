"""A create by questions, on a terminal only.

    wizard  a create by questions: ask for what is missing, show what will be made, say the command line that does it
            again

Tests: tests/commands/test_asking.py, test_asking_on_a_terminal.py.

Rules: nothing is sent before the last answer; off a terminal, or when nothing is missing, nobody is asked; at the end
the command line is said that does the same without questions, its secrets left out.
"""
