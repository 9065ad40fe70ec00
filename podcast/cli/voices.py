"""``podcast voices``: what can speak here."""

from __future__ import annotations

import json
from dataclasses import asdict

import click


@click.command(short_help="List the voices that can speak.")
@click.option("--engine", metavar="NAME", help="Only this engine's voices.")
@click.option("--language", metavar="TAG", default="", help="Only voices of this language.")
@click.option("--json", "as_json", is_flag=True, help="Print them as JSON.")
def command(*, engine: str | None, language: str, as_json: bool) -> None:
    """List every voice: engine, name, language, and what it is."""
    from podcast.errors import EngineUnavailable
    from podcast.model import VoiceInfo
    from podcast.speech import engine_names, load_engine

    found: list[VoiceInfo] = []
    for name in [engine] if engine else engine_names():
        try:
            found += load_engine(name).voices()
        except EngineUnavailable as error:
            if engine:
                raise
            click.echo(f"Left out: {name}. {error.what}", err=True)
    wanted = [v for v in found if v.language.lower().startswith(language.lower())]
    if as_json:
        click.echo(json.dumps([asdict(voice) for voice in wanted], ensure_ascii=False, indent=2))
        return
    for voice in wanted:
        words = (voice.engine, voice.name, voice.language, voice.description, voice.licence)
        click.echo(", ".join(word for word in words if word))
