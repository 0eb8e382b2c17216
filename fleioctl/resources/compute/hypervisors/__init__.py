"""`hypervisors`: hosts that instances run on.

    loads     how full the hosts are
    resource  hosts that instances run on

Tests: tests/resources/test_compute.py.
"""
