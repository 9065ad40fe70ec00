"""Media Overlays 3.3: which sentence of a document is heard when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from podcast.model import Cue
from podcast.publishing.clock_times import seconds
from podcast.publishing.ebook.chapters import Document, fragment
from podcast.publishing.ebook.citations import part_name
from podcast.publishing.ebook.skippable_parts import Read, read_in
from podcast.publishing.pages.elements import Element, el


def clip(number: int, *, cues: Sequence[Cue], duration: int) -> tuple[int, int]:
    """Begin and end of a cue's clip in milliseconds.

    A clip lasts until the next sentence, so that pauses are heard, and the last until the
    end of the audio, never past it: a reading system would stop there (EPUBCheck is silent).
    """
    begin = cues[number].start if number else 0
    end = cues[number + 1].start if number + 1 < len(cues) else duration
    return min(begin, duration), min(end, duration)


def overlay(document: Document, *, cues: Sequence[Cue], duration: int, audio: str) -> Element:
    """The SMIL of one document: a sequence with one par a sentence, in reading order.

    A sentence that names works has one for each of its parts.
    """
    pars: dict[str, Element] = {}
    for number in document.heard:
        begin, end = clip(number, cues=cues, duration=duration)
        parts = [part.begin for part in document.parted.get(number, ())[1:]]
        for index, (since, until) in enumerate(pairwise([begin, *parts, end])):
            name = part_name(fragment(number, cues=cues), index=index)
            pars[name] = el(
                "par",
                el("text", src=f"{document.name}#{name}"),
                el("audio", src=audio, clipBegin=_clock(since), clipEnd=_clock(until)),
                id=part_name(f"p{number}", index=index),
            )
    read = read_in(document.body, heard=frozenset(pars))
    timed = (_timed(one, document=document, pars=pars) for one in read)
    spaces = {
        "xmlns": "http://www.w3.org/ns/SMIL",
        "xmlns:epub": "http://www.idpf.org/2007/ops",
    }
    sequence = el("seq", *timed, id="read", **{"epub:textref": document.name})
    return el("smil", el("body", sequence), version="3.0", **spaces)


def _timed(read: Read, *, document: Document, pars: Mapping[str, Element]) -> Element:
    kind = {"epub:type": read.kind} if read.kind else {}
    if par := pars.get(read.name):
        given = tuple(kind.items())
        return Element("par", (*par.attributes, *given), par.children)
    inner = (_timed(one, document=document, pars=pars) for one in read.inner)
    return el("seq", *inner, **{"epub:textref": f"{document.name}#{read.name}"}, **kind)


def heard_for(document: Document, *, cues: Sequence[Cue], duration: int) -> int:
    """How long a document is heard, in milliseconds."""
    clips = (clip(number, cues=cues, duration=duration) for number in document.heard)
    return sum(end - begin for begin, end in clips)


def overlay_name(document: Document) -> str:
    """The file of a document's overlay."""
    return document.name.removesuffix(".xhtml") + ".smil"


def _clock(milliseconds: int) -> str:
    return f"{seconds(milliseconds)}s"
