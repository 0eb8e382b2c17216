"""What stays on this machine between runs: the journal, and files that are whole or not there.

    downloads  files that were asked for: whole or not there, and never in the place of another unasked
    files      files only their owner can read, written so that a kill leaves the old or the new content
    journal    what this machine changed: one line when an operation is about to be sent, one when its outcome is known
    records    what a line of the journal says, and what many of them say together; damaged ones are passed over

Tests: tests/storage, with writers that are killed; tests/kills.

Rules: files of the program are their owner's alone (0600), written beside and renamed, or appended a whole line at a
time under a lock with a time limit. The intent of what may be sent only once is synced before it is sent. A torn line
costs that line alone. Whatever fails here is a Local (exit code 9).
"""
