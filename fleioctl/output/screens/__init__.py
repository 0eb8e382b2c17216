"""Drawings that take the place of a table.

- overview: the panel at a glance; page: one object and what belongs to it; findings: what a check found.
- differences: what a plan would do, field by field.
- measures, plot: values over time; bars: numbers as bars.
- blocks: titled blocks of lines, one below the other or side by side; all text passes through its canvas.

Tests: tests/output/test_output_blocks.py, test_output_plot.py, tests/commands, tests/as_code.
"""
