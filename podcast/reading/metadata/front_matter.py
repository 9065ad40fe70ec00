"""Front matter: what an article says about itself above its text."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import PurePosixPath

import yaml

from podcast.errors import ArticleError
from podcast.model import Paragraph, Place, Span, Warned
from podcast.reading.dates import moment_of
from podcast.reading.draft import Draft
from podcast.reading.inline import tidy
from podcast.reading.metadata.keys import NAMES, lines_of, strange_keys
from podcast.reading.metadata.languages import tag_of
from podcast.reading.plain_words import plain_words
from podcast.reading.repair import whole
from podcast.toml_values import is_deep, toml_values

_FENCES = {"---": ("---", "..."), "+++": ("+++",)}
_LARGEST = 64 * 1024
_OVERWRITTEN = re.compile(r"Cannot (?:overwrite|declare|mutate)|Duplicate", re.IGNORECASE)
_KEY = re.compile(r"[\w\"'-]+\s*[:=]")
_JSON = re.compile(r'\{(?=[ \t\r]*\n|[^\n]*[{},\[][ \t\r]*\n)\s{0,100}"[^"\n]{1,100}"[ \t]*:')
_READ = frozenset({"title", "byline", "summary", "disclaimer"})
"""Values that people read and hear: plain text, whatever mark-up they were written with."""

_TWICE = "is said twice"
_FIRST_YEAR = 1900  # RFC 2822 section 3.3 has no dates before it


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The values above a text, with the lines of their keys; ``body`` begins on ``first_line``.

    ``file`` is the name of the file that they are in, where that is not the article's.
    """

    body: str
    values: dict[str, object] = field(default_factory=dict)
    first_line: int = 1
    called: str = "front matter"
    lines: Mapping[str, int] = field(default_factory=dict)
    file: str = ""

    def where(self, key: str, *, source: str) -> str:
        """The place of a key."""
        return f"{source}:{self.lines.get(key, 1)}"


def split_front_matter(text: str, *, source: str) -> FrontMatter:
    """Part YAML (``---``), TOML (``+++``) or JSON (``{``) front matter from the text below it.

    Raises ArticleError for front matter that is not closed or cannot be read.
    """
    text = text.removeprefix("\ufeff")
    if _JSON.match(text):
        return _of_json(text, source=source)
    lines = text.splitlines(keepends=True)
    fence = lines[0].rstrip() if lines else ""
    if fence not in _FENCES:
        return FrontMatter("".join(lines))
    end = next((i for i, line in enumerate(lines[1:], 1) if line.rstrip() in _FENCES[fence]), None)
    if end is None:
        if len(lines) < 2 or not _KEY.match(lines[1]):
            return FrontMatter("".join(lines))
        raise ArticleError(
            "The front matter has no end.",
            where=f"{source}:1",
            mend=f"Close it with a line that says {fence}",
        )
    header = "".join(lines[1:end])
    values = _parsed(header, is_toml=fence == "+++", above=1, source=source)
    places = lines_of(header, values, above=1)
    body = "".join(lines[end + 1 :])
    return FrontMatter(body, values=values, first_line=end + 2, lines=places)


def _of_json(text: str, *, source: str) -> FrontMatter:
    """Part JSON front matter, as Hugo has it, from the text below it."""
    try:
        values, end = json.JSONDecoder().raw_decode(text)
    except (ValueError, RecursionError) as error:
        raise ArticleError(
            "The front matter is written in JSON that cannot be read, and would be read aloud.",
            where=f"{source}:{getattr(error, 'lineno', 1)}",
            mend="Mend it, or write it between two lines of ---, as “key: value” lines.",
        ) from error
    if is_deep(values) or end > _LARGEST:
        raise ArticleError(
            "The front matter's values are too many, or lie too deep in each other.",
            where=f"{source}:1",
            mend="Keep what is of this article.",
        )
    above = text.count("\n", 0, end)
    body = text[end:].lstrip(" \t\r").removeprefix("\n")
    told = {whole(str(key)): _whole(value) for key, value in values.items()}
    return FrontMatter(body, values=told, first_line=above + 2)


def metadata_of(text: str, *, source: str) -> FrontMatter:
    """Read a TOML file that holds what front matter can hold. Raises ArticleError."""
    values = _parsed(text, is_toml=True, above=0, source=source, called="metadata")
    places = lines_of(text, values, above=0)
    name = PurePosixPath(source).name
    return FrontMatter("", values=values, called="metadata", lines=places, file=name)


def drafted(front: FrontMatter, *, source: str) -> Draft:
    """Give a draft of what the front matter says; keys it does not know go to ``meta``.

    Raises ArticleError for a value of the wrong kind.
    """
    rest = _with_draft(front.values)
    found: dict[str, tuple[str, object]] = {}
    beside: list[Warned] = []
    for field_, names in NAMES.items():
        said = [name for name in names if rest.get(name) is not None]
        found[field_] = (said[0], rest.pop(said[0])) if said else (field_, None)
        beside += _passed_over(rest, said, taken=found[field_][1], front=front)

    def words(name: str) -> str:
        key, value = found[name]
        where = front.where(key, source=source)
        return _words(value, name=name, where=where, called=front.called)

    told = words("disclaimer")
    published, moment = _published(*found["published"], front=front, source=source)
    strange = strange_keys(rest, called=front.called, lines=front.lines, file=front.file)
    return Draft(
        title=words("title"),
        slug=words("slug"),
        byline=words("byline"),
        language=_language(words("language"), found["language"][0], front=front, source=source),
        summary=words("summary"),
        published=published,
        moment=moment,
        disclaimer=(Paragraph(tidy([Span(told)]), Place(1)),) if told else (),
        warnings=(*beside, *strange),
        meta=rest,
    )


def _with_draft(values: Mapping[str, object]) -> dict[str, object]:
    """Give values with "published: false", as Jekyll has it, as the draft that it means."""
    told = dict(values)
    if isinstance(told.get("published"), bool) and not told.pop("published"):
        told.setdefault("draft", True)
    return told


def _passed_over(
    rest: Mapping[str, object], said: Sequence[str], *, taken: object, front: FrontMatter
) -> Iterator[Warned]:
    """Warn of a second key for what is said already, if it says something else."""
    for name in said[1:]:
        if rest[name] != taken:
            what = f"The {front.called} says both {said[0]} and {name}; {said[0]} is taken."
            yield Warned(what, Place(front.lines.get(name, 1)))


def _parsed(
    header: str, *, is_toml: bool, above: int, source: str, called: str = "front matter"
) -> dict[str, object]:
    """Read values; ``above`` are the lines of the file that stand above them."""

    def broken(why: str, *, line: int) -> ArticleError:
        write = "key = value" if is_toml else "key: value"
        signs = " or begin with a sign" if not is_toml else ""
        as_lines = f"Write “{write}” lines; put values that hold a colon{signs} in quotes."
        return ArticleError(
            f"The {called} cannot be read: {why}.",
            where=f"{source}:{line}",
            mend="Keep one of the two." if _TWICE in why else as_lines,
        )

    if len(header) > _LARGEST:
        raise broken("it is larger than 64 KB", line=1)
    try:
        values = toml_values(header) if is_toml else _of_yaml(header)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line if error.problem_mark else 0
        raise broken(str(error.problem), line=line + 1 + above) from error
    except (yaml.YAMLError, ValueError, RecursionError, OverflowError, TypeError) as error:
        told = re.search(r"at line (\d+)", str(error)) if is_toml else None
        line = int(told[1]) + above if told else 1
        twice = is_toml and _OVERWRITTEN.match(str(error))
        why = f"a key {_TWICE}" if twice else str(error).split("\n")[0]
        raise broken(why, line=line) from error
    if values is None:
        return {}
    if not isinstance(values, dict):
        raise broken("it is not a list of “key: value” lines", line=1 + above)
    if is_deep(values):
        raise broken("its values lie too deep in each other", line=1 + above)
    return {whole(str(key)): _whole(value) for key, value in values.items()}


def _of_yaml(header: str) -> object:
    from podcast.reading.metadata.plain_yaml import load_plain  # an article has changed

    return load_plain(header)


def _whole(value: object) -> object:
    """The value with whole characters in all its texts."""
    if isinstance(value, str):
        return whole(value)
    if isinstance(value, list):
        return [_whole(item) for item in value]
    if isinstance(value, dict):
        return {_whole(key): _whole(item) for key, item in value.items()}
    return value


def _words(value: object, *, name: str, where: str, called: str) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        return _listed(_words(item, name=name, where=where, called=called) for item in value)
    if isinstance(value, dict) and name == "byline":  # a person: name, address and the like
        value = value.get("name", value)
    if isinstance(value, bool | dict | list):
        raise ArticleError(
            f"The {called}'s {name} is not text.",
            where=where,
            mend=f'Write it as {name}: "some words"',
        )
    told = plain_words(str(value)) if name in _READ else str(value)
    return "".join(span.text for span in tidy([Span(told)]))


def _listed(names: Iterable[str]) -> str:
    *most, last = [name for name in names if name] or [""]
    return f"{', '.join(most)} and {last}" if most else last


def _language(told: str, key: str, *, front: FrontMatter, source: str) -> str:
    tag = tag_of(told)
    if told and not tag:
        write = f'{key} = "en-GB"' if front.called == "metadata" else f"{key}: en-GB"
        raise ArticleError(
            f"{key} in the {front.called} is not a language tag: {told}.",
            where=front.where(key, source=source),
            mend=f"Write it like this: {write}",
        )
    return tag


def _published(
    key: str, value: object, *, front: FrontMatter, source: str
) -> tuple[date | None, datetime | None]:
    """The day, and the moment where a time is told."""
    if value is None or value == "":
        return None, None
    found: tuple[date, datetime | None] | None
    if isinstance(value, datetime):
        found = value.date(), value.replace(microsecond=0)
    elif isinstance(value, date):
        found = value, None
    else:
        found = moment_of(str(value))
    if found is None or found[0].year < _FIRST_YEAR:
        raise ArticleError(
            f"The {front.called}'s date cannot be understood: {value}"
            if found is None
            else f"The {front.called}'s date is of a year that no feed can say: {value}",
            where=front.where(key, source=source),
            mend="Write it as year, month, day: 2024-03-05, and if you like with a time and its "
            "zone: 2024-03-05 08:30 +01:00"
            if found is None
            else "Give the day on which it is published as an episode; the text may say when it "
            "was written.",
        )
    return found
