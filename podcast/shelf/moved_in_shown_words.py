"""What listeners read of an episode of another program whose words have their times."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from podcast.errors import PodcastError, ProjectError
from podcast.model import Article, Episode
from podcast.project import Project
from podcast.publishing.captions import srt, vtt
from podcast.publishing.chapters import chapters_json
from podcast.publishing.moved_in_page import moved_in_page
from podcast.publishing.output_paths import episode_paths
from podcast.publishing.pages.episode import episode_page
from podcast.publishing.transcripts import transcript_html, transcript_json, transcript_text
from podcast.reading import read
from podcast.reading.metadata.beside import metadata_path
from podcast.shelf.moved_in_words import WORDS, Bound, bound_article, is_same_text, read_bound
from podcast.shelf.pictures import Pictures, find_pictures, looked_for


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
        paths.json: "".join(transcript_json(cues, speaker="")),
        paths.html: transcript_html(cues, title=episode.title, language=language),
        paths.text: transcript_text(cues),
        paths.chapters: chapters_json(whole.chapters, title=episode.title),
    }
    for path, text in made.items():
        yield path.rpartition("/")[2], text.encode()
    article = _article(head, slug=episode.slug, project=project)
    if article is None:
        yield "index.html", moved_in_page(whole, show=project.show).encode()
        return
    pictures = find_pictures(article, project=project)
    yield "index.html", _page(replace(whole, article=article), pictures, project).encode()
    yield from pictures.files.items()


def captioned_inputs(head: Bound, *, folder: Path, project: Project) -> tuple[Path, ...]:
    """Every file that the captions and the page are made from, whether it is there or not."""
    path = bound_article(head.article, project=project)
    if path is None:
        return (folder / WORDS, project.root / head.article)
    article = _article(head, slug=folder.name, project=project)
    pictures = looked_for(article, project=project) if article else ()
    return (folder / WORDS, path, metadata_path(path), *pictures)


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
