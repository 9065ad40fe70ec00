"""The frame of every screen, and the forms on it."""

from __future__ import annotations

from podcast.errors import PodcastError, Problems
from podcast.publishing.pages.elements import Element, Node, el, to_html
from podcast.publishing.pages.words import direction
from podcast.studio.visit import Visit

_PLACES = (
    ("/", "show"),
    ("/add", "add"),
    ("/review", "review"),
    ("/recordings", "recordings"),
    ("/build", "build"),
    ("/publish", "publish"),
)


def screen(visit: Visit, *body: Node | None, title: str) -> str:
    """A whole screen as HTML text; what was just done stands in its title and above it."""
    words, done = visit.words, visit.words.entries.get(f"done_{visit.query.get('done', '')}", "")
    heads = [part for part in (done, title, visit.project.show.title) if part]
    page = el(
        "html",
        _head(" – ".join(heads)),
        el(
            "body",
            el("p", el("a", words["skip_to_text"], href="#main"), class_="skips"),
            _navigation(visit),
            el(
                "main",
                el("h1", title),
                el("p", done, class_="done") if done else None,
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
        data_pace=str(visit.studio.pace),
    )


_STYLES = ("colours", "style", "studio")


def _navigation(visit: Visit) -> Element:
    words = visit.words
    places = [el("li", el("a", words[f"go_{name}"], href=href)) for href, name in _PLACES]
    last = visit.studio.undo.last
    undo = form(visit, button(words.say("undo", what=last)), action="/undo") if last else None
    return el(
        "header",
        el("p", visit.project.show.title, class_="facts", lang=visit.project.show.language),
        el("nav", el("ul", *places), aria_label=words["places"]),
        undo,
        class_="studio-head",
    )


def form(visit: Visit, *fields: Node | None, action: str, **attributes: str | None) -> Element:
    """A form that is sent to the studio, with the token that tells it is the studio's own."""
    token = el("input", type="hidden", name="csrf", value=visit.studio.keys.form)
    return el("form", token, *fields, method="post", action=action, **attributes)


def hidden(name: str, value: str) -> Element:
    """A field that nobody sees."""
    return el("input", type="hidden", name=name, value=value)


def button(text: str, **attributes: str | None) -> Element:
    """A button that sends its form."""
    return el("button", text, type="submit", **attributes)


def field(label: str, *, name: str, value: str = "", **attributes: str | bool | None) -> Element:
    """A line to type in, with its label."""
    control = el("input", id=name, name=name, value=value, autocomplete="off", **attributes)
    return el("p", el("label", label, for_=name), control, class_="field")


def player(label: str, *, address: str) -> Element:
    """A sound that is loaded when it is played, by the browser's own controls."""
    return el("audio", controls=True, preload="none", src=address, aria_label=label)


def told(error: PodcastError, *, visit: Visit) -> Element:
    """An error as people read it; several in a row."""
    if isinstance(error, Problems):
        return el("div", *(told(one, visit=visit) for one in error.problems))
    words = visit.words
    lines = [(None, error.what), ("where", error.where), ("to_mend", error.mend)]
    shown = [
        el("p", f"{words[label]}: " if label else None, el("span", text, lang="en"))
        for label, text in lines
        if text
    ]
    return el("div", *shown, class_="problem")
