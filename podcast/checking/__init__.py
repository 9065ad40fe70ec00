"""Checking finished files and the feed: the sound, the words and every rule of directories."""
