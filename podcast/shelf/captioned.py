"""What listeners read of an episode of another program whose words have their times."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from podcast.errors import PodcastError, ProjectError
from podcast.model import Article, Episode
from podcast.project import Project
from podcast.publishing.captions import srt, vtt
from podcast.publishing.chapters import chapters_json
from podcast.publishing.elsewhere_page import elsewhere_page
from podcast.publishing.layout import episode_paths
from podcast.publishing.pages.episode import episode_page
from podcast.publishing.transcripts import transcript_html, transcript_json, transcript_text
from podcast.reading import read
from podcast.shelf.bound_words import WORDS, Bound, bound_article, is_same_text, read_bound
from podcast.shelf.elsewhere import ABOUT, Moved, moved_episodes
from podcast.shelf.pictures import Pictures, find_pictures
from podcast.shelf.records import Record


def captioned_files(
    episode: Episode, *, folder: Path, head: Bound, project: Project
) -> Iterator[tuple[str, bytes]]:
    """Captions, transcripts and page, by name. Raises ProjectError for words that are damaged.

    Where the article was edited since, its words and the sound may differ: the captions stay as
    they were heard, and the page shows the old notes.
    """
    try:
        cues, chapters = read_bound(folder)
    except (OSError, ValueError) as error:
        raise ProjectError(
            f"The words of an episode that moved in cannot be used: {error}.",
            where=str((folder / WORDS).relative_to(project.root)),
            mend=f"Bring the file back, or remove it and run: podcast captions {episode.slug}",
        ) from error
    whole = replace(episode, cues=cues, chapters=episode.chapters or chapters)
    language, paths = episode.language, episode_paths(episode.slug)
    made = {
        paths.vtt: vtt(cues, language=language, speaker=""),
        paths.srt: srt(cues),
        paths.json: transcript_json(cues, speaker=""),
        paths.html: transcript_html(cues, title=episode.title, language=language),
        paths.text: transcript_text(cues),
        paths.chapters: chapters_json(whole.chapters, title=episode.title),
    }
    for path, text in made.items():
        yield path.rpartition("/")[2], text.encode()
    article = _article(head, slug=episode.slug, project=project)
    if article is None:
        yield "index.html", elsewhere_page(whole, show=project.show).encode()
        return
    pictures = find_pictures(article, project=project)
    yield "index.html", _page(replace(whole, article=article), pictures, project).encode()
    yield from pictures.files.items()


def caption_warnings(records: Sequence[Record], *, project: Project) -> tuple[str, ...]:
    """What is to be told of episodes that name an article; ``records`` are those of articles."""
    spoken = {
        one.episode.article.source for one in records if not one.episode.article.meta.get("draft")
    }
    own = {one.episode.guid for one in records}
    found = (
        (moved, _fault(moved, spoken=spoken, project=project))
        for moved in moved_episodes(project)
        if moved.article and moved.episode.guid not in own
    )
    return tuple(f"moved/{one.episode.slug}/{ABOUT}: {fault}" for one, fault in found if fault)


def _fault(moved: Moved, *, spoken: Container[str], project: Project) -> str:
    mend = f"Run: podcast captions {moved.episode.slug}"
    if bound_article(moved.article, project=project) is None:
        return f"There is no file {moved.article}, which it names as its article."
    if moved.article in spoken:
        return (
            f"{moved.article} is an episode of its own, too, so that listeners get it twice. "
            "Write draft: true in it; or to have it spoken anew, give it this guid."
        )
    if moved.bound is None or not moved.episode.captioned:
        return f"It has no captions until its words are found in the sound. {mend}"
    if not is_same_text(moved.bound, project=project):
        return (
            f"{moved.article} changed after its words were found in the sound, so the page "
            f"shows the old notes; the captions stay as they were heard. {mend}"
        )
    return ""


def _page(episode: Episode, pictures: Pictures, project: Project) -> str:
    return episode_page(episode, show=project.show, pictures=pictures.names, sizes=pictures.sizes)


def _article(head: Bound, *, slug: str, project: Project) -> Article | None:
    """The article as it was heard; None where it changed since, or cannot be read."""
    path = bound_article(head.article, project=project)
    if path is None or not is_same_text(head, project=project):
        return None
    try:
        return replace(read(path, root=project.root), slug=slug)
    except PodcastError:
        return None  # it is told with the warnings of a build
