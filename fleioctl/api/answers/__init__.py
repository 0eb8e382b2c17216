"""What came back, in our words: from status, headers and body to an answer or a failure.

    interpret       Answer or Failure, and whether the panel may have acted
    status_errors   statuses that say no: error class, exit code, likely causes
    error_body      the server's own words, cut and made harmless
    json_body       strict JSON with bounds
    retry_after     for how long the server asks to be left alone

Tests: tests/api/test_error_answers.py, test_strict_bodies.py, test_raw_answers.py.

Rules:

- 2xx with a body that cannot be read is no answer: a read fails, a write may have acted.
- 408, 425, 429 and all of 5xx may pass, but 501 (never offered) and 526 (a certificate), which are refusals, as every
  other 4xx. Of those that may pass only 429 proves that nothing was done.
- A page for people is described by its title and never shown; an HTML 404 is a wrong address, not a missing object.
- JSON is UTF-8, at most 64 deep and two million values large, with each key once and ids that are scalars.
- Nothing is decided by the server's texts, which are translated; only a rest is taken from one when no header names it.
"""
