"""What German, French and Spanish say alike, each with its own words."""
