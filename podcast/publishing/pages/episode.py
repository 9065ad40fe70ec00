"""The page of an episode: the article to read, and its audio to hear, in step."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from urllib.parse import quote

from podcast.model import Edition, Enclosure, Episode, Show, Span
from podcast.publishing.links import public_url
from podcast.publishing.output_paths import episode_paths
from podcast.publishing.pages.article import Writing
from podcast.publishing.pages.chapters import chapter_items
from podcast.publishing.pages.elements import Element, Prose, el
from podcast.publishing.pages.narrator_words_inside import with_inner_words
from podcast.publishing.pages.note_backlinks import with_ways_back
from podcast.publishing.pages.page_shell import (
    colophon,
    cover_beside,
    episode_document,
    facts,
    headline,
)
from podcast.publishing.pages.player.bar import player, source_of_sound
from podcast.publishing.pages.reference_links import with_reference_links
from podcast.publishing.pages.timed_article import Draft, Timed, draft, placed
from podcast.publishing.pages.words import Words, mixed_notice, words_for
from podcast.publishing.qr_code import qr_drawing

_ROOT = "../../"


def episode_page(
    episode: Episode,
    *,
    show: Show,
    pictures: Mapping[str, str] | None = None,
    sizes: Mapping[str, tuple[int, int]] | None = None,
    ebook: str = "",
    braille: str = "",
    gone: Mapping[str, str] | None = None,
) -> str:
    """The page at output/episodes/SLUG/index.html; ``ebook``, ``braille`` name files beside it.

    ``pictures`` maps a figure's source to a file beside the page, ``sizes`` that to its width and
    height in pixels, ``gone`` names of sentences that edits took away to the nearest that is left.
    """
    words, audio = words_for(episode.language), _ROOT + quote(episode.audio.path)
    writing = Writing(words, pictures or {}, sizes or {}, words.apart(episode.language))
    plan, timed = _timed(episode, writing=writing, words=words, audio=audio)
    main = (
        _on_paper(episode, show=show, words=words),
        _chapters(episode, words=words, audio=audio),
        _text(timed.blocks((*plan.flow, *plan.after)), episode=episode, words=words),
        writing.left_out(episode.article),
        _downloads(episode, words=words, audio=audio, ebook=ebook, braille=braille),
        source_of_sound(episode, audio=audio),
    )
    return episode_document(
        _skips(words, language=episode.language),
        _masthead(episode, show=show, words=words, opening=map(timed.plainly, plan.opening)),
        player(episode, words=words, audio=audio, home=_ROOT, show=show.title, gone=gone),
        el("main", *main),
        colophon(show, words=words, root=_ROOT),
        episode=episode,
        show=show,
        root=_ROOT,
        script="player.js",
        kind="episode",
    )


def _on_paper(episode: Episode, *, show: Show, words: Words) -> Element:
    """Where the page is on the web, and a code that leads there: seen in print alone."""
    address = public_url(show.url, episode_paths(episode.slug).page)
    drawing = qr_drawing(address)
    path, side = drawing or ("", 0)
    code = el("svg", el("path", d=path), viewBox=f"0 0 {side} {side}", aria_hidden="true")
    told = el("span", f"{words['on_paper']} ", el("span", address, dir="ltr"))
    lang = words.apart(episode.language)
    return el("p", code if drawing else None, told, class_="on-paper", lang=lang)


def _opening(episode: Episode, words: Words) -> list[Element]:
    if any(cue.role == "title" for cue in episode.cues):
        return [headline(Prose((Span(episode.title),))), *_byline(episode, words)]
    # Nobody says it, so that no sentence may begin in it.
    by = [words.say("by", name=episode.byline)] if episode.byline else []
    return [headline(episode.title), *(el("p", one, class_="byline") for one in by)]


def _text(blocks: Sequence[Element], *, episode: Episode, words: Words) -> Element:
    lang = words.apart(episode.language)
    cited = with_reference_links(blocks, article=episode.article)
    linked = with_ways_back(cited, article=episode.article, words=words, lang=lang)
    return el("article", *linked, id="text", tabindex="-1", aria_label=words["text"])


def _timed(episode: Episode, *, writing: Writing, words: Words, audio: str) -> tuple[Draft, Timed]:
    plan = draft(episode, writing=writing, opening=_opening(episode, words))
    lead = el("span", words["added"], class_="who", lang=words.apart(episode.language))
    plan, placement = with_inner_words(
        plan, placement=placed(plan, cues=episode.cues), cues=episode.cues, lead=lead
    )
    timed = Timed(
        cues=episode.cues,
        placement=placement,
        places=plan.places,
        audio=audio,
        play_from=words["play_from"],
        added=words["added"],
        lang=words.apart(episode.language),
    )
    return plan, timed


def _byline(episode: Episode, words: Words) -> list[Element]:
    if not episode.byline:
        return []
    return [el("p", Prose((Span(words.say("by", name=episode.byline)),)), class_="byline")]


def _skips(words: Words, *, language: str) -> Element:
    return el(
        "nav",
        el("a", words["skip_to_text"], href="#text"),
        el("a", words["skip_to_player"], href="#player"),
        class_="skips",
        aria_label=words["skip_to_text"],
        lang=words.apart(language),
    )


def _masthead(episode: Episode, *, show: Show, words: Words, opening: Iterable[Element]) -> Element:
    lang, day = words.apart(episode.language), episode.published
    known = [
        el("time", words.day(day), datetime=day.date().isoformat(), lang=lang),
        el("span", words.length(episode.duration), lang=lang),
    ]
    if both := mixed_notice(episode.readers, language=words.language):
        known.append(el("span", both, lang=lang))
    elif show.narrator and not episode.elsewhere:
        known.append(el("span", words.say("narrated_by", name=show.narrator), lang=lang))
    known += [_edition(one, words=words, lang=lang) for one in episode.article.editions]
    summary = el("p", episode.summary, class_="summary") if episode.summary else None
    home = el("p", el("a", show.title, href=_ROOT + "index.html"), class_="home")
    cover = cover_beside(episode, root=_ROOT)
    front = el("div", home, cover, el("div", *opening, summary), facts(known), class_="titled")
    return el("header", front, class_="masthead")


def _edition(one: Edition, *, words: Words, lang: str | None) -> Element:
    """The way to another episode that is made from the same article."""
    name = el("span", f"{words['edition']} ", lang=lang)
    page = _ROOT + episode_paths(one.slug).page
    return el("span", name, el("a", one.title, href=quote(page)))


def _chapters(episode: Episode, *, words: Words, audio: str) -> Element:
    items = chapter_items(episode.chapters, audio=audio)
    title = el("summary", words["contents"], lang=words.apart(episode.language))
    # Folded on a phone, where the text comes first; beside the text the style sheet opens it.
    folded = el("details", title, el("ol", *items))
    return el("nav", folded, class_="chapters", aria_label=words["contents"])


def _downloads(episode: Episode, *, words: Words, audio: str, ebook: str, braille: str) -> Element:
    files = [
        (audio, audio_name(episode.audio, words)),
        *((_ROOT + quote(other.path), audio_name(other, words)) for other in episode.alternates),
        *([(quote(ebook), words["ebook"])] if ebook else []),
        ("transcript.vtt", words["captions_vtt"]),
        ("transcript.srt", words["captions_srt"]),
        ("transcript.txt", words["transcript_text"]),
        *([(quote(braille), words["transcript_braille"])] if braille else []),
        ("transcript.json", words["transcript_json"]),
        ("chapters.json", words["chapters_json"]),
    ]
    items = [el("li", el("a", name, href=href, download=True)) for href, name in files]
    title = el("h2", words["downloads"], id="downloads-title")
    lang = words.apart(episode.language)
    return el("section", title, el("ul", *items), class_="part", id="downloads", lang=lang)


def audio_name(file: Enclosure, words: Words) -> str:
    """What a link to a sound is called: its form and size."""
    kind = file.path.rsplit(".", 1)[-1].upper()
    return words.say("audio_file", type=kind, size=words.megabytes(file.length))
