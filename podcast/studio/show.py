"""The Show screen: every episode, its state, what needs a person, what the next build does."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import PurePosixPath
from urllib.parse import quote

from podcast.errors import ScriptError
from podcast.planning.plan_values import Plan
from podcast.planning.status import EpisodeStatus, show_status
from podcast.publishing.pages.elements import Element, Node, el
from podcast.scripting.articles import all_articles
from podcast.studio.frame import meanwhile, screen, told
from podcast.studio.visit import Visit

_TOLD = frozenset({"draft", "scheduled", "stays", "edition"})
"""How an episode is seen by listeners, where that is more than being listed."""


def show_screen(visit: Visit) -> str:
    """All episodes of the show, and the next build. Raises ProjectError, EngineUnavailable."""
    words = visit.words
    if not all_articles(visit.project):
        return screen(visit, el("p", words["no_episodes"]), title=words["episodes"])
    looks = visit.studio.looking.looks
    status = show_status(visit.project, now=datetime.now(tz=UTC), looks=looks)
    titles = Counter(one.title for one in status.episodes)
    rows = [_episode(one, visit=visit, is_alone=titles[one.title] == 1) for one in status.episodes]
    waiting = el("p", el("a", words.say("to_review", n=status.review), href="/review"))
    return screen(
        visit,
        waiting if status.review else None,
        el("h2", words["next_build"]),
        *still_looking(status.plan, visit=visit),
        *next_build(status.plan, visit=visit),
        el("h2", words["episodes"]),
        el("ul", *rows, class_="rows"),
        title=words["show"],
    )


def next_build(plan: Plan, *, visit: Visit) -> Iterator[Element]:
    """What the next build does and costs, in sentences."""
    words = visit.words
    if plan.is_idle:
        yield el("p", words["nothing_to_do"])
        return
    audio = words.length(sum(one.audio for one in plan.episodes))
    yield el("p", words.say("to_speak", n=plan.spoken, characters=plan.characters, audio=audio))
    if plan.seconds:
        yield el("p", words.say("takes", time=words.length(max(1000, round(plan.seconds * 1000)))))
    if plan.online:
        yield el("p", words.say("goes_online", n=plan.characters, engine=plan.online))
    if plan.cost is not None:
        yield el("p", words.say("costs", cost=words.number(f"{plan.cost:.2f}")))


def still_looking(plan: Plan, *, visit: Visit) -> Iterator[Element]:
    """How many articles are not looked at yet; the look at them begins. Nothing where none is."""
    if not plan.unseen:
        return
    visit.studio.looking.begin(plan.unseen, root=visit.studio.root)
    told = visit.words.say("still_looking", n=len(plan.unseen))
    yield from meanwhile(visit, told, address="/looking")


def _episode(one: EpisodeStatus, *, visit: Visit, is_alone: bool) -> Element:
    """An episode by its title, with its slug where it does not stand alone."""
    words = visit.words
    name = one.slug or PurePosixPath(one.source).stem
    title: Node = one.title or one.slug or one.source
    if one.title:
        called = "" if is_alone else f" ({name})"
        title = el("span", f"{one.title}{called}", lang=visit.project.show.language)
    # A script in conflict, or one that cannot be read, is mended on its screen.
    has_script = one.outcome != "broken" or isinstance(one.problem, ScriptError)
    if has_script and one.outcome != "gone":
        title = el("a", title, href=f"/scripts/{quote(name, safe='')}")
    facts = [words[f"state_{one.outcome}"]]
    facts += [words[f"seen_{one.seen}"]] if one.seen in _TOLD else []
    facts += [words.length(one.duration)] if one.built else []
    warnings = [el("li", warning, lang="en") for warning in one.warnings]
    details: tuple[Node | None, ...] = (
        told(one.problem, visit=visit) if one.problem else None,
        el("ul", *warnings) if warnings else None,
    )
    return el("li", el("h3", title), el("p", ", ".join(facts), class_="facts"), *details)


def undo(visit: Visit) -> str:
    """Undo the last action of this studio, and go back to where that was asked for.

    Raises ScriptError where it cannot be undone.
    """
    step = visit.studio.undo.undo(visit.form.get("number", ""), root=visit.studio.root)
    back = visit.form.get("back", "/")
    has_gone = step and any(
        before is None and path.is_relative_to(visit.project.content)
        for path, (before, _) in step.files.items()
    )
    if has_gone or not _HERE.fullmatch(back):
        back = "/"  # the article is gone, and its screens with it
    return f"{back}{'&' if '?' in back else '?'}done=undone"


_HERE = re.compile(r"/(?![/\\])[^\s#\\]*")
"""An address of the studio's own."""
