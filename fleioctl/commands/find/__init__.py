"""`find`: one search over everything, told by the shape of a word.

    command   the words, one after the other or from standard input, and what comes out
    shapes    which shape a word has, and when a value is the one that is looked for
    search    all parts for one word, read together, each with its own failure
    dns       zones and the records in them
    rows      an object of any kind as a row
    owners    whose it is, and whom to write to
    reads     what was read already is not read again

Tests: tests/commands/test_find.py. What a kind of object is found by stands in its description (`found_by`). No word
costs more than two rounds of calls while the panel's lists of users, projects and services fit on one page each:
everything that can be asked for at once is.
"""
