"""From a command line to the function that does it, and from its end to an exit code.

- main: one command line in, one exit code out
- tree, help: the words there are, built as far as a line goes into them, and their pages
- words: a line of text as words; other_words, other_lines: those of other programs, and how we say the same
- parsing: what each line of a batch need not pay for; parsed_line: a line taken apart without being run
- signals: SIGINT, SIGTERM and SIGHUP as one exception
- defaults: the options of a batch or a shell before each of its lines

Tests: tests/cli. Nothing here may assume that the process ends after one command.
"""
