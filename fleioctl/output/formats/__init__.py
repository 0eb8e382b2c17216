"""The formats for programs.

- documents: json and yaml, one document that is complete or not there.
- json_text, yaml_text: how each is written so that it reads back equal and nothing in it can act.
- streaming: ndjson, csv, tsv and ids, a line an object, page by page.
- delimited: the cells of csv and tsv; csv is guarded against formulas, and the guard can be taken away again.

Tests: tests/output/test_output_documents.py, test_output_streaming.py, test_output_delimited.py.
"""
