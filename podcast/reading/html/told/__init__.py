"""What a page tells of its own author and day."""
