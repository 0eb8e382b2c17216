"""`api-users`: users of the OpenStack API.

    openrc    the lines that let a shell work as a user of the OpenStack API
    resource  users of the OpenStack API

Tests: tests/resources/test_compute.py.
"""
