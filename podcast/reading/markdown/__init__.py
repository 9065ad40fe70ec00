"""Markdown becomes blocks of an article."""
