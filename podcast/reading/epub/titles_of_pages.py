"""Names of chapters that only the titles of a book's pages tell, where no page has a heading."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePosixPath

from podcast.reading.epub.contents import Entry
from podcast.reading.epub.package import each
from podcast.reading.tree import HEADINGS, Element, all_text, html_tree, local_name
from podcast.reading.zip_files import Archive


def titles_of_pages(archive: Archive, chapters: Sequence[str], *, root: Element) -> list[Entry]:
    """Give a line of contents for each page, or none where a heading or two alike titles stand.

    Programs put the book's own title, "Untitled" or the file's name into every page: such tell
    no chapter.
    """
    if any(local_name(one) in HEADINGS for one in root.iter()):
        return []
    found = [Entry(_title(archive, one), 1, one) for one in chapters if one in archive.names]
    names = [one.name.casefold() for one in found]
    told = all(
        name and name not in (PurePosixPath(one.part.casefold()).stem, _file(one))
        for name, one in zip(names, found, strict=True)
    )
    return found if told and len(set(names)) == len(names) > 1 else []


def _file(entry: Entry) -> str:
    return PurePosixPath(entry.part.casefold()).name


def _title(archive: Archive, part: str) -> str:
    page = html_tree(archive.part(part), source=f"{archive.source}:{part}")
    return next((" ".join(all_text(one).split()) for one in each(page, "title")), "")
