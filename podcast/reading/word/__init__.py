"""Word documents become blocks of an article."""
