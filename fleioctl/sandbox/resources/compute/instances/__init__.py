"""Servers: the description, and what can be done to them.

changes   making a server into another: resize, rebuild, rescue, boot from ISO
create    creating a server: the checks, and how it comes to be after the 201 that carries no id
devices   what is attached to a server: volumes, floating addresses, security groups, ports
moves     copies of a server, and servers on other hosts or with other owners
options   what servers can be made of and lists of them be narrowed by
power     switching servers on, off and over: the actions that differ by a word
reads     what can be read about a server: console, actions, diagnostics, measures, choices, sums
states    the words for what a server is doing, and what may be done to it
viewset   the servers of customers: how they look, and which of them a list shows

Tests: tests/sandbox/test_instances.py, test_creating_servers.py.
"""
