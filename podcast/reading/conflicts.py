"""Articles of which there are two versions: in one file by git, or a cloud folder's copy."""

from __future__ import annotations

import re

from podcast.errors import ArticleError

_CONFLICT = re.compile(
    r"^<{7}(?: [^\n]*)?\n(?:[^\n]*\n)*?={7}[ \t]*\n(?:[^\n]*\n)*?>{7}(?: [^\n]*)?$", re.MULTILINE
)
_COPY = re.compile(
    r"\((?:[^()]* )?(?:conflicted copy|case conflict|unicode encoding conflict|sfconflict"
    r"|kopie mit konflikt|in konflikt stehende kopie|copie en conflit|copia en conflicto)\b[^()]*\)"
    r"|\.sync-conflict-\d{8}-\d{6}|_conflict-\d{8}-\d{6}",
    re.IGNORECASE,
)
"""Names that Dropbox, Nextcloud and ownCloud, Seafile and Syncthing give."""

_EXAMPLE = re.compile(r"<(pre|script|style)\b", re.IGNORECASE)
_FENCE = re.compile(r"^ {0,3}(```+|~~~+)")


def refuse_cloud_copy(name: str, *, source: str) -> None:
    """Raise ArticleError for a copy that a cloud folder made since two people wrote at once."""
    if _COPY.search(name):
        raise ArticleError(
            "This is a copy that a cloud folder made, since two people changed the file at once.",
            where=source,
            mend="Bring what is right into one of the two files and delete the other; rename it "
            "where it is an article of its own.",
        )


def refuse_lock_file(name: str, *, source: str) -> None:
    """Raise ArticleError for what Word keeps beside a document while somebody has it open."""
    if name.startswith("~$"):
        raise ArticleError(
            "This is what Word keeps while the document is open, and no article.",
            where=source,
            mend="Name the document itself, whose name begins without ~$.",
        )


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
