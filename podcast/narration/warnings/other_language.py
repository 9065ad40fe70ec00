"""A text that is evidently in another language than it is read in, such as a leaflet in German."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from podcast.model import Warned
from podcast.narration.language import primary

# Small words of which one language alone is full.
_SMALL_WORDS = {
    "en": ("English", "the and of to is are with for that this you from not be when your have by"),
    "de": ("German", "der das und nicht ist eine mit auf für dem den zu sie werden oder bei wenn"),
    "fr": ("French", "le les des et est une dans pour qui pas vous sur avec par votre du sont ou"),
    "es": ("Spanish", "el los las es una con para por se su del como más si al lo y este"),
    "it": ("Italian", "il di che è una per non con sono della gli nel si anche alla dei questo"),
    "nl": ("Dutch", "het een en van niet met voor zijn op dat ook bij wordt naar worden uw aan"),
    "pt": ("Portuguese", "os uma não para em do da dos das que ou mais são pelo ao você seu"),
}
_READ = 20_000  # characters: what a text is in shows in its beginning
_FEWEST = 5  # of another language's small words
_TIMES = 4  # as many as of the text's own
_PART = 0.12  # of all its words


def told_of_other_language(body: str, *, language: str) -> Iterator[Warned]:
    """Warn where a text, in small letters, is full of another language's small words."""
    own = primary(language)
    if own not in _SMALL_WORDS:
        return
    words = Counter(re.findall(r"\w+", body[:_READ]))
    counts = {
        tag: sum(words[one] for one in small.split()) for tag, (_, small) in _SMALL_WORDS.items()
    }
    other = max(counts, key=lambda tag: counts[tag])
    if counts[other] < max(_FEWEST, _TIMES * counts[own], _PART * words.total()):
        return
    yield Warned(
        f"The text looks like {_SMALL_WORDS[other][0]} and is read in “{language}”, so that words "
        f"and figures are said wrongly. If it is, write it between lines of --- above the text, "
        f'language: {other}, or in the metadata beside it, language = "{other}"'
    )
