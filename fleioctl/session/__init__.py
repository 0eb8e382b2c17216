"""What one run knows: the only place that holds state.

- session: options, settings and the panel, each made on first use.
- connect: from settings to an open panel, over the network or the sandbox in this process.
- panel_version: which version the panel speaks, asked once an hour.
- change_log: what was sent and done, by which the exit code is told.
- console: the streams: data on stdout, notes, warnings and errors on stderr, stdin that is read once.
- prompt: questions to the person at the terminal. editor: long texts in theirs. draft: keeps
  such a text until it has arrived.
- progress: the line that says what is waited for and how far a long run is.

Tests: tests/session, tests/e2e/test_terminal.py.
Rules: stdout is data, stderr is talk; all talk passes the redactor and text/sanitizing.
"""
