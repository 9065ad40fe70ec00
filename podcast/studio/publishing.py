"""The screen to check and publish: the rules, a dry run, and output/ to where listeners get it."""

from __future__ import annotations

from collections.abc import Iterator

from podcast.checking.rule import Finding
from podcast.checking.run_rules import check_output
from podcast.checking.stored_report_cards import read_cards
from podcast.errors import ProjectError
from podcast.publishing.output_paths import FEED
from podcast.publishing.pages.elements import Element, el
from podcast.studio.forms import at_field, button, field, form
from podcast.studio.frame import screen
from podcast.studio.visit import Visit


def publish_screen(visit: Visit) -> str:
    """What ``podcast check`` finds, and the form to publish."""
    words, project = visit.words, visit.project
    if not (project.output / FEED).is_file():
        return screen(visit, el("p", words["not_built"]), title=words["go_publish"])
    found = [
        *check_output(project.output, show=project.show),
        *(one for card in read_cards(project.output, spec=project.audio) for one in card.findings),
    ]
    errors = sum(one.severity == "error" for one in found)
    return screen(
        visit,
        el("p", words.say("errors_found", n=errors)),
        el("p", words.say("warnings_found", n=len(found) - errors)),
        el("ul", *(el("li", *_finding(one, visit=visit)) for one in found), class_="rows")
        if found
        else None,
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
