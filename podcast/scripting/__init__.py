"""What would be said: an article becomes the script that a voice will speak."""
