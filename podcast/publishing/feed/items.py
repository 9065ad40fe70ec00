"""Episode -> its item in the feed."""

from __future__ import annotations

import base64
from collections.abc import Iterator, Sequence
from email.utils import format_datetime
from html import escape
from pathlib import PurePath

from podcast.directory_limits import NAME_CHARACTERS
from podcast.media_types import transcript_type
from podcast.model import Enclosure, Episode, Show
from podcast.publishing import moved_in_notes
from podcast.publishing.chapters import psc_chapters
from podcast.publishing.episode_order import moment_of
from podcast.publishing.feed.xml import Element, element, html_element
from podcast.publishing.forbidden_characters import clean, shorten
from podcast.publishing.links import public_url
from podcast.publishing.output_paths import MADE_ELSEWHERE, episode_paths
from podcast.publishing.pages.words import narrators, notice_of
from podcast.publishing.show_notes import description_html, notes_html


def item(episode: Episode, *, show: Show, editions: Sequence[Episode] = ()) -> Element:
    """The item, with everything that an app can show before the audio is loaded.

    ``editions`` are others of the same article that it offers beside its own sound.
    """
    made = element("item")
    made.extend(_basics(episode, show=show))
    made.extend(_apple(episode, show=show))
    made.extend(_podcasting(episode, show=show))
    for one in editions:
        made.append(_alternate(one.audio, show=show, is_default=False, title=one.title))
    if episode.chapters:
        made.append(psc_chapters(episode.chapters))
    return made


def _basics(episode: Episode, *, show: Show) -> Iterator[Element]:
    page = public_url(show.url, episode_paths(episode.slug).page)
    notice = notice_of(episode.readers, show=show)
    told = episode.notes or escape(episode.summary or episode.title)
    yield element("title", shorten(episode.title, characters=NAME_CHARACTERS) or episode.slug)
    yield element("link", page)
    yield element("guid", episode.guid, isPermaLink="false")
    yield element("pubDate", format_datetime(moment_of(episode), usegmt=True))
    if episode.elsewhere:
        description, notes = moved_in_notes.description_html(told), moved_in_notes.notes_html(told)
    else:
        description = description_html(episode, voice_notice=notice, page_url=page)
        notes = notes_html(episode, voice_notice=notice, page_url=page)
    yield html_element("description", description)
    yield html_element("content:encoded", notes)
    yield element(
        "enclosure",
        url=public_url(show.url, episode.audio.path),
        length=str(episode.audio.length),
        type=episode.audio.type,
    )


def _apple(episode: Episode, *, show: Show) -> Iterator[Element]:
    yield element("itunes:duration", str(round(episode.duration / 1000)))
    yield element("itunes:explicit", "true" if episode.explicit or show.explicit else "false")
    yield element("itunes:episodeType", episode.kind)
    if author := clean(episode.byline or show.author):
        yield element("itunes:author", shorten(author, characters=NAME_CHARACTERS))
    if episode.season is not None:
        yield element("itunes:season", str(episode.season))
    if episode.number is not None:
        yield element("itunes:episode", str(episode.number))
    if episode.image:
        yield element("itunes:image", href=public_url(show.url, episode.image))


def _podcasting(episode: Episode, *, show: Show) -> Iterator[Element]:
    if episode.elsewhere:  # whose voice speaks in an episode that moved in is not known
        yield element("podcast:txt", "true", purpose=MADE_ELSEWHERE)
        if episode.captioned:
            yield from _transcripts(episode, show=show)
    else:
        yield from _of_ours(episode, show=show)
    if episode.image:
        address = public_url(show.url, episode.image)
        alt = {"alt": episode.image_alt} if episode.image_alt else {}
        yield element("podcast:image", href=address, purpose="artwork", **alt)
    yield _alternate(episode.audio, show=show, is_default=True)
    for enclosure in episode.alternates:
        yield _alternate(enclosure, show=show, is_default=False)


def _of_ours(episode: Episode, *, show: Show) -> Iterator[Element]:
    """Elements that only episodes made by this program have, and none that moved in."""
    yield from _transcripts(episode, show=show)
    if episode.chapters:
        address = public_url(show.url, episode_paths(episode.slug).chapters)
        yield element("podcast:chapters", url=address, type="application/json+chapters")
    yield from _persons(episode, show=show)
    yield element("podcast:txt", "true", purpose="ai-content")
    if episode.readers and (notice := notice_of(episode.readers, show=show)):
        yield element("podcast:txt", clean(notice)[:4000], purpose="disclosure")


def _transcripts(episode: Episode, *, show: Show) -> Iterator[Element]:
    """The transcript in every form, the one that most apps prefer first."""
    paths = episode_paths(episode.slug)
    for path in (paths.vtt, paths.srt, paths.json):
        yield element(
            "podcast:transcript",
            url=public_url(show.url, path),
            type=transcript_type(PurePath(path)),
            language=episode.language,
            rel="captions",
        )
    yield element(
        "podcast:transcript",
        url=public_url(show.url, paths.html),
        type=transcript_type(PurePath(paths.html)),
        language=episode.language,
    )


def _persons(episode: Episode, *, show: Show) -> Iterator[Element]:
    """Author and narrator: an item's persons replace the channel's, so both are named."""
    heard = narrators(episode.readers, show=show, language=episode.language)
    people = (
        (episode.byline, "author", "writing"),
        *((name, "narrator", "cast") for name in heard),
    )
    for name, role, group in people:
        if clean(name):
            yield element("podcast:person", shorten(name, characters=128), role=role, group=group)


def _alternate(enclosure: Enclosure, *, show: Show, is_default: bool, title: str = "") -> Element:
    """The same audio with its hash, so that an app can prove what it downloaded."""
    # The podcast namespace has an attribute of its own for each.
    kind, _, codecs = enclosure.type.partition("; codecs=")
    made = element(
        "podcast:alternateEnclosure",
        type=kind,
        length=str(enclosure.length),
        bitrate=str(enclosure.bitrate * 1000),
        **({"codecs": codecs} if codecs else {}),
        **({"title": shorten(title, characters=32)} if title else {}),
        **({"default": "true"} if is_default else {}),
    )
    made.append(element("podcast:source", uri=public_url(show.url, enclosure.path)))
    digest = base64.b64encode(bytes.fromhex(enclosure.sha384)).decode()
    made.append(element("podcast:integrity", type="sri", value=f"sha384-{digest}"))
    return made
