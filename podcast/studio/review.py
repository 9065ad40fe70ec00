"""The Review screen: what a person should look at over all episodes, the most harmful first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from math import ceil
from urllib.parse import quote, urlencode

from podcast.planning.review import RIGHT, Concern, Queue, call_right
from podcast.publishing.pages.elements import Element, el
from podcast.scripting.articles import all_articles
from podcast.studio.forms import button, form, hidden
from podcast.studio.frame import done, meanwhile, screen
from podcast.studio.gathered.rows_on_a_page import A_PAGE, page_asked, page_links
from podcast.studio.script_parts import place_in_script
from podcast.studio.visit import Visit

_MOST_LINKS = 10
"""Scripts that a thing to review leads to: a common name stands in hundreds."""


def review_screen(visit: Visit) -> str:
    """The queue of ``podcast review``. Raises ProjectError."""
    words = visit.words
    has_articles = bool(all_articles(visit.project))
    now = datetime.now(tz=UTC)
    found = visit.studio.narrated.concerns(visit.project, now=now) if has_articles else Queue(())
    queue, at = found.concerns, visit.query.get("at", "")
    here = min(int(at), len(queue) - 1) if at.isascii() and at.isdigit() and len(at) < 9 else -1
    pages = max(1, ceil(len(queue) / A_PAGE))
    page = here // A_PAGE if here >= 0 else page_asked(visit.query, pages=pages)
    first = page * A_PAGE
    rows = [
        el(
            "li",
            done(visit, at=at) if index == here else None,
            *_concern(one, visit=visit, index=index),
        )
        for index, one in enumerate(queue[first : first + A_PAGE], start=first)
    ]
    links = [*page_links("/review", query={}, here=page, pages=pages, words=words)]
    return screen(
        visit,
        el("p", words.say("to_review", n=len(queue))),
        *still_narrating(found.unseen, visit=visit),
        *links,
        el("ol", *rows, class_="rows", start=str(first + 1) if first else None) if rows else None,
        *links,
        title=words["review"],
    )


def still_narrating(unseen: Sequence[str], *, visit: Visit) -> Iterator[Element]:
    """How many articles a list leaves out until they are looked at; nothing where none is."""
    if unseen:
        told = visit.words.say("not_in_list", n=len(unseen))
        yield from meanwhile(visit, told, address="/narrating")


def call_line_right(visit: Visit) -> str:
    """Remember that a text is right as it is."""
    text = visit.form.get("text", "")
    paths = [visit.project.root / RIGHT, visit.project.lexicon]
    with visit.studio.undo.noting(visit.words["right"], paths=lambda: paths):
        call_right(visit.project, texts=[text] if text else [])
    return back_to_queue(visit.form)


def back_to_queue(form: Mapping[str, str]) -> str:
    """Where the queue goes on after the concern that a form was about."""
    return f"/review?{urlencode({'done': 'saved', 'at': form.get('at', '')})}"


def _concern(one: Concern, *, visit: Visit, index: int) -> Iterator[Element]:
    words, at = visit.words, str(index)
    yield el("h2", words[f"sign_{one.sign.replace('-', '_')}"])
    yield el("p", el("span", one.text, lang=visit.project.show.language))
    if one.what != one.text:
        yield el("p", el("span", one.what, lang="en"))
    yield el("p", one.place, class_="facts")
    is_conflict = one.sign == "conflict"
    links = [_way(slug, one, visit=visit) for slug in one.slugs[:_MOST_LINKS]]
    more = len(one.slugs) - len(links)
    rest = words.say("more_lines", n=more) if more else None
    yield el("p", *(part for link in links for part in (link, " ")), rest, class_="acts")
    if one.sign == "word":
        address = f"/word?{urlencode({'word': one.text, 'at': at})}"
        yield el("p", el("a", words.say("mend_word", word=one.text), href=address), class_="acts")
    if not is_conflict:
        right = button(words["right"], aria_label=f"{words['right']}: {one.text}")
        yield form(visit, hidden("text", one.text), hidden("at", at), right, action="/review")


def _way(slug: str, one: Concern, *, visit: Visit) -> Element:
    """Where the concern is mended, or seen among the lines of a script."""
    words = visit.words
    if one.sign == "conflict":
        label = f"{words['resolve_conflicts']}: {slug}"
        return el("a", label, href=f"/conflicts/{quote(slug, safe='')}")
    return el("a", words.say("open_script", slug=slug), href=place_in_script(slug, one.text))
