"""Script -> the text of its file in scripts/."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, fields
from itertools import groupby

import yaml

from podcast.model import LeftOut, Line, Pauses, Role, Script, ScriptSection
from podcast.narration.omissions import inline_omissions
from podcast.narration.punctuation import finished, unfinished
from podcast.narration.scripts.markup import (
    Written,
    escaped,
    visible_blanks,
    write_gone,
    write_line,
)
from podcast.narration.which_pause import followers, ruled_pause

_SEPARATOR = re.compile("[\x85\u2028\u2029]")

CHAPTER = "<!-- chapter -->"
"""After a heading in a script file: the title of a chapter, which is not spoken."""

LEFT_OUT = "<!-- left out -->"
WARNINGS = "<!-- warnings -->"
WARNING = "warning"

_ITEMS: frozenset[Role] = frozenset({"list", "table"})
_MEANING = ("#", "- ", "<<<<<<<", "|||||||", "=======", ">>>>>>>")
# A value for each kind of pause by which the kind can be told.
_KINDS = Pauses(*range(-2, -2 - len(fields(Pauses)), -1))


def write_script(script: Script) -> str:
    """The script as a file to read, edit and commit: one sentence a line.

    Places in the article are not written: they move with every edit of it. A pause is
    written where it is not the one that the rule gives.
    """
    pauses = usual_pauses(script.sections)
    parts = [f"---\n{_front_matter(script, pauses=pauses)}---"]
    breaks = _breaks(script.sections, pauses=pauses)
    for section in script.sections:
        parts += _section(section, breaks=breaks)
    return "\n\n".join([*parts, *_leavings(script)]) + "\n"


def usual_pauses(sections: Sequence[ScriptSection]) -> Pauses:
    """The pauses by which a script was laid: per kind the default if it occurs, else the most."""
    seen: dict[str, Counter[int]] = {field.name: Counter() for field in fields(Pauses)}
    names = {value: name for name, value in asdict(_KINDS).items()}
    for line, after, same in followers(sections):
        kind = ruled_pause(line, following=after, same_section=same, pauses=_KINDS)
        if kind in names:
            seen[names[kind]][line.pause] += 1
    usual = asdict(Pauses())
    for name, counts in seen.items():
        if counts and usual[name] not in counts:
            usual[name] = counts.most_common(1)[0][0]
    return Pauses(**usual)


def _front_matter(script: Script, *, pauses: Pauses) -> str:
    values: dict[str, object] = {
        "title": script.title,
        "byline": script.byline,
        "date": script.published,
        "guid": script.guid,
        "language": script.language,
        "summary": script.summary,
    }
    kept = {key: value for key, value in values.items() if value or key == "title"}
    usual = asdict(Pauses())
    unusual = {name: ms for name, ms in asdict(pauses).items() if ms != usual[name]}
    if unusual:
        kept["pauses"] = unusual
    # A line separator of Unicode (U+0085) reads back as a blank unless it is escaped.
    is_plain = not _SEPARATOR.search("".join(map(str, kept.values())))
    return yaml.safe_dump(kept, allow_unicode=is_plain, sort_keys=False, width=10**6)


def _breaks(sections: Sequence[ScriptSection], *, pauses: Pauses) -> Iterator[int | None]:
    """For each line its pause where it is not the ruled one."""
    for line, after, same in followers(sections):
        ruled = ruled_pause(line, following=after, same_section=same, pauses=pauses)
        yield None if line.pause == ruled else line.pause


def _section(section: ScriptSection, *, breaks: Iterator[int | None]) -> Iterator[str]:
    lines = list(section.lines)
    signs = "#" * section.level
    if lines and lines[0].role == "heading" and _is_titled(lines[0], title=section.title):
        yield f"{signs} {_text(lines.pop(0), pause=next(breaks))}"
    else:
        yield f"{signs} {escaped(section.title, signs='<[')} {CHAPTER}"
    expected = -1
    for (role, block), group in groupby(lines, key=lambda line: (line.role, line.block)):
        header = group_header(role, block=block, before=expected)
        body = "\n".join(_group(list(group), breaks=breaks))
        yield f"{header}\n{body}" if header else body
        expected = block


def _is_titled(line: Line, *, title: str) -> bool:
    return line.block == -1 and line.shown == title and title == " ".join(title.split())


def expected_block(role: Role, *, before: int) -> int:
    """The block number of a group whose header does not tell it."""
    if role in {"title", "notice", "reference"}:
        return -1
    return before if role == "note" else before + 1


def group_header(role: Role, *, block: int, before: int) -> str:
    """What stands above lines that are not simply the next paragraph."""
    if block != expected_block(role, before=before):
        return f"<!-- {role}, block {block} -->"
    return "" if role == "body" else f"<!-- {role} -->"


def _group(lines: Sequence[Line], *, breaks: Iterator[int | None]) -> Iterator[str]:
    fresh = lines[0].role in _ITEMS
    for index, line in enumerate(lines):
        text = _text(line, pause=next(breaks), last=index == len(lines) - 1)
        yield f"- {text}" if fresh else text
        fresh = not line.shown.endswith(" ") or line.pieces[-1].rule != ""


def _text(line: Line, *, pause: int | None, last: bool = True) -> str:
    """A line's text; the space between two sentences is the end of the line."""
    bare = unfinished(line.pieces)
    pieces = bare if finished(bare) == line.pieces else line.pieces
    text = write_line(Written(pieces, None, line.language, line.phonemes))
    if not last and text.endswith(" "):
        text = text[:-1]
    text = meaning_itself(_kept_blanks(text))
    return text + write_line(Written((), pause))


def meaning_itself(text: str) -> str:
    """A line's text with a backslash before a sign that would mean something at its beginning."""
    return f"\\{text}" if text.startswith(_MEANING) else text


def _kept_blanks(text: str) -> str:
    """Blanks at both ends written so that no editor takes them away."""
    body = text.strip()
    if not body:
        return visible_blanks(text)
    start = text.index(body)
    end = start + len(body)
    return visible_blanks(text[:start]) + body + visible_blanks(text[end:])


def _leavings(script: Script) -> Iterator[str]:
    inline = tuple(inline_omissions(script.sections))
    left: tuple[LeftOut, ...] = script.left_out
    if inline and left[-len(inline) :] == inline:
        left = left[: -len(inline)]
    if left:
        yield "\n".join([LEFT_OUT, *(write_gone(one.text, rule=one.reason) for one in left)])
    if script.warnings:
        warned = (write_gone(one.what, rule=WARNING) for one in script.warnings)
        yield "\n".join([WARNINGS, *warned])
