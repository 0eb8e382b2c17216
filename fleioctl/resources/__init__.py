"""The resources of the panel: a file each, named like the word; or a folder with `resource.py` and its code.

    billing/    what is sold, counted, invoiced and paid
    compute/    OpenStack's servers and what they are made of
    customers/  whom the panel serves and who runs it
    network/    OpenStack's networks, addresses, firewalls and zones
    storage/    OpenStack's volumes and their copies
    support/    tickets, who answers them, and what staff has to do
    system/     the panel itself: logs, long jobs, messages, hosting servers, terms

Tests: tests/sweep runs every command of every description; tests/resources the traps; tests/test_api_coverage.py which
calls of the API have a command.

Rules: a folder without `resource.py` is a section of the help. A description is data; code that it names lies beside it
and is imported when its command runs. Resources import none of each other, but records of DNS their zones. `since` and
`until` say which versions of the panel know a thing.
"""
