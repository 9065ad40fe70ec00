"""An article that a person named by a file or by an address."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

from podcast.errors import PodcastError, Problems


@dataclass(frozen=True, slots=True)
class Named:
    """The file of an article, and the address at which a page was in the end; "" for a file."""

    path: Path
    address: str = ""


def is_web_address(name: str) -> bool:
    """Whether a name is meant as an address, right or wrong, and not as a file's."""
    return "://" in name or name.lower().startswith(("http:", "https:"))


@contextmanager
def article_file(name: str, *, allow_private: bool) -> Iterator[Named]:
    """The file itself, or a page fetched for as long as the block runs.

    An address is fetched once. Raises FetchError, also where it is not http or https.
    """
    if not is_web_address(name):
        with _told_as_typed(Path(name)):
            yield Named(Path(name))
        return
    from podcast.reading.fetch import fetch_page
    from podcast.reading.slugs import slug_of

    page = fetch_page(name, allow_private=allow_private)
    parts = urlsplit(name)
    last = PurePosixPath(unquote(parts.path)).stem or parts.hostname or "page"
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"{slug_of(last)}.html"
        path.write_bytes(page.data)
        yield Named(path, page.url)


@contextmanager
def _told_as_typed(path: Path) -> Iterator[None]:
    """Have the place of an error lead to the file from where its name was typed."""
    try:
        yield
    except PodcastError as error:
        for one in error.problems if isinstance(error, Problems) else (error,):
            file, colon, line = one.where.partition(":")
            if file == path.name:
                one.where = f"{path}{colon}{line}"
        raise
