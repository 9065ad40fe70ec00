"""The Script screen: a row a line, with what is shown, what is said, and why it is said so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby
from urllib.parse import quote

from podcast.errors import ScriptError
from podcast.model import Article, Line, Piece
from podcast.narration.pieces import STOP
from podcast.narration.scripts.reading import ScriptRow
from podcast.production.jobs import LineJob
from podcast.production.lines_with_words import is_audible
from podcast.publishing.pages.elements import Element, Node, el
from podcast.scripting.conflict_choice import conflicts_of
from podcast.scripting.section_jobs import line_job
from podcast.speech import info_of
from podcast.speech.engine import EngineInfo
from podcast.studio.frame import screen
from podcast.studio.script_parts import address_of, anchor, part_asked, part_links, script_parts
from podcast.studio.visit import Visit


def script_screen(visit: Visit) -> str:
    """An article's script. Raises ProjectError, ArticleError, ScriptError."""
    try:
        article, rows = visit.script
    except ScriptError:
        article = visit.article
        title = visit.words.say("script_of", title=article.title)
        if not conflicts_of(article, project=visit.project, today=visit.today):
            raise
        href = f"/conflicts/{quote(article.slug, safe='')}"
        link = el("a", visit.words["resolve_conflicts"], href=href)
        return screen(visit, el("p", visit.words["conflict_help"]), el("p", link), title=title)
    title = visit.words.say("script_of", title=article.title)
    make = _Rows(visit, article, info_of(visit.project.voice))
    language = _language(article, visit=visit)
    parts = script_parts(rows)
    here = part_asked(parts, query=visit.query)
    links = [*part_links(article, parts, here=here, words=visit.words, language=language)]
    chapters = [
        el(
            "section",
            el("h2", chapter or article.title, lang=language),
            el("ol", *map(make.row, group), class_="rows"),
        )
        for chapter, group in groupby(parts[here], key=lambda row: row.chapter)
    ]
    help_ = el("p", visit.words["script_help"])
    return screen(visit, help_, *links, *chapters, *links, title=title)


def job_of(line: Line, article: Article, *, visit: Visit, engine: EngineInfo) -> LineJob | None:
    """What it takes to hear a line with the show's engine; None where it has no word."""
    if not is_audible(line):
        return None
    return line_job(line, article=article, project=visit.project, engine=engine)


@dataclass(slots=True)
class _Rows:
    """The rows of one script as they are shown; the first of the same words has their name."""

    visit: Visit
    article: Article
    engine: EngineInfo
    seen: set[str] = field(default_factory=set)

    def row(self, row: ScriptRow) -> Element:
        """A line: what is shown and said, a link to hear it, and one to change it."""
        visit, words, name = self.visit, self.visit.words, anchor(row.line.spoken)
        number = str(row.number)
        job = job_of(row.line, self.article, visit=visit, engine=self.engine)
        hear = None
        if job:
            sound = visit.studio.sounds.address(job)
            hear = el("a", words.say("hear_line", n=number), href=sound, class_="hear")
        change = words.say("change_line", n=number)
        first = None if name in self.seen else name
        self.seen.add(name)
        return el(
            "li",
            *what_is_said(row.line, self.article, visit=visit),
            el("p", hear, " ", el("a", change, href=address_of(self.article, row)), class_="acts"),
            id=first,
            value=number,
        )


def what_is_said(line: Line, article: Article, *, visit: Visit) -> Iterator[Element]:
    """A line's shown words, its spoken ones where they differ, and the rules that made them so."""
    words, language = visit.words, line.language or _language(article, visit=visit)
    if shown := line.shown.strip():
        yield el("p", el("span", shown, lang=language))
    if not line.spoken:
        yield el("p", words["not_spoken"], class_="said")
    elif line.spoken.removesuffix(_silent(line)) != " ".join(shown.split()):
        yield el("p", f"{words['said']}: ", el("span", line.spoken, lang=language), class_="said")
    if line.take:
        yield el("p", words.say("read_by_one", name=line.take.by), class_="facts")
    if reasons := [*_reasons(line.pieces, visit=visit, language=language)]:
        yield el("p", f"{words['why']}: ", *reasons, class_="why")


def _silent(line: Line) -> str:
    """The stop at the line's end that nobody hears, where its text had none; else ""."""
    return next((piece.spoken for piece in line.pieces[-1:] if piece.rule == STOP), "")


def _reasons(pieces: Iterable[Piece], *, visit: Visit, language: str) -> Iterator[Node]:
    words = visit.words
    told = [piece for piece in pieces if piece.rule and piece.rule != STOP]
    for index, piece in enumerate(told):
        yield "; " if index else ""
        was, now = piece.shown.strip(), " ".join(piece.spoken.split())
        kind = "added_words" if not was else "left_out_words" if not now else "respelled"
        before, _, rest = words[kind].partition("{shown}")
        middle, _, after = rest.partition("{spoken}")
        yield before
        yield el("q", was or now, lang=language)
        yield middle
        if was and now:
            yield el("q", now, lang=language)
        yield f"{after} ({piece.rule})"


def _language(article: Article, *, visit: Visit) -> str:
    return article.language or visit.project.show.language
