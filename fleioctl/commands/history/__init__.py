"""`history`: what this machine changed, and what became of it.

    command     `history`: what this machine changed, and what became of it
    resolution  what became of an operation: the panel is asked, or the administrator says it

Tests: tests/commands/test_history.py, tests/e2e/test_again.py.

Rules: `resolve` asks the panel where it can tell, and else takes the administrator's word (--as); it closes entries in
the journal and writes nothing to the panel.
"""
