"""Script files: what ``podcast narrate`` prints and editors keep in scripts/."""

from podcast.narration.scripts.reading import read_script
from podcast.narration.scripts.writing import write_script

__all__ = ["read_script", "write_script"]
