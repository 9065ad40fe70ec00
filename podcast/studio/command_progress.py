"""The screen of a command that the studio started: how far it is, or what came of it."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any
from urllib.parse import quote

from podcast.errors import INTERRUPTED
from podcast.publishing.pages.elements import Element, el
from podcast.publishing.pages.words import Words
from podcast.studio.commands import Commands, Running
from podcast.studio.forms import button, form
from podcast.studio.frame import screen
from podcast.studio.visit import Visit


def result_screen(visit: Visit) -> str:
    """What the last command does or has done."""
    words, commands = visit.words, visit.studio.commands
    last = commands.last
    if last is None:
        return screen(visit, el("p", words["nothing_ran"]), title=words["result"])
    if last.code is None:
        title = words[f"at_{last.name}"]
        return screen(visit, *_at_work(last, visit=visit), title=title, is_begun=True)
    ending = "result_good" if last.code == 0 else "result_bad"
    title = words.say(ending, what=words[f"ran_{last.name}"])
    rows = [part for event in last.events for part in _told(event, visit=visit)]
    return screen(
        visit,
        el("p", words["goes_on"]) if last.code == INTERRUPTED else None,
        el("ul", *rows, class_="rows") if rows else None,
        *_next(last, visit=visit),
        title=title,
        is_begun=True,
    )


def _next(last: Running, *, visit: Visit) -> Iterator[Element]:
    """Links to what one may do next."""
    words = visit.words
    for name in last.brought:
        label = words.say("open_script", slug=name)
        yield el("p", el("a", label, href=f"/scripts/{quote(name, safe='')}"))
    if last.name == "add" and last.code:
        yield el("p", words.say("add_again", replace=words["replace"]))
        yield el("p", el("a", words["go_add"], href="/add"))
    if last.name == "build" and last.code == 0:
        yield el("p", el("a", words["go_publish"], href="/publish"))
    yield el("p", el("a", words["show"], href="/"))


def stop(visit: Visit) -> str:
    """Stop the command that runs, as Ctrl-C does."""
    visit.studio.commands.stop()
    if visit.studio.commands.last:
        visit.studio.commands.last.done.wait(_PATIENCE)
    return "/result"


_PATIENCE = 20  # seconds; a worker finishes its sentence


async def progress(commands: Commands, *, words: Words, pace: float) -> AsyncIterator[str]:
    """Server-sent events: how far the command is, every ``pace`` seconds, then that it ended."""
    while commands.running:
        told = how_far(commands.running, commands=commands, words=words)
        yield f"data: {json.dumps(told)}\n\n"
        await asyncio.sleep(pace)
    yield "event: ended\ndata: {}\n\n"


def how_far(running: Running, *, commands: Commands, words: Words) -> str:
    """How far a command is, in a sentence."""
    if not running.sentences:
        return words[f"at_{running.name}"]
    told = words.say("sentences_done", n=running.spoken, all=running.sentences)
    left = commands.seconds_left(running)
    if left is None:
        return told
    return f"{told} {words.say('time_left', time=words.length(max(1000, round(left * 1000))))}"


def _at_work(running: Running, *, visit: Visit) -> Iterator[Element]:
    words = visit.words
    told = how_far(running, commands=visit.studio.commands, words=words)
    yield el("p", told, id="progress", role="status", data_progress="/progress")
    yield el("p", el("a", words["look_again"], href="/result"))
    yield form(visit, button(words["stop"]), action="/stop")
    yield el("p", words["stop_help"], class_="help")


_ADVICE = re.compile(r"Next: podcast ")
"""What the command line says to type next; here there are links."""


def _told(event: Mapping[str, Any], *, visit: Visit) -> Iterator[Element]:
    """A line of the command's, in words; of sentences and sums nothing is said again."""
    words = visit.words
    match event:
        case {"event": "EpisodeDone", "slug": slug, "state": state, "spoken": spoken}:
            if state != "unchanged":
                link = el("a", str(slug), href=f"/scripts/{quote(str(slug), safe='')}")
                yield el("li", link, f": {words.say('sentences_spoken', n=spoken)}")
        case {"event": "EpisodeFailed", "source": source, "errors": [*errors]}:
            for error in errors:
                text = " ".join(str(error.get(name, "")) for name in ("what", "where", "mend"))
                yield el("li", f"{source}: ", el("span", text, lang="en"))
        case {"event": "", "text": str(text)} if text.strip():
            if not _ADVICE.match(text):
                yield el("li", text, lang="en")
