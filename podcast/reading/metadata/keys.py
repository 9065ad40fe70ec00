"""The keys of front matter: ours, those of other programs, and what is told of any other."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from importlib.resources import files

from podcast.model import NOWHERE, Place, Warned
from podcast.toml_values import toml_values

NAMES = {
    "title": ("title",),
    "slug": ("slug",),
    "byline": ("byline", "author", "authors"),
    "language": ("language", "lang"),
    "summary": ("summary", "description"),
    "published": ("date", "published"),
    "disclaimer": ("disclaimer",),
}
"""Fields of a draft, and the keys by which front matter says them."""

_OTHERS = (
    *("season", "episode", "type", "explicit", "draft", "withdrawn", "corrections"),
    *("image", "image_alt", "profile", "omit", "keep", "lexicon", "address"),
    *("guid", "edition_of"),
)
"""Keys that later stages look for in ``meta``; what else is there is another program's."""

_OURS = frozenset({*(name for names in NAMES.values() for name in names), *_OTHERS})

_OTHER_KEYS = toml_values(
    files("podcast.reading.metadata").joinpath("other_keys.toml").read_text(encoding="utf-8")
)
_OF_OTHER_PROGRAMS = frozenset(_OTHER_KEYS["of_other_programs"].split())
_OF_THE_SHOW = frozenset(_OTHER_KEYS["of_the_show"].split())
_FAMILIES = tuple(_OTHER_KEYS["families_of_other_programs"].split())
_MEANT = {key: ours for ours, keys in _OTHER_KEYS["meant"].items() for key in keys.split()}

_NOTHING = "says nothing here."
_ALIKE = 0.8  # from 0 to 1: "sesaon" is 0.83 of "season"
_APART = 3  # keys without a word that was meant; more of them are told in one line
_NAMED = re.compile(r"""\s*\[{0,2}\s*(?:"([^"]+)"|'([^']+)'|([^\s"'#\-.=:\]]+(?:-[\w]+)*))""")
_SPACED = re.compile(r"([^\s\"'#\[{][^#]*?)\s*:(?:\s|$)")  # YAML's: date created, url:x, 1.5
_OWN = re.compile(r"[_.]|x[-_]", re.IGNORECASE)


def lines_of(header: str, keys: Iterable[str], *, above: int) -> dict[str, int]:
    """The line of the file on which each key stands, where it begins one.

    ``above`` are the lines of the file that stand above the header.
    """
    wanted, found = set(keys), dict[str, int]()
    for number, line in enumerate(header.splitlines(), above + 1):
        if line[:1].isspace():
            continue
        named = _NAMED.match(line)
        spaced = _SPACED.match(line)
        keys_here = (*(named.groups() if named else ()), spaced[1] if spaced else None)
        for key in keys_here:
            if key in wanted:
                found.setdefault(key, number)
    return found


def strange_keys(
    values: Mapping[str, object], *, called: str, lines: Mapping[str, int], file: str
) -> Iterator[Warned]:
    """Warn of keys that nothing reads: passed over without a word, a draft would go out.

    ``file`` names the file where that is not the article's own.
    """
    told = {key: what for key, value in values.items() if (what := _told_of(key, value))}
    unlike = [key for key, what in told.items() if what == _NOTHING]
    together = unlike if len(unlike) > _APART else []
    for key, what in told.items():
        if key in together[1:]:
            continue
        line = lines.get(key, 1)
        where = f"{file}, line {line}," if file else f"the {called}"
        what_is_told = f"{key} in {where} {what}"
        if together and key == together[0]:
            named, more = ", ".join(together[:_APART]), len(together) - _APART
            what_is_told = f"{named} and {more} more in {where} say nothing here."
        yield Warned(what_is_told, NOWHERE if file else Place(line))


def _told_of(key: str, value: object) -> str:
    """What is wrong with a key, "" for one that is ours or plainly another program's."""
    key = unicodedata.normalize("NFC", key).strip()
    plain = re.sub(r"[-_ ]", "", key).casefold()
    if not key or key in _OURS or plain in _OF_OTHER_PROGRAMS or _OWN.match(key):
        return ""
    if plain in _OF_THE_SHOW:
        return "says nothing here; it is a setting of podcast.toml, for the whole show."
    is_table = isinstance(value, dict)  # as programs have it, not people
    meant = "" if is_table else _MEANT.get(plain)
    if not meant and _is_of_a_family(key):
        return ""
    meant = meant or _near(key.casefold()) or _near(plain)
    if meant:
        return f"says nothing here; is it {meant}?"
    return "" if is_table else _NOTHING


def _is_of_a_family(key: str) -> bool:
    """Whether a key of several words begins as many of another program do: showAuthor."""
    first = re.split(r"[-_ ]|(?<=[a-z])(?=[A-Z])", key, maxsplit=1)
    return len(first) > 1 and first[0].casefold() in _FAMILIES


def _near(key: str) -> str:
    return next(iter(get_close_matches(key, sorted(_OURS), n=1, cutoff=_ALIKE)), "")
