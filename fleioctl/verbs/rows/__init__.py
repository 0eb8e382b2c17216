"""The rows of a list: what is asked for, how the pages come, how they are counted and summed.

- list_query: what the filters of a list say.
- options: what was typed of a list.
- pages: the pages as they are read, each object once.
- whole: a list that comes in one piece, all that can be asked of it done here.
- totals: --count-by and --sum, in constant memory but for the groups.

Tests: tests/verbs, tests/sweep.
"""
