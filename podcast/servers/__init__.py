"""Asking somebody else's server: whole answers in their time, with good manners."""
