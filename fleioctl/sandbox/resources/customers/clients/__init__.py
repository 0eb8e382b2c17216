"""Clients: the description, and what can be done to them.

actions   what staff does to a customer besides editing: suspend, delete, groups, users, configuration, mail
changes   creating and changing customers, with the three different sets of fields that the panel takes
credit    money on a customer's account: adding, withdrawing, and the journal's lines about it
views     what can be read about a customer, and about all of them: usage, cloud, users, groups, sums
viewset   the customers: how they look in lists and alone, and which of them a list shows

Tests: tests/sandbox/test_clients.py.
"""
