"""Whom the panel serves and who runs it.

    client_groups    groups of clients, for prices, flavors and reports
    clients/         `clients`: customers, their people, money and state
    configurations   configurations: what clients are billed and allowed by
    permission_sets  permission sets: what a user or a group of users may do
    permissions      single permissions, each granted or denied within a permission set
    user_groups      groups of users, by which staff is given permissions
    users/           `users`: people who may log in, staff and the people of clients

Tests: tests/resources/test_accounts.py, test_people.py, test_client_actions.py, tests/sweep.
"""
