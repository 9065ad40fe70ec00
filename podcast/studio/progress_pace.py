"""How often an open screen is told how far a command or a look over the show is."""

from __future__ import annotations

PACE = 5.0
"""Seconds between two reports."""
