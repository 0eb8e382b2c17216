"""Api users."""
