"""`ports`: what connects instances and routers to networks.

    addresses  the addresses of ports, which the API wants as objects
    resource   connections of instances and routers to networks

Tests: tests/resources/test_network.py.
"""
