"""The rules of English: what is said for figures, units, dates and abbreviations."""
