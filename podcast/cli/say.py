"""``podcast say``: a text, spoken as the show would."""

from __future__ import annotations

import tempfile
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from podcast.project import Project
    from podcast.scripting.say_text import SpokenText


@click.command(short_help="Say a text as the show would.")
@click.argument("text")
@click.option(
    "--to",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Write FILE, .wav or .mp3, and play nothing.",
)
@click.option("--engine", metavar="NAME", help="Speak with this engine instead of the show's.")
@click.option("--voice", metavar="NAME", help="Speak with this voice of the engine.")
@click.pass_obj
def command(
    project: Path, *, text: str, to: Path | None, engine: str | None, voice: str | None
) -> None:
    """Say TEXT with the show's voice, spoken forms and words.

    TEXT may be a line of a script, with its forms: '(Nguyen)[sub:"win"] agreed.'
    Outside a show it is said with the usual settings.
    """
    from podcast.scripting.say_text import jobs_of, say, told

    if to is not None and to.suffix.lower() not in {".wav", ".mp3"}:
        raise click.BadParameter("FILE ends in .wav or .mp3.", param_hint="--to")
    with ExitStack() as stack:
        loaded = _project(project, stack=stack).spoken_by(engine)
        if voice:
            loaded = replace(loaded, voice=replace(loaded.voice, name=voice))
        script = told(text, project=loaded)
        for section in script.sections:
            for line in section.lines:
                click.echo(f"Spoken: {line.spoken}")
        for warned in script.warnings:
            click.echo(f"Warning: {warned.what}")
        said = say(jobs_of(script, project=loaded), spec=loaded.audio, store=loaded.store)
        click.echo(deliver(said, to=to))


def deliver(said: SpokenText, *, to: Path | None) -> str:
    """Play the sound, or write it to a file; gives what was done, in words."""
    from podcast.cli.player import play
    from podcast.cli.screen_words import counted
    from podcast.scripting.say_text import as_wav
    from podcast.store import write_whole
    from podcast.store.links import named_file

    cost = f"{counted(said.made.spoken, 'sentence')} spoken, {said.made.reused:,} reused"
    if to is None:
        return f"Played with {play(as_wav(said))}: {cost}."
    write_whole(named_file(to), as_wav(said) if to.suffix.lower() == ".wav" else said.mp3)
    return f"Written: {to}, {cost}."


def _project(folder: Path, *, stack: ExitStack) -> Project:
    """The show, or the usual settings with a store that goes when the command ends."""
    from podcast.podcast_toml import load_project, usual_project
    from podcast.project_folder import CONFIG

    if (folder / CONFIG).exists():
        return load_project(folder)
    root = Path(stack.enter_context(tempfile.TemporaryDirectory()))
    return usual_project(root)
