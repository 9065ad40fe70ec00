"""Who wrote a page and when: what it shows, what it marks, and what is told from other signs."""
