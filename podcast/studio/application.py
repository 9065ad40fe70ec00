"""The studio's addresses, and how each is answered."""

from __future__ import annotations

import hashlib
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import PurePath

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import UploadFile
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import (
    HTMLResponse,
    PlainTextResponse,
    RedirectResponse,
    Response,
    StreamingResponse,
)
from starlette.routing import Route

from podcast.errors import BUG, PodcastError
from podcast.media_types import media_type
from podcast.planning.watching import look_at_files
from podcast.podcast_toml import load_project, usual_project
from podcast.studio import (
    adding,
    building,
    command_progress,
    conflicts,
    lines,
    pronunciation,
    publishing,
    recordings,
    review,
    scripts,
    show,
)
from podcast.studio.access import Guard, TooLarge, is_own_form
from podcast.studio.frame import in_words, screen, studio_assets, told
from podcast.studio.gathered.errands import Errand, errand_events
from podcast.studio.visit import Studio, Visit
from podcast.studio.words import language_of, studio_words

Screen = Callable[[Visit], str]
Action = Callable[[Visit], str]
"""Does what a form asks for, and gives the address of the screen that shows it."""

_SCREENS: Mapping[str, Screen] = {
    "/": show.show_screen,
    "/add": adding.add_screen,
    "/build": building.build_screen,
    "/publish": publishing.publish_screen,
    "/recordings": recordings.recordings_screen,
    "/result": command_progress.result_screen,
    "/conflicts/{slug}": conflicts.conflict_screen,
    "/review": review.review_screen,
    "/scripts/{slug}": scripts.script_screen,
    "/scripts/{slug}/{number}": lines.line_screen,
    "/word": pronunciation.word_screen,
}


def _of_word(visit: Visit) -> str:
    """The screen that a form for a word stands on."""
    slug, line = visit.form.get("slug", ""), visit.form.get("line", "")
    if slug and line:
        return lines.line_screen(replace(visit, path={"slug": slug, "number": line}))
    return pronunciation.word_screen(replace(visit, query=visit.form))


def _of_recording(visit: Visit) -> str:
    """The screen that a form for a recording stands on."""
    number = visit.form.get("number", "")
    return lines.line_screen(replace(visit, path={**visit.path, "number": number}))


# Each with the screen that its form stands on, where it is shown again if it cannot be done.
_ACTIONS: Mapping[str, tuple[Action, Screen]] = {
    "/undo": (show.undo, show.show_screen),
    "/add": (adding.add, adding.add_screen),
    "/conflicts/{slug}": (conflicts.resolve, conflicts.conflict_screen),
    "/build": (building.build, building.build_screen),
    "/publish": (publishing.publish, publishing.publish_screen),
    "/recordings/{slug}": (recordings.keep, _of_recording),
    "/recordings/{slug}/remove": (recordings.remove, recordings.recordings_screen),
    "/stop": (command_progress.stop, command_progress.result_screen),
    "/review": (review.call_line_right, review.review_screen),
    "/scripts/{slug}/{number}": (lines.change, lines.line_screen),
    "/word": (pronunciation.save, _of_word),
}
_MOST_FIELDS = 50


def application(studio: Studio, *, port: int) -> Starlette:
    """The studio as an ASGI application for the browser that has its token."""
    shown = [Route(path, _shown(one, studio=studio)) for path, one in _SCREENS.items()]
    done = [
        Route(path, _done(action, again, studio=studio), methods=["POST"])
        for path, (action, again) in _ACTIONS.items()
    ]
    return Starlette(
        routes=[
            *shown,
            *done,
            Route("/sound/{key}", _sound(studio)),
            Route("/assets/{name}", _asset(studio)),
            Route("/progress", _progress(studio)),
            Route("/looking", _looking(studio.looking, key="still_looking", studio=studio)),
            Route("/narrating", _looking(studio.narrated, key="not_in_list", studio=studio)),
            Route("/checking", _looking(studio.checks, key="being_checked", studio=studio)),
            Route("/look", _look(studio)),
        ],
        middleware=[Middleware(Guard, keys=studio.keys, port=port)],
        exception_handlers={TooLarge: _too_large},
    )


def _shown(screen_of: Screen, *, studio: Studio) -> Callable[[Request], Response]:
    """Answers with a screen; Starlette calls it in a thread of its own."""

    def answer(request: Request) -> Response:
        here = request.url.path

        def make(visit: Visit) -> Response:
            return HTMLResponse(screen_of(replace(visit, here=here)))

        return _told(request, studio=studio, make=make)

    return answer


def _done(
    action: Action, again: Screen, *, studio: Studio
) -> Callable[[Request], Awaitable[Response]]:
    """Answers a form: what it asks for is done, then the screen that shows it is opened."""

    async def answer(request: Request) -> Response:
        async with request.form(max_files=1, max_fields=_MOST_FIELDS) as form:
            fields = {name: value for name, value in form.items() if isinstance(value, str)}
            if not is_own_form(fields.get("csrf", ""), keys=studio.keys):
                return PlainTextResponse(
                    "This form is not the studio's, or of an earlier one.", 403
                )
            files = [one for one in form.values() if isinstance(one, UploadFile)]

            def make(visit: Visit) -> Response:
                asked = replace(visit, form=fields, files=files)
                try:
                    with in_words():
                        return RedirectResponse(action(asked), 303)
                except PodcastError as error:
                    return _again(again, error, visit=asked)

            return await run_in_threadpool(_told, request, studio=studio, make=make)

    return answer


def _sound(studio: Studio) -> Callable[[Request], Response]:
    def answer(request: Request) -> Response:
        key = request.path_params["key"]

        def make(visit: Visit) -> Response:
            mp3 = studio.sounds.mp3(key, project=visit.project)
            return Response(mp3, media_type="audio/mpeg")

        return _told(request, studio=studio, make=make)

    return answer


def _asset(studio: Studio) -> Callable[[Request], Response]:
    def answer(request: Request) -> Response:
        name = request.path_params["name"]

        def make(visit: Visit) -> Response:
            content = studio_assets(visit.project.show).get(name)
            if content is None:
                return PlainTextResponse("There is no such file.", 404)
            return Response(content, media_type=media_type(PurePath(name)))

        return _told(request, studio=studio, make=make)

    return answer


def _look(studio: Studio) -> Callable[[Request], Response]:
    """Answers with a text that changes when a file does that episodes are made from."""

    def answer(_request: Request) -> Response:
        there = sorted(look_at_files(studio.root).items())
        return PlainTextResponse(hashlib.sha256(repr(there).encode()).hexdigest())

    return answer


def _progress(studio: Studio) -> Callable[[Request], Awaitable[Response]]:
    async def answer(request: Request) -> Response:
        words = studio_words(language_of(request.headers.get("accept-language", ""), show="en"))
        told = command_progress.progress(studio.commands, words=words, pace=studio.pace)
        return StreamingResponse(told, media_type="text/event-stream")

    return answer


def _looking(
    errand: Errand, *, key: str, studio: Studio
) -> Callable[[Request], Awaitable[Response]]:
    """Answers with how much an errand has still to look at, in a sentence of the catalogue."""

    async def answer(request: Request) -> Response:
        words = studio_words(language_of(request.headers.get("accept-language", ""), show="en"))
        told = errand_events(errand, tell=lambda n: words.say(key, n=n), pace=studio.pace)
        return StreamingResponse(told, media_type="text/event-stream")

    return answer


def _told(request: Request, *, studio: Studio, make: Callable[[Visit], Response]) -> Response:
    """What a visit to the show as it is now gives; an error becomes a screen of words."""
    try:
        with in_words():
            project, problem = load_project(studio.root), None
    except PodcastError as error:
        project, problem = usual_project(studio.root), error
    accepted = request.headers.get("accept-language", "")
    visit = Visit(
        studio,
        project,
        studio_words(language_of(accepted, show=project.show.language)),
        datetime.now(tz=UTC).date(),
        path=request.path_params,
        query=dict(request.query_params),
    )
    if problem is not None:
        return _failed(problem, visit=visit)
    try:
        with in_words():
            return make(visit)
    except PodcastError as error:
        return _failed(error, visit=visit)


def _again(screen_of: Screen, error: PodcastError, *, visit: Visit) -> Response:
    """The form's screen with what was typed, and what is wrong with it."""
    try:
        with in_words():
            return HTMLResponse(screen_of(replace(visit, problem=error)), 409)
    except PodcastError:  # the screen is not there any more
        return _failed(error, visit=visit)


def _failed(error: PodcastError, *, visit: Visit) -> Response:
    title = visit.words["failed"]
    status = 500 if error.exit_code == BUG else 409
    return HTMLResponse(screen(visit, told(error, visit=visit), title=title), status)


async def _too_large(_request: Request, _error: Exception) -> Response:
    return PlainTextResponse("More was sent than the studio takes.", 413)
