"""An article's whole script: opening, sections, references, disclaimer."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from podcast.model import (
    Article,
    Block,
    Figure,
    Line,
    Paragraph,
    Pauses,
    Script,
    ScriptSection,
    Section,
    Show,
    Warned,
)
from podcast.narration.block_texts import inner_blocks, text_of, texts_of
from podcast.narration.constructs.closing import narrate_disclaimer, narrate_references
from podcast.narration.constructs.note_places import plan_notes
from podcast.narration.constructs.opening import disclaimer_of, notice_lines, opening_lines
from podcast.narration.language import primary
from podcast.narration.lexicon.entries import Lexicon, joined
from podcast.narration.lexicon.toml import built_in
from podcast.narration.narrator import Narrated, Narrator
from podcast.narration.notice_again import with_notice_again
from podcast.narration.omissions import inline_omissions
from podcast.narration.profiles import Style
from podcast.narration.sections import narrate_section
from podcast.narration.skippable_citations import authors_of
from podcast.narration.spoken import RULE_NAMES, rules_for
from podcast.narration.ticks_and_crosses import has_crosses
from podcast.narration.warnings.beside_figures import find_misheard
from podcast.narration.warnings.other_language import told_of_other_language
from podcast.narration.warnings.unknown_words import find_leftovers
from podcast.narration.which_pause import with_pauses
from podcast.narration.words import words_for


@dataclass(frozen=True, slots=True)
class _Chapter:
    """A chapter's title and what is told in it."""

    title: str
    told: Narrated
    level: int = 2


Told = Callable[[ScriptSection], None]
"""Told of a section while others are narrated; the notice may still be said again in it."""


def tell_nobody(_: ScriptSection) -> None:
    """The section is in the script too."""


def narrate(
    article: Article,
    *,
    style: Style,
    lexicon: Lexicon,
    pauses: Pauses,
    show: Show,
    narrated: Told = tell_nobody,
) -> Script:
    """Tell an article as a script of lines.

    ``lexicon`` holds the article's and the show's entries; the built-in ones come after them.
    Every word of the article is in a line or in ``left_out``; what the reader already left
    out stays the article's. ``narrated`` is told of each section while the rest is narrated.
    """
    narrator = _narrator(article, style=style, lexicon=lexicon, show=show)
    host = _host(narrator, lexicon=lexicon, show=show)
    body, ending = _chapters(
        article, narrator=narrator, host=host, pauses=pauses, show=show, narrated=narrated
    )
    chapters = [*body, *ending]
    language = narrator.language
    again = with_notice_again([*map(_section, body)], show=show, host=host, language=language)
    sections = tuple(with_pauses([*again, *map(_section, ending)], pauses=pauses))
    omitted = [left for one in chapters for left in one.told.left_out]
    return Script(
        slug=article.slug,
        title=article.title,
        language=language,
        sections=sections,
        byline=article.byline,
        summary=article.summary,
        published=article.published,
        left_out=(*omitted, *inline_omissions(sections)),
        warnings=(
            *article.warnings,
            *_warnings(chapters, narrator=narrator),
            *_misheard(sections, language=language),
        ),
    )


def _misheard(sections: Sequence[ScriptSection], *, language: str) -> Iterator[Warned]:
    yield from find_leftovers(sections, language=language)
    yield from find_misheard(sections, language=language)


def _chapters(
    article: Article,
    *,
    narrator: Narrator,
    host: Narrator,
    pauses: Pauses,
    show: Show,
    narrated: Told,
) -> tuple[list[_Chapter], list[_Chapter]]:
    """The chapters of the article itself, and those that end it."""
    body: list[_Chapter] = []
    ending: list[_Chapter] = []
    told = chain(
        _noted(_body(article, show=show, narrator=narrator, host=host, pauses=pauses), in_=body),
        _noted(_ending(article, show=show, narrator=narrator, host=host), in_=ending),
    )
    for section in with_pauses(map(_section, told), pauses=pauses):
        narrated(section)
    return body, ending


def _noted(told: Iterable[_Chapter], *, in_: list[_Chapter]) -> Iterator[_Chapter]:
    for chapter in told:
        in_.append(chapter)
        yield chapter


def _section(chapter: _Chapter) -> ScriptSection:
    return ScriptSection(chapter.title, _not_empty(chapter.told.lines), chapter.level)


def _not_empty(lines: Sequence[Line]) -> tuple[Line, ...]:
    """Without lines that neither show nor say anything, as an empty cell makes them."""
    return tuple(line for line in lines if line.pieces)


def _body(
    article: Article, *, show: Show, narrator: Narrator, host: Narrator, pauses: Pauses
) -> Iterator[_Chapter]:
    """The opening with the lead in it, then a chapter a section."""
    lead = [s for s in article.sections[:1] if s.heading is None] or [Section(None, ())]
    sections = [*lead, *article.sections[len(lead) if article.sections[:1] == tuple(lead) else 0 :]]
    plan = plan_notes(sections, notes=article.notes, at_end=narrator.style.simplified)
    for number, section in enumerate(sections):
        told = narrate_section(section, number=number, plan=plan, narrator=narrator, pauses=pauses)
        if number:
            title, level = _heading_of(section)
            yield _Chapter(title or article.title, told, level)
            continue
        opened = (*_opening(article, show=show, narrator=narrator, host=host), *told.lines)
        title = narrator.words.say("introduction") or article.title
        yield _Chapter(title, replace(told, lines=opened))


def _opening(article: Article, *, show: Show, narrator: Narrator, host: Narrator) -> Iterator[Line]:
    yield from opening_lines(article, narrator=narrator)
    yield from notice_lines(show, host=host)
    if show.disclaimer_at == "start":
        disclaimer = _disclaimer(article, show=show, narrator=narrator, host=host)
        yield from (replace(line, block=-1) for line in disclaimer.lines)


def _ending(
    article: Article, *, show: Show, narrator: Narrator, host: Narrator
) -> Iterator[_Chapter]:
    words = narrator.words
    if article.references:
        told = narrate_references(article.references, narrator=narrator)
        yield _Chapter(words.say("references_title") or article.title, told)
    if show.disclaimer_at == "end":
        told = _disclaimer(article, show=show, narrator=narrator, host=host)
        if told.lines:
            yield _Chapter(words.say("disclaimer_title") or article.title, told)


def _disclaimer(article: Article, *, show: Show, narrator: Narrator, host: Narrator) -> Narrated:
    """The article's own disclaimer as it tells, else the show's as the show does."""
    teller = narrator if article.disclaimer else host
    return narrate_disclaimer(disclaimer_of(article, show=show), narrator=teller)


def _host(narrator: Narrator, *, lexicon: Lexicon, show: Show) -> Narrator:
    """Who says the show's own words: its language is the show's, whatever the article's is."""
    if primary(show.language) == primary(narrator.language):
        return narrator
    return replace(
        narrator,
        language=show.language,
        finder=joined((lexicon, built_in())).finder(show.language),
        words=words_for(show.language),
        is_abroad=True,
    )


def _narrator(article: Article, *, style: Style, lexicon: Lexicon, show: Show) -> Narrator:
    language = article.language or show.language
    blocks = [block for section in article.sections for block in section.blocks]
    weighed = joined((lexicon, built_in()))
    return Narrator(
        language=language,
        style=style,
        finder=weighed.finder(language),
        sounds=dict(reversed(weighed.phonemes)),
        words=words_for(language),
        figures={id(figure): number for number, figure in enumerate(_figures(blocks), 1)},
        told_before=_told_before(_figures(blocks)),
        authors=authors_of(article),
        has_crosses=has_crosses(text for block in blocks for text in texts_of(block)),
        body=" ".join(
            text_of(block.spans).casefold() for block in blocks if isinstance(block, Paragraph)
        ),
    )


def _heading_of(section: Section) -> tuple[str, int]:
    if section.heading is None:
        return "", 2
    return " ".join(text_of(section.heading.spans).split()), section.heading.level


def _figures(blocks: Sequence[Block]) -> Iterator[Figure]:
    for block in blocks:
        if isinstance(block, Figure):
            yield block
        yield from _figures(inner_blocks(block))


def _told_before(figures: Iterable[Figure]) -> frozenset[int]:
    """The figures whose very description an earlier one has, as in a gallery, by identity."""
    known: set[str] = set()
    again: set[int] = set()
    for figure in figures:
        alt = (figure.alt or "").strip()
        if alt in known:
            again.add(id(figure))
        known.add(alt)
    return frozenset(again)


def _warnings(chapters: Sequence[_Chapter], *, narrator: Narrator) -> Iterator[Warned]:
    if not narrator.words:
        yield Warned(
            f"There is no catalogue of the narrator's words in “{narrator.language}”: "
            "quotes, tables and notes are told without an announcement."
        )
    known = [name for name in RULE_NAMES if name in rules_for(narrator.language)]
    if "units" not in known:
        yield Warned(
            f"In “{narrator.language}” there are rules for {', '.join(known) or 'nothing'}: dates, "
            "sums, units and signs are said as the voice says them. Listen once, and put what "
            "sounds wrong into the lexicon."
        )
    yield from told_of_other_language(narrator.body, language=narrator.language)
    for chapter in chapters:
        yield from chapter.told.warnings
