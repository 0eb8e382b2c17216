"""The bodies of requests.

- exact_json: JSON whose numbers keep the digits that were written.
- multipart: forms, and files in them.

Tests: tests/api. Rule: what is sent is what was written, to the last digit and byte.
"""
