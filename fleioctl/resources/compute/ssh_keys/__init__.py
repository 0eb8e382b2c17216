"""Ssh keys."""
