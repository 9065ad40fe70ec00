"""The show's colour in every theme, always with enhanced contrast (WCAG 2.2, 1.4.6)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from podcast.errors import ProjectError

_ENOUGH = 7.2  # 7:1 is the rule; the rest is room for rounding to 8 bits
_SENTENCE = 1.4  # contrast of what marks the sentence that is heard with the ground
_WORD = 2.5  # and of what marks its word, where the letters on it stay readable
_HEX = re.compile(r"#[0-9a-fA-F]{6}")

Colour = tuple[float, float, float]

BLACK: Colour = (0.0, 0.0, 0.0)
WHITE: Colour = (1.0, 1.0, 1.0)


@dataclass(frozen=True, slots=True)
class Theme:
    """Ground colours of a theme; ``towards`` is where accents go to gain contrast."""

    name: str
    paper: str
    raised: str
    ink: str
    quiet: str
    line: str
    towards: Colour


THEMES = (
    Theme("light", "#fbfaf7", "#ffffff", "#1c1b19", "#4a4844", "#8a867d", BLACK),
    Theme("soft", "#f3ead8", "#f9f3e6", "#201c17", "#4b4338", "#8b7f6b", BLACK),
    Theme("dark", "#14161a", "#1d2026", "#ece9e2", "#bcb8af", "#767d88", WHITE),
    Theme("contrast", "#000000", "#000000", "#ffffff", "#ffffff", "#ffffff", WHITE),
)

# On paper, and where the device asks for more contrast on a light ground.
PAPER = Theme("paper", "#ffffff", "#ffffff", "#000000", "#000000", "#000000", BLACK)


def parse(colour: str) -> Colour:
    """A colour as red, green and blue from 0 to 1; raises ProjectError for all but #rrggbb."""
    if not _HEX.fullmatch(colour):
        raise ProjectError(
            f"The show's colour {colour!r} is not a colour.",
            where="podcast.toml",
            mend='Write it as six hexadecimal digits, for instance colour = "#1f4e5f".',
        )
    return (
        int(colour[1:3], 16) / 255,
        int(colour[3:5], 16) / 255,
        int(colour[5:7], 16) / 255,
    )


def contrast(one: Colour, other: Colour) -> float:
    """Contrast ratio of two colours, 1 to 21, as WCAG 2.2 defines it."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: Colour) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def mixed(one: Colour, other: Colour, *, part: float) -> Colour:
    """``one`` with a part (0 to 1) of another colour in it."""
    red, green, blue = (a + (b - a) * part for a, b in zip(one, other, strict=True))
    return (red, green, blue)


def readable(colour: Colour, *, on: tuple[Colour, ...], towards: Colour) -> Colour:
    """The colour, moved no further than needed to be read on all the given grounds."""
    for step in range(101):
        tried = mixed(colour, towards, part=step / 100)
        if all(contrast(tried, ground) >= _ENOUGH for ground in on):
            return tried
    return towards


def toned(ground: Colour, *, towards: Colour, apart: float, ink: Colour) -> Colour:
    """A ground with as much of a colour in it as it takes to be told apart, and to be read on."""
    tone = ground
    for step in range(401):
        tried = mixed(ground, towards, part=step / 400)
        if contrast(tried, ink) < _ENOUGH:
            break
        tone = tried
        if contrast(tone, ground) >= apart:
            break
    return tone


def written(colour: Colour) -> str:
    """A colour as #rrggbb."""
    return "#" + "".join(f"{round(part * 255):02x}" for part in colour)


def colours_css(colour: str) -> str:
    """The style sheet that gives every theme its colours from the show's one.

    A dark theme is for the screen: paper is always white.
    """
    own = parse(colour)
    band = readable(own, on=(WHITE,), towards=BLACK)
    light, _, dark, contrast = (_values(theme, own, band) for theme in THEMES)
    paper = _values(PAPER, own, band)
    themes = "".join(_rule(theme, own, band) for theme in THEMES)
    more = "@media screen and (prefers-contrast:more)"
    return "\n".join(
        [
            f":root{{{light}}}",
            f"@media print{{:root{{{paper}}}}}",
            f"@media screen and (prefers-color-scheme:dark){{:root{{{dark}}}}}",
            f"{more}{{:root{{{paper}}}}}",
            f"{more} and (prefers-color-scheme:dark){{:root{{{contrast}}}}}",
            f"@media screen{{{themes}}}",
            "",
        ]
    )


def icon_svg(colour: str) -> str:
    """The pages' icon: lines of text, one of them heard, on the show's colour."""
    ground = written(readable(parse(colour), on=(WHITE,), towards=BLACK))
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">'
        f'<rect width="32" height="32" rx="7" fill="{ground}"/>'
        '<path d="M8 10h16M8 22h11" stroke="#fff" stroke-opacity=".6" stroke-width="3"/>'
        '<path d="M8 16h16" stroke="#fff" stroke-width="4"/></svg>\n'
    )


def _rule(theme: Theme, own: Colour, band: Colour) -> str:
    return f":root[data-theme={theme.name}]{{{_values(theme, own, band)}}}"


def _values(theme: Theme, own: Colour, band: Colour) -> str:
    paper, raised, ink = parse(theme.paper), parse(theme.raised), parse(theme.ink)
    first = readable(own, on=(paper, raised), towards=theme.towards)
    marked = toned(paper, towards=first, apart=_SENTENCE, ink=ink)
    word = toned(paper, towards=first, apart=_WORD, ink=ink)
    accent = readable(first, on=(paper, raised, marked), towards=theme.towards)
    if theme.towards == WHITE:  # a large bright field would undo a dark page
        band = mixed(band, paper, part=1.0 if theme.name == "contrast" else 0.45)
    values = {
        "paper": theme.paper,
        "raised": theme.raised,
        "ink": theme.ink,
        "quiet": theme.quiet,
        "line": theme.line,
        "accent": written(accent),
        "on-accent": theme.paper,
        "marked": written(marked),
        "marked-word": written(word),
        "band": written(band),
        "on-band": "#ffffff",
    }
    scheme = "light" if theme.towards == BLACK else "dark"
    return f"color-scheme:{scheme};" + ";".join(f"--{key}:{value}" for key, value in values.items())
