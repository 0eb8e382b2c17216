"""Everything that goes to stdout: for people tables, records and screens, for programs data in six formats.

- writer: shows lists, objects and answers in the format of the run; the one door, commands branch on no format.
- columns: which columns are shown, what `-c` asks for among what there is; an unknown one is a fault of usage.
- column_values: what a dotted path leads to in an object.
- query: `--query`, JMESPath over the whole result.
- silence: what `--quiet` leaves of the result of a write.
- stream: the file itself, and what its encoding can carry.
- formats/: json, ndjson, yaml, csv, tsv, ids.
- tables/: lists, objects and what is nested in them, laid out for a terminal.
- screens/: drawings in place of a table: the overview, a customer's page, plots.

Tests: tests/output; tests/text for characters that could act; tests/session for --quiet.
Rules: server text is data, and passes text/sanitizing before it is shown. json is all or nothing, the formats in
lines stream page by page in constant memory. For people nothing nested is JSON. A library is imported only by the
format that needs it (tests/output/test_output_imports.py). The names of the formats are those of model/formats.
"""
