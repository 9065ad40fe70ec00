"""All that an episode is made from, as two hashes: of its audio file, and of everything."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING

from podcast.json_values import to_json
from podcast.model import Show
from podcast.production.worker_versions import program_hash
from podcast.project import Project, Sounds
from podcast.store.keys import key_of

if TYPE_CHECKING:
    from podcast.scripting.prepare import Prepared

FRONT_ONLY = frozenset(
    {
        "complete",
        "cover",
        "cover_font",
        "description",
        "explicit",
        "hub",
        "kind",
        "link",
        "new_feed_url",
        "no_disclaimer_because",
        "subcategory",
    }
)
"""What a show says in its feed and on its page, and in no file of an episode."""


@dataclass(frozen=True, slots=True)
class Ingredients:
    """What all episodes of a project are made from besides their articles.

    Nothing local to a machine or a folder is in the hashes.
    """

    project: Project
    cover: bytes

    def named(self, prepared: Prepared) -> Prepared:
        """The prepared episode with its two hashes. Raises PublishingError without a date."""
        from podcast.narration.ledger import ledger_json
        from podcast.shelf.pictures import find_pictures

        sound = self._sound(prepared)
        pictures = find_pictures(prepared.article, project=self.project)

        def made_from() -> Iterator[str]:
            """One after the other, since a long article's are megabytes each."""
            yield sound
            yield program_hash()
            yield _show(self.project.show)
            yield to_json(prepared.article, without={"place"})
            yield to_json(prepared.scripted.script, without={"place"})
            yield "".join(ledger_json(prepared.ledger))
            yield to_json(tuple(sorted(pictures.names.items())))

        key = key_of(part.encode() for part in made_from())
        return replace(prepared, key=key, sound=sound)

    def _sound(self, prepared: Prepared) -> str:
        """The hash of tracks and tags; the chapters' times follow from the tracks."""
        from podcast.shelf.episode_tags import tags_of

        tags = tags_of(prepared, chapters=(), show=self.project.show, cover=b"")
        titles = tuple(section.title for section in prepared.script.sections)
        tracks = tuple(job.key for job in prepared.jobs)
        said = (to_json(tags), to_json(titles), to_json(tracks))
        spec = to_json(self.project.audio, without={"pauses"})
        cover = hashlib.sha256(prepared.picture or self.cover).digest()
        return key_of([cover, spec.encode(), *(part.encode() for part in said)])


def _show(show: Show) -> str:
    return to_json({f.name: getattr(show, f.name) for f in fields(show) if _is_seen(f.name)})


def _is_seen(name: str) -> bool:
    return name not in FRONT_ONLY


def require_own_sounds(project: Project) -> None:
    """Raise ProjectError, or Problems, for sounds of podcast.toml that are not there."""
    if project.sounds != Sounds():
        from podcast.production.jingle_sections import require_sounds  # few shows have any

        require_sounds(project)
