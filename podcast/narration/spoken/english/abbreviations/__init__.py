"""Abbreviations of English: those that stand anywhere, and those of letters, notices and signs."""
