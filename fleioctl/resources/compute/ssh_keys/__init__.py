"""`ssh-keys`: public SSH keys of users.

    key_pairs  key pairs that the panel makes
    resource   public SSH keys of users

Tests: tests/e2e/test_keys.py.
"""
