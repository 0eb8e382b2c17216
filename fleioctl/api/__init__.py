"""HTTP with the panel; the only package that imports requests."""
