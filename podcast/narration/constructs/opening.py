"""How an episode opens: what it is called, who wrote it and when, and who speaks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from podcast.model import Article, Line, Paragraph, Piece, Show, Span
from podcast.narration.narrator import Narrator
from podcast.narration.spans_to_pieces import line, prose


def opening_lines(article: Article, *, narrator: Narrator) -> Iterator[Line]:
    """Title, byline and date, once.

    In a language without a catalogue the date is not said: an engine reads 2025-03-09 as a sum.
    """
    yield _added_block(prose((Span(article.title),), narrator=narrator), narrator=narrator)
    if article.byline:
        yield _added_block(tuple(_byline(article.byline, narrator=narrator)), narrator=narrator)
    if article.published and narrator.words:
        said = _day(article.published, narrator=narrator)
        sentence = said[:1].upper() + said[1:]
        yield _added_block((Piece("", sentence, "date"),), narrator=narrator)


def notice_lines(show: Show, *, host: Narrator) -> Iterator[Line]:
    """The synthetic-voice notice, where the show has one."""
    if show.voice_notice:
        pieces = (Piece("", show.voice_notice, "voice notice"),)
        yield line(pieces, narrator=host, role="notice", block=-1)


def _day(day: date, *, narrator: Narrator) -> str:
    """A date in words where there are rules for it, else as running text has it."""
    said, year = narrator.said(day.isoformat()), narrator.number(day.year)
    number = narrator.words.say("first_day") if day.day == 1 else str(day.day)
    month = narrator.words.listed("months")[day.month - 1]
    return narrator.said(narrator.words.say("date", said=said, day=number, month=month, year=year))


def _added_block(pieces: tuple[Piece, ...], *, narrator: Narrator) -> Line:
    return line(pieces, narrator=narrator, role="title", block=-1)


def _byline(byline: str, *, narrator: Narrator) -> Iterator[Piece]:
    """“By Ana Ruiz”, without a second “by” where the article has one."""
    before, gap, after = narrator.words.say("byline", name="\0").partition("\0")
    if gap and not byline.casefold().startswith(before.casefold()):
        yield Piece("", before, "byline")
        yield from prose((Span(byline),), narrator=narrator)
        yield Piece("", after, "byline")
    else:
        yield from prose((Span(byline),), narrator=narrator)


def disclaimer_of(article: Article, *, show: Show) -> tuple[Paragraph, ...]:
    """The article's own disclaimer, else the show's."""
    if article.disclaimer:
        return article.disclaimer
    return (Paragraph((Span(show.disclaimer),)),) if show.disclaimer.strip() else ()
