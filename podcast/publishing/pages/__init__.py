"""Pages for reading and listening: of each episode, of the show and its archive, to embed."""
