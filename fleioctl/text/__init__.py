"""Words for eyes: how things are called, spelled, folded and made safe.

- sanitizing: the one rule for characters that could act or hide; redaction: the one for secrets.
- naming: the API's names as people write them; suggestions: the nearest right word for a wrong one.
- wrapping: text measured, folded and shortened in the cells of a terminal.
- ages: moments as local time and age; sizes: amounts of data in units.

Tests: tests/text, tests/output/test_output_cells.py.
Rules: it imports nothing of the program but itself, and nothing heavy at the top.
"""
