"""What German, French and Spanish write alike of medicines and patients."""
