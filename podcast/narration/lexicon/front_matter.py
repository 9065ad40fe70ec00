"""A word put into the ``lexicon:`` of an article's front matter; every other byte stays."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

import yaml

from podcast.narration.lexicon.entries import Entry, is_same_word, lexicon_of
from podcast.toml_values import toml_values

_FENCES = {"---": ("---", "..."), "+++": ("+++",)}
_LF = "\n"
Change = tuple[int, int, str]
"""Characters of the front matter, from and up to, and what they become."""

_PLAIN = re.compile(r"[^\W\d_][\w’-]*(?: [\w’-]+)*")


def with_own_word(text: str, entry: Entry) -> str:
    """An article's text whose front matter says how the entry's word is said.

    An entry for the same word is replaced; front matter is made where there is none.
    Raises ValueError where the front matter is written in a way that this cannot edit.
    """
    mark = "\ufeff" if text.startswith("\ufeff") else ""
    lines = text[len(mark) :].splitlines(keepends=True)
    newline = "\r\n" if lines and lines[0].endswith("\r\n") else "\n"
    end = front_matter_end(lines)
    if end is None:
        made = f"---\nlexicon:\n  {_pair(entry)}\n---\n\n"
        return f"{mark}{made.replace(_LF, newline)}{''.join(lines)}"
    header = "".join(lines[1:end])
    change = _in_toml if lines[0].startswith("+++") else _in_yaml
    start, stop, new = change(header, entry)
    after = f"{header[:start]}{new.replace(_LF, newline)}{header[stop:]}"
    return f"{mark}{lines[0]}{after}{''.join(lines[end:])}"


def front_matter_end(lines: list[str]) -> int | None:
    """The line that closes the front matter; None where there is none."""
    fence = lines[0].rstrip() if lines else ""
    closes = _FENCES.get(fence, ())
    return next((i for i, line in enumerate(lines[1:], 1) if line.rstrip() in closes), None)


def _in_yaml(header: str, entry: Entry) -> Change:
    root = yaml.compose(header, yaml.SafeLoader)
    if root is not None and (not isinstance(root, yaml.MappingNode) or root.flow_style):
        raise ValueError("the front matter is not “key: value” lines")
    given = root.value if root is not None else []
    value = next((value for key, value in given if key.value == "lexicon"), None)
    if value is None:
        return len(header), len(header), f"lexicon:\n  {_pair(entry)}\n"
    if isinstance(value, yaml.MappingNode):
        return _in_mapping(value, entry)
    if isinstance(value, yaml.SequenceNode):
        return _in_list(value, entry)
    if value.value:
        raise ValueError("lexicon: is neither words nor a list")
    return value.start_mark.index, value.end_mark.index, f"\n  {_pair(entry)}"


def _in_mapping(words: yaml.MappingNode, entry: Entry) -> Change:
    start = words.start_mark
    for key, said in words.value:
        if is_same_word(Entry(str(key.value)), entry):
            return key.start_mark.index, said.end_mark.index, _pair(entry)
    if words.flow_style:
        return start.index + 1, start.index + 1, f"{_pair(entry)}, "
    return start.index, start.index, f"{_pair(entry)}\n{' ' * start.column}"


def _in_list(words: yaml.SequenceNode, entry: Entry) -> Change:
    start = words.start_mark
    if any(_is_about(one, entry) for one in words.value):
        raise ValueError("the word stands in a list already")
    if words.flow_style:
        return start.index + 1, start.index + 1, f"{_table(entry)}, "
    return start.index, start.index, f"- {_table(entry)}\n{' ' * start.column}"


def _is_about(item: yaml.Node, entry: Entry) -> bool:
    if not isinstance(item, yaml.MappingNode):
        return False
    words = [str(value.value) for key, value in item.value if key.value == "word"]
    return any(is_same_word(Entry(word), entry) for word in words)


def _pair(entry: Entry) -> str:
    """``word: say``, or ``word: {say: …, ipa: …}`` where there is more to it."""
    if {name for name, _ in _values(entry)} <= {"say"}:
        return f"{_scalar(entry.word)}: {_scalar(entry.say)}"
    return (
        f"{_scalar(entry.word)}: {{{', '.join(f'{n}: {_quoted(v)}' for n, v in _values(entry))}}}"
    )


def _table(entry: Entry) -> str:
    values = [("word", entry.word), *_values(entry)]
    return f"{{{', '.join(f'{name}: {_quoted(value)}' for name, value in values)}}}"


def _values(entry: Entry) -> Iterator[tuple[str, str]]:
    """What the entry says beyond its word."""
    given = {"say": entry.say, "ipa": entry.ipa, "phonemes": entry.phonemes}
    more = {"match": entry.match if entry.match != "word" else "", "note": entry.note}
    yield from ((name, value) for name, value in (given | more).items() if value)


def _scalar(text: str) -> str:
    is_plain = _PLAIN.fullmatch(text) and yaml.safe_load(text) == text
    return text if is_plain else _quoted(text)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _in_toml(header: str, entry: Entry) -> Change:
    given = toml_values(header).get("lexicon", {})
    if any(is_same_word(one, entry) for one in lexicon_of(given, where="").entries):
        raise ValueError("the word stands there already")
    rows = "".join(f"{name} = {_quoted(value)}\n" for name, value in _values(entry))
    word = _quoted(entry.word)
    opened = f"[[lexicon]]\nword = {word}" if isinstance(given, list) else f"[lexicon.{word}]"
    return len(header), len(header), f"{opened}\n{rows}"
