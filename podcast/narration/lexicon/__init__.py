"""Pronunciations: entries, the files they are written in, and exchange with other tools."""
