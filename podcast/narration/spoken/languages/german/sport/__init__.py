"""What German tells of matches, races and who won them."""
