"""Bytes out and in: each attempt is sent at most once, by a thread that whoever waits can give up.

    transport      the protocol, and which of the two ways is taken
    http           over the network; wsgi: an application in this process (the sandbox)
    exchange       one request under way; prefetch: a read that is sent before it is wanted
    send_guard     proof whether bytes left, and the door that closes when nobody waits any more
    pool           connections that pass the guard; tls: whom they trust, who they say we are
    request        headers, body and addresses
    detectors      what requests is imported without
    receive        bodies in pieces, never more than fits
    network_errors what went wrong on the way, in our words: those of libraries may quote passwords

Tests: tests/api/test_wire.py, test_tls.py, test_requests.py, tests/faults/test_api_and_faults.py.

Rules:

- "Not sent" is only said when the guard was never passed. Connecting, TLS and a proxy's CONNECT come before it.
- What must be sent once gets a fresh connection, as an idle one may have been closed by the other side unnoticed.
- The retries of urllib3, the redirects of requests and its reading of the environment (a netrc would replace our token)
  are off; proxies and certificates are read by our configuration.
- An answer is at most 64 MiB when it is unpacked, but for one that a file was named for.
- A connection whose answer was not read to its end is closed.
"""
