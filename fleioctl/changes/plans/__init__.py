"""What a write would do, shown and not done.

- plan: a row for each object, with what it would become; the exit code that the real run would have earned.
- curl: the same as a line for the shell.

Tests: tests/e2e/test_plans.py, tests/changes/test_curl.py.
Rule: a plan reads what the real run reads, and sends nothing.
"""
