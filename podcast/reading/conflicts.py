"""Articles that git could not merge: both versions stand in the file."""

from __future__ import annotations

import re

from podcast.errors import ArticleError

_CONFLICT = re.compile(
    r"^<{7}(?: [^\n]*)?\n(?:[^\n]*\n)*?={7}[ \t]*\n(?:[^\n]*\n)*?>{7}(?: [^\n]*)?$", re.MULTILINE
)
_EXAMPLE = re.compile(r"<(pre|script|style)\b", re.IGNORECASE)
_FENCE = re.compile(r"^ {0,3}(```+|~~~+)")


def refuse_conflict_in_page(text: str, *, source: str) -> None:
    """Raise ArticleError, with its line, where a page's text holds git's marks of a conflict.

    What stands in <pre>, <script> or <style> is somebody's example.
    """
    text = text.replace("\r\n", "\n")
    if "\n<<<<<<<" in f"\n{text}":
        refuse_conflict(_without_examples(text), source=source)


def _without_examples(text: str) -> str:
    """Give a page with the lines of its examples made empty."""
    kept: list[str] = []
    at = 0
    while opening := _EXAMPLE.search(text, at):
        closing = re.compile(rf"</{opening[1]}\b", re.IGNORECASE).search(text, opening.end())
        end = closing.end() if closing else len(text)
        kept += [text[at : opening.start()], "\n" * text.count("\n", opening.start(), end)]
        at = end
    return "".join([*kept, text[at:]])


def refuse_conflict(text: str, *, source: str) -> None:
    """Raise ArticleError, with its line, where a text holds git's marks of a conflict.

    Marks in a code block are somebody's example.
    """
    lines = _without_code(text.replace("\r\n", "\n"))
    found = _CONFLICT.search(lines)
    if found:
        raise ArticleError(
            "The article holds both versions of a conflict in git.",
            where=f"{source}:{lines.count(chr(10), 0, found.start()) + 1}",
            mend="Keep one version, and delete the lines of <, = and >.",
        )


def _without_code(text: str) -> str:
    """Give the text with the lines of fenced code blocks made empty."""
    fence = ""
    lines: list[str] = []
    for line in text.split("\n"):
        mark = _FENCE.match(line)
        inside = bool(fence)
        if mark and not fence:
            fence = mark[1]
        elif mark and mark[1].startswith(fence):
            fence = ""
        lines.append("" if inside or mark else line)
    return "\n".join(lines)
