"""Reading: a file that someone wrote becomes an Article, whatever its format."""

from __future__ import annotations

from pathlib import Path

from podcast.errors import ArticleError, PodcastError
from podcast.model import Article
from podcast.reading.readable_files import HOLDS_PICTURES, NEARLY, READABLE, reader_of
from podcast.reading.source import is_absent, refuse_dead_link, source_bytes
from podcast.reading.true_kinds import refuse_another
from podcast.store import leads_out

__all__ = ["HOLDS_PICTURES", "NEARLY", "READABLE", "read"]


def read(path: Path, *, root: Path) -> Article:
    """Read one article, with the metadata beside it; its reports name it relative to ``root``.

    Raises ArticleError, with place and remedy, for whatever is not a readable article.
    """
    from podcast.reading.conflicts import refuse_cloud_copy, refuse_lock_file

    source = _source(path, root=root)
    if source != _printable(source):
        raise ArticleError(
            "The file's name holds a line end or another sign that is no letter, or is not UTF-8: "
            "no address can be made of it.",
            where=_printable(source),
            mend="Rename the file.",
        )
    refuse_cloud_copy(path.name, source=source)
    refuse_lock_file(path.name, source=source)
    if not path.suffix and (is_absent(path) or path.is_dir()):
        source_bytes(path, source=source)
    reader_of(path.suffix.lower(), source=source)
    refuse_dead_link(path, source=source)
    if leads_out(path, root=root):
        raise ArticleError(
            "A link leads out of the project here, and what it leads to would be published.",
            where=source,
            mend="Copy the article itself into content/.",
        )
    data = source_bytes(path, source=source)
    refuse_another(data, suffix=path.suffix.lower(), source=source)
    try:
        return _understood(data, path=path, root=root, source=source)
    except PodcastError:
        raise
    except Exception as error:  # a library raises what it meets in a broken file
        raise ArticleError(
            f"The file cannot be read as an article ({type(error).__name__}: {error}).",
            where=source,
            mend="Open it in the program that made it and save it again, or paste its text "
            "into a .md file.",
        ) from error


def _understood(data: bytes, *, path: Path, root: Path, source: str) -> Article:
    from podcast.reading.compose import compose
    from podcast.reading.metadata.beside import with_metadata
    from podcast.reading.metadata.editions import as_edition, edition_file, with_editions
    from podcast.reading.slugs import usual_slug

    if edition := edition_file(data, path=path, source=source):
        whole = read(edition.origin, root=root)
        return as_edition(edition, of=whole, name=usual_slug(path), source=source)
    reader = reader_of(path.suffix.lower(), source=source)
    draft = with_metadata(reader(data, source=source), path=path, source=source)
    return with_editions(compose(draft, name=usual_slug(path), source=source), path=path)


def _source(path: Path, *, root: Path) -> str:
    here, base = path.absolute(), root.absolute()
    return here.relative_to(base).as_posix() if here.is_relative_to(base) else path.name


def _printable(name: str) -> str:
    """A name with those of its bytes written out that are no text, or command a terminal."""
    text = name.encode("utf-8", "backslashreplace").decode()
    return "".join(f"\\x{ord(sign):02x}" if sign < " " or sign == "\x7f" else sign for sign in text)
