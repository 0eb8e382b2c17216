"""What one run knows: the only place that holds state.

- session: options, settings, streams and talk, each made on first use.
- connect: from settings to an open panel, over the network or the sandbox in this process.
- prompt: questions to the person at the terminal.
- progress: the line that says what is waited for and how far a long run is.

Tests: tests/session, tests/e2e/test_terminal.py.
Rules: stdout is data, stderr is talk; all talk passes the redactor and text/sanitizing.
"""
