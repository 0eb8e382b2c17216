"""`volumes`: disks of clients.

    create    creating volumes: empty, or as a copy
    resource  disks of clients

Tests: tests/resources/test_storage.py.
"""
