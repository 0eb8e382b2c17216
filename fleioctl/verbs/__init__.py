"""The words that a user types after a group, one module each: a description becomes commands here.

- entries: which commands a description has; each verb is imported when it is entered.
- list: filters, search, order, limit, count, sums, watch; what its rows are is in rows/.
- show, view: one object; its further reads.
- create, many: one object, or a file of them; create_options: the options of both.
- update: send what was given, read back.
- wait: until objects are in a state.
- money: movements of money, each once. download: files of objects, named after them.
- examples: the example in the help of each command.
- actions/: everything that is done to targets, `delete` too.
- as_code/: export, diff and apply.

Tests: tests/sweep runs every command of every description; tests/e2e and tests/resources the traps.
Rules: no module here knows a certain resource; none branches on the output format or on an HTTP status.
"""
