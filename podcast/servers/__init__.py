"""Asking somebody else's server: within a time limit, at its pace, and only for whole answers."""
