"""Importing this loads the dictionaries of English: the workers' parent does, once for them all."""

from __future__ import annotations

from podcast.speech.engines.english_reading import load_dictionaries

try:
    load_dictionaries()
except Exception as error:
    # Anything else would end the workers' parent; so the line that needs them tells.
    raise ImportError(f"The dictionaries of English cannot be loaded: {error}.") from error
