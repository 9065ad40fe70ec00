"""The words of an episode that another program made, each with its time: moved/SLUG/words.jsonl.

``podcast captions`` writes the file once it has heard them; its first line tells of what.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path

from podcast.json_values import from_json, json_values, made_of, to_json
from podcast.model import Chapter, Cue
from podcast.project import Project
from podcast.store import leads_out, write_whole

WORDS = "words.jsonl"
_FRONT_MATTER = re.compile(
    rb"\A(?:\xef\xbb\xbf)?---[ \t]*\r?\n.*?\n---[ \t]*(?:\r?\n|\Z)", re.DOTALL
)


@dataclass(frozen=True, slots=True)
class Bound:
    """Whose words are whose sound's: an article's file and its SHA-256, the SHA-384 of a sound.

    ``by`` is who heard them, ``share`` how many of the article's words were heard.
    """

    article: str
    text: str
    sound: str
    by: str = ""
    share: float = 1.0


def read_head(folder: Path) -> Bound | None:
    """What an episode's words are bound to; None where it has none, or a file that is no such."""
    with suppress(OSError, ValueError), (folder / WORDS).open(encoding="utf-8") as file:
        return made_of(Bound, json_values(file.readline()))
    return None


def read_bound(folder: Path) -> tuple[tuple[Cue, ...], tuple[Chapter, ...]]:
    """An episode's words on its clock. Raises ValueError for what is not as it was written."""
    lines = (folder / WORDS).read_text(encoding="utf-8").splitlines()[1:]
    told = [from_json(line) for line in lines]
    if not all(isinstance(one, Cue | Chapter) for one in told):
        raise ValueError(f"{WORDS} holds what is neither a sentence nor a chapter")
    cues = tuple(one for one in told if isinstance(one, Cue))
    return cues, tuple(one for one in told if isinstance(one, Chapter))


def write_bound(
    folder: Path, *, head: Bound, cues: Sequence[Cue], chapters: Sequence[Chapter]
) -> None:
    """Keep an episode's words, a line each, so that git shows what changed. Raises StoreError."""
    first = f"{json.dumps(asdict(head), ensure_ascii=False)}\n"
    lines = (to_json(one) for one in (*chapters, *cues))
    write_whole(folder / WORDS, "".join((first, *lines)).encode())


def bound_article(name: str, *, project: Project) -> Path | None:
    """The file that an episode names as its article; None where there is none within the show."""
    path = project.root / name
    with suppress(OSError, ValueError):
        if path.is_file() and not leads_out(path, root=project.root):
            return path
    return None


def is_same_text(head: Bound, *, project: Project) -> bool:
    """Whether the article is still the one whose words were heard."""
    path = bound_article(head.article, project=project)
    return path is not None and text_hash(path) == head.text


def text_hash(path: Path) -> str:
    """The SHA-256 of an article's file without its front matter, of which nothing is heard.

    Whoever writes ``draft: true`` there has changed no word. Raises OSError.
    """
    return sha256(_FRONT_MATTER.sub(b"", path.read_bytes(), count=1)).hexdigest()
