"""The sheets over the player's bar: finding in the text, how it looks, and ways of listening."""

from __future__ import annotations

from collections.abc import Sequence

from podcast.publishing.pages.elements import Element, Node, el
from podcast.publishing.pages.player.sleep_and_rests import RESTS, SLEEP_MINUTES
from podcast.publishing.pages.words import Words

_STEPS = ("previous_chapter", "next_chapter", "share")


def find_sheet(words: Words) -> Element:
    """One line to search in the text."""
    return _sheet(
        "find",
        el(
            "div",
            el("label", words["search"], for_="search"),
            el("input", type="search", id="search", autocomplete="off"),
            _act("search-previous", words["search_previous"]),
            _act("search-next", words["search_next"]),
            el("span", id="found", aria_hidden="true"),
            class_="search",
            role="search",
        ),
    )


def letters_sheet(words: Words) -> Element:
    """How the text looks: every choice is seen at once in the text behind."""
    highlights = ("sentence", "word", "none")
    theme, *letters = _letters(words)
    return _sheet(
        "letters",
        el(
            "div",
            theme,
            _buttons(
                "highlight", words["highlight"], [(v, words[f"highlight_{v}"]) for v in highlights]
            ),
            *letters,
            _buttons(
                "others",
                words["others"],
                [(v, words[f"others_{v}"]) for v in ("shown", "dim", "ruler")],
            ),
            _buttons(
                "narrator",
                words["narrator"],
                [(v, words[f"narrator_{v}"]) for v in ("shown", "quiet", "hidden")],
            ),
            _colours(words),
            class_="looks",
            role="group",
            aria_label=words["settings"],
        ),
    )


def page_looks(words: Words, *, lang: str | None) -> Element:
    """How a page without a player looks: what holds there holds on every page of the show."""
    return el(
        "details",
        el("summary", words["settings"]),
        el("div", *_letters(words), _colours(words), class_="looks"),
        class_="page-looks live",
        lang=lang,
    )


def keeping_all(words: Words, *, size: int, lang: str | None) -> Element:
    """Keeping all episodes of a list, ``size`` bytes of sound, to hear without a network."""
    told = ("begun", "many", "removed", "failed", "here")
    return el(
        "details",
        el("summary", words["offline_title"]),
        _keeping(words, key="offline_all", size=size),
        class_="page-looks live keeps",
        lang=lang,
        **{f"data_offline_{key}": words[f"offline_{key}"] for key in told},
    )


def _keeping(words: Words, *, key: str, size: int) -> Element:
    """A tick that keeps pages on the device."""
    told = words.say(f"{key}_help", size=words.megabytes(size))
    return _tick("offline", words[key], told=told, checked=False)


def _letters(words: Words) -> list[Element]:
    """The theme first, then the letters and their room."""
    themes = ("auto", "light", "soft", "dark", "contrast")
    fonts = ("serif", "sans", "easy", "mono")
    sizes = ("normal", "large", "larger", "largest")
    room = ("normal", "wide", "wider")
    return [
        _buttons("theme", words["theme"], [(v, words[f"theme_{v}"]) for v in themes]),
        _buttons("font", words["font"], [(v, words[f"font_{v}"]) for v in fonts]),
        _buttons("size", words["size"], [(v, words[v]) for v in sizes]),
        _buttons("leading", words["leading"], [(v, words[v]) for v in room]),
        _buttons("spacing", words["spacing"], [(v, words[v]) for v in room]),
    ]


def _colours(words: Words) -> Element:
    """Letters and ground in colours of one's own, and the way back."""
    return el(
        "div",
        _colour("ink", words["ink"]),
        _colour("paper", words["paper"]),
        _act("colours-as-they-were", words["colours_reset"]),
        class_="own-colours",
    )


def listening_sheet(words: Words, *, size: int, skippable: Sequence[str] = ()) -> Element:
    """Ways of listening: chapters, sleep, repeats, rests, bookmarks, keys.

    ``skippable`` are the kinds of what is heard that a listener may pass over; ``size`` is that
    of the sound in bytes, which is what keeping the episode takes.
    """
    sleeps = [
        ("0", words["sleep_off"]),
        *((n, words.say("minutes", n=int(n))) for n in SLEEP_MINUTES),
        ("chapter", words["sleep_chapter"]),
    ]
    return _sheet(
        "listening",
        el(
            "div",
            el(
                "p", *(_act(step.replace("_", "-"), words[step]) for step in _STEPS), *_skips(words)
            ),
            _choice("sleep", words["sleep"], sleeps),
            _choice("rest-length", words["rest"], [(v, words[key]) for v, key in RESTS]),
            el(
                "p",
                el("label", words["volume"], for_="volume"),
                el("input", type="range", id="volume", min="0", max="100", step="5", value="100"),
            ),
            _tick("follow", words["follow"]),
            _tick("repeat", words["repeat"], checked=False),
            class_="ways",
        ),
        _skipped(words, kinds=skippable) if skippable else None,
        el("div", _keeping(words, key="offline", size=size), class_="keeps"),
        _bookmarks(words),
        el(
            "details",
            el("summary", words["keys"]),
            _tick("keys", words["keys_on"], told=words["keys_help"]),
        ),
    )


def _skips(words: Words) -> list[Element]:
    return [
        el(
            "button",
            words.say("back" if by < 0 else "forward", n=abs(by)),
            type="button",
            data_skip=str(by),
        )
        for by in (-60, -15, 15, 60)
    ]


def _skipped(words: Words, *, kinds: Sequence[str]) -> Element:
    ticks = []
    for kind in kinds:
        name = f"skip-{kind}"
        box = el("input", type="checkbox", id=name, value=kind)
        ticks.append(el("p", box, el("label", words.reason(kind), for_=name), class_="tick"))
    return el("fieldset", el("legend", words["skipping"]), *ticks, id="skipped", class_="ways")


def _bookmarks(words: Words) -> Element:
    def button(key: str) -> Element:
        return el("button", words[f"mark_{key}"], type="button", data_mark=key)

    return el(
        "section",
        el("h2", words["marks"], id="bookmarks-title"),
        el("ol", hidden=True),
        el("p", button("add"), button("export"), button("import")),
        el(
            "input",
            type="file",
            accept="application/json,.json",
            hidden=True,
            aria_label=words["mark_import"],
        ),
        id="bookmarks",
        aria_labelledby="bookmarks-title",
    )


def _sheet(name: str, *children: Node | None) -> Element:
    return el("div", *children, id=f"{name}-sheet", class_="sheet live", hidden=True)


def _act(do: str, name: str) -> Element:
    return el("button", name, type="button", data_do=do)


def _choice(key: str, name: str, values: list[tuple[str, str]]) -> Element:
    """A choice from a list, with its name; the first is chosen."""
    options = [
        el("option", shown, value=value, selected=value == values[0][0]) for value, shown in values
    ]
    return el("p", el("label", name, for_=key), el("select", *options, id=key))


def _buttons(key: str, name: str, values: list[tuple[str, str]]) -> Element:
    """A choice of which all is seen at once, as a row of buttons; the first is chosen."""

    def button(value: str, shown: str) -> Element:
        chosen = value == values[0][0]
        # The name is the button's own: its words beside it would be read out once more.
        drawn = el("input", type="radio", name=key, value=value, checked=chosen, aria_label=shown)
        return el("label", drawn, el("span", shown, aria_hidden="true"))

    buttons = [button(value, shown) for value, shown in values]
    return el("fieldset", el("legend", name), *buttons, class_="buttons")


def _colour(key: str, name: str) -> Element:
    return el(
        "p", el("label", name, for_=f"{key}-colour"), el("input", type="color", id=f"{key}-colour")
    )


def _tick(key: str, name: str, *, told: str = "", checked: bool = True) -> Element:
    about = f"{key}-help" if told else None
    box = el("input", type="checkbox", id=key, checked=checked, aria_describedby=about)
    note = el("span", told, class_="help", id=about) if told else None
    return el("p", box, el("label", name, for_=key), note, class_="tick")
