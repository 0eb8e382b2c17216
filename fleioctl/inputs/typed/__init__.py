"""What was written becomes a value by the type of its field.

- values: a value of a type, its digits kept, its blanks stripped where the panel strips them.
- field_value: the same for a field of a description: lists, @FILE, scripts, keys.
- assignments: KEY=VALUE and KEY:=JSON.
- stored: whether what the panel shows is what was sent, in the spellings it stores.
- moments: points in time of the options that narrow by time.
- user_data: what can be wrong with a script, a path, a key.

Tests: tests/inputs. Rules: what was written decides nothing before the type is known; no number passes through a
binary float; every refusal is a Usage that says what is right, and shows no secret.
"""
