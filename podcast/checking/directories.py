"""What each directory takes a show by: which rules it refuses for, and what no program can see."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from podcast.checking.rule import Finding
from podcast.checking.run_rules import check_output
from podcast.model import Show

_EVERYWHERE = frozenset(
    {
        *("readable", "channel-required", "language", "has-items", "cover", "item-title"),
        *("enclosure", "enclosure-once", "guid", "dates", "files-there", "length", "address"),
    }
)
"""Without these no directory can read a show or play an episode."""


@dataclass(frozen=True, slots=True)
class Directory:
    """A directory: the rules that it refuses a show for, and what a person does there.

    ``advises`` are rules that it takes a show without, and asks for.
    """

    title: str
    source: str
    refuses: frozenset[str]
    advises: frozenset[str] = frozenset()
    by_hand: tuple[str, ...] = ()


DIRECTORIES: dict[str, Directory] = {
    "apple": Directory(
        title="Apple Podcasts",
        source="podcasters.apple.com/support/823-podcast-requirements and 891",
        refuses=_EVERYWHERE
        | {
            *("namespaces", "channel-description", "category", "explicit", "addresses"),
            *("duration", "numbers", "description", "synthetic-voice", "notice-heard"),
        },
        advises=frozenset({"owner", "https", "placeholder", "description-tags", "tags", "size"}),
        by_hand=(
            "Submit the feed's address in Apple Podcasts Connect; an Apple account is needed.",
            "Words of the title stay its own: no episode numbers, no list of topics.",
            "The show's host has to answer HEAD and byte ranges: docs/hosting.md has settings.",
        ),
    ),
    "spotify": Directory(
        title="Spotify",
        source="Spotify's podcast delivery specification and show metadata requirements",
        refuses=_EVERYWHERE | {"owner", "explicit", "values"},
        advises=frozenset({"category", "description", "https", "placeholder", "duration"}),
        by_hand=(
            "Add the feed in Spotify for Creators; a code goes to the e-mail in the feed.",
            "Audio is copied to Spotify: a corrected episode may take hours to arrive there.",
        ),
    ),
    "youtube": Directory(
        title="YouTube",
        source="YouTube Help: deliver podcasts by an RSS feed",
        refuses=_EVERYWHERE | {"owner"},
        advises=frozenset({"https", "placeholder", "description", "synthetic-voice"}),
        by_hand=(
            "Submit the feed in YouTube Studio; a code goes to the e-mail in the feed.",
            "Episodes are copied as private videos first: make the podcast public there.",
            "A corrected episode is not fetched again by itself: upload it again in Studio.",
            "Advertisements that were cut in are not allowed; paid promotion is declared there.",
            "Studio asks about altered or synthetic content: docs/ai-act.md says what to weigh.",
        ),
    ),
    "podcastindex": Directory(
        title="Podcast Index",
        source="podcastindex.org and the podcast namespace",
        refuses=_EVERYWHERE | {"podcast-guid", "podcast-values", "self-link", "pages"},
        advises=frozenset({"https", "transcripts", "chapters", "alternates", "picture-alt"}),
        by_hand=(
            "Add the feed at podcastindex.org/add; no account is needed.",
            "Apps of the namespace read it from there: chapters, transcripts, persons.",
        ),
    ),
}


def check_directory(output: Path, *, show: Show, name: str) -> tuple[Finding, ...]:
    """What keeps a show out of one directory, as errors, and what it advises, as warnings."""
    return tuple(_findings(check_output(output, show=show), directory=DIRECTORIES[name]))


def _findings(found: tuple[Finding, ...], *, directory: Directory) -> Iterator[Finding]:
    asked = [one for one in found if one.rule in directory.refuses]
    yield from (replace(one, severity="error", source=directory.title) for one in asked)
    advised = [one for one in found if one.rule in directory.advises]
    yield from (replace(one, severity="warning", source=directory.title) for one in advised)
