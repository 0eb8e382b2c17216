"""`clients onboard`: a customer in one command, each part once only.

- `command`: options, plan, and the parts in their order. `service`: what the client orders. `credit`: what it is given.

Tests: tests/resources/test_onboarding.py.

Rules: a part is looked for before it is made: the client by its keys, the service by its product, the credit in the
journal of this machine; so the same line goes on after a failure, and changes nothing when all is there.
"""
