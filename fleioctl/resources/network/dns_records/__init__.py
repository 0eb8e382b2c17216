"""Dns records."""
