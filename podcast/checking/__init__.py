"""Proof: what was published is what was promised."""
