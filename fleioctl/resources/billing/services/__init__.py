"""`services`: what clients have, made from products.

    actions    what services do differently: a wrong state is answered like a missing permission, and an end may be a
               suspension
    openstack  giving a client an OpenStack service; the calls moved with version 2022.11
    resource   what clients have: services, made from products

Tests: tests/resources/test_services.py.
"""
