"""Weekdays and decades in German."""
