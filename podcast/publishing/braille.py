"""Cues -> a braille file (BRF) that displays and embossers take as it is, through liblouis."""

from __future__ import annotations

import shutil
import subprocess
import textwrap
from collections.abc import Iterator, Sequence

from podcast.errors import ProjectError, PublishingError
from podcast.model import Cue, Show
from podcast.publishing.forbidden_characters import clean

PROGRAM = "lou_translate"
CELLS, LINES = 40, 25  # the page that BRF files are written for
_PIECE = 450  # letters: lou_translate cuts a line at 2,048 bytes, in the middle of a word
_SECONDS = 120
_AN_ESCAPE = 8  # cells; signs of the tables are shorter

# Contracted braille where readers of books expect it; liblouis's names of its tables.
_TABLES = {
    "de": "de-g2.ctb",
    "en": "en-ueb-g2.ctb",
    "es": "es-g1.ctb",
    "fr": "fr-bfu-g2.ctb",
    "it": "it-it-comp6.utb",
    "pt": "pt-pt-g2.ctb",
}

_BLANK = 0x2800
_SIX_DOTS = range(_BLANK, _BLANK + 64)
# Braille ASCII: the 64 patterns of six dots in Unicode's order.
_ASCII = " A1B'K2L@CIF/MSP\"E3H9O6R^DJG>NTQ,*5<-U8V.%[$+X!&;:4\\0Z7(_?W]#Y)="
_TO_ASCII = dict(zip(_SIX_DOTS, _ASCII, strict=True))


def speaks_braille(language: str) -> bool:
    """Whether episodes of this BCP 47 language get a braille file."""
    return _code(language) in _TABLES


def require_braille(show: Show) -> None:
    """Raise ProjectError where a show wants braille files that cannot be made here."""
    if not show.braille:
        return
    if not speaks_braille(show.language):
        raise ProjectError(
            f"There is no braille table for “{show.language}”, the show's language.",
            where="braille in podcast.toml",
            mend=f"Remove braille = true; there are tables for {', '.join(sorted(_TABLES))}.",
        )
    if shutil.which(PROGRAM) is None:
        raise ProjectError(
            "The show wants braille files, and liblouis is not on this machine.",
            where="braille in podcast.toml",
            mend="Install liblouis with its tables (Debian: apt install liblouis-bin), or remove "
            "braille = true.",
        )


def braille(cues: Sequence[Cue], *, language: str) -> bytes:
    """The words in six-dot braille as ASCII: pages of 25 lines of 40 cells, each numbered.

    A sentence with a character that the language's table does not know is written as it is
    heard; what is unknown even then is written by its number in Unicode. Raises
    PublishingError where liblouis is not there, fails, or loses a sentence.
    """
    from podcast.publishing.transcripts import blocks  # a show without braille needs the rest alone

    table = _TABLES[_code(language)]
    parts = [
        (tag, [(clean(cue.shown), clean(cue.spoken)) for cue in block])
        for tag, block in blocks(cues)
    ]
    letters = {letter for _, block in parts for pair in block for text in pair for letter in text}
    unknown = _unknown(sorted(letters), table=table)
    texts = [" ".join(_known(*pair, unknown=unknown) for pair in block) for _, block in parts]
    written = _translated(texts, table=table)
    lines = [
        line
        for (tag, _), text in zip(parts, written, strict=True)
        for line in _laid_out(tag, text.translate(_TO_ASCII))
    ]
    return _pages(lines).encode("ascii")


def _code(language: str) -> str:
    return language.split("-", maxsplit=1)[0].lower()


def _unknown(letters: Sequence[str], *, table: str) -> frozenset[str]:
    """Letters that a table leaves blank or writes as an escape, such as x65e5."""
    asked = [letter for letter in letters if not letter.isspace()]
    dots = _asked_of_liblouis(asked, table=table)
    return frozenset(
        one
        for one, made in zip(asked, dots, strict=True)
        if not _is_whole(made) or len(made) >= _AN_ESCAPE
    )


def _is_whole(made: str) -> bool:
    dots = [ord(cell) for cell in made if not cell.isspace()]
    return any(cell != _BLANK for cell in dots) and all(cell in _SIX_DOTS for cell in dots)


def _known(shown: str, spoken: str, *, unknown: frozenset[str]) -> str:
    text = spoken if unknown.intersection(shown) and spoken else shown
    return "".join(f"(U+{ord(one):04X})" if one in unknown else one for one in text)


def _translated(texts: Sequence[str], *, table: str) -> list[str]:
    """The texts in dots; long ones are asked for in pieces that end with a word."""
    pieces = [textwrap.wrap(text, width=_PIECE, break_on_hyphens=False) for text in texts]
    made = iter(_asked_of_liblouis([piece for text in pieces for piece in text], table=table))
    written = [[next(made) for _ in text] for text in pieces]
    for text, dots in zip(pieces, written, strict=True):
        for piece, cells in zip(text, dots, strict=True):
            if not _is_whole(cells):
                raise PublishingError(
                    "liblouis gave no whole braille for a piece of the text.",
                    where=f"{piece[:80]!r}, table {table}",
                    mend="Take a newer liblouis, or remove braille = true from podcast.toml.",
                )
    return [chr(_BLANK).join(dots) for dots in written]


def _asked_of_liblouis(lines: Sequence[str], *, table: str) -> list[str]:
    """A line of Unicode braille for each line; a backslash would begin an escape."""
    if not lines:
        return []
    asked = "".join(line.replace("\\", "\\\\") + "\n" for line in lines)
    try:
        done = subprocess.run(  # noqa: S603 - a fixed program; the text goes in by its input
            [shutil.which(PROGRAM) or PROGRAM, "--forward", f"unicode.dis,{table}"],
            input=asked.encode(),
            capture_output=True,
            timeout=_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise _no_braille(str(error)) from error
    made = done.stdout.decode(errors="replace").split("\n")[:-1]
    if done.returncode or len(made) != len(lines):
        raise _no_braille(done.stderr.decode(errors="replace").strip()[:300])
    return made


def _no_braille(why: str) -> PublishingError:
    return PublishingError(
        f"liblouis made no braille file: {why or 'lines of the text are missing'}.",
        where=PROGRAM,
        mend="Install liblouis with its tables (Debian: liblouis-bin), or remove braille = true.",
    )


def _laid_out(tag: str, text: str) -> Iterator[str]:
    """A block's lines: titles in the middle, headings at cell 5 after a free line."""
    indent = {"h1": 0, "h2": 4}.get(tag, 2)
    runover = indent if tag == "h2" else 0
    lines = textwrap.wrap(
        text,
        width=CELLS,
        initial_indent=" " * indent,
        subsequent_indent=" " * runover,
        break_on_hyphens=False,
    )
    if tag == "h2":
        yield ""
    yield from (line.center(CELLS).rstrip() if tag == "h1" else line for line in lines)
    if tag == "h1":
        yield ""


def _pages(lines: Sequence[str]) -> str:
    """Pages of 25 lines; the last one has the page's number at its end."""
    on_page = LINES - 1
    pages = [lines[first : first + on_page] for first in range(0, len(lines), on_page)]
    return "".join(
        "".join(f"{line}\r\n" for line in page)
        + "\r\n" * (on_page - len(page))
        + f"{_number(at):>{CELLS}}\r\n\f"
        for at, page in enumerate(pages, start=1)
    )


def _number(page: int) -> str:
    return "#" + "".join("JABCDEFGHI"[int(digit)] for digit in str(page))
