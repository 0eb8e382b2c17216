"""`permission-sets`: what a user or a group of users may do.

    grants_as_code  the permissions of a set as a file has them
    resource        sets of permissions

Tests: tests/as_code/test_permission_sets.py, tests/sweep.
"""
