"""What is told of voices that were tried: on the screen, and on a page to compare them by ear."""

from __future__ import annotations

import html
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from podcast.model import Voice

_STYLE = (
    "body{font:1.1rem/1.5 system-ui,sans-serif;margin:2rem auto;max-width:60rem;padding:0 1rem}"
    "li{margin:2rem 0}h2{font-size:1.2rem;margin:0}dl{display:flex;flex-wrap:wrap;gap:.2rem 2rem}"
    "dt{font-weight:600}dt,dd{display:inline;margin:0}audio{width:100%}"
    "code{white-space:pre-wrap}:root{color-scheme:light dark}"
)


@dataclass(frozen=True, slots=True)
class Tried:
    """A voice that spoke: its words, its file, its length in seconds.

    ``speed`` is a ratio to real time, None for an online voice; ``characters`` are those that
    its server was sent.
    """

    voice: Voice
    licence: str
    words: str
    file: str
    length: float
    speed: float | None
    characters: int


def facts(tried: Tried) -> Mapping[str, str]:
    """What there is to know of a voice, beside its sound, by what it is."""
    told = {
        "Voice": f"{tried.voice.engine}, {tried.voice.name or 'its own voice'}",
        "Length": f"{tried.length:.1f} seconds",
        "Speed": f"{tried.speed:.1f} times real time" if tried.speed else "",
        "Cost": _cost(tried),
        "Licence": tried.licence,
    }
    return {name: what for name, what in told.items() if what}


def _cost(tried: Tried) -> str:
    if not tried.characters:
        return "nothing"
    from podcast.speech import price_of

    price = price_of(tried.voice)
    if price is None:
        return "unknown without a price in podcast.toml"
    cost = tried.characters * price / 1_000_000
    return f"{cost:.4f}, an hour of audio about {cost * 3600 / tried.length:,.2f}"


def page(tried: Sequence[Tried]) -> str:
    """The page, which plays the files beside it."""
    return (
        '<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width">\n<title>Voices</title>\n'
        f"<style>{_STYLE}</style>\n<main>\n<h1>Voices</h1>\n"
        "<p>Each is levelled as in an episode. The lines below a voice choose it in "
        f"podcast.toml.</p>\n<ol>\n{chr(10).join(map(_entry, tried))}\n</ol>\n</main>\n</html>\n"
    )


def _entry(tried: Tried) -> str:
    voice, told = tried.voice, dict(facts(tried))
    name = told.pop("Voice")
    rows = "".join(
        f"<div><dt>{html.escape(what)}:</dt> <dd>{html.escape(said)}</dd></div>"
        for what, said in told.items()
    )
    return (
        f"<li><h2>{html.escape(name)}</h2>\n"
        f'<p lang="{html.escape(voice.language)}">{html.escape(tried.words)}</p>\n'
        f'<audio controls preload="none" aria-label="{html.escape(name)}" '
        f'src="{html.escape(tried.file)}"></audio>\n'
        f"<dl>{rows}</dl>\n<pre><code>{html.escape(chr(10).join(_chosen_by(voice)))}</code></pre></li>"
    )


def _chosen_by(voice: Voice) -> Iterator[str]:
    yield f'engine = "{voice.engine}"'
    if voice.name:
        yield f'voice = "{voice.name}"'
