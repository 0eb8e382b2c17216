"""`notification-templates`: the e-mails that the panel sends.

    edit      a template in the editor: its subject above, its text below, and the difference before it is sent
    resource  the e-mails that the panel sends

Tests: tests/e2e/test_long_texts.py.
"""
