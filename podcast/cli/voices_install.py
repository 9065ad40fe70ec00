"""``podcast voices install`` and ``offered``: voices fetched to this machine."""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from podcast.cli.screen_words import size

if TYPE_CHECKING:
    from podcast.speech.downloadable_voices import Offer
    from podcast.speech.voice_download import Patience

_STEPS = 10  # lines that a file's progress takes off a terminal

_FROM = click.option(
    "--from",
    "base",
    metavar="ADDRESS",
    help="Fetch from here: a folder on the web with a voices.json. Else voices_from in "
    "podcast.toml, else where their makers keep them.",
)


@click.command(short_help="Fetch voices to this machine.")
@click.argument("names", nargs=-1, required=True)
@_FROM
@click.pass_obj
def install(project: Path, *, names: tuple[str, ...], base: str | None) -> None:
    """Fetch the voices NAMES, check them, and keep them for all shows of this user.

    What breaks off is gone on with by running it again.
    """
    from podcast.speech.voice_download import install as put_in_place

    patience = _patience()
    wanted = [_chosen(name, offers=_offers(project, base=base, named=name)) for name in names]
    for offer in wanted:
        folder = put_in_place(offer, told=_Teller().tell, patience=patience)
        licence = offer.licence or "its MODEL_CARD tells the licence"
        click.echo(f"Installed: {offer.engine}, {offer.name}, {size(offer.size)}, {licence}.")
        click.echo(f"Checked: {_checked(offer)}. It lies in {folder}.")
        click.echo(_how_to_use(offer))


@click.command(short_help="List the voices that can be fetched.")
@click.option("--language", metavar="TAG", default="", help="Only voices of this language.")
@_FROM
@click.pass_obj
def offered(project: Path, *, language: str, base: str | None) -> None:
    """List the voices that `podcast voices install` can fetch, with their sizes."""
    for offer in _offers(project, base=base):
        tags = [tag for tag in offer.languages if f"{tag}-".startswith(f"{language}-")]
        if language and not tags:
            continue
        words = (offer.engine, offer.name, " ".join(offer.languages), offer.quality, offer.licence)
        click.echo(", ".join(filter(None, (*words, size(offer.size)))))


def _patience() -> Patience:
    from podcast.speech.voice_download import Patience

    return Patience(sleep=time.sleep, random=random.random)


def _offers(project: Path, *, base: str | None, named: str = "") -> Iterable[Offer]:
    """What an address offers; without one, what the program knows and Piper's own list.

    A name that the program knows needs no list.
    """
    from podcast.speech.downloadable_voices import LIST, PIPER, own_offers, read_offers
    from podcast.speech.voice_download import catalogue_text

    base = base or _setting(project)
    own = own_offers()
    if not base and named in {offer.name for offer in own}:
        return own
    address = (base or PIPER).rstrip("/")
    theirs = read_offers(catalogue_text(f"{address}/{LIST}", patience=_patience()), base=address)
    return theirs if base else (*own, *theirs)


def _setting(project: Path) -> str:
    from podcast.podcast_toml import load_project
    from podcast.project_folder import CONFIG

    return load_project(project).voices_from if (project / CONFIG).exists() else ""


def _chosen(name: str, *, offers: Iterable[Offer]) -> Offer:
    from difflib import get_close_matches

    from podcast.errors import FetchError

    by_name = {offer.name: offer for offer in offers}
    if name in by_name:
        return by_name[name]
    near = get_close_matches(name, by_name, n=3) or sorted(by_name)[:3]
    raise FetchError(
        f"There is no voice “{name}” to fetch.",
        where="podcast voices offered",
        mend=f"Near it: {', '.join(near)}.",
    )


def _checked(offer: Offer) -> str:
    if all(file.sha256 for file in offer.files):
        return "every file by the SHA-256 of the catalogue"
    if all(file.sha256 or file.md5 for file in offer.files):
        return "every file by the catalogue's MD5, which finds damage but no forgery"
    return "sizes only, since the catalogue has no hashes; any later change is noticed"


def _how_to_use(offer: Offer) -> str:
    """What to write in podcast.toml, and the package that it takes where that is missing."""
    from podcast.errors import EngineUnavailable
    from podcast.speech import load_engine

    if offer.engine == "whisper":
        return f'Use it: podcast listen, with model = "{offer.name}" under [listen].'
    voice = "af_heart" if offer.engine == "kokoro" else offer.name
    use = f'Use it: engine = "{offer.engine}" and voice = "{voice}" in podcast.toml.'
    try:
        load_engine(offer.engine)
    except EngineUnavailable as error:
        return f"{use}\n{error.what} {error.mend}"
    return use


class _Teller:
    """Tells how far a file is: one line that changes on a terminal, else ten lines a file."""

    def __init__(self) -> None:
        self._last = ("", -1)

    def tell(self, name: str, have: int, whole: int) -> None:
        """Say it where it has become more by a step."""
        steps = 100 if sys.stderr.isatty() else _STEPS
        step = have * steps // max(whole, 1)
        if (name, step) == self._last:
            return
        self._last = (name, step)
        told = f"{name}: {size(have)} of {size(whole)}"
        if not sys.stderr.isatty():
            click.echo(told, err=True)
        else:
            click.echo(f"\r{told}", err=True, nl=have >= whole)
