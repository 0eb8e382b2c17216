"""The panel as code: `export`, `diff`, `apply`; what they do lies in verbs/as_code.

    apply   `apply`: make the panel what the file says
    diff    `diff`: what `apply` would do, field by field
    export  `export`: what an administrator configured, as a file that lives in git

Tests: tests/as_code.

Rules: see verbs/as_code.
"""
