"""Tests of the stand-in panel, through WSGI and over loopback."""
