"""What HTTP brings and takes: nothing here knows a resource.

request         one request out of a WSGI environment: path below the API's base, query, body
parsers         JSON and multipart bodies as data
response        status, headers, JSON or bytes; pages in HTML
authentication  tokens and their users
throttling      so many calls a minute
exceptions      refusals, crashes and missing routes, which become responses

Tests: tests/sandbox/test_protocol.py. An unknown URL is a page in HTML, a missing object is JSON: callers tell a
renamed route from a missing object by that alone.
"""
