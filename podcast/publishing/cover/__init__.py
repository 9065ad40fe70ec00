"""The pictures of a show and its episodes: a person's own, or drawn."""
