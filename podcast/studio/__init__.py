"""The studio: what an editor does with a show, in a browser on the same machine."""
