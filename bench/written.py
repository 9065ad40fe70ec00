"""An article of any length for the benches: every sentence its own, always the same text."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

SENTENCES_A_MINUTE = 15  # at espeak-ng's 160 words a minute, pauses counted
_PARAGRAPH, _SECTION = 4, 40  # sentences

_WHO = (
    "The nurse", "Our oldest neighbour", "A careful editor", "Every second student", "My brother",
    "The night porter", "One of the gardeners", "A visitor from Leeds", "The choir", "Nobody here",
    "The new librarian", "A retired sailor", "The youngest child", "Her doctor", "The whole street",
    "A baker", "The woman upstairs", "His old teacher", "The committee", "A quiet stranger",
)  # fmt: skip
_DID = (
    "read", "had written down", "quietly explained", "did not remember", "wanted to publish",
    "kept", "spoke of", "was asked about", "looked for", "had long forgotten", "copied out",
    "could not describe", "found", "drew", "brought", "lost", "measured", "paid for", "praised",
    "repeated",
)  # fmt: skip
_WHAT = (
    "the long letter about sleep", "three short answers", "what the trial had found", "a map",
    "a table of doses and dates", "seven questions", "the price of the bread", "an old song",
    "the first page of the report", "a list of birds", "the wrong key", "every single number",
    "a picture of the harbour", "the story of the bridge", "two kinds of tea", "the last train",
    "a box of glass slides", "the rules of the game", "some good advice", "the colour of the sea",
)  # fmt: skip
_WHEN = (
    "before breakfast.", "in a warm kitchen, as always.", "although it was raining.",
    "for the people who could not come.", "on the way to the station.", "and then went home.",
    "while the kettle boiled.", "a year later, in March.", "without a word.", "twice.",
    "until the lights went out.", "because somebody had asked.", "in the middle of the night.",
    "with a smile.", "from the back of the room.", "as if nothing had happened.", "at last.",
    "under the apple tree.", "in three languages.", "and nobody noticed.",
)  # fmt: skip
_STRIDE = 61_803  # coprime to 160,000: neighbours differ in every part


def sentences(count: int) -> list[str]:
    """The first sentences, of 160,000 that are no two alike."""
    total = len(_WHO) * len(_DID) * len(_WHAT) * len(_WHEN)
    places = (at * _STRIDE % total for at in range(total))
    return [_sentence(place) for place in islice(places, count)]


def _sentence(place: int) -> str:
    parts = []
    for choices in (_WHO, _DID, _WHAT, _WHEN):
        place, at = divmod(place, len(choices))
        parts.append(choices[at])
    return " ".join(parts)


def paragraphs(*, minutes: float) -> list[str]:
    """About so many minutes of speech in paragraphs of four sentences."""
    said = sentences(round(minutes * SENTENCES_A_MINUTE))
    return [" ".join(said[at : at + _PARAGRAPH]) for at in range(0, len(said), _PARAGRAPH)]


def write_show(folder: Path, *, minutes: float) -> Path:
    """A project with one article of about so many minutes; gives the article's path."""
    every = paragraphs(minutes=minutes)
    a_section = _SECTION // _PARAGRAPH
    parts = ["# A long afternoon", "*Invented for measuring.*"]
    for number, at in enumerate(range(0, len(every), a_section), start=1):
        parts += [f"## Part {number}", *every[at : at + a_section]]
    article = folder / "content" / "afternoon.md"
    article.parent.mkdir(parents=True)
    article.write_text("\n\n".join(parts) + "\n", encoding="utf-8")
    write_settings(folder)
    return article


def write_settings(folder: Path, *, engine: str = "espeak-ng", voice: str = "en-gb") -> None:
    """The settings of a show made for measuring."""
    (folder / "podcast.toml").write_text(
        'title = "Bench"\nauthor = "Bench"\ndescription = "Measured."\nlanguage = "en-GB"\n'
        f'url = "https://example.org"\nengine = "{engine}"\nvoice = "{voice}"\n',
        encoding="utf-8",
    )
