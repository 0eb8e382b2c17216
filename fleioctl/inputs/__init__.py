"""From what was typed or filed to values that the panel can be sent.

    documents/    every text that comes in, read to rows whose scalars still are what was written
    keys          which field a key of a file means, and which keys mean none
    values        a value by the type of its field
    moments       points in time of the options that narrow by time
    assignments   KEY=VALUE and KEY:=JSON
    user_data     what can be wrong with a script, a path, a key

Tests: tests/inputs/. Rules: what was written decides nothing before the type of its field is known; no number passes
through a binary float; every refusal is a Usage, says what is right, and shows no secret.
"""
