"""Written articles become podcast episodes."""

__version__ = "0.1.0"
