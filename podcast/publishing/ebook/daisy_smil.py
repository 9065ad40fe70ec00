"""SMIL 1.0 as DAISY 2.02 has it: which sentence is heard when, one file a section."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from podcast.publishing.pages.elements import Element, el, to_xhtml

_HEAD = (
    '<?xml version="1.0" encoding="utf-8"?>\n'
    '<!DOCTYPE smil PUBLIC "-//W3C//DTD SMIL 1.0//EN" "http://www.w3.org/TR/REC-smil/SMIL10.dtd">\n'
)


@dataclass(frozen=True, slots=True)
class Par:
    """A sentence: the id of its text, and its clip in ms of the part's audio.

    ``note`` is the place of the note or citation that a listener may skip with it, or "".
    """

    fragment: str
    begin: int
    end: int
    note: str = ""


def smil(
    pars: Sequence[Par], *, content: str, audio: str, title: str, identifier: str, elapsed: int
) -> str:
    """The SMIL of a section; ``elapsed`` is what is heard before it, in ms."""
    length = heard(pars)
    metas = {
        "dc:title": title,
        "dc:identifier": identifier,
        "ncc:timeInThisSmil": clock(length),
        "ncc:totalElapsedTime": clock(elapsed),
    }
    sequence = el(
        "seq", *(_par(par, content=content, audio=audio) for par in pars), dur=_seconds(length)
    )
    return _smil(metas, sequence)


def master(sections: Sequence[tuple[str, str]], *, title: str, identifier: str, total: int) -> str:
    """The list of all SMIL files, with their titles, in the order of reading."""
    metas = {"dc:title": title, "dc:identifier": identifier, "ncc:timeInThisSmil": clock(total)}
    refs = (
        el("ref", title=name, src=f"{file}", id=f"r{number}")
        for number, (file, name) in enumerate(sections, start=1)
    )
    return _smil(metas, *refs)


def heard(pars: Sequence[Par]) -> int:
    """How long sentences are heard, in ms."""
    return sum(par.end - par.begin for par in pars)


def clock(milliseconds: int) -> str:
    """A time as DAISY's metadata has it: hh:mm:ss.mmm."""
    seconds, rest = divmod(milliseconds, 1000)
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}.{rest:03}"


def _par(par: Par, *, content: str, audio: str) -> Element:
    times = {
        "clip-begin": f"npt={_seconds(par.begin)}",
        "clip-end": f"npt={_seconds(par.end)}",
    }
    sound = el("audio", src=audio, **times, id=f"a-{par.fragment}")
    text = el("text", src=f"{content}#{par.fragment}", id=f"t-{par.fragment}")
    # DAISY 2.02, skippable structures: a player that is told so passes over it.
    skipped = {"system-required": "footnote-on"} if par.note else {}
    return el("par", text, sound, endsync="last", id=f"p-{par.fragment}", **skipped)


def _smil(metas: dict[str, str], *body: Element) -> str:
    named = {"dc:format": "Daisy 2.02", "ncc:generator": "podcast", **metas}
    head = el(
        "head",
        *(el("meta", name=name, content=told) for name, told in named.items()),
        el("layout", el("region", id="txtView")),
    )
    return f"{_HEAD}{to_xhtml(el('smil', head, el('body', *body)))}\n"


def _seconds(milliseconds: int) -> str:
    return f"{milliseconds / 1000:.3f}s"
