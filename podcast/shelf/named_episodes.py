"""The finished episodes that a person names, for what is made of several."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from podcast.errors import PodcastError, Problems, ProjectError
from podcast.model import Episode
from podcast.project import Project
from podcast.publishing.visibility import listed
from podcast.scripting.articles import is_called, near_names
from podcast.shelf.show_files import read_records


def chosen_episodes(
    project: Project, *, names: Sequence[str], now: datetime
) -> tuple[Episode, ...]:
    """The episodes in the order in which they are named; all, the oldest first, without names.

    Without names an article's other editions are not among them, nor what listeners may not have
    yet. A name is an episode's slug, or
    its article as ``podcast build`` takes it. Texts and cues are not in what is given. Raises
    ProjectError where nothing is built, and for every name that is no finished episode.
    """
    episodes = [record.episode for record in read_records(project)]
    if not episodes:
        raise ProjectError(
            "No episode is built yet.", where=str(project.output), mend="Run: podcast build"
        )
    if not names:
        main = listed([one for one in episodes if not one.article.main_slug], now=now)
        if not main:
            raise ProjectError(
                "Listeners may have none of the episodes yet.",
                where=str(project.output),
                mend="Name those that are to be bound.",
            )
        return tuple(sorted(main, key=lambda one: (one.published, one.slug)))
    found = {name: [one for one in episodes if _is_named(one, name)] for name in names}
    missing: list[PodcastError] = [_no_such(n, episodes) for n, those in found.items() if not those]
    if missing:
        raise missing[0] if len(missing) == 1 else Problems(missing)
    return tuple({one.slug: one for those in found.values() for one in those}.values())


def _is_named(episode: Episode, name: str) -> bool:
    return is_called(name, source=episode.article.source, slug=episode.slug)


def _no_such(name: str, episodes: Sequence[Episode]) -> ProjectError:
    slugs = [episode.slug for episode in episodes]
    near = near_names(name, slugs)
    meant = f", or did you mean one of these? {', '.join(near)}" if near else "."
    return ProjectError(
        f"There is no finished episode called {name}.",
        where="output/episodes/",
        mend=f"Build it first{meant}",
    )
