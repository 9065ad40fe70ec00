"""The feed: its channel, its items, and the identities in it."""
