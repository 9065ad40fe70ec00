"""``podcast voices try``: the same words in several voices, to compare by ear."""

from __future__ import annotations

import re
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from podcast.cli.voices_page import Tried
    from podcast.model import Voice, VoiceInfo
    from podcast.project import Project

    Wanted = tuple[Voice, VoiceInfo | None]

_PAGE = "index.html"


@click.command("try", short_help="Speak the same words in several voices.")
@click.argument("text", required=False)
@click.option(
    "--voice",
    "names",
    metavar="NAME",
    multiple=True,
    help="This voice of the show's engine; of another one: piper:en_GB-alba-medium. As often as "
    "you like.",
)
@click.option(
    "--engine",
    "engines",
    metavar="NAME",
    multiple=True,
    help="This engine's voices. As often as you like.",
)
@click.option("--language", metavar="TAG", help="Voices of this language, not the show's.")
@click.option(
    "--to",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("voices"),
    metavar="FOLDER",
    help="Where the files go; ./voices if not given.",
)
@click.pass_obj
def try_(
    project: Path,
    *,
    text: str | None,
    names: tuple[str, ...],
    engines: tuple[str, ...],
    language: str | None,
    to: Path,
) -> None:
    """Write TEXT as a WAV file in each voice, and a page to compare them on.

    Every voice on this machine that speaks the language is tried, whatever its engine, and the
    show's own; without TEXT they say a sentence of their language. Words go to somebody's server
    only where the show's engine does that, or where you name the engine or voice. The sound is
    levelled as in an episode, so that none is better by being louder.
    """
    from podcast.cli.voices_page import facts, page
    from podcast.errors import EngineUnavailable
    from podcast.store import write_whole

    with tempfile.TemporaryDirectory() as folder:
        show = _show(project, language=language, root=Path(folder))
        wanted = [_named(name, show=show) for name in names]
        wanted += [one for name in engines for one in _of_engine(name, show=show)]
        tried: list[Tried] = []
        for one in wanted or _here(show):
            if heard := _heard(one, show=show, text=text, to=to, must=one in wanted):
                tried.append(heard)
                told = ", ".join(f"{what.lower()} {said}" for what, said in facts(heard).items())
                click.echo(f"Written: {to / heard.file}, {told}")
    if not tried:
        raise EngineUnavailable(
            f"No voice here speaks {show.show.language}.",
            where="podcast voices try",
            mend="Name a voice or an engine, or another --language. All there are: podcast voices",
        )
    write_whole(to / _PAGE, page(tried).encode())
    click.echo(f"Compare them: {to / _PAGE}")


def _show(project: Path, *, language: str | None, root: Path) -> Project:
    """The show, or none with the usual settings; its sound goes to a store that is thrown away."""
    from podcast.podcast_toml import load_project, usual_project
    from podcast.project_folder import CONFIG

    show = load_project(project) if (project / CONFIG).exists() else usual_project(root)
    if language:
        show = replace(
            show,
            show=replace(show.show, language=language),
            voice=replace(show.voice, language=language),
        )
    return replace(show, root=root, shared="", voices={})


def _named(name: str, *, show: Project) -> Wanted:
    """The voice ``NAME`` of the show's engine, or ``ENGINE:NAME``."""
    from podcast.speech import engine_names, load_engine

    engine, colon, voice = name.partition(":")
    if not colon or engine not in engine_names():
        engine, voice = show.voice.engine, name
    listed = {one.name: one for one in load_engine(engine).voices()}
    info = listed.get(voice)
    tag = (info.language if info else "") or show.show.language
    return replace(show.spoken_by(engine).voice, name=voice, language=tag), info


def _here(show: Project) -> Iterator[Wanted]:
    """The voices on this machine that speak the language, and the show's own engine's."""
    from podcast.errors import EngineUnavailable
    from podcast.speech import engine_names, load_engine

    for name in engine_names():
        try:
            found = _voices(name, show=show)
            if found and name != show.voice.engine and load_engine(name).info.network:
                _tell_left_out(name, f"It sends the words to a server. To hear it: --engine {name}")
            else:
                yield from found
        except EngineUnavailable as error:
            if name == show.voice.engine:
                raise
            _tell_left_out(name, f"{error.what} {error.mend}")


def _of_engine(name: str, *, show: Project) -> Sequence[Wanted]:
    from podcast.errors import EngineUnavailable

    if found := _voices(name, show=show):
        return found
    raise EngineUnavailable(
        f"The engine {name} lists no voice of {show.show.language}.",
        where=f"--engine {name}",
        mend=f"Name one: --voice {name}:NAME. Or choose another --language.",
    )


def _voices(name: str, *, show: Project) -> Sequence[Wanted]:
    """An engine's voices of the language; before them the show's own where it is not listed.

    A server's or a program's voices are known to nobody but itself.
    """
    from podcast.speech import load_engine, speaks

    own = show.spoken_by(name).voice
    language = _bare(show.show.language)
    listed = [one for one in load_engine(name).voices() if _bare(one.language) == language]
    found: list[Wanted] = [
        (replace(own, name=one.name, language=one.language), one) for one in listed
    ]
    is_listed = own.name in {one.name for one in listed} or (listed and not own.name)
    is_its_own = name == show.voice.engine and speaks(name, language)
    return [(own, None), *found] if is_its_own and not is_listed else found


def _bare(tag: str) -> str:
    return tag.partition("-")[0].lower()


def _heard(one: Wanted, *, show: Project, text: str | None, to: Path, must: bool) -> Tried | None:
    """Have a voice speak; one that nobody named and that cannot is left out."""
    from podcast.errors import PodcastError

    try:
        return _tried(one, show=show, text=text, to=to)
    except PodcastError as error:
        if must:
            raise
        voice = one[0]
        _tell_left_out(f"{voice.engine} {voice.name}".rstrip(), f"{error.what} {error.mend}")
        return None


def _tell_left_out(what: str, why: str) -> None:
    click.echo(f"Left out: {what}. {why}", err=True)


def _tried(one: Wanted, *, show: Project, text: str | None, to: Path) -> Tried:
    from podcast.cli.voices_page import Tried
    from podcast.scripting.say_text import as_wav, jobs_of, say, told
    from podcast.speech import load_engine
    from podcast.speech.sample_sentences import sample
    from podcast.store import write_whole

    voice, info = one
    shown = replace(show.show, language=voice.language)
    cast = replace(show, show=shown, voice=voice)
    words = text or sample(voice.language) or sample("en")
    jobs = jobs_of(told(words, project=cast), project=cast)
    said = say(jobs, spec=cast.audio, store=cast.store)
    wav = as_wav(said)
    plain = re.sub(r"[^A-Za-z0-9._+-]+", "-", f"{voice.engine}-{voice.name}").strip("-")
    write_whole(to / f"{plain}.wav", wav)
    is_online = load_engine(voice.engine).info.network
    return Tried(
        voice=voice,
        licence=info.licence if info else "",
        words=words,
        file=f"{plain}.wav",
        length=(len(wav) - 44) / 2 / said.rate,
        # Online the network decides, and asking twice may cost.
        speed=None if is_online else _speed(voice, text=jobs[0].spoken),
        characters=sum(len(job.spoken) for job in jobs) if is_online else 0,
    )


def _speed(voice: Voice, *, text: str) -> float:
    """How many times faster than real time the voice speaks, once loaded."""
    from podcast.speech import load_engine

    began = time.perf_counter()
    clip = load_engine(voice.engine).speak(text, voice=voice)
    return clip.duration / 1000 / (time.perf_counter() - began)
