"""The frame of every screen: where one is, what was done or went wrong, what can be undone."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from importlib.resources import files
from urllib.parse import urlencode

from podcast.errors import PodcastError, Problems, as_bug, as_unusable
from podcast.model import Show
from podcast.publishing.pages.elements import Element, Node, el, to_html
from podcast.publishing.pages.shared_assets import assets
from podcast.publishing.pages.words import direction
from podcast.studio.forms import AtField, button, form, hidden
from podcast.studio.visit import Visit

_PLACES = (
    ("/", "show"),
    ("/add", "add"),
    ("/review", "review"),
    ("/recordings", "recordings"),
    ("/build", "build"),
    ("/publish", "publish"),
)


def screen(visit: Visit, *body: Node | None, title: str, is_begun: bool = False) -> str:
    """A whole screen as HTML text; what was just done, or was not, stands in its title.

    What was done stands where the body has it, or else above it. The focus is there, or on the
    heading where the screen tells of something that ``is_begun``.
    """
    words, news = visit.words, visit.words["failed"] if visit.problem else _done(visit)
    heads = [part for part in (news, title, visit.project.show.title) if part]
    is_told = visit.problem or any(_is_done(part) for part in body)
    page = el(
        "html",
        _head(" – ".join(heads)),
        el(
            "body",
            el("p", el("a", words["skip_to_text"], href="#main"), class_="skips"),
            _navigation(visit),
            el(
                "main",
                el("h1", title, tabindex="-1" if is_begun else None, autofocus=is_begun),
                _summary(visit.problem, visit=visit) if visit.problem else None,
                None if is_told else done(visit, at=visit.query.get("at", "")),
                *body,
                _said(visit),
                id="main",
                tabindex="-1",
            ),
            class_="studio",
        ),
        lang=words.language,
        dir=direction(words.language),
    )
    return f"<!doctype html>\n{to_html(page)}\n"


def meanwhile(visit: Visit, told: str, *, address: str) -> Iterator[Element]:
    """What is being looked at while one reads on, told anew until it is over, and a way back."""
    words = visit.words
    yield el("p", told, role="status", data_progress=address, data_ended=words["look_is_over"])
    yield el("p", el("a", words["look_again"], href=""))


def done(visit: Visit, *, at: str) -> Element | None:
    """What was just done, told at the place that the address names; the focus is there."""
    text = _done(visit)
    if not text or visit.query.get("at", "") != at:
        return None
    return el("p", text, class_="done", tabindex="-1", autofocus=True)


def _done(visit: Visit) -> str:
    return visit.words.entries.get(f"done_{visit.query.get('done', '')}", "")


def _is_done(node: Node | None) -> bool:
    """Whether what was done is told in this part of a screen."""
    if not isinstance(node, Element):
        return False
    return ("class", "done") in node.attributes or any(map(_is_done, node.children))


def _summary(error: PodcastError, *, visit: Visit) -> Element:
    """What went wrong with a form, above the screen with the form, as it was filled in."""
    return el(
        "div",
        el("h2", visit.words["failed"], id="problem"),
        told(error, visit=visit),
        class_="summary",
        role="group",
        aria_labelledby="problem",
        aria_describedby="problem-told",
        tabindex="-1",
        autofocus=True,
    )


def studio_assets(show: Show) -> Mapping[str, bytes]:
    """The files under /assets/ by name: the pages' and the studio's own.

    Raises ProjectError for a colour that is none.
    """
    folder = files("podcast.studio") / "assets"
    own = {name: (folder / name).read_bytes() for name in ("studio.css", "studio.js")}
    return {**assets(show), **own}


def _head(title: str) -> Element:
    return el(
        "head",
        el("meta", charset="utf-8"),
        el("meta", name="viewport", content="width=device-width, initial-scale=1"),
        el("title", title),
        *(el("link", rel="stylesheet", href=f"/assets/{name}.css") for name in _STYLES),
        el("link", rel="icon", type="image/svg+xml", href="/assets/icon.svg"),
        el("script", src="/assets/early.js"),
        el("script", type="module", src="/assets/studio.js"),
    )


def _said(visit: Visit) -> Element:
    """Where the script in the page tells what happens meanwhile, and its words for it."""
    words = visit.words
    return el(
        "p",
        role="status",
        id="told",
        data_failed=words["hear_failed"],
        data_changed=words["changed_meanwhile"],
        data_unsent=words["not_sent"],
        data_pace=str(visit.studio.pace),
    )


_STYLES = ("colours", "style", "studio")


def _navigation(visit: Visit) -> Element:
    words = visit.words
    places = [el("li", el("a", words[f"go_{name}"], href=href)) for href, name in _PLACES]
    last = visit.studio.undo.last
    query = {name: what for name, what in visit.query.items() if name not in {"done", "at"}}
    back = hidden("back", f"{visit.here}?{urlencode(query)}" if query else visit.here)
    undo = None
    if last:
        number = hidden("number", str(last.number))
        label = words.say("undo", what=last.what)
        undo = form(visit, back, number, button(label), action="/undo")
    return el(
        "header",
        el("p", visit.project.show.title, class_="facts", lang=visit.project.show.language),
        el("nav", el("ul", *places), aria_label=words["places"]),
        undo,
        class_="studio-head",
    )


def player(label: str, *, address: str) -> Element:
    """A sound that is loaded when it is played, by the browser's own controls."""
    return el("audio", controls=True, preload="none", src=address, aria_label=label)


def told(error: PodcastError, *, visit: Visit) -> Element:
    """An error as people read it; several in a row."""
    name = "problem-told" if error is visit.problem else None
    if isinstance(error, Problems):
        return el("div", *(told(one, visit=visit) for one in error.problems), id=name)
    words = visit.words
    what: Node = error.what
    if isinstance(error, AtField):
        what = el("a", error.what, href=f"#{error.field}")
    lines = [(None, what), ("where", error.where), ("to_mend", error.mend)]
    shown = [
        el("p", f"{words[label]}: " if label else None, el("span", text, lang="en"))
        for label, text in lines
        if text
    ]
    return el("div", *shown, class_="problem", id=name)


@contextmanager
def in_words() -> Iterator[None]:
    """Turn what the block raises into an error of the family, for a screen of words.

    A file or folder that cannot be used is no bug; for a bug the terminal gets its traceback.
    """
    try:
        yield
    except PodcastError:
        raise
    except OSError as error:
        raise as_unusable(error) from error
    except Exception as error:
        traceback.print_exc(file=sys.stderr)
        raise as_bug(error) from error
