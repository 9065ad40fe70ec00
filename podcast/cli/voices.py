"""``podcast voices``: what can speak here, and what more can be had."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from podcast.cli.screen_words import counted, size
from podcast.cli.voices_install import install, offered
from podcast.cli.voices_try import try_

if TYPE_CHECKING:
    from podcast.model import VoiceInfo
    from podcast.speech import Engine, EngineInfo


@click.group(short_help="List, try and install voices.", invoke_without_command=True)
@click.option("--engine", metavar="NAME", help="Only this engine's voices.")
@click.option("--language", metavar="TAG", default="", help="Only voices of this language.")
@click.option("--json", "as_json", is_flag=True, help="Print them as JSON.")
@click.pass_context
def command(ctx: click.Context, *, engine: str | None, language: str, as_json: bool) -> None:
    """List every engine's voices: name, language, what it is, licence, size, a sentence to try.

    Rates and pitches are factors of the voice's own, as podcast.toml has them.
    """
    if ctx.invoked_subcommand:
        return
    found = list(_found(engine, language=language))
    if as_json:
        voices = [_told(voice, info=made.info) for made, some in found for voice in some]
        click.echo(json.dumps(voices, ensure_ascii=False, indent=2))
        return
    for made, voices_of in found:
        if voices_of or not language:
            click.echo(_heading(made, voices_of))
            for row in _in_columns([_row(voice, among=voices_of) for voice in voices_of]):
                click.echo(f"  {row}")
    if not engine and not language:
        from podcast.speech.default_voice import default_engine

        english = default_engine("en")
        click.echo(f"A show in English that names no engine has {english.engine}: {english.why}.")
        click.echo("A show in another language has espeak-ng; for a more natural voice, see")
        click.echo("podcast voices offered --language LANGUAGE.")
    if not any(voices_of for _, voices_of in found):
        click.echo("No voice here speaks that. To see what can be had: podcast voices offered")


command.add_command(install)
command.add_command(offered)
command.add_command(try_)


def _found(engine: str | None, *, language: str) -> Iterator[tuple[Engine, tuple[VoiceInfo, ...]]]:
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
        yield made, tuple(v for v in voices if _is_of(v.language, language=language))


def _is_of(tag: str, *, language: str) -> bool:
    """Whether a voice's tag is this language or one of its kinds: “en” has en-GB, not enm."""
    return not language or f"{tag}-".lower().startswith(f"{language}-".lower())


def _heading(engine: Engine, voices: Sequence[VoiceInfo]) -> str:
    """What all of an engine's voices have in common."""
    info = engine.info
    licences = {voice.licence for voice in voices}
    told = (
        counted(len(voices), "voice") if voices else _none(engine),
        "online" if info.network else "",
        _manner(info) if info.rates else "",
        licences.pop() if len(licences) == 1 else "",
    )
    return f"{info.name}: {', '.join(filter(None, told))}."


def _none(engine: Engine) -> str:
    from podcast.speech import Filed

    if isinstance(engine, Filed):
        return "no voice installed (podcast voices offered lists what can be)"
    return "any voice that its server or program has"


def _row(voice: VoiceInfo, *, among: Sequence[VoiceInfo]) -> tuple[str, ...]:
    from podcast.speech.sample_sentences import sample

    return (
        voice.name,
        voice.language if voice.language != voice.name else "",
        voice.description,
        voice.licence if len({one.licence for one in among}) > 1 else "",
        size(voice.size) if voice.size else "",
        f"“{said}”" if (said := sample(voice.language)) else "",
    )


def _in_columns(rows: Sequence[tuple[str, ...]]) -> Iterator[str]:
    """Rows with their columns one under the other; a column that is empty throughout is none."""
    columns = [column for column in zip(*rows, strict=True) if any(column)]
    widths = [max(map(len, column)) for column in columns]
    for row in zip(*columns, strict=True):
        yield "  ".join(map(str.ljust, row, widths)).rstrip()


def _manner(info: EngineInfo) -> str:
    rates, pitches = info.rates or (1, 1), info.pitches or (1, 1)
    if rates == pitches:
        return f"rate and pitch {_span(rates)}"
    return f"rate {_span(rates)}, pitch {_span(pitches)}"


def _span(bounds: tuple[float, float]) -> str:
    low, high = bounds
    return f"{low:.3g} to {high:.3g}" if low < high else f"{low:.3g} only"


def _told(voice: VoiceInfo, *, info: EngineInfo) -> dict[str, object]:
    from podcast.speech.sample_sentences import sample

    more = {"sample": sample(voice.language), "rates": info.rates, "pitches": info.pitches}
    return asdict(voice) | more
