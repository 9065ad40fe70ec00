"""A word's pronunciation written where it belongs: the show's lexicon.toml, or an article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from difflib import get_close_matches
from pathlib import Path, PurePosixPath

import yaml

from podcast.errors import ArticleError, PodcastError, ProjectError
from podcast.model import Article
from podcast.narration.lexicon.entries import Entry, Lexicon, is_same_word, lexicon_of
from podcast.narration.lexicon.front_matter import with_own_word
from podcast.narration.lexicon.own_words_removed import without_own_word
from podcast.narration.lexicon.toml import (
    load_lexicon,
    with_word_replaced,
    with_words,
    without_word,
)
from podcast.project import Project
from podcast.reading.metadata.beside import has_front_matter, metadata_home, metadata_path
from podcast.reading.metadata.editions import edition_file, editions_of
from podcast.reading.metadata.front_matter import split_front_matter
from podcast.store.rewriting import rewrite


def own_words(article: Article) -> Lexicon:
    """The words that the article's own front matter says how to say. Raises ProjectError."""
    return lexicon_of(article.meta.get("lexicon", ()), where=article.source)


def editions_with(entry: Entry, *, path: Path) -> tuple[Path, ...]:
    """The editions of an article that say a word as the article says it.

    One whose own file says the word keeps its way. One that cannot be read is among them, for
    who reads it to tell.
    """
    return tuple(one for one in editions_of(path) if not _says_itself(one, entry))


def _says_itself(edition: Path, entry: Entry) -> bool:
    with suppress(PodcastError, OSError):
        told = edition_file(edition.read_bytes(), path=edition, source=edition.name)
        own = told.told.meta.get("lexicon") or () if told else ()
        words = lexicon_of(own, where=edition.name).entries
        return any(is_same_word(entry, one) for one in words if not one.right)
    return False


def refuse_known(lexicon: Lexicon, entries: Sequence[Entry], *, where: str, mend: str) -> None:
    """Raise ProjectError where the lexicon says already how one of the words is said."""
    told = [one for one in lexicon.entries if not one.right]
    known = [new for new in entries if any(is_same_word(new, old) for old in told)]
    if known:
        words = ", ".join(sorted(entry.word for entry in known)[:5])
        raise ProjectError(f"It is said already how to say {words}.", where=where, mend=mend)


def new_words(entries: Sequence[Entry], *, known: Lexicon, language: str) -> tuple[Entry, ...]:
    """The entries that do not stand in the show's lexicon as they are.

    A PLS file has a language where lexicon.toml needs none: that of the show.
    """
    there = {_told(entry, language=language) for entry in known.entries}
    return tuple(entry for entry in entries if _told(entry, language=language) not in there)


def _told(entry: Entry, *, language: str) -> tuple[str, ...]:
    return entry.word, entry.say, entry.ipa, entry.language or language


def write_show_words(
    project: Project, entries: Sequence[Entry], *, seen: Lexicon | None = None
) -> None:
    """Put entries into lexicon.toml, a known word's in its place. Raises ProjectError, StoreError.

    Every other byte of the file stays as it is. ``seen`` is the lexicon that a person decided
    by: a word that is said otherwise by now stays, and that is an error.
    """
    path = project.lexicon

    def changed(data: bytes) -> bytes:
        text = data.decode("utf-8-sig")
        known = load_lexicon(text, where=path.name)
        _refuse_meanwhile(entries, known=known, seen=known if seen is None else seen, at=path.name)
        return _with_entries(text, entries, known=known.entries).encode()

    with _refused_as(
        ProjectError,
        "This cannot be written into the lexicon",
        where=path.name,
        mend="Write it there yourself.",
    ):
        rewrite(path, changed, lock=_lock(project), root=project.root)


def _with_entries(text: str, entries: Sequence[Entry], *, known: Sequence[Entry]) -> str:
    new = [one for one in entries if not any(is_same_word(one, old) for old in known)]
    for entry in entries:
        text = text if entry in new else with_word_replaced(text, entry)
    return with_words(text, new) if new else text


def _refuse_meanwhile(entries: Sequence[Entry], *, known: Lexicon, seen: Lexicon, at: str) -> None:
    """Raise ProjectError where somebody else said meanwhile how one of the words is said."""
    for entry in entries:
        now = said_already(entry, known=known)
        if now not in (None, entry, said_already(entry, known=seen)):
            raise ProjectError(
                f"Somebody else said meanwhile how to say “{entry.word}”, and that stays.",
                where=at,
                mend="Look at what stands there now, then do the same again.",
            )


def said_already(entry: Entry, *, known: Lexicon) -> Entry | None:
    """The entry that a lexicon has for the same word; None where it has none."""
    return next((one for one in known.entries if is_same_word(entry, one)), None)


def _lock(project: Project) -> Path:
    """Held while words are written, so that of two commands at once neither loses its own."""
    return project.store.here / "words.lock"


@contextmanager
def _refused_as(kind: type[PodcastError], what: str, *, where: str, mend: str) -> Iterator[None]:
    """Tell of a change that cannot be made, with what is wrong with it."""
    try:
        yield
    except UnicodeEncodeError:
        raise  # what was typed is no text
    except (ValueError, yaml.YAMLError, ArticleError) as error:
        raise kind(f"{what}: {error}.", where=where, mend=mend) from error


def known_word(lexicon: Lexicon, word: str, *, where: str, is_own: bool = False) -> Entry:
    """The entry for a word, as it is written first of all. Raises ProjectError without one.

    The lexicon is the show's, or an article's own.
    """
    told = lexicon.entries
    exact = [one for one in told if one.word == word]
    alike = [one for one in told if one.word.casefold() == word.casefold()]
    if found := (exact or alike):
        return found[0]
    near = get_close_matches(word, [one.word for one in told], n=3)
    guess = f"Did you mean {', '.join(near)}? " if near else ""
    if is_own:
        mend = "The show's words are removed without --article."
        raise ProjectError(
            f"The article has no word “{word}” of its own.", where=where, mend=f"{guess}{mend}"
        )
    raise ProjectError(
        f"The show's lexicon does not have “{word}”.",
        where=where,
        mend=f"{guess}`podcast lexicon list` shows what it has; an article's own words are "
        "removed with --article NAME.",
    )


def remove_show_word(project: Project, entry: Entry) -> None:
    """Take an entry out of lexicon.toml; every other word and comment stays.

    Raises ProjectError, StoreError.
    """
    path = project.lexicon

    def changed(data: bytes) -> bytes:
        return without_word(data.decode("utf-8-sig"), entry).encode()

    with _refused_as(
        ProjectError,
        "This word cannot be taken out of the lexicon",
        where=path.name,
        mend="Delete its lines there yourself.",
    ):
        rewrite(path, changed, lock=_lock(project), root=project.root)


def write_own_word(path: Path, entry: Entry, *, source: str, project: Project) -> str:
    """Put the entry into the article's front matter, or the metadata beside it.

    Gives the name of the file that was changed; all its other bytes stay. Raises ArticleError.
    """
    if not has_front_matter(path.name):
        _write_beside(path, entry, source=metadata_home(source), project=project)
        return metadata_home(source)

    def changed(data: bytes) -> bytes:
        text = data.decode("utf-8")
        after = with_own_word(text, entry)
        _check(text, after, entry, source=source)
        return after.encode()

    with _refused_as(
        ArticleError,
        "The word cannot be put into this front matter",
        where=source,
        mend=f"Write it there yourself, under lexicon: as {entry.word}: {entry.say or '…'}",
    ):
        rewrite(path, changed, lock=_lock(project), root=project.root)
    return source


def _write_beside(article: Path, entry: Entry, *, source: str, project: Project) -> None:
    """Put the entry into the metadata beside an article that can hold none itself."""
    fence = "+++\n"

    def changed(data: bytes) -> bytes:
        text = data.decode("utf-8-sig")
        text = text if text.endswith("\n") or not text else f"{text}\n"
        before = f"{fence}{text}{fence}"
        after = with_own_word(before, entry)
        _check(before, after, entry, source=source)
        return after.removeprefix(fence).removesuffix(fence).encode()

    with _refused_as(
        ArticleError,
        "The word cannot be put into this file",
        where=source,
        mend=f'Write it there yourself, under [lexicon] as "{entry.word}" = "{entry.say or "…"}".',
    ):
        rewrite(metadata_path(article), changed, lock=_lock(project), root=project.root)


def remove_own_word(path: Path, entry: Entry, *, source: str, project: Project) -> str:
    """Take an entry out of the article's front matter, or the metadata beside it.

    Gives the name of the file that was changed; all its other bytes stay, and metadata that held
    nothing else go. Raises ArticleError, StoreError.
    """
    beside = metadata_path(path)
    is_beside = not has_front_matter(path.name) or not _has_words(path, source=source)
    file = beside if is_beside else path
    where = PurePosixPath(source).with_name(file.name).as_posix()

    def changed(data: bytes) -> bytes | None:
        after = _without_word(data.decode("utf-8"), entry, is_beside=is_beside, where=where)
        return after.encode() if after.strip() else None

    with _refused_as(
        ArticleError,
        "The word cannot be taken out of this file",
        where=where,
        mend="Delete its lines there yourself.",
    ):
        rewrite(file, changed, lock=_lock(project), root=project.root)
    return where


def _without_word(text: str, entry: Entry, *, is_beside: bool, where: str) -> str:
    mark = ""
    if is_beside:
        mark = "\ufeff" if text.startswith("\ufeff") else ""  # as an editor of Windows sets it
        fence, end = "+++\n", "" if text.endswith("\n") else "\n"
        text = f"{fence}{text.removeprefix(mark)}{end}{fence}"
    after = without_own_word(text, entry)
    _check_gone(text, after, entry, source=where)
    if not is_beside:
        return after
    kept = after.removeprefix("+++\n").removesuffix("+++\n")
    return f"{mark}{kept}" if kept.strip() else ""


def _has_words(path: Path, *, source: str) -> bool:
    text = path.read_bytes().decode("utf-8", "replace")
    return "lexicon" in split_front_matter(text, source=source).values


def _check_gone(before: str, after: str, entry: Entry, *, source: str) -> None:
    """Refuse a change that would take anything else out of the article."""
    old, new = (split_front_matter(text, source=source) for text in (before, after))
    had, has = (
        lexicon_of(one.values.pop("lexicon", None) or (), where=source).entries
        for one in (old, new)
    )
    if entry not in had or has != tuple(one for one in had if one != entry):
        raise ValueError("the other words would not be read back as they should")
    if new.values != old.values or new.body.lstrip("\r\n") != old.body.lstrip("\r\n"):
        raise ValueError("something else would change")


def _check(before: str, after: str, entry: Entry, *, source: str) -> None:
    """Refuse a change that would lose or alter anything else of the article."""
    old, new = (split_front_matter(text, source=source) for text in (before, after))
    added = lexicon_of(new.values.pop("lexicon", ()), where=source)
    kept = lexicon_of(old.values.pop("lexicon", None) or (), where=source)
    is_kept = {one.word for one in kept.entries} | {entry.word} >= {e.word for e in added.entries}
    if replace(entry, scope="article") not in added.entries or not is_kept:
        raise ValueError("it would not be read back as it should")
    if new.values != old.values or new.body.lstrip("\r\n") != old.body.lstrip("\r\n"):
        raise ValueError("something else would change")
