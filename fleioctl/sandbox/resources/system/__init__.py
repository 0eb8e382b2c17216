"""The panel itself: functions, logs, messages, settings, long jobs.

activity_log    what was changed through the API: the log that tests read, and the activity log that staff reads
functions       the panel about itself: who is calling, whether its workers live, what happened
hosting         servers that host web sites, and their groups
notifications   messages to people: sent ones, and the templates they are made from
operations      the panel's long jobs: servers made and moved, images fetched, projects deleted
settings        terms of service, second factors and plugins
tasks           what happened: the activity log, and the background tasks

Tests: tests/sandbox/test_protocol.py, test_support.py, test_versions_compute.py.
"""
