"""One line spoken in a process of its own, so that a crash or a hang costs only this line."""

from __future__ import annotations

import contextlib
import multiprocessing
from collections.abc import Iterator
from multiprocessing.connection import Connection

from podcast.errors import LineFailed, PodcastError
from podcast.model import Clip, Voice
from podcast.speech import load_engine
from podcast.speech.engine import Pronunciations
from podcast.speech.engine_refusals import quoted
from podcast.speech.speak_line import speak_once

_START = 60.0  # seconds in which a process has to be there, with its engine


def speak_contained(
    text: str,
    *,
    voice: Voice,
    engine_name: str,
    timeout: float,
    phonemes: Pronunciations = (),
) -> Clip:
    """Speak one line in a fresh process; for a line whose worker died or hung.

    ``timeout`` is in seconds, from when the engine is there. Raises LineFailed where the
    process dies or takes longer, and whatever the engine itself raises.
    """
    # A cluster's nanny starts its workers as daemons, which may have no children.
    multiprocessing.current_process().daemon = False
    fresh = multiprocessing.get_context("spawn")  # a fork would inherit the broken library
    ours, theirs = fresh.Pipe(duplex=False)
    child = fresh.Process(
        target=_speak, args=(theirs, text, voice, engine_name, phonemes), daemon=True
    )
    child.start()
    theirs.close()
    try:
        answer = _answer(ours, text=text, engine_name=engine_name, timeout=timeout)
    finally:
        child.kill()
        child.join()
        child.close()
        ours.close()
    if isinstance(answer, PodcastError):
        raise answer
    return answer


def _answer(
    ours: Connection, *, text: str, engine_name: str, timeout: float
) -> Clip | PodcastError:
    answer: Clip | PodcastError | None = None
    for seconds in (_START, timeout):
        if not ours.poll(seconds):
            return _lost(text, why=f"{engine_name} did not answer within {seconds:g} seconds")
        try:
            answer = ours.recv()
        except EOFError:
            break
        if answer is not None:
            return answer
    return _lost(text, why=f"{engine_name} crashed")


def _lost(text: str, *, why: str) -> LineFailed:
    return LineFailed(
        f"This line cannot be spoken: {why}.",
        where=quoted(text),
        mend="Reword the line in its script, or choose another engine.",
    )


def _speak(
    pipe: Connection, text: str, voice: Voice, engine_name: str, phonemes: Pronunciations
) -> None:
    """Run in the child, until nobody waits for an answer any more."""
    with contextlib.suppress(BrokenPipeError):  # who asked was killed
        for answer in _answers(text, voice, engine_name, phonemes):
            pipe.send(answer)


def _answers(
    text: str, voice: Voice, engine_name: str, phonemes: Pronunciations
) -> Iterator[Clip | PodcastError | None]:
    """Give None when the engine is there; any bug of it is the line's failure, told by its name."""
    try:
        engine = load_engine(engine_name)
        yield None  # now the line's own time begins
        yield speak_once(text, voice=voice, engine=engine, phonemes=phonemes)
    except PodcastError as error:
        yield error
    except Exception as bug:  # noqa: BLE001 - a plug-in may raise anything at all
        yield _lost(text, why=f"{engine_name} raised {type(bug).__name__}: {bug}")
