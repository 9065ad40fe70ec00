"""The show's own pronunciations, as lexicon.toml has them."""

from __future__ import annotations

from podcast.errors import ProjectError
from podcast.narration.lexicon.entries import Lexicon, load_lexicon
from podcast.project import Project


def show_words(project: Project) -> Lexicon:
    """The show's own pronunciations. Raises ProjectError."""
    try:
        text = project.lexicon.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return Lexicon()
    except (OSError, UnicodeDecodeError) as error:
        raise ProjectError(
            f"The show's lexicon cannot be read: {error}.",
            where=project.lexicon.name,
            mend="Save it as UTF-8 text.",
        ) from error
    return load_lexicon(text, where=project.lexicon.name)
