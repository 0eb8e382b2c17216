"""Lists and objects for people, as wide as the terminal.

- fit: a list as a table; drops columns with a note, or shows records where no table fits.
- table, layout: the columns with their cells written, how wide each becomes, and the drawing.
- record: the plain fields of one object, a line each; words stand beside the ids they explain.
- details: one object in full: its fields, below them nested lists as tables and objects as records.
- conversation: a nested list of what people wrote.
- cells: one value as people read it, or plain for csv and tsv.
- screen: the place where it is shown; states: the colour of a state.

Tests: tests/output/test_output_table.py, test_output_as_rich.py, test_output_record.py, test_output_cells.py, and
test_nothing_nested_as_json.py over every `show` and view of the tree.
Rules: ids are never cut; the columns of lists that are well known are described as `Nested`; others draw themselves.
"""
