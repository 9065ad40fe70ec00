"""What French and Spanish say alike, and German does not write."""
