"""How fast the program is beside what it is built on; run by `python -m tests.bench`."""
