"""The files of episodes that another program made, in output/: made where they are not there yet.

What was made of what lies in the project's own folder of the store (moved.json). Losing it costs
making them again.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from podcast.errors import ProjectError
from podcast.json_values import json_values, to_json
from podcast.production.worker_versions import program_hash
from podcast.project import Project
from podcast.publishing.output_paths import episode_paths
from podcast.shelf.moved_in import ABOUT, PICTURE, Moved
from podcast.shelf.records import Record
from podcast.shelf.withdrawn import is_withdrawn, withdraw
from podcast.store import not_written, remove_whole, write_whole
from podcast.store.keys import key_of
from podcast.store.signatures import Signature, signature
from podcast.store.whole_folder import write_folder

NAME = "moved.json"


@dataclass(frozen=True, slots=True)
class Placed:
    """What an episode's folder in output/ was made from, and its files as they were written.

    ``inputs`` are files that its pages were made from, by their whole path.
    """

    made_from: str
    files: Mapping[str, Signature]
    inputs: Mapping[str, Signature]


def place_moved(records: Sequence[Record], *, moved: Sequence[Moved], project: Project) -> None:
    """Put the files of what moved in into output/; of what is withdrawn only a page stays.

    ``records`` are the episodes of articles. Raises ProjectError, StoreError.
    """
    own = {record.episode.guid: record.episode.slug for record in records}
    coming = [one for one in moved if one.episode.guid not in own]
    before, now = _kept(project), dict[str, Placed]()
    taken = frozenset(own.values())
    shared = key_of(part.encode() for part in (program_hash(), to_json(project.show)))
    for one in coming:
        slug = one.episode.slug
        if slug in taken:
            raise ProjectError(
                f"An article and an episode that moved in are both called {slug}.",
                where=str(one.folder / ABOUT),
                mend="Rename this folder in moved/, or give both the same guid.",
            )
        made_from = key_of([shared.encode(), one.key.encode()])
        if placed := _place(one, made_from=made_from, before=before.get(slug), project=project):
            now[slug] = placed
    if now != before:
        told = {slug: [one.made_from, one.files, one.inputs] for slug, one in sorted(now.items())}
        write_whole(_notes(project), json.dumps(told, indent=0).encode())


def _place(
    moved: Moved, *, made_from: str, before: Placed | None, project: Project
) -> Placed | None:
    article = moved.episode.article
    page = project.output / episode_paths(moved.episode.slug).page
    if is_withdrawn(article):
        withdraw(article, project=project)
        return None
    if article.meta.get("draft"):
        remove_whole(page)
        return None
    sound = project.output / moved.episode.audio.path
    try:
        page.parent.mkdir(parents=True, exist_ok=True)
        _link(moved.audio, sound)
    except OSError as error:
        raise not_written("This sound", error, where=sound) from error
    if before and before.made_from == made_from and _is_whole(before, folder=page.parent):
        return before
    inputs = _inputs(moved, project=project)  # before they are read: a later change is seen
    files = dict(_files(moved, project=project))
    write_folder(page.parent, files)
    return Placed(made_from, {name: signature(page.parent / name) for name in files}, inputs)


def _is_whole(placed: Placed, *, folder: Path) -> bool:
    files = {folder / name: then for name, then in placed.files.items()}
    inputs = {Path(name): then for name, then in placed.inputs.items()}
    return all(signature(path) == then for path, then in (files | inputs).items())


def _inputs(moved: Moved, *, project: Project) -> Mapping[str, Signature]:
    """The files that captions and page are made from; none where the page shows the old notes."""
    if not (moved.bound and moved.episode.captioned):
        return {}
    from podcast.shelf.moved_in_shown_words import captioned_inputs

    paths = captioned_inputs(moved.bound, folder=moved.folder, project=project)
    return {path.as_posix(): signature(path) for path in paths}


def _files(moved: Moved, *, project: Project) -> Iterator[tuple[str, bytes]]:
    """The files in the episode's folder, by name."""
    from podcast.publishing.cover.picture import with_copies
    from podcast.publishing.moved_in_page import moved_in_page

    episode = moved.episode
    if moved.bound and episode.captioned:
        from podcast.shelf.moved_in_shown_words import captioned_files

        yield from captioned_files(episode, folder=moved.folder, head=moved.bound, project=project)
    else:
        yield "index.html", moved_in_page(episode, show=project.show).encode()
    if episode.image:
        picture = (moved.folder / PICTURE).read_bytes()
        for path, data in with_copies(picture, path=episode.image):
            yield path.rpartition("/")[2], data


def _link(source: Path, target: Path) -> None:
    """Give the file a second name in output/: an archive of gigabytes needs no second copy."""
    if target.exists() and target.stat().st_size == source.stat().st_size:
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(f".{target.name}.part")
    part.unlink(missing_ok=True)
    try:
        os.link(source, part)
    except OSError:
        shutil.copyfile(source, part)
    part.replace(target)


def _kept(project: Project) -> dict[str, Placed]:
    try:
        told = json_values(_notes(project).read_bytes())
        placed = {slug: Placed(*entry) for slug, entry in told.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}
    sound = (
        isinstance(one.files, dict) and isinstance(one.inputs, dict) for one in placed.values()
    )
    return placed if all(sound) else {}


def _notes(project: Project) -> Path:
    return project.store.here / NAME
