"""Kills at random moments, then the same command again: one object each.

scenes    the commands that are killed, and what counts as their doing
trial     one process, one signal at one moment, the same command again, and what was wrong
campaign  many trials at once; `python -m kills` in tests/ runs more than two hundred and ends with a table

A trial is a real process against a sandbox over loopback that takes its time.
"""
