"""``podcast voices try``: the same words in several voices, to compare by ear."""

from __future__ import annotations

import html
import re
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from podcast.model import Voice, VoiceInfo
    from podcast.project import Project

_PAGE = "index.html"


@dataclass(frozen=True, slots=True)
class _Tried:
    """A voice that spoke: its file, its length in seconds, its speed as a ratio to real time."""

    voice: Voice
    licence: str
    file: str
    length: float
    speed: float | None

    @property
    def words(self) -> str:
        """What there is to know of it, beside its sound."""
        told = (
            f"{self.voice.engine}, {self.voice.name or 'its own voice'}",
            f"{self.length:.1f} seconds",
            f"{self.speed:.1f} times real time" if self.speed else "",
            self.licence,
        )
        return ", ".join(filter(None, told))


@click.command("try", short_help="Speak the same words in several voices.")
@click.argument("names", nargs=-1)
@click.option("--engine", metavar="NAME", help="Voices of this engine instead of the show's.")
@click.option("--language", metavar="TAG", help="Without NAMES: voices of this language.")
@click.option("--text", metavar="TEXT", help="What they say; else a sentence of their language.")
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
    names: tuple[str, ...],
    engine: str | None,
    language: str | None,
    text: str | None,
    to: Path,
) -> None:
    """Write a WAV file for each of the voices NAMES, and a page to compare them on.

    The sound is levelled as in an episode, so that none is better by being louder. Without
    NAMES all voices of the engine that speak the language are tried.
    """
    from podcast.errors import EngineUnavailable

    with tempfile.TemporaryDirectory() as folder:
        show = _show(project, engine=engine, language=language, root=Path(folder))
        voices = list(_voices(names, show=show))
        if not voices:
            raise EngineUnavailable(
                f"The engine {show.voice.engine} lists no voice of {show.show.language}.",
                where="podcast voices try",
                mend="Name voices, or another --language or --engine.",
            )
        tried = [_tried(voice, show=show, text=text, to=to) for voice in voices]
    _write_page(tried, to=to)
    click.echo(f"Compare them: {to / _PAGE}")


def _show(project: Path, *, engine: str | None, language: str | None, root: Path) -> Project:
    """The show, or none with the usual settings; its sound goes to a store that is thrown away."""
    from podcast.project import CONFIG, load_project, usual_project

    show = load_project(project) if (project / CONFIG).exists() else usual_project(root)
    if language:
        show = replace(
            show,
            show=replace(show.show, language=language),
            voice=replace(show.voice, language=language),
        )
    return replace(show.spoken_by(engine), root=root, shared="", voices={})


def _voices(names: Sequence[str], *, show: Project) -> Iterator[tuple[Voice, VoiceInfo | None]]:
    from podcast.speech import load_engine

    listed = {voice.name: voice for voice in load_engine(show.voice.engine).voices()}
    wanted = names or [
        name
        for name, voice in listed.items()
        if voice.language.partition("-")[0].lower() == show.show.language.partition("-")[0].lower()
    ]
    for name in wanted:
        info = listed.get(name)
        language = (info.language if info else "") or show.show.language
        yield replace(show.voice, name=name, language=language), info


def _tried(
    chosen: tuple[Voice, VoiceInfo | None], *, show: Project, text: str | None, to: Path
) -> _Tried:
    from podcast.building.saying import as_wav, jobs_of, say, told
    from podcast.speech.samples import sample
    from podcast.store import write_whole

    voice, info = chosen
    shown = replace(show.show, language=voice.language)
    cast = replace(show, show=shown, voice=voice)
    words = text or sample(voice.language) or sample("en")
    jobs = jobs_of(told(words, project=cast), project=cast)
    said = say(jobs, spec=cast.audio, store=cast.store)
    wav = as_wav(said)
    plain = re.sub(r"[^A-Za-z0-9._+-]+", "-", f"{voice.engine}-{voice.name}").strip("-")
    tried = _Tried(
        voice=voice,
        licence=info.licence if info else "",
        file=f"{plain}.wav",
        length=(len(wav) - 44) / 2 / said.rate,
        speed=_speed(voice, text=jobs[0].spoken),
    )
    write_whole(to / tried.file, wav)
    click.echo(f"Written: {to / tried.file}, {tried.words}")
    return tried


def _speed(voice: Voice, *, text: str) -> float | None:
    """How many times faster than real time the voice speaks, once loaded; None for an online one.

    There the network decides, and asking twice may cost.
    """
    from podcast.speech import load_engine

    engine = load_engine(voice.engine)
    if engine.info.network:
        return None
    began = time.perf_counter()
    clip = engine.speak(text, voice=voice)
    return clip.duration / 1000 / (time.perf_counter() - began)


def _write_page(tried: Sequence[_Tried], *, to: Path) -> None:
    from podcast.store import write_whole

    entries = "\n".join(
        f"<li><p>{html.escape(one.words)}</p>"
        f'<audio controls preload="none" aria-label="{html.escape(one.voice.name)}" '
        f'src="{html.escape(one.file)}"></audio></li>'
        for one in tried
    )
    page = (
        '<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width">\n<title>Voices</title>\n'
        f"<main>\n<h1>Voices</h1>\n<ol>\n{entries}\n</ol>\n</main>\n</html>\n"
    )
    write_whole(to / _PAGE, page.encode())
