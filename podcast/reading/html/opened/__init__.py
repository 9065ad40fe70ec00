"""What the makers of pages shut, wrap and append, set as an article has it."""
