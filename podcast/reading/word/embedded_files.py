"""Whole files inside a Word file, which Word opens with it: told, and their words listed."""

from __future__ import annotations

from podcast.reading.draft import Findings
from podcast.reading.encodings import page_text
from podcast.reading.tree import Element, html_tree, visible
from podcast.reading.word.left_out import PlaceOf
from podcast.reading.word.markup import RELATION, W, drop
from podcast.reading.word.package import WordPackage

_PAGES = (".html", ".htm", ".xhtml")


def tell_other_files(
    tree: Element, *, part: str, package: WordPackage, findings: Findings, place_of: PlaceOf
) -> None:
    """Take the places of such files out, and tell of each."""
    parts = {key: name for key, (_, name) in package.relations(part).items()}
    for chunk in list(tree.iter(f"{W}altChunk")):
        name = parts.get(chunk.get(f"{RELATION}id") or "", "")
        findings.warn(
            f"A part of the text is a file of its own, {name.rpartition('/')[2] or 'which is lost'}"
            ": nobody hears it. Open the article in Word and save it again.",
            place=place_of(chunk),
        )
        if name in package.archive.names and name.lower().endswith(_PAGES):
            source = f"{package.archive.source}:{name}"
            page = html_tree(page_text(package.archive.part(name), source=source), source=source)
            findings.leave_out(visible(page), reason="file in the file", place=place_of(chunk))
        drop(chunk)
