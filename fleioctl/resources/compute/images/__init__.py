"""`images`: what instances boot from.

    create    creating images: from a URL, or to be filled later
    download  the bytes of an image
    resource  what instances boot from

Tests: tests/resources/test_compute.py, tests/commands/test_downloads.py.
"""
