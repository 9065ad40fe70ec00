"""French: every rule of how it is said, by what it is about."""
