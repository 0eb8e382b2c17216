"""The documentation kept true: every example and every command of the README runs."""
