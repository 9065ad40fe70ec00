"""Making the script that a voice will speak of an article, with people's edits and recordings."""
