"""``podcast plan``: what a build would do, before it does it."""

from __future__ import annotations

import json
import shlex
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from podcast.cli.feed_words import feed_words
from podcast.cli.screen import one_line
from podcast.cli.screen_words import (
    changed,
    counted,
    error_fields,
    error_text,
    excerpt,
    length,
    listed,
    misheard,
    moved,
    to_review,
)
from podcast.cli.show_voice import voice_told

if TYPE_CHECKING:
    from podcast.planning.plan_values import EpisodePlan, Plan
    from podcast.project import Project

_SHOWN = 5
_A_WORD = 60  # characters
_NOTICES = {
    "new episode": "Listeners get a new episode.",
    "episode back": "Listeners get the episode back that was withdrawn.",
    "new audio": "Listeners get a new audio file; the episode keeps its place in their apps.",
    "text": "Its page, notes or captions may change; the audio file stays.",
}
_UNSEEN = {
    "draft": "It is a draft: it can be heard in output/, and listeners do not get it.",
    "scheduled": "Its date is later: listeners do not get it before.",
    "edition": "Listeners find it by the page of its article.",
}


@click.command(short_help="Show what a build would do, and write nothing.")
@click.argument("articles", nargs=-1)
@click.option("--all", "show_all", is_flag=True, help="Show every sentence to be spoken.")
@click.option(
    "--jobs",
    type=click.IntRange(1, 256),
    metavar="N",
    help="Reckon with so many sections made at once; all cores if not given.",
)
@click.option("--json", "as_json", is_flag=True, help="Print the plan as JSON.")
@click.pass_obj
def command(
    project: Path, *, articles: tuple[str, ...], show_all: bool, jobs: int | None, as_json: bool
) -> None:
    """Show what building the ARTICLES, or all, would do: nothing is written.

    It names each episode that changes, the sentences that would be spoken, how many
    characters would go to an online voice, about how long it takes, and what listeners notice.
    """
    from podcast.podcast_toml import load_project

    loaded = load_project(project)
    raise SystemExit(
        tell_plan(loaded, articles=articles, jobs=jobs, as_json=as_json, show_all=show_all)
    )


def tell_plan(
    project: Project,
    *,
    articles: Sequence[str],
    jobs: int | None,
    as_json: bool,
    options: Sequence[str] = (),
    show_all: bool = False,
) -> int:
    """Print the plan of a build; the exit code is that of the build's broken articles.

    ``options`` are those of the build, as they are typed.
    """
    from podcast.cli.workers import cores
    from podcast.planning.plan import plan
    from podcast.planning.review import review_count

    now = datetime.now(tz=UTC)
    made = plan(
        project,
        articles=articles,
        now=now,
        workers=jobs or cores(),
        let_go="--let-go" in options,
    )
    review = review_count(project, now=now)
    if as_json:
        told = {"engine": project.voice.engine, "review": review, **_plain(made)}
        click.echo(json.dumps(told, ensure_ascii=False, indent=2))
    else:
        waiting = () if review is None else (to_review(review),)
        sent = _sent(made, project=project)
        for line in (*_words(made, show_all=show_all), *voice_told(project), *sent, *waiting):
            click.echo(line)
        click.echo(_next(made, command=_command(project.root, articles=articles, options=options)))
    return 1 if any(one.outcome == "broken" for one in made.episodes) else 0


def _sent(plan: Plan, *, project: Project) -> Iterator[str]:
    """What a build would send to be listened to."""
    from podcast.cli.listen import sent_words
    from podcast.errors import EngineUnavailable
    from podcast.planning.by_ear.cost_of_sending import sent_sound

    if project.listening.always:
        with suppress(EngineUnavailable):  # then nobody listens
            seconds = sum(one.audio for one in plan.episodes) / 1000
            yield from sent_words(sent_sound(project, seconds=seconds))


def _plain(plan: Plan) -> dict[str, object]:
    return {
        "spoken": plan.spoken,
        "reused": sum(one.reused for one in plan.episodes),
        "characters": plan.characters,
        "online": plan.online,
        "cost": plan.cost,
        "seconds": round(plan.seconds, 1),
        "measured": plan.measured,
        "front": plan.front,
        "warnings": plan.warnings,
        "feed": [asdict(change) for change in plan.feed],
        "episodes": [_plain_episode(one) for one in plan.episodes],
    }


def _plain_episode(one: EpisodePlan) -> dict[str, object]:
    names = (
        *("slug", "source", "outcome", "notice", "reused", "audio", "like", "misheard", "words"),
        *("seen", "dropped", "takes", "chapters", "without_base", "told", "since"),
    )
    bare = {name: getattr(one, name) for name in names}
    return {
        **bare,
        "again": [asdict(line) for line in one.again],
        "problem": error_fields(one.problem),
    }


def _words(plan: Plan, *, show_all: bool) -> Iterator[str]:
    told: set[str] = set()  # an article and its editions share most of theirs
    for one in plan.episodes:
        if one.notice or one.problem:
            yield from _episode(one, show_all=show_all)
        new = dict.fromkeys(what for what in one.warnings if what not in told)
        told |= new.keys()
        yield from (f"Warning: {one_line(what)}" for what in new)
    yield from (f"Warning: {one_line(what)}" for what in plan.warnings)
    yield from feed_words(plan.feed)
    counts = Counter(one.outcome for one in plan.episodes)
    outcomes = ", ".join(f"{number:,} {outcome}" for outcome, number in counts.items())
    yield f"{counted(len(plan.episodes), 'episode')}: {outcomes}."
    yield from _sums(plan)


def _next(plan: Plan, *, command: str) -> str:
    if plan.is_idle:
        return "There is nothing to do: a build would write nothing."
    return f"Nothing was written. To do it: {command}"


def _command(root: Path, *, articles: Sequence[str], options: Sequence[str]) -> str:
    """The build that was planned, as one types it."""
    where = [] if root == Path() else ["--project", str(root)]
    return shlex.join(["podcast", *where, "build", *articles, *options])


def _episode(one: EpisodePlan, *, show_all: bool) -> Iterator[str]:
    match one.outcome:
        case "broken":
            yield f"Broken: {one_line(one.source)}"
            if one.problem:
                yield from (f"  {line}" for line in error_text(one.problem).splitlines())
        case "gone":
            yield f"Gone: {one.slug}. Its article is no longer there."
            yield "  The feed lets go of it, and its page will say so."
            if one.like:
                yield f"  {moved(one.like, slug=one.slug)}"
        case "withdrawn":
            yield f"Withdrawn: {one.slug}. The feed will not name it, and its page will say so."
        case _:
            yield (
                f"{one.outcome.capitalize()}: {one.slug}, "
                f"{counted(len(one.again), 'sentence')} to speak, {one.reused:,} reused."
            )
            yield f"  {_NOTICES[one.notice] if one.seen == 'listed' else _UNSEEN[one.seen]}"
            if {*one.since} - {"article"}:  # what it says now stands below
                yield f"  What changed: {changed(one.since)}."
            yield from _to_listen_to(one)
            yield from _sentences(one, show_all=show_all)


def _sentences(one: EpisodePlan, *, show_all: bool) -> Iterator[str]:
    """What will be spoken, with what was said before, and what is said no more."""
    told = one_line if show_all else excerpt
    shown = one.again if show_all else one.again[:_SHOWN]
    for line in shown:
        yield f"  {line.where}: {told(line.spoken)}"
        if line.before:
            yield f"    Before: {told(line.before)}"
    if len(one.again) > len(shown):
        yield f"  … and {len(one.again) - len(shown):,} more; --all shows them."
    dropped = one.dropped if show_all else one.dropped[:_SHOWN]
    yield from (f"  No longer said: {told(text)}" for text in dropped)
    if len(one.dropped) > len(dropped):
        yield f"  … and {len(one.dropped) - len(dropped):,} more that are no longer said."


def _to_listen_to(one: EpisodePlan) -> Iterator[str]:
    if one.misheard:
        yield f"  {misheard(one.misheard)}"
    if one.words:
        words = [excerpt(word, characters=_A_WORD) for word in one.words]
        yield f"  New words to listen to (podcast words): {listed(words)}."


def _sums(plan: Plan) -> Iterator[str]:
    audio = sum(one.audio for one in plan.episodes)
    if plan.spoken:
        yield (
            f"To speak: {counted(plan.spoken, 'sentence')}, "
            f"{counted(plan.characters, 'character')}, about {length(audio)} of audio."
        )
        if plan.online:
            yield f"Online: the {counted(plan.characters, 'character')} are sent to {plan.online}."
    else:
        yield "To speak: nothing."
    if plan.front and not any(one.notice for one in plan.episodes):
        yield "The feed and the show's page are made again; the episodes stay as they are."
    if plan.cost is not None:
        yield f"Cost: {plan.cost:,.2f}, at {plan.price:,.2f} for a million characters."
    if plan.seconds:
        speeds = "by the speed of earlier builds" if plan.measured else "a guess before a build"
        yield f"Time: about {length(max(1000, round(plan.seconds * 1000)))} ({speeds})."
