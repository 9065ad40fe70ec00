"""PDF articles: tagged ones by their tags, others by the places and sizes of their letters."""
