"""Who the panel serves and who runs it.

accounts        what belongs to accounts: client groups, SSH keys, configurations, currencies
clients/        see its own map
countries       the countries of ISO 3166: code and name
owners          whose cloud objects are: the client, its project, and how other objects show them
roles           roles of users at clients. Their prefix is not known: that it is `roles` is a guess
staff           what staff may do: groups of users and the permissions granted to users and groups
users           people who may log in: staff and customers, their tokens, their groups

Tests: tests/sandbox/test_clients.py, test_versions_clients.py, test_support.py.
"""
