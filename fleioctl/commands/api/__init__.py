"""`api`: any call of the API, for what has no command of its own.

    command   `api`: any call of the API, with the same token, retries, errors and formats as all others
    files     files of a raw call: bytes that come, forms that go
    proof     what the panel shows of a raw write at the path that was written to
    raw_call  how a raw call is written on the command line: method, path, fields

Tests: tests/commands/test_raw_calls.py, test_downloads.py.

Rules: reads are retried like all reads; every other method passes `changes`, by the protocol of calls that are sent
once. The token goes to the panel of the profile alone.
"""
