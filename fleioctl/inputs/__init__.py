"""From what was typed or filed to ids and values that the panel can be sent.

- documents/: every text that comes in, read to rows whose scalars still are what was written.
- keys: which field a key of a file means, and which keys mean none.
- typed/: a value by the type of its field, with its digits.
- rows: the objects of --from-file, each checked before anything is done with one.
- fields: options, files and answers become the body of a request.
- narrowing: named filters, --filter and --select, with names resolved and values checked.
- lookup: names to ids, one look-up for all resources. through: a client by the e-mail of one of its users.
- objects: objects as they are now, by their ids.
- selection: which objects a write is for: TARGET..., standard input, --select or --all.
- questions/: one question to a person for one field.
- parameters: a command's function as Typer wants it, with the global options.
- reading: standard input and files, as text. prose: long texts, from an option, a file or the editor.

Tests: tests/inputs, tests/e2e/test_from_files.py, tests/e2e/test_bad_input.py.
Rules: what was written decides nothing before the type of its field is known; no number passes through a binary
float; every refusal is a Usage, says what is right, and shows no secret; nothing here writes to the panel.
"""
