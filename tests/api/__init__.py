"""Tests of the layer that speaks HTTP."""
