"""Episode and Show -> what listeners get. Pure functions; writing is the build's work."""
