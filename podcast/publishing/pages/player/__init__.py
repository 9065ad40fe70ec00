"""The player of the pages: its bar, the sheets over it, and the speeds to choose from."""
