"""Asking a source what is new, and bringing that into content/."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from pathlib import Path

from podcast.errors import ArticleError, FetchBusy, FetchError
from podcast.following.articles_into_content import (
    Incoming,
    incoming,
    like_named,
    put_new,
    take_change,
)
from podcast.following.entries import Entry
from podcast.following.folders import FolderSource, folder_source
from podcast.following.late_pictures import bring_late_pictures
from podcast.following.outcomes import Outcome, State, Wish
from podcast.following.picture_origins import Origin, host_of, origin_of
from podcast.following.pictures import Brought, Pictures
from podcast.following.polite_visits import Visits
from podcast.following.seen_articles import (
    Known,
    Seen,
    Source,
    add_entry,
    as_given,
    as_offered,
    read_seen,
    write_seen,
)
from podcast.following.source_requests import ask
from podcast.locks import held_lock
from podcast.project import Project
from podcast.reading.fetch import Fetched
from podcast.scripting.article_versions import ADDRESS, articles_with_address
from podcast.store import remove_whole, write_whole
from podcast.wait_after_429 import A_REST

LOCK = "following"
"""The file in the store's folder that the run under way holds."""


def follow(
    name: str,
    *,
    project: Project,
    wish: Wish,
    visits: Visits,
    report: Callable[[Outcome], None],
) -> None:
    """Ask one source, and take what is new or changed; each thing is reported when it is done.

    An article that cannot be had does not stop the others, and is asked for again the next
    time. A run that begins while another is under way waits for it: both would bring the same.
    Raises FetchError where the source itself cannot be had.
    """
    walk = _Walk(name, project, wish, visits, report, Pictures(project, visits))
    with _only_one(project, wish=wish):
        seen, now = read_seen(project), visits.now()
        before = seen.sources.get(name, Source())
        if before.rest > now.timestamp():
            until = f"{datetime.fromtimestamp(before.rest, tz=UTC):%H:%M} UTC"
            report(Outcome(name, "resting", name, why=f"It asked for a rest until {until}."))
            return
        try:
            if folder := folder_source(name, project=project):
                walk = replace(walk, folder=folder)
                walk.take(tuple(folder.entries()), seen=seen, after=Source())
                return
            entries, after = ask(name, before, visits=visits)
            if entries is not None:
                walk.take(entries, seen=seen, after=after)
            walk.bring_late(entries or (), seen=seen)
        except FetchBusy as busy:
            if not wish.dry_run:
                _rest(name, busy, project=project, now=now)
            raise


def _only_one(project: Project, *, wish: Wish) -> AbstractContextManager[None]:
    """Hold off another run, which would bring the same; one that writes nothing need not wait."""
    return nullcontext() if wish.dry_run else held_lock(project.store.here / LOCK)


def take_entries(
    entries: Sequence[Entry],
    *,
    name: str,
    project: Project,
    wish: Wish,
    visits: Visits,
    report: Callable[[Outcome], None],
) -> None:
    """Take entries that are here already, with their texts, as those of a source of this name.

    Only pictures are asked of the web, where they are wanted. Raises FetchBusy, StoreError.
    """
    walk = _Walk(name, project, wish, visits, report, Pictures(project, visits))
    with _only_one(project, wish=wish):
        seen = read_seen(project)
        walk.take(entries, seen=seen, after=Source())
        walk.bring_late(entries, seen=seen)


def _rest(name: str, busy: FetchBusy, *, project: Project, now: datetime) -> None:
    """Remember until when a source wants to be left alone."""
    seen = read_seen(project)  # anew: what was taken before it said so is in it
    until = now.timestamp() + (A_REST if busy.retry_after is None else busy.retry_after)
    seen.sources[name] = replace(seen.sources.get(name, Source()), rest=until)
    write_seen(seen, project=project)


@dataclass(frozen=True, slots=True)
class _Walk:
    """One source's entries on their way into content/."""

    name: str
    project: Project
    wish: Wish
    visits: Visits
    report: Callable[[Outcome], None]
    pictures: Pictures
    folder: FolderSource | None = None

    def take(self, entries: Sequence[Entry], *, seen: Seen, after: Source) -> None:
        """Take each entry, and remember it before the next; the source's own state comes last."""
        there = {address: path for path, address in articles_with_address(self.project)}
        self._tell_gone(entries, seen=seen)
        wanted = self._wanted(entries)
        left, is_done = self.wish.limit, len(wanted) == len({one.key for one in entries})
        for entry in wanted:
            is_new = entry.key not in seen.entries and entry.address not in there
            if is_new and left == 0:
                is_done = False
                continue
            known = seen.entries.get(entry.key)
            if known and known.stamp == entry.stamp:
                continue
            outcome, origin = self._one(entry, known=known, there=there)
            brought = self._brought(entry, outcome, origin=origin, seen=seen)
            self.report(replace(outcome, pictures=brought.files, missing=brought.missing))
            left = left - 1 if is_new and left is not None else left
            if outcome.state in {"failed", "conflict"}:
                is_done = False
            elif not self.wish.dry_run:
                is_done = is_done and not brought.is_owed
                self._remember(entry, outcome.file, seen=seen, is_whole=not brought.is_owed)
            if brought.busy:
                raise brought.busy
        if not self.wish.dry_run:
            seen.sources[self.name] = after if is_done else Source(feed=after.feed)
            write_seen(seen, project=self.project)

    def bring_late(self, entries: Sequence[Entry], *, seen: Seen) -> None:
        """Bring what articles show that came before pictures did, or without them."""
        if self.wish.pictures and not self.wish.dry_run:
            bring_late_pictures(
                seen,
                source=self.name,
                entries={entry.key: entry for entry in entries},
                pictures=self.pictures,
                report=self.report,
            )

    def _brought(
        self, entry: Entry, outcome: Outcome, *, origin: Origin | None, seen: Seen
    ) -> Brought:
        """Bring the pictures of an article that was taken, once it is known that it was."""
        place = self.project.root / outcome.file
        if origin is None or not self.wish.pictures or not self.pictures.has_any(place):
            return Brought()
        self._remember(entry, outcome.file, seen=seen, is_whole=False)
        return self.pictures.bring(place, origin=origin)

    def _remember(self, entry: Entry, file: str, *, seen: Seen, is_whole: bool) -> None:
        """Keep that an entry was taken; one whose pictures are owed is looked at again."""
        told = entry.published.isoformat() if entry.published else ""
        stamp, asked = entry.stamp if is_whole else "", is_whole and self.wish.pictures
        one = Known(file, stamp, self.name, told, pictures=asked)
        seen.entries[entry.key] = one
        add_entry(entry.key, one, project=self.project)

    def _wanted(self, entries: Sequence[Entry]) -> list[Entry]:
        """Those since the day that was named, each once, the newest first where dates tell."""
        unique = {entry.key: entry for entry in reversed(entries)}
        since = self.wish.since
        kept = [
            one
            for one in unique.values()
            if since is None or _moment(one.published).date() >= since
        ]
        return sorted(kept, key=lambda one: _moment(one.published), reverse=True)

    def _one(
        self, entry: Entry, *, known: Known | None, there: Mapping[str, Path]
    ) -> tuple[Outcome, Origin | None]:
        """Take one entry, and say from where its pictures may come, if any may."""
        place = there.get(entry.address) or (self.project.root / known.file if known else None)
        if self.folder and place is None:
            place = self.folder.same(entry, project=self.project)
        state: State = "changed" if place else "new"
        told = Outcome(self.name, state, entry.title or entry.address, entry.address)
        if place is not None and not place.is_file():
            return replace(told, state="removed", file=known.file if known else ""), None
        if self.wish.dry_run:
            return told, None
        try:
            page = self._page(entry)
            outcome = self._put(entry, page.data, place=place, known=known, told=told)
        except FetchBusy:  # of the whole site, not of this page
            raise
        except (FetchError, ArticleError) as error:
            return replace(told, state="failed", why=error.what, mend=error.mend), None
        may_have = outcome.state != "conflict" and not self.folder
        return outcome, self._origin(entry, page) if may_have else None

    def _origin(self, entry: Entry, page: Fetched) -> Origin:
        hosts = (*self.project.image_hosts, *map(host_of, (entry.image, *entry.attached)))
        return origin_of(entry.address, page=page.data, told=page.url, hosts=hosts)

    def _page(self, entry: Entry) -> Fetched:
        """All of an article that its source only names; nothing where it told all of it."""
        if self.folder:
            return Fetched(self.folder.data(entry), "")
        return Fetched(b"", "") if entry.html else self.visits.page(entry.address)

    def _put(
        self, entry: Entry, page: bytes, *, place: Path | None, known: Known | None, told: Outcome
    ) -> Outcome:
        language = self.project.show.language
        new = incoming(entry, page=page, draft=self.wish.draft, language=language)
        state: State = "new"
        if place is None:
            place = put_new(new, project=self.project)
            told = replace(told, why=like_named(place, new=new, project=self.project))
        file = place.relative_to(self.project.root).as_posix()
        if told.state != "new":
            given = as_given(known.file if known else file, project=self.project)
            state = take_change(new, place=place, given=given, root=self.project.root)
            if state == "conflict":
                return replace(self._offered(new, file=file, given=given), title=told.title)
        if self.folder:
            self.folder.bring_pictures(place, project=self.project, replace=state != "new")
        write_whole(as_given(file, project=self.project), new.data)
        remove_whole(as_offered(file, project=self.project))
        return replace(told, state=state, file=file)

    def _offered(self, new: Incoming, *, file: str, given: Path) -> Outcome:
        """Keep the source's words beside what it gave last, until somebody settles."""
        before = as_given(file, project=self.project)
        if given != before and given.is_file():  # the article was moved since
            write_whole(before, given.read_bytes())
        offered = as_offered(file, project=self.project)
        write_whole(offered, new.data)
        return Outcome(
            self.name,
            "conflict",
            title="",
            address=str(new.metadata.get(ADDRESS, "")),
            file=file,
            why="It changed there, and the same lines were edited here. Their words are in "
            f"{offered.relative_to(self.project.root).as_posix()}",
            mend=f"podcast follow --mine {file} keeps your lines, and --theirs takes theirs; "
            f"or write their words into {file} yourself.",
        )

    def _tell_gone(self, entries: Sequence[Entry], *, seen: Seen) -> None:
        """Tell of articles that a source took away: younger than its oldest, and not there."""
        keys, dated = (
            {one.key for one in entries},
            [one.published for one in entries if one.published],
        )
        oldest = min(map(_moment, dated), default=None)
        for key, known in seen.entries.items():
            if known.source != self.name or key in keys:
                continue
            if self.folder or (
                known.published
                and oldest is not None
                and _moment(datetime.fromisoformat(known.published)) >= oldest
            ):
                why = "The source has it no more; the article stays."
                self.report(Outcome(self.name, "gone", known.file, file=known.file, why=why))


def _moment(told: date | None) -> datetime:
    """A date of a source for comparing; the last that there is where it tells none."""
    if not isinstance(told, datetime):
        told = datetime.combine(told or date.max, time())
    return told if told.tzinfo else told.replace(tzinfo=UTC)
