"""The file of the panel as code.

    reading  which objects a file wants, typed by their fields; all that is wrong with it at once
    writing  a group of the panel as export writes it; the same panel gives the same bytes

Tests: tests/as_code.
"""
