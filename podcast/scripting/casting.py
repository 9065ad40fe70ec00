"""Who speaks a line: the show's voice, or the one that podcast.toml casts for its part."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from podcast.errors import ArticleError, EngineUnavailable
from podcast.model import Article, Line, Script, Voice, Warned
from podcast.model.source_places import where_of
from podcast.narration.language import primary
from podcast.project import Project
from podcast.speech import engine_names, other_engine, settled, speaks, suited
from podcast.speech.default_voice import default_engine


def require_voices(project: Project) -> None:
    """Raise EngineUnavailable for a voice of podcast.toml that the engine says it has not."""
    language, engine = project.show.language, project.voice.engine
    if not speaks(engine, language):
        raise EngineUnavailable(
            f"The engine {engine} does not speak “{language}”, the show's language.",
            where="engine in podcast.toml, or --engine",
            mend=f'Write engine = "{default_engine(language).engine}", which comes with podcast.',
        )
    for name in (project.voice.name, *project.voices.values()):
        suited(_with_name(name, language=language, project=project))


def voice_of(line: Line, *, article: Article | None, project: Project) -> Voice:
    """The voice of a line of an article, or of the show's own words where there is none.

    A language's voice goes before a role's: words in another language are for who can read
    them. What is in another language than the show's, and has no voice named for it, is spoken
    by the engine's own where it knows one, else by the best voice of any engine on this
    machine, else, where it is a passage, by the voice of the text around it. Raises
    EngineUnavailable for a voice that is not there, ArticleError for an article in a language
    that no voice of the engine speaks.
    """
    language = line.language or _language(line, article=article, project=project)
    cast = _for_language(language, project=project)
    name = cast or project.voices.get(line.role, "") or project.voice.name
    voice = _with_name(name, language=language, project=project)
    abroad = primary(language) != primary(project.show.language)
    if abroad and not cast and not speaks(voice.engine, language):
        voice = _of_another_engine(voice)
    try:
        fit = suited(voice)
    except EngineUnavailable as error:
        if article is None or voice.name or not abroad:
            raise
        if line.language:
            return voice_of(replace(line, language=""), article=article, project=project)
        raise _no_voice(language, line=line, article=article, project=project) from error
    return settled(fit if abroad and not cast else voice)


def unvoiced_passages(script: Script, *, article: Article, project: Project) -> Iterator[Warned]:
    """Warn once of each language that passages are in and no voice speaks."""
    told: set[str] = set()
    for line in (line for section in script.sections for line in section.lines):
        if line.language in {"", *told}:
            continue
        told.add(line.language)
        voice = voice_of(line, article=article, project=project)
        if primary(voice.language) != primary(line.language):
            yield Warned(
                f"The engine {project.voice.engine} has no voice for the language "
                f"“{line.language}” of a passage: it is read by the voice of the text around it. "
                f'Name one that reads it in podcast.toml: [voices], {line.language} = "NAME".',
                line.place,
            )


def _with_name(name: str, *, language: str, project: Project) -> Voice:
    """The voice of this name; ``ENGINE:NAME`` is one of another engine than the show's."""
    engine, colon, own = name.partition(":")
    if not colon or engine not in engine_names():
        return replace(project.voice, language=language, name=name)
    if engine == project.voice.engine:
        return replace(project.voice, language=language, name=own)
    rate = project.voice.rate
    return Voice(engine=engine, name=own, language=language, rate=rate)


def _of_another_engine(voice: Voice) -> Voice:
    """The best installed voice for what the show's engine does not speak, else the voice itself."""
    other = other_engine(voice.language)
    if other is None or other == voice.engine:
        return voice
    return Voice(engine=other, name="", language=voice.language, rate=voice.rate)


def _no_voice(language: str, *, line: Line, article: Article, project: Project) -> ArticleError:
    return ArticleError(
        f"The engine {project.voice.engine} has no voice for the language “{language}”.",
        where=where_of(article.text_source, line.place),
        mend="Correct the language in the article, or name a voice that reads it in podcast.toml: "
        f'[voices], {language} = "NAME".',
    )


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
