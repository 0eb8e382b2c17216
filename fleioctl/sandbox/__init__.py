"""The stand-in panel: Fleio's staff API, version 2019.12, over SQLite; start reading in application.py."""
