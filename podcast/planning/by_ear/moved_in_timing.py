"""The sound of an episode that another program made, bound to the words of its article.

Whoever has the sound as listeners get it is listened to, and the words that were heard are laid
on those of the article. Where they do not fit each other nothing is written.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from podcast.errors import ArticleError, AudioError, PodcastError, ProjectError, ScriptError
from podcast.listening import RecogniserInfo
from podcast.listening.heard_against_text import lay
from podcast.listening.own_process import Listener
from podcast.listening.recogniser import RATE
from podcast.model import Script
from podcast.planning.by_ear.every_line import listener_of, recogniser_of
from podcast.planning.by_ear.heard_passages import HeardSound, hear
from podcast.planning.by_ear.moved_in_refusals import Captioned, is_refused, measured, refusal
from podcast.planning.by_ear.script_read_by_others import (
    expected_of,
    heard_script,
    is_needed,
    said_otherwise,
)
from podcast.project import Project
from podcast.publishing.timed_cues import lay_on_clock
from podcast.reading import read
from podcast.scripting.prepare import write_narration
from podcast.scripting.sentence_names import SentenceNames, named
from podcast.shelf.moved_in import Moved, moved_episodes
from podcast.shelf.moved_in_words import Bound, bound_article, is_same_text, text_hash, write_bound
from podcast.store.checksums import checksum


def to_caption(project: Project, *, names: Sequence[str]) -> tuple[Moved, ...]:
    """The episodes that moved in and name an article: of all, or of those that are asked for.

    Raises ProjectError for one that is asked for and names no article.
    """
    moved = {one.episode.slug: one for one in moved_episodes(project)}
    wanted = [Path(name).name for name in names]
    for name in wanted:
        if name not in moved or not moved[name].article:
            raise ProjectError(
                f"There is no episode {name} that moved in and names its article.",
                where=f"moved/{name}/episode.toml",
                mend='Write there, above [audio]: article = "content/FILE", the text that is heard '
                "in it.",
            )
    return tuple(
        one for slug, one in moved.items() if one.article and (slug in wanted or not wanted)
    )


def caption(
    episodes: Sequence[Moved],
    *,
    project: Project,
    begin: Callable[[Moved], None],
    report: Callable[[Captioned], None],
) -> None:
    """Listen to each, and keep the times of its words; what is there already is left alone.

    Raises EngineUnavailable where there is nothing to listen with.
    """
    waiting = [one for one in episodes if not _is_there(one, project=project)]
    for one in (one for one in episodes if one not in waiting):
        report(Captioned(one.episode.slug, "there", one.article))
    if not waiting:
        return
    about = recogniser_of(project)
    with listener_of(project, about=about) as listener:
        for one in waiting:
            begin(one)
            report(_captioned(one, project=project, about=about, listener=listener))


def _is_there(moved: Moved, *, project: Project) -> bool:
    return bool(
        moved.episode.captioned and moved.bound and is_same_text(moved.bound, project=project)
    )


def _captioned(
    moved: Moved, *, project: Project, about: RecogniserInfo, listener: Listener
) -> Captioned:
    told = Captioned(moved.episode.slug, "failed", moved.article)
    try:
        path = bound_article(moved.article, project=project)
        if path is None:
            raise ProjectError(
                f"There is no file {moved.article} in the show.",
                mend="Name the article by its path from the show's folder: content/bees.md",
            )
        if checksum(moved.audio, algorithm="sha384") != moved.episode.audio.sha384:
            raise AudioError(
                "The sound is not the one that moved in.",
                mend="Put that back, or remove the folder and run podcast move-in again.",
            )
        article = replace(read(path, root=project.root), slug=moved.episode.slug)
        article = replace(article, language=article.language or moved.episode.language)
        script, _ = named(write_narration(article, project=project), before=SentenceNames())
        samples = _decoded(moved.audio)
        heard = hear(
            samples,
            language=article.language,
            project=project,
            about=about,
            listener=listener,
        )
        head = Bound(moved.article, text_hash(path), moved.episode.audio.sha384, by=about.name)
        return _bound(told, script, heard, head=head, moved=moved)
    except PodcastError as error:
        if isinstance(error, ProjectError | ArticleError | ScriptError | AudioError):
            return replace(told, why=error.what, mend=error.mend)
        raise


def _decoded(audio: Path) -> NDArray[np.int16]:
    from podcast.audio.codec import decode

    return decode(audio, rate=RATE)


def _bound(
    told: Captioned, script: Script, heard: HeardSound, *, head: Bound, moved: Moved
) -> Captioned:
    """Judge what was heard, and keep it where sound and words are the same."""
    lines = expected_of(script)
    laid = lay([one.expected for one in lines], heard.words)
    told = measured(told, laid, needed=[is_needed(one.line) for one in lines])
    if is_refused(told):
        why, mend = refusal(told, heard=heard)
        return replace(told, state="refused", why=why, mend=mend)
    spoken, times = heard_script(script, lines=lines, laid=laid)
    cues, chapters = lay_on_clock(spoken, times=times, duration=lambda: moved.episode.duration)
    write_bound(
        moved.folder, head=replace(head, share=round(told.heard, 4)), cues=cues, chapters=chapters
    )
    left_out = [
        one.line.shown
        for one, line in zip(lines, laid.lines, strict=True)
        if is_needed(one.line) and not line.is_heard
    ]
    return replace(
        told,
        state="timed",
        sentences=len(cues),
        left_out=tuple(left_out),
        otherwise=said_otherwise(lines, laid=laid, heard=heard.words),
    )
