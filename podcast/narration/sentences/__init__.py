"""Where a sentence ends, in every language, and where a long one is cut."""
