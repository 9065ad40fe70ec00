"""The Build screen: what the next build does and costs, and its beginning."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import UTC, datetime

from podcast.planning.plan import plan
from podcast.planning.plan_values import EpisodePlan, Plan
from podcast.publishing.pages.elements import Element, el
from podcast.scripting.articles import all_articles
from podcast.studio.forms import button, form, hidden
from podcast.studio.frame import screen, told
from podcast.studio.show import next_build, still_looking
from podcast.studio.visit import Visit


def build_screen(visit: Visit) -> str:
    """The plan of a build, and the button that starts it. Raises what ``plan`` does."""
    words = visit.words
    if not all_articles(visit.project):
        return screen(visit, el("p", words["no_episodes"]), title=words["next_build"])
    made = plan(
        visit.project,
        articles=(),
        now=datetime.now(tz=UTC),
        workers=os.cpu_count() or 1,
        looks=visit.studio.looking.looks,
    )
    told_of = (one for one in made.episodes if one.notice or one.problem or one.warnings)
    rows = [_episode(one, visit=visit) for one in told_of]
    return screen(
        visit,
        *still_looking(made, visit=visit),
        *next_build(made, visit=visit),
        *_feed(made, visit=visit),
        *(el("p", what, lang="en") for what in made.warnings),
        None if made.is_idle else _start(made, visit=visit),
        el("ul", *rows, class_="rows") if rows else None,
        title=words["next_build"],
    )


def _feed(made: Plan, *, visit: Visit) -> Iterator[Element]:
    """What those who follow the feed will notice, but for episodes that are new in it."""
    titles = {one.slug: one.title for one in made.episodes if one.title}
    for one in made.feed:
        if one.kind != "arrives":
            named = {"title": titles.get(one.slug, one.slug), "why": one.why, "now": one.now}
            yield el("p", visit.words.say(f"feed_{one.kind}", **named))


def _start(made: Plan, *, visit: Visit) -> Element:
    """The button that says what it costs, as far as that is known."""
    words, more = visit.words, len(made.unseen)
    label = words.say("build_now", n=made.spoken)
    if more:
        label = words.say("build_now_more", n=made.spoken, more=more)
    sentences = hidden("sentences", "" if more else str(made.spoken))
    return form(visit, sentences, button(label), action="/build")


def build(visit: Visit) -> str:
    """Start a build. Raises BuildUnderWay."""
    told = visit.form.get("sentences", "")
    sentences = int(told) if told.isascii() and told.isdigit() and len(told) < 9 else 0
    visit.studio.commands.run("build", ["build", "--json"], sentences=sentences)
    return "/result"


def _episode(one: EpisodePlan, *, visit: Visit) -> Element:
    words = visit.words
    state = "state_broken" if one.problem else "state_unchanged"
    notice = f"notice_{one.notice.replace(' ', '_')}" if one.notice else state
    facts = [f"{words[notice]} "]
    if one.again:
        key = "speak_first" if one.outcome in {"new", "back"} else "speak_again"
        facts.append(words.say(key, n=len(one.again)))
    warnings = [el("li", what, lang="en") for what in one.warnings]
    return el(
        "li",
        el("h2", one.title or one.slug or one.source),
        el("p", *facts),
        told(one.problem, visit=visit) if one.problem else None,
        el("ul", *warnings) if warnings else None,
    )
