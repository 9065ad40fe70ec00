"""Who speaks a line: the show's voice, or the one that podcast.toml casts for its part."""

from __future__ import annotations

from dataclasses import replace

from podcast.model import Article, Line, Voice
from podcast.project import Project
from podcast.speech import settled


def voice_of(line: Line, *, article: Article | None, project: Project) -> Voice:
    """The voice of a line of an article, or of the show's own words where there is none.

    A language's voice goes before a role's: words in another language are for who can read
    them. Raises EngineUnavailable where the voice is a file that is not there.
    """
    language = line.language or _language(line, article=article, project=project)
    voice = replace(project.voice, language=language)
    name = _for_language(language, project=project) or project.voices.get(line.role, "")
    return settled(replace(voice, name=name) if name else voice)


def _language(line: Line, *, article: Article | None, project: Project) -> str:
    """The language of a line that says none: its article's, but the show's for the show's words."""
    if article is None or line.role == "notice":
        return project.show.language
    if line.role == "disclaimer" and not article.disclaimer:
        return project.show.language
    return article.language or project.show.language


def _for_language(tag: str, *, project: Project) -> str:
    """The voice cast for a language tag or what it is a kind of: ``fr`` serves ``fr-CA``."""
    cast = {name.casefold(): voice for name, voice in project.voices.items()}
    tag = tag.casefold()
    while tag and tag not in cast:
        tag = tag.rpartition("-")[0]
    return cast.get(tag, "")
