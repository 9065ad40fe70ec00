"""German grammar: cases, endings, genders, and small words that are cut short."""
