"""A page about trees around what a test asks for, and what is understood of it."""

from __future__ import annotations

from podcast.model import Article, Heading
from podcast.reading.blocks import words_of
from podcast.reading.compose import compose
from podcast.reading.html.page import read_html

PROSE = "<p>Trees cool a street by their shade and by the water that their leaves give off.</p>"
MORE = "<p>A town that plants a row of elms will feel the difference within about ten years.</p>"


def read(page: str) -> Article:
    draft = read_html(f"<!DOCTYPE html><html lang=en>{page}".encode(), source="a.html")
    return compose(draft, name="a", source="a.html")


def understood(inner: str, *, head: str = "", lead: str = "", end: str = "") -> Article:
    body = f"<article>{lead}<h1>Of trees</h1>{inner}{PROSE}{MORE}{PROSE}{end}</article>"
    return read(f"<title>Of trees</title>{head}<body>{body}")


def told(article: Article) -> str:
    return " ".join(words_of(block) for part in article.sections for block in part.blocks)


def headings(article: Article) -> list[str]:
    inner = [b for part in article.sections for b in part.blocks if isinstance(b, Heading)]
    parts = [part.heading for part in article.sections if part.heading]
    return [words_of(heading) for heading in (*parts, *inner)]
