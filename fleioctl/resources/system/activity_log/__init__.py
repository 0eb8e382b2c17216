"""`activity-log`: who did what in the panel.

    resource  who did what in the panel
    tasks     the background tasks that an activity started

Tests: tests/resources/test_logs.py.
"""
