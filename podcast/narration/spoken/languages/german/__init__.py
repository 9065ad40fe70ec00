"""German: every rule of how it is said."""
