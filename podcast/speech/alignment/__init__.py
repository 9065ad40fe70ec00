"""Word times for voices that tell none, found by laying two renderings of a text side by side."""
