"""What an article says about itself: in its front matter, or in a file of its own beside it.

``content/falls.toml`` beside ``content/falls.docx`` holds what front matter can hold.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path, PurePosixPath

from podcast.errors import ArticleError
from podcast.model import Article, Block, Heading, LeftOut
from podcast.reading.blocks import words_of
from podcast.reading.draft import Draft
from podcast.reading.encodings import decoded
from podcast.reading.metadata.front_matter import drafted, metadata_of
from podcast.reading.metadata.keys import NAMES
from podcast.reading.source import is_there, source_bytes
from podcast.store import leads_out

_WITH_FRONT_MATTER = frozenset({".md", ".markdown", ".txt"})


def metadata_path(article: Path) -> Path:
    """Where the metadata beside an article stand, or would stand."""
    return article.with_suffix(".toml")


def has_front_matter(name: str) -> bool:
    """Whether files of such a name may hold front matter themselves."""
    return PurePosixPath(name).suffix.lower() in _WITH_FRONT_MATTER


def metadata_home(source: str) -> str:
    """Say in words where an article's metadata go: its front matter, or the file beside it."""
    if has_front_matter(source):
        return "its front matter"
    return PurePosixPath(source).with_suffix(".toml").as_posix()


def metadata_line(source: str, key: str, value: str) -> str:
    """Write a line of metadata as an article of this format takes it; ``value`` as in TOML."""
    bare = value.strip('"')
    return f"{key}: {bare}" if has_front_matter(source) else f"{key} = {value}"


def with_metadata(draft: Draft, *, path: Path, source: str) -> Draft:
    """Give the draft with what the file beside its article says, if there is one.

    Raises ArticleError for a file that cannot be read, and for what is said in both places.
    """
    beside = metadata_path(path)
    if not is_there(beside):
        return draft
    where = PurePosixPath(source).with_name(beside.name).as_posix()
    if leads_out(beside, root=path.parent):
        raise ArticleError(
            "A link leads out of content/ here, and what it leads to would be published.",
            where=where,
            mend="Put the file itself there, or take the link away.",
        )
    text = decoded(source_bytes(beside, source=where), source=where)
    told = drafted(metadata_of(text, source=where), source=where)
    _refuse_twice(draft, told, source=source, where=where)
    fields = {name: value for name in NAMES if (value := getattr(told, name))}
    if told.published:
        fields["moment"] = told.moment
    blocks, replaced = _without_title(draft, told.title) if told.title else (draft.blocks, ())
    return replace(
        draft,
        **fields,
        blocks=blocks,
        left_out=(*draft.left_out, *replaced),
        warnings=(*draft.warnings, *told.warnings),
        meta={**draft.meta, **told.meta},
    )


def _refuse_twice(draft: Draft, told: Draft, *, source: str, where: str) -> None:
    """Refuse what front matter says as well: of two values nobody knows which is meant."""
    if not has_front_matter(source):
        return
    both = [name for name in NAMES if getattr(told, name) and getattr(draft, name)]
    both += [name for name in told.meta if name in draft.meta]
    if both:
        raise ArticleError(
            f"Two places say {' and '.join(both)} of this article.",
            where=f"{source} and {where}",
            mend="Say it in one of them.",
        )


def _without_title(draft: Draft, title: str) -> tuple[tuple[Block, ...], tuple[LeftOut, ...]]:
    """Take the title that the file shows off its text: another one stands for it."""
    tops = [
        at
        for at, block in enumerate(draft.blocks)
        if isinstance(block, Heading) and (block.level == 1 or at == 0)
    ]
    if len(tops) != 1:
        return draft.blocks, ()
    (at,) = tops
    block = draft.blocks[at]
    if words_of(block) == title:
        return draft.blocks, ()
    out = LeftOut(words_of(block), "title replaced by the metadata beside the file", block.place)
    return (*draft.blocks[:at], *draft.blocks[at + 1 :]), (out,)


def metadata_file(article: Article) -> str:
    """Write a file of metadata to be filled in: what is known of an article, and the rest."""
    return "\n".join(_lines(article)) + "\n"


def _lines(article: Article) -> Iterator[str]:
    known = {
        "title": article.title,
        "author": article.byline,
        "language": article.language,
        "summary": article.summary,
    }
    yield "# What is said about the article beside this file. Take the # off what you fill in."
    for key, value in known.items():
        mark = "" if value else "# "
        yield f"{mark}{key} = {json.dumps(value, ensure_ascii=False)}"
    day = article.moment or article.published
    yield f"date = {day}" if day else "# date = 2024-03-05"
    yield '# image = "picture.jpg"'
    yield "# season = 1"
    yield "# episode = 1"
    yield "# explicit = false"
    yield "# draft = true"
