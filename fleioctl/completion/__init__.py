"""Completion scripts for the shells, written from the command tree; they answer without starting Python."""
