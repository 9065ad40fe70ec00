"""Importing this loads the dictionaries of English: the workers' parent does, once for them all."""

from __future__ import annotations

from podcast.speech.engines.english_reading import load_dictionaries

load_dictionaries()
