"""German times of day."""
