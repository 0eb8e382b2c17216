"""`doctor`: is everything as it should be, from the configuration to the panel's workers.

    command      `doctor`: is everything as it should be, from the configuration to the panel's workers
    examination  the order in which the doctor looks at things: what lies nearer first, and nothing behind a closed door
    finding      one row of the doctor's report
    machine      what the doctor looks at on this machine
    network      what the doctor looks at on the way to the panel
    panel        what the doctor asks the panel

Tests: tests/commands/test_doctor.py, tests/api/test_probing.py.

Rules: it changes nothing; what lies behind a failed check is skipped, not failed too; each finding says what to do.
"""
