"""A word taken out of the ``lexicon:`` of an article's front matter; every other byte stays."""

from __future__ import annotations

import re
import tomllib

import yaml

from podcast.narration.lexicon.entries import Entry, is_same_word, lexicon_of
from podcast.narration.lexicon.front_matter import front_matter_end
from podcast.toml_values import toml_values

_TABLE = re.compile(r"^[ \t]*\[", re.MULTILINE)
_ODD = "it is not written one value a line"


def without_own_word(text: str, entry: Entry) -> str:
    """An article's text whose front matter no longer says how the entry's word is said.

    Front matter that held nothing else goes too. Raises ValueError where the word does not stand
    there, or is written in a way that this cannot edit.
    """
    mark = "\ufeff" if text.startswith("\ufeff") else ""
    lines = text[len(mark) :].splitlines(keepends=True)
    end = front_matter_end(lines)
    if end is None:
        raise ValueError("there is none")
    header = "".join(lines[1:end])
    change = _out_of_toml if lines[0].startswith("+++") else _out_of_yaml
    after = change(header, entry)
    if after.strip():
        return f"{mark}{lines[0]}{after}{''.join(lines[end:])}"
    gap = 1 if end + 1 < len(lines) and not lines[end + 1].strip() else 0
    return f"{mark}{''.join(lines[end + 1 + gap :])}"


def _out_of_yaml(header: str, entry: Entry) -> str:
    root = yaml.compose(header, yaml.SafeLoader)
    given = root.value if isinstance(root, yaml.MappingNode) and not root.flow_style else []
    key, words = next(((k, v) for k, v in given if k.value == "lexicon"), (None, None))
    if key is None or not isinstance(words, yaml.MappingNode | yaml.SequenceNode):
        raise ValueError("no word stands there")
    spans = [_span(one) for one in words.value]
    held = [at for at, one in enumerate(words.value) if _is_of(one, entry)]
    if not held:
        raise ValueError("the word does not stand there")
    at = held[0]
    if len(spans) == 1:
        return _without_lines(header, key.start_mark.index, words.end_mark.index)
    if not words.flow_style:
        return _without_lines(header, *spans[at])
    start, stop = spans[at]
    if at + 1 < len(spans):
        return f"{header[:start]}{header[spans[at + 1][0] :]}"
    return f"{header[: spans[at - 1][1]]}{header[stop:]}"


def _span(one: yaml.Node | tuple[yaml.Node, yaml.Node]) -> tuple[int, int]:
    """The characters from and up to which a word and what is said of it stand."""
    first, last = one if isinstance(one, tuple) else (one, one)
    return first.start_mark.index, last.end_mark.index


def _is_of(one: yaml.Node | tuple[yaml.Node, yaml.Node], entry: Entry) -> bool:
    if isinstance(one, tuple):
        return str(one[0].value) == entry.word
    if not isinstance(one, yaml.MappingNode):
        return False
    return any(key.value == "word" and value.value == entry.word for key, value in one.value)


def _without_lines(header: str, start: int, stop: int) -> str:
    """The header without the lines of a value; comments and blank lines behind it stay."""
    first = header.rfind("\n", 0, start) + 1
    lines = header[first:stop].splitlines(keepends=True)
    while len(lines) > 1 and lines[-1].strip()[:1] in {"", "#"}:
        lines.pop()
    last = header.find("\n", first + len("".join(lines).rstrip("\r\n")))
    return header[:first] + (header[last + 1 :] if last >= 0 else "")


def _out_of_toml(header: str, entry: Entry) -> str:
    starts = [match.start() for match in _TABLE.finditer(header)]
    parts = [header[a:b] for a, b in zip([0, *starts], [*starts, len(header)], strict=True)]
    after = "".join(_part_without(part, entry) for part in parts)
    try:
        told, left = (
            lexicon_of(toml_values(one).get("lexicon", ()), where="").entries
            for one in (header, after)
        )
    except tomllib.TOMLDecodeError as error:
        raise ValueError(_ODD) from error
    if len(left) != len(told) - 1 or any(is_same_word(one, entry) for one in left):
        raise ValueError(_ODD)
    return after


def _part_without(part: str, entry: Entry) -> str:
    """A table without the word; nothing of one that is about this word alone."""
    try:
        given = toml_values(part).get("lexicon")
    except tomllib.TOMLDecodeError:
        return part
    head, *rows = part.splitlines(keepends=True) or [""]
    is_one = isinstance(given, list) or head.partition("#")[0].strip() != "[lexicon]"
    if not given or not any(
        is_same_word(one, entry) for one in lexicon_of(given, where="").entries
    ):
        return part
    if is_one:
        return _behind(rows) if head.strip().startswith("[") else part
    kept = [row for row in rows if not _is_row_of(row, entry)]
    return f"{head}{''.join(kept)}" if any("=" in row for row in kept) else "".join(kept)


def _behind(rows: list[str]) -> str:
    """What stands behind a table's last value: comments of the next one."""
    values = [at for at, row in enumerate(rows, 1) if "=" in row and row.strip()[:1] != "#"]
    return "".join(rows[max(values, default=0) :]).lstrip("\r\n")


def _is_row_of(row: str, entry: Entry) -> bool:
    try:
        return entry.word in toml_values(row)
    except tomllib.TOMLDecodeError:
        return False
