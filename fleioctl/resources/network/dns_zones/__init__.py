"""Dns zones."""
