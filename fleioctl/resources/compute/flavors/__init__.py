"""`flavors`: sizes of instances.

    create    creating flavors and replacing them: the API wants all of one
    resource  sizes of instances

Tests: tests/resources/test_compute.py.
"""
