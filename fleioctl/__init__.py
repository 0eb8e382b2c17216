"""The command line for Fleio panels."""

__version__ = "0.1.0"
