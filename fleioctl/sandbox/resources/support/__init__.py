"""Tickets, todos and domains, which are plugins.

domains         domain names, their registrants, registrars and prices
ticket_parts    what tickets are made of: departments, notes, answers, files and links
tickets         questions of customers and the answers of staff
todos           what staff has to do

Tests: tests/sandbox/test_support.py, test_versions_support.py, test_world.py.
"""
