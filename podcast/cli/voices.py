"""``podcast voices``: what can speak here, and what more can be had."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from podcast.cli.voices_install import install, offered
from podcast.cli.voices_try import try_

if TYPE_CHECKING:
    from podcast.model import VoiceInfo
    from podcast.speech import EngineInfo


@click.group(short_help="List, try and install voices.", invoke_without_command=True)
@click.option("--engine", metavar="NAME", help="Only this engine's voices.")
@click.option("--language", metavar="TAG", default="", help="Only voices of this language.")
@click.option("--json", "as_json", is_flag=True, help="Print them as JSON.")
@click.pass_context
def command(ctx: click.Context, *, engine: str | None, language: str, as_json: bool) -> None:
    """List every voice: engine, name, language, what it is, its licence and size.

    An engine's rates and pitches are factors of the voice's own, as podcast.toml has them.
    """
    if ctx.invoked_subcommand:
        return
    found = list(_found(engine, language=language))
    if as_json:
        voices = [_told(voice, info=info) for info, some in found for voice in some]
        click.echo(json.dumps(voices, ensure_ascii=False, indent=2))
        return
    for info, voices_of in found:
        for voice in voices_of:
            click.echo(_line(voice))
        if voices_of and info.rates:
            click.echo(f"{info.name}: {_manner(info)}.")


command.add_command(install)
command.add_command(offered)
command.add_command(try_)


def _found(
    engine: str | None, *, language: str
) -> Iterator[tuple[EngineInfo, tuple[VoiceInfo, ...]]]:
    from podcast.errors import EngineUnavailable
    from podcast.speech import engine_names, load_engine

    for name in [engine] if engine else engine_names():
        try:
            made = load_engine(name)
            voices = made.voices()
        except EngineUnavailable as error:
            if engine:
                raise
            click.echo(f"Left out: {name}. {error.what} {error.mend}", err=True)
            continue
        yield made.info, tuple(v for v in voices if _is_of(v.language, language=language))


def _is_of(tag: str, *, language: str) -> bool:
    """Whether a voice's tag is this language or one of its kinds: “en” has en-GB, not enm."""
    return not language or f"{tag}-".lower().startswith(f"{language}-".lower())


def _line(voice: VoiceInfo) -> str:
    from podcast.cli.words import size
    from podcast.speech.samples import sample

    words = (voice.engine, voice.name, voice.language, voice.description, voice.licence)
    weight = size(voice.size) if voice.size else ""
    text = f"“{said}”" if (said := sample(voice.language)) else ""
    return ", ".join(word for word in (*words, weight, text) if word)


def _manner(info: EngineInfo) -> str:
    rates, pitches = info.rates or (1, 1), info.pitches or (1, 1)
    return (
        f"rate {rates[0]:.3g} to {rates[1]:.3g}, pitch {pitches[0]:.3g} to {pitches[1]:.3g}"
        if rates != pitches
        else f"rate and pitch {rates[0]:.3g} to {rates[1]:.3g}"
    )


def _told(voice: VoiceInfo, *, info: EngineInfo) -> dict[str, object]:
    from podcast.speech.samples import sample

    more = {"sample": sample(voice.language), "rates": info.rates, "pitches": info.pitches}
    return asdict(voice) | more
