"""The vocabulary in which the panel is described: frozen data without behaviour, and what can be said of it alone.

    calls       what can be done to the objects of a resource: actions, further reads, commands of its own
    command     one word of the command line: a command, or a group of further words
    countries   the two-letter country codes of ISO 3166-1
    described   frozen dataclasses without generated code, of which the descriptions are made
    fields      columns, fields and filters: what the objects of a resource have, in the words of the API
    filters     the grammar of --filter and --select, and its translation to the API's `filtering=`
    formats     the names of the output formats, listed here alone: for the configuration, the session and the
                completions
    found_by    what `find` can come to objects by
    paths       dotted paths into the API's objects
    registry    the index of all groups and commands: the listings of two folders
    resource    the vocabulary in which a resource of the panel is described; frozen, pure data
    validation  what can be known to be wrong before anything is sent
    versions    the versions of the panel, `YEAR.MONTH`: which are known, what is there in which, and what differs

Tests: tests/model; tests/sweep for all that is described.

Rules: it knows no panel, no session and no output. Names and values are the API's own; a description holds for every
version, by `since` and `until`. The grammar of --filter and --select is told in filters.
"""
