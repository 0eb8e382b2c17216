"""What the panel remembers: one SQLite file, one row an object, its body as JSON.

store      the documents in one transaction
schedule   changes noted with their time, made by the first call after it

Tests: tests/sandbox/test_together.py, test_resources.py. Nothing runs in the background: time passes when somebody
looks, so that a panel in a process that ends at once still finishes its work.
"""
