"""The keys of front matter: ours, those of other programs, and what is told of any other."""

from __future__ import annotations

import re
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
_MEANT = {key: ours for ours, keys in _OTHER_KEYS["meant"].items() for key in keys.split()}

_ALIKE = 0.8  # from 0 to 1: "sesaon" is 0.83 of "season"
_NAMED = re.compile(r"""\s*\[{0,2}\s*(?:"([^"]+)"|'([^']+)'|([^\s"'#\-.=:\]]+(?:-[\w]+)*))""")
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
        key = (named[1] or named[2] or named[3]) if named else None
        if key in wanted:
            found.setdefault(key, number)
    return found


def strange_keys(
    values: Mapping[str, object], *, called: str, lines: Mapping[str, int], file: str
) -> Iterator[Warned]:
    """Warn of keys that nothing reads: passed over without a word, a draft would go out.

    ``file`` names the file where that is not the article's own.
    """
    for key, value in values.items():
        what = _told_of(key, value)
        if not what:
            continue
        line = lines.get(key, 1)
        where = f"{file}, line {line}," if file else f"the {called}"
        yield Warned(f"{key} in {where} {what}", NOWHERE if file else Place(line))


def _told_of(key: str, value: object) -> str:
    """What is wrong with a key, "" for one that is ours or plainly another program's."""
    plain = re.sub(r"[-_ ]", "", key).casefold()
    if key in _OURS or plain in _OF_OTHER_PROGRAMS or _OWN.match(key):
        return ""
    if plain in _OF_THE_SHOW:
        return "says nothing here; it is a setting of podcast.toml, for the whole show."
    is_table = isinstance(value, dict)  # as programs have it, not people
    meant = ("" if is_table else _MEANT.get(plain)) or _near(key.casefold()) or _near(plain)
    if meant:
        return f"says nothing here; is it {meant}?"
    return "" if is_table else "says nothing here."


def _near(key: str) -> str:
    return next(iter(get_close_matches(key, sorted(_OURS), n=1, cutoff=_ALIKE)), "")
