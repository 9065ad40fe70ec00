"""The screen to check and publish: the rules, a dry run, and output/ to where listeners get it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import ceil

from podcast.checking.rule import Finding
from podcast.errors import ProjectError
from podcast.publishing.output_paths import FEED
from podcast.publishing.pages.elements import Element, el
from podcast.studio.forms import at_field, button, field, form
from podcast.studio.frame import meanwhile, screen
from podcast.studio.gathered.rows_on_a_page import A_PAGE, page_asked, page_links
from podcast.studio.visit import Visit


def publish_screen(visit: Visit) -> str:
    """What ``podcast check`` finds, and the form to publish."""
    words, project = visit.words, visit.project
    if not (project.output / FEED).is_file():
        return screen(visit, el("p", words["not_built"]), title=words["go_publish"])
    return screen(
        visit,
        *_findings(visit.studio.checks.of(project), visit=visit),
        el("h2", words["publish"]),
        form(
            visit,
            field(visit, words["target"], name="target", help_=words["target_help"], required=True),
            button(words["dry_run"], name="do", value="dry"),
            " ",
            button(words["publish"], name="do", value="publish"),
            action="/publish",
        ),
        title=words["go_publish"],
    )


def _findings(found: Sequence[Finding] | None, *, visit: Visit) -> Iterator[Element]:
    """How many there are, and a page of them; that they are looked for, where that is all."""
    words = visit.words
    if found is None:
        yield from meanwhile(visit, words["being_checked"], address="/checking")
        return
    errors = sum(one.severity == "error" for one in found)
    yield el("p", words.say("errors_found", n=errors))
    yield el("p", words.say("warnings_found", n=len(found) - errors))
    pages = max(1, ceil(len(found) / A_PAGE))
    page = page_asked(visit.query, pages=pages)
    links = [*page_links("/publish", query=visit.query, here=page, pages=pages, words=words)]
    rows = [_finding(one, visit=visit) for one in found[page * A_PAGE : (page + 1) * A_PAGE]]
    if rows:
        yield from links
        yield el("ul", *(el("li", *row) for row in rows), class_="rows")
        yield from links


def publish(visit: Visit) -> str:
    """Publish, or show what that would do. Raises ProjectError, BuildUnderWay."""
    target = visit.form.get("target", "").strip()
    with at_field("target"):
        if not target:
            raise ProjectError("No target is given.", mend="Name a folder, or an address.")
    options = [] if visit.form.get("do") == "publish" else ["--dry-run"]
    name = "publish" if not options else "dry"
    visit.studio.commands.run(name, ["publish", *options, "--", target])
    return "/result"


def _finding(one: Finding, *, visit: Visit) -> Iterator[Element]:
    words = visit.words
    yield el("h2", words[f"severity_{one.severity}"])
    for label, text in ((None, one.what), ("where", one.where), ("to_mend", one.mend)):
        if text:
            span = el("span", text, lang="en")
            yield el("p", f"{words[label]}: " if label else None, span)
