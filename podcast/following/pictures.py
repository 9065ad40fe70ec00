"""The pictures that articles from the web show, on their way into content/."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from hashlib import sha256
from pathlib import Path

from podcast.errors import FetchBusy, FetchError, FetchLater, PodcastError
from podcast.following.picture_origins import Origin, host_of
from podcast.following.polite_visits import Visits
from podcast.following.seen_articles import FOLDER as RECORDS
from podcast.json_values import json_values, made_of
from podcast.project import Project
from podcast.reading import read
from podcast.reading.fetch import Sort
from podcast.shelf.pictures import sources_elsewhere
from podcast.shelf.pictures.bounds import MOST_BYTES
from podcast.shelf.pictures.kinds import picture_fault, picture_suffix
from podcast.shelf.pictures.names_of_fetched import (
    FOLDER,
    file_at,
    place_without_suffix,
    web_address,
)
from podcast.store import holds, leads_out, remove_whole, write_whole

_MOST = 50  # pictures of one article
_LARGEST_TOGETHER = 60_000_000  # bytes of them
_PICTURE = Sort("picture", "image/*, */*;q=0.5", MOST_BYTES, "Put a smaller one in its place.")


@dataclass(frozen=True, slots=True)
class Missing:
    """A picture that could not be had: why, and where in the project it would be looked for."""

    address: str
    why: str
    place: str


@dataclass(frozen=True, slots=True)
class Brought:
    """What became of an article's pictures: files that are new, and what is missing.

    ``is_owed`` where some may be had another time; ``busy`` where the site wants a rest.
    """

    files: tuple[str, ...] = ()
    missing: tuple[Missing, ...] = ()
    is_owed: bool = False
    busy: FetchBusy | None = None


@dataclass(frozen=True, slots=True)
class _Got:
    """A picture as its site gave it last: how to ask for it again, and the hash of its file."""

    address: str
    sha256: str
    etag: str = ""
    modified: str = ""


@dataclass(slots=True)
class Pictures:
    """The pictures of the articles of one run, each asked for once."""

    project: Project
    visits: Visits
    _asked: dict[str, FetchError | None] = field(default_factory=dict)

    def has_any(self, article: Path) -> bool:
        """Whether an article of content/ shows pictures of the web."""
        with suppress(PodcastError):  # a build tells what is wrong with it
            return any(True for _ in self._shown(article))
        return False

    def bring(self, article: Path, *, origin: Origin, only_missing: bool = False) -> Brought:
        """Fetch the pictures of an article that are missing here, or changed on the web.

        With ``only_missing`` those that are here are not asked for again. Raises ArticleError,
        StoreError.
        """
        files: list[str] = []
        missing: list[Missing] = []
        is_owed, together = False, 0
        for count, (source, whole) in enumerate(self._shown(article)):
            place = place_without_suffix(whole, project=self.project)
            try:
                if only_missing and file_at(place, project=self.project):
                    continue
                if count >= _MOST or together > _LARGEST_TOGETHER:
                    raise _too_many()
                file = self._once(origin.address(source), place=place, origin=origin)
            except FetchBusy as busy:
                return Brought(tuple(files), tuple(missing), is_owed=True, busy=busy)
            except FetchError as error:
                is_owed = is_owed or isinstance(error, FetchLater)
                missing.append(Missing(whole, error.what, self._name(place)))
                continue
            if file is not None:
                files.append(self._name(file))
                together += file.stat().st_size
        return Brought(tuple(files), tuple(missing), is_owed)

    def _shown(self, article: Path) -> Iterator[tuple[str, str]]:
        """What an article shows of the web, as it says it and as a whole address."""
        made = read(article, root=self.project.root)
        for source in sources_elsewhere(made, project=self.project):
            if whole := web_address(source, article=made):
                yield source, whole

    def _name(self, place: Path) -> str:
        return place.relative_to(self.project.root).as_posix()

    def _once(self, address: str, *, place: Path, origin: Origin) -> Path | None:
        """Fetch one picture; None where its file is right already. Raises FetchError."""
        if place.name in self._asked:
            if error := self._asked[place.name]:
                raise error
            return None
        try:
            file = self._one(address, place=place, origin=origin)
        except FetchError as error:
            self._asked[place.name] = error
            raise
        self._asked[place.name] = None
        return file

    def _one(self, address: str, *, place: Path, origin: Origin) -> Path | None:
        there = file_at(place, project=self.project)
        known = self._known(place)
        if there and (known is None or known.sha256 != _hash(there.read_bytes())):
            return None  # a person put it there
        if not origin.has(address):
            raise _elsewhere(address)
        known = known if known and there else _Got(address, "")
        sort = replace(_PICTURE, may_lie_at=origin.has)
        got = self.visits.picture(address, sort=sort, etag=known.etag, modified=known.modified)
        if got is None:
            return None
        if fault := picture_fault(got.data):
            raise FetchError(f"It {fault}.", where=address)
        file = place.with_name(f"{place.name}{picture_suffix(got.data)}")
        if leads_out(file, root=self.project.content):
            raise FetchError("A link leads out of content/ here.", where=str(file))
        # Whoever is stopped between these steps asks for the whole picture the next time.
        if there and not holds(there, got.data):
            remove_whole(there)
        self._keep(place, _Got(address, _hash(got.data), got.etag, got.modified))
        return file if write_whole(file, got.data) else None

    def _record(self, place: Path) -> Path:
        return self.project.content / RECORDS / FOLDER / f"{place.name}.json"

    def _known(self, place: Path) -> _Got | None:
        with suppress(OSError, ValueError):
            return made_of(_Got, json_values(self._record(place).read_bytes()))
        return None

    def _keep(self, place: Path, got: _Got) -> None:
        text = json.dumps(asdict(got), indent=1, sort_keys=True)
        write_whole(self._record(place), f"{text}\n".encode())


def _hash(data: bytes) -> str:
    return sha256(data).hexdigest()


def _too_many() -> FetchError:
    return FetchError(
        f"Not more than {_MOST} pictures of one article are brought, nor than "
        f"{_LARGEST_TOGETHER // 10**6} MB of them."
    )


def _elsewhere(address: str) -> FetchError:
    return FetchError(
        f"It lies at another host, {host_of(address) or 'none'}: name it as image_hosts under "
        "[follow] in podcast.toml, if pictures may come from there."
    )
