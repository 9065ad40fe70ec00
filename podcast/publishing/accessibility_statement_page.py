"""The show's accessibility statement as a page, which every page's foot leads to."""

from __future__ import annotations

from podcast.model import Article, Show, Span
from podcast.publishing.pages.article import Writing
from podcast.publishing.pages.elements import Prose, el
from podcast.publishing.pages.page_shell import colophon, document, headline
from podcast.publishing.pages.words import words_for


def statement_page(article: Article, *, show: Show) -> str:
    """The page at output/accessibility.html."""
    language = article.language or show.language
    words = words_for(language)
    writing = Writing(words, {}, lang=words.apart(language))
    home = el("p", el("a", show.title, href="index.html"), class_="home")
    return document(
        el("header", el("div", home, headline(Prose((Span(article.title),)))), class_="masthead"),
        el("main", *(one for section in article.sections for one in writing.section(section))),
        colophon(show, words=words, root=""),
        title=f"{article.title} – {show.title}",
        show=show,
        root="",
        language=language,
        script="",
        kind="statement",
    )
