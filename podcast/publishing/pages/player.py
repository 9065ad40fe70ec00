"""The player: the browser's own without a script, and the controls that a script brings to life."""

from __future__ import annotations

from podcast.model import Episode
from podcast.publishing.clean import clock
from podcast.publishing.pages.elements import Element, Node, el
from podcast.publishing.pages.words import Words

# What player.js says; everything else it shows is in the page already.
_SPOKEN = (
    "play",
    "pause",
    "at",
    "speed_is",
    "position_words",
    "resume",
    "copied",
    "not_copied",
    "matches",
    "no_matches",
    "sound_failed",
    "loading",
)
# Outlines in a square of 24; drawn in the colour of the text, so that forced colours hold.
_PLAY = "M7 4v16l13-8z"
_PAUSE = "M6 4h4v16H6zM14 4h4v16h-4z"
_BACK = "M5 5h3v14H5zM20 5v14L9 12z"
_NEXT = "M16 5h3v14h-3zM4 5v14l11-7z"
_SPEEDS = ("0.5", "0.75", "0.9", "1", "1.1", "1.25", "1.5", "1.75", "2", "2.5", "3")


def player(episode: Episode, *, words: Words, audio: str, home: str, show: str) -> Element:
    """The player's region, with the parts that need a script hidden until it runs."""
    spoken = {f"data_{key}": words[key] for key in _SPOKEN}
    return el(
        "section",
        el("audio", controls=True, preload="metadata", src=audio, id="audio"),
        el("p", role="status", id="said"),
        el(
            "div",
            el("p", el("button", type="button", id="resume", hidden=True), class_="resume"),
            _transport(words),
            _position(episode, words),
            _tools(words),
            id="bar",
            class_="live",
        ),
        _panel(words),
        class_="player",
        id="player",
        tabindex="-1",
        aria_label=words["player"],
        lang=words.apart(episode.language),
        data_duration=f"{episode.duration / 1000:.3f}",
        data_title=episode.title,
        data_show=show,
        data_home=home,
        data_key=episode.guid,
        **spoken,
    )


def _position(episode: Episode, words: Words) -> Element:
    last = str(-(-episode.duration // 1000))
    return el(
        "div",
        el("span", "0:00", id="now", aria_hidden="true"),
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
        el("span", f"−{clock(episode.duration)}", id="rest", aria_hidden="true"),
        class_="position hours" if episode.duration >= 3_600_000 else "position",
    )


def _transport(words: Words) -> Element:
    return el(
        "div",
        _button("previous-chapter", words["previous_chapter"], _BACK),
        _skip(-60, words),
        _skip(-15, words),
        _button("play", words["play"], _PLAY, _PAUSE),
        _skip(15, words),
        _skip(60, words),
        _button("next-chapter", words["next_chapter"], _NEXT),
        class_="transport",
    )


def _button(do: str, name: str, *drawings: str) -> Element:
    faces = [el("path", d=drawing) for drawing in drawings]
    face = el("svg", *faces, viewBox="0 0 24 24", aria_hidden="true")
    return el("button", face, type="button", data_do=do, aria_label=name, title=name)


def _skip(by: int, words: Words) -> Element:
    name = words.say("back" if by < 0 else "forward", n=abs(by))
    sign = f"−{-by}" if by < 0 else f"+{by}"
    face = el("span", sign, aria_hidden="true", class_="sign")
    return el("button", face, type="button", data_skip=str(by), aria_label=name, title=name)


def _tools(words: Words) -> Element:
    speeds = [(value, f"{words.number(value)}×") for value in _SPEEDS]
    return el(
        "div",
        _choice("speed", words["speed"], speeds, chosen="1"),
        el(
            "button",
            words["more"],
            type="button",
            id="open",
            aria_expanded="false",
            aria_controls="panel",
        ),
        class_="tools",
    )


def _panel(words: Words) -> Element:
    return el(
        "div",
        _search(words),
        _listening(words),
        _looks(words),
        _keys(words),
        id="panel",
        hidden=True,
    )


def _search(words: Words) -> Element:
    return el(
        "div",
        el("label", words["search"], for_="search"),
        el("input", type="search", id="search", autocomplete="off"),
        _text_button("search-previous", words["search_previous"]),
        _text_button("search-next", words["search_next"]),
        el("span", id="found", aria_hidden="true"),
        class_="search",
        role="search",
    )


def _text_button(do: str, name: str) -> Element:
    return el("button", name, type="button", data_do=do)


def _listening(words: Words) -> Element:
    steps = ("previous_sentence", "next_sentence", "previous_chapter", "next_chapter", "share")
    return el(
        "div",
        el("p", *(_text_button(step.replace("_", "-"), words[step]) for step in steps)),
        el(
            "p",
            el("label", words["volume"], for_="volume"),
            el("input", type="range", id="volume", min="0", max="100", step="5", value="100"),
        ),
        _tick("follow", words["follow"]),
        class_="listening",
    )


def _keys(words: Words) -> Element:
    return el("div", _tick("keys", words["keys_on"], told=words["keys_help"]))


def _looks(words: Words) -> Element:
    choices = [
        ("theme", ("auto", "light", "soft", "dark", "contrast")),
        ("highlight", ("sentence", "word", "none")),
    ]
    named = [
        _choice(key, words[key], [(value, words[f"{key}_{value}"]) for value in values])
        for key, values in choices
    ]
    fonts = [(value, words[f"font_{value}"]) for value in ("serif", "sans", "mono")]
    sizes = [(v, words[v]) for v in ("normal", "large", "larger", "largest")]
    room = [(v, words[v]) for v in ("normal", "wide", "wider")]
    return el(
        "fieldset",
        el("legend", words["settings"]),
        *named,
        _choice("font", words["font"], fonts),
        _choice("size", words["size"], sizes),
        _choice("leading", words["leading"], room),
        _choice("spacing", words["spacing"], room),
        class_="looks",
    )


def _choice(
    key: str, name: str, values: list[tuple[str, str]], *, chosen: str | None = None
) -> Element:
    options: list[Node] = [
        el("option", shown, value=value, selected=value == (chosen or values[0][0]))
        for value, shown in values
    ]
    return el("p", el("label", name, for_=key), el("select", *options, id=key))


def _tick(key: str, name: str, *, told: str = "") -> Element:
    about = f"{key}-help" if told else None
    box = el("input", type="checkbox", id=key, checked=True, aria_describedby=about)
    note = el("span", told, class_="help", id=about) if told else None
    return el("p", box, el("label", name, for_=key), note, class_="tick")
