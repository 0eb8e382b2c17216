"""A client and its users: from 2022.05 on the e-mail is theirs.

- `new_user`: the user that is made with a client. `existing_user`: one that is there, and gets a client.
- `roles`: what a user may do for a client, by name where the panel lists them.
- `listing`: the users of a client with their e-mails. `associate`: giving a client a user.

Tests: tests/resources/test_people.py, on both ends of the version range.

Rules: a client is recognised by an e-mail of its users; a user without a client is never taken unasked.
"""
