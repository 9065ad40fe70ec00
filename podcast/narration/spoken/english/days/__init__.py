"""Days that are written in figures with a stroke."""
