"""When the sound of an episode of another program is refused: too few of its words are heard."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from podcast.listening.heard_against_text import Laid
from podcast.listening.heard_words import HeardWord
from podcast.planning.by_ear.heard_passages import HeardSound
from podcast.planning.by_ear.script_read_by_others import Otherwise

NEEDED = 0.8
"""How many of the article's words must be heard, and of the words heard be the article's."""

_STRETCH = 5  # words; fewer in a row are a recogniser's own slips

State = Literal["timed", "there", "refused", "failed"]


@dataclass(frozen=True, slots=True)
class Captioned:
    """What became of one episode: how much of its article was heard, and what does not fit.

    ``heard`` is the share of the article's words, ``ours`` that of the words in the sound;
    ``left_out`` are sentences that nobody says, ``foreign`` is what the article does not have.
    """

    slug: str
    state: State
    article: str
    heard: float = 0.0
    ours: float = 0.0
    sentences: int = 0
    left_out: tuple[str, ...] = ()
    foreign: tuple[HeardWord, ...] = ()
    otherwise: tuple[Otherwise, ...] = ()
    why: str = ""
    mend: str = ""


def measured(told: Captioned, laid: Laid, *, needed: Sequence[bool]) -> Captioned:
    """How much of the article was heard, and how much of what was heard is the article's."""
    lines = [line for line, is_one in zip(laid.lines, needed, strict=True) if is_one]
    words = [word for line in lines for word in line.words]
    share = sum(word.is_heard for word in words) / max(1, len(words))
    foreign = tuple(one for one in laid.foreign if len(one.text.split()) >= _STRETCH)
    return replace(told, heard=share, ours=laid.ours, foreign=foreign)


def is_refused(told: Captioned) -> bool:
    """Whether too few of the words are heard, or too many that the article does not have."""
    return told.heard < NEEDED or told.ours < NEEDED


def refusal(told: Captioned, *, heard: HeardSound) -> tuple[str, str]:
    """Why the words are not those of the sound, and what would make them so."""
    own = f"a file of its own, moved/{told.slug}/said.md, and name that as article."
    if heard.failed and told.heard < NEEDED:
        why = f"Parts of the sound could not be listened to: {heard.failed[0]}."
        return why, "Mend that, and run it again: what was heard is kept."
    if told.heard < NEEDED:
        why = f"{told.heard:.0%} of the words of {told.article} were heard in the sound"
        mend = (
            f"Name the article that is read in this episode; or write what is said in it into {own}"
        )
    else:
        why = f"{told.ours:.0%} of the words that are heard are those of {told.article}"
        mend = f"The rest would have no captions: write all that is said into {own}"
    return f"{why}; {NEEDED:.0%} must be.", mend
