"""`overview`: the panel at a glance.

    command  `overview`: the panel at a glance
    reads    what an overview asks the panel, part by part

Tests: tests/commands/test_overview.py.

Rules: the parts are read together, each with its own failure: one that cannot be read hides none of the others.
"""
