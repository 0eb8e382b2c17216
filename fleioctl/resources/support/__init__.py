"""Tickets, who answers them, and what staff has to do.

    departments  who answers which tickets
    tickets      what customers ask and report
    todos        what the staff has to do

Tests: tests/e2e/test_long_texts.py, tests/sweep.
"""
