"""A server that misbehaves as told, and a catalogue of ways to do so."""
