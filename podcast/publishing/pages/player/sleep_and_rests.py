"""After how long the sound may stop by itself, and how long it may rest between sentences."""

from __future__ import annotations

SLEEP_MINUTES = ("5", "10", "15", "30", "45", "60")
"""Minutes that the sleep timer offers; its work is done by ``assets/sleep.js``."""

RESTS = (("0", "rest_none"), ("500", "rest_half"), ("1000", "rest_one"), ("2000", "rest_two"))
"""Rests in milliseconds, each with its name in the page's words."""
