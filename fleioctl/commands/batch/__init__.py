"""Many command lines in one process.

- command: the word `batch`
- lines: from a file to command lines, each checked before the first runs
- runner: one line after the other, each as if it were alone
- ahead: reads in a row, asked for while the line before them is still at work
- exit_codes: what the exit codes of many lines amount to
- screen: how far it is, on a terminal, and what is written after whose turn has come

Tests: tests/commands/test_batch.py, test_batch_is_alone.py.

Rules: a line shares nothing with the next but the open connections, and nobody is asked anything: what a line prints
and does is what the same line prints and does alone, off a terminal.
"""
