"""`security-groups`: firewalls of instances.

    resource  firewalls of instances
    rules     rules of security groups, as the API wants them

Tests: tests/resources/test_network.py.
"""
