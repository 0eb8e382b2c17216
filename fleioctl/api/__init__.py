"""The panel over HTTP: one call in, one answer or one error out; the only package that imports requests.

    client        Api: get, send, pages, count; what everything above uses
    call          a call, which never changes, and the record of its attempts
    retry         the loop that sends again, looks, or gives up; the three classes of calls
    backoff       how long to rest in between; retry_budget: how often a whole run may
    deadline      the moment when a call with all its retries is over
    outcome       what one attempt came to: Answer, Response, NoResponse, Failure
    paging        lists page by page, trusting nothing that is said about them
    urls          the address of a panel, paths and queries
    preflight     the way to the panel, and what must be right before anything leaves
    token         what a token must look like
    probe         name and certificate of a host, for the doctor
    trace         what --verbose and --debug show
    transport/    bytes out and in; answers/: what came back, in our words; bodies/: JSON and forms, to the last digit

Tests: tests/api, and tests/faults with a server that misbehaves in every way we know.

Rules:

- Every call has a class (Safety). Reads are sent again after all that may pass, four times in all. What is repeatable
  is sent once more only when a look shows that nothing happened. What may be done only once is sent again only on
  proof that it did not act: it never left, or was turned away unread (429). retry.py says why.
- Once an attempt may have acted, no refusal of a later one is believed; without a look that shows it done the outcome
  is unknown, exit code 7. "Nothing was changed" is said only when it is certain.
- A call has one hard deadline for all its attempts, rests and looks. It is kept from outside, by a thread that waits
  (a socket's own timeout starts anew with each byte, and bounds no name look-up), and while an answer is parsed.
  A read may be silent for half of what is left, so that another attempt has a chance; a write that cannot be looked up
  is waited for to the end.
- Rests are jittered and grow from 0.5 to 8 s; the server's Retry-After wins, and one beyond the deadline ends the call.
  All retries of a run share a budget, ten and a tenth of its requests: many targets of a dead panel are given up soon.
- Reads follow redirects within the same scheme, host and port, as the token goes to no other. Writes follow none: 303
  says that something was done, which is unknown to us; the others come from a proxy, before the panel.
- Lists: `next` is never called; totals may change; repeated and empty pages end a list; one that goes on far beyond
  what it announced is an error. paging.py has them all.
"""
