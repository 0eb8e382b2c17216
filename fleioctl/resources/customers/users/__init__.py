"""`users`: people who may log in, staff and the people of clients.

    resource  people who may log in: staff and the people of clients
    token     the API token of a user

Tests: tests/resources/test_accounts.py, test_people.py.
"""
