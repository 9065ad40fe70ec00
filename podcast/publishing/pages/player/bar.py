"""The player: the browser's own without a script, and the bar that a script brings to life."""

from __future__ import annotations

import json
from collections.abc import Mapping

from podcast.model import Chapter, Episode
from podcast.publishing.clock_times import clock
from podcast.publishing.digital_source_type import schema_address
from podcast.publishing.pages.elements import Element, el
from podcast.publishing.pages.player.sheets import find_sheet, letters_sheet, listening_sheet
from podcast.publishing.pages.player.speeds import speed_options
from podcast.publishing.pages.timed_article import SKIPPABLE
from podcast.publishing.pages.words import Words

# What the scripts say; everything else they show is in the page already.
_SPOKEN = (
    "play",
    "pause",
    "at",
    "speed_is",
    "position_words",
    "resume",
    "back_to",
    "copied",
    "not_copied",
    "matches",
    "no_matches",
    "sound_failed",
    "loading",
    "sentence_changed",
    "next_episode",
    "sleep_set",
    "sleep_over",
    "mark_added",
    "mark_known",
    "mark_removed",
    "mark_remove",
    "mark_changed",
    "mark_note",
    "mark_note_hint",
    "mark_listed",
    "marks_brought",
    "marks_unread",
    "offline_begun",
    "offline_done",
    "offline_removed",
    "offline_failed",
)
# Outlines in a square of 24; drawn in the colour of the text, so that forced colours hold.
_PLAY = "M7 4v16l13-8z"
_PAUSE = "M6 4h4v16H6zM14 4h4v16h-4z"
_BACK = "M5 5h3v14H5zM20 5v14L9 12z"
_NEXT = "M16 5h3v14h-3zM4 5v14l11-7z"
_FIND = (
    "M10 4a6 6 0 1 0 3.5 10.9L19 20.4l1.4-1.4-5.5-5.5A6 6 0 0 0 10 4z"
    "m0 2a4 4 0 1 1 0 8 4 4 0 0 1 0-8z"
)
_LETTERS = (
    "M2 18 7 6h2l5 12h-2.2l-1.2-3H5.4l-1.2 3zm4.2-5h3.6L8 8.4z"
    "M18 9.5a4.2 4.2 0 1 0 2 7.6v.9h2V9.8h-2v.6a4 4 0 0 0-2-.9z"
)
_MORE = (
    "M5 10a2 2 0 1 0 0 4 2 2 0 0 0 0-4zm7 0a2 2 0 1 0 0 4 2 2 0 0 0 0-4z"
    "m7 0a2 2 0 1 0 0 4 2 2 0 0 0 0-4z"
)


def player(
    episode: Episode,
    *,
    words: Words,
    audio: str,
    home: str,
    show: str,
    gone: Mapping[str, str] | None = None,
) -> Element:
    """The player's region, with the parts that need a script hidden until it runs.

    ``gone`` maps the names of sentences that edits took away to the nearest that is left.
    """
    return el(
        "section",
        # Nothing is loaded for somebody who only reads; the page tells the length itself.
        el("audio", controls=True, preload="none", src=audio, id="audio"),
        el("p", role="status", id="said"),
        _offers(words),
        el(
            "div",
            _position(episode, words),
            _transport(words),
            _tools(words),
            id="bar",
            class_="live",
        ),
        find_sheet(words),
        letters_sheet(words),
        listening_sheet(words, size=episode.audio.length, skippable=_skippable(episode)),
        class_="player",
        id="player",
        tabindex="-1",
        aria_label=words["player"],
        lang=words.apart(episode.language),
        data_home=home,
        data_show=show,
        data_gone=json.dumps(dict(sorted(gone.items()))) if gone else None,
        **_known(episode, words),
    )


def _skippable(episode: Episode) -> list[str]:
    """The kinds of what is heard in this episode that a listener may pass over."""
    heard = {cue.role for cue in episode.cues}
    cited = ["citation"] if any(cue.cited for cue in episode.cues) else []
    return [*(kind for kind in SKIPPABLE if kind in heard), *cited]


def _known(episode: Episode, words: Words) -> dict[str, str]:
    """What the scripts know of the episode, and say, as attributes of the player."""
    return {
        "data_duration": f"{episode.duration / 1000:.3f}",
        "data_title": episode.title,
        "data_key": episode.guid,
        **{f"data_{key}": words[key] for key in _SPOKEN},
    }


def _offers(words: Words) -> Element:
    """What is offered for a while above the bar, and the note that is heard."""
    link = el("a", href="../../index.html", id="next-episode")
    return el(
        "div",
        # A copy for the eye: the note itself stands, and is read out, at the end of the text.
        el("div", id="note-heard", hidden=True, aria_hidden="true"),
        el("button", type="button", id="resume", hidden=True),
        el("button", type="button", id="undo-seek", hidden=True),
        el("button", words["back_to_heard"], type="button", id="back-to-heard", hidden=True),
        el("p", link, hidden=True),
        class_="offers live",
    )


def _position(episode: Episode, words: Words) -> Element:
    last = str(-(-episode.duration // 1000))
    long = " hours" if episode.duration >= 3_600_000 else ""
    return el(
        "div",
        _changing("now", "0:00"),
        _changing("chapter-name", ""),
        _changing("rest", f"−{clock(episode.duration)}"),
        _speed(words),
        el(
            "span",
            _ticks(episode.chapters, duration=episode.duration),
            el(
                "input",
                type="range",
                id="position",
                min="0",
                max=last,
                step="5",
                value="0",
                aria_label=words["position"],
            ),
            class_="slider",
        ),
        class_=f"position{long}",
    )


def _changing(name: str, text: str) -> Element:
    """What changes while sound is heard, in a box of its own; the slider says it in words."""
    return el("span", el("span", text), id=name, aria_hidden="true")


def _speed(words: Words) -> Element:
    """The choice of speed; a phone has no room for its label beside it."""
    name = words["speed"]
    label = el("span", name, class_="speed-name", aria_hidden="true")
    return el("p", label, el("select", *speed_options(words), id="speed", aria_label=name))


def _ticks(chapters: tuple[Chapter, ...], *, duration: int) -> Element:
    """Where chapters begin, as marks on the line of progress."""
    marks = [
        el("rect", x=f"{chapter.start / duration * 1000:.1f}", width="2", height="6")
        for chapter in chapters
        if 0 < chapter.start < duration
    ]
    frame = {"viewBox": "0 0 1000 6", "preserveAspectRatio": "none"}
    return el("svg", *marks, class_="ticks", aria_hidden="true", **frame)


def _transport(words: Words) -> Element:
    return el(
        "div",
        _button("previous-sentence", words["previous_sentence"], _BACK),
        _skip(-15, words),
        _button("play", words["play"], _PLAY, _PAUSE),
        _skip(15, words),
        _button("next-sentence", words["next_sentence"], _NEXT),
        class_="transport",
    )


def _button(do: str, name: str, *drawings: str) -> Element:
    return el("button", _face(*drawings), type="button", data_do=do, aria_label=name, title=name)


def _face(*drawings: str) -> Element:
    faces = [el("path", d=drawing) for drawing in drawings]
    return el("svg", *faces, viewBox="0 0 24 24", aria_hidden="true")


def _skip(by: int, words: Words) -> Element:
    name = words.say("back" if by < 0 else "forward", n=abs(by))
    sign = f"−{-by}" if by < 0 else f"+{by}"
    face = el("span", sign, aria_hidden="true", class_="sign")
    return el("button", face, type="button", data_skip=str(by), aria_label=name, title=name)


def _tools(words: Words) -> Element:
    return el(
        "div",
        _opener("find", words["search"], _FIND),
        _opener("letters", words["settings"], _LETTERS),
        _opener("listening", words["more"], _MORE),
        class_="tools",
    )


def _opener(sheet: str, name: str, drawing: str) -> Element:
    return el(
        "button",
        _face(drawing),
        type="button",
        id=f"open-{sheet}",
        aria_label=name,
        title=name,
        aria_expanded="false",
        aria_controls=f"{sheet}-sheet",
    )


def source_of_sound(episode: Episode, *, audio: str) -> Element | None:
    """Where the sound comes from, told to machines (schema.org, as microdata); None unknown."""
    address = schema_address(episode.source_type)
    if not address:
        return None
    return el(
        "div",
        el("link", itemprop="contentUrl", href=audio),
        el("meta", itemprop="digitalSourceType", content=address),
        itemscope=True,
        itemtype="https://schema.org/AudioObject",
    )
