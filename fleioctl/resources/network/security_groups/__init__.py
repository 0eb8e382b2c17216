"""`security-groups`: firewalls of instances.

    resource       firewalls of instances
    rules          rules of security groups, as the API wants them
    rules_as_code  the rules of a group as a file has them

Tests: tests/resources/test_network.py.
"""
