"""What is to be told of episodes of another program that name the article that is heard in them."""

from __future__ import annotations

from collections.abc import Container, Sequence

from podcast.project import Project
from podcast.shelf.moved_in import ABOUT, Moved
from podcast.shelf.moved_in_words import bound_article, is_same_text
from podcast.shelf.records import Record


def caption_warnings(
    records: Sequence[Record], *, moved: Sequence[Moved], project: Project
) -> tuple[str, ...]:
    """What is to be told of episodes that name an article; ``records`` are those of articles."""
    spoken = {
        one.episode.article.source for one in records if not one.episode.article.meta.get("draft")
    }
    own = {one.episode.guid for one in records}
    found = (
        (one, _fault(one, spoken=spoken, project=project))
        for one in moved
        if one.article and one.episode.guid not in own
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
