"""People's own recordings: read within bounds, cut to what is said, laid on their words."""
