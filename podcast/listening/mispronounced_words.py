"""Words that are said wrongly: another sound is heard than their voice was to say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from podcast.listening.sound_places import Laid, laid
from podcast.listening.voice_sound_models import Frames, PhoneModel
from podcast.model import Phone

_LEAST = 0.5  # of the score of a strange word; lower scores are not kept
_MOST_FRAMES = 4  # frames of a sound that count in full, since a long sound is no surer

_ALIKE = (
    "t d ɾ T ʔ",
    "θ ð",
    "h ɦ",
    "n ŋ n̩ ɲ",
    "m ŋ",
    "l ɫ ɬ l̩",
    "r ɹ",
    "x k",
    "ə ᵊ ɪ ᵻ ʌ ɐ ɚ ɜ ɜː ʊ əl",
    "i iː ɪ ᵻ iə ɪə",
    "ɛ e æ ə ɪ eə ɛː ɛɹ",
    "a æ aː ɐ ʌ",
    "ɑ ɑː ɔ ɔː ɒ ʌ a aː ɑːɹ ɔːɹ oː o oːɹ O oʊ",
    "u uː ʊ w",
    "O Q oʊ əʊ ɔ ɔː",
    "A eɪ ɛ i ɪ",
    "ɚ ɜː ɜ",
    "ʊ O oʊ ɔ ɔː",
    "ʌ ɛ ɐ",
)
"""Sounds that a voice may exchange in running speech without anybody minding."""

_NEAR = frozenset(
    frozenset(pair.split())
    for pair in ("p b", "k ɡ", "f v", "s z", "ʃ ʒ", "ʧ ʤ", "tʃ dʒ", "ʃ ʧ", "ʒ ʤ", "ʃ tʃ", "ʒ dʒ")
)
"""Consonants that differ by voice or by a stop before them, and often by nothing in a cluster."""

_NEAR_COUNTS = 0.5  # weight of a consonant that is near, against another consonant's
_VOWEL_COUNTS = 0.55  # weight of a vowel against a consonant's: vowels vary more
_WEAKENED = """
    a an and are as at been but by could for from had has have he her him his i into is it its
    like of on onto or our ours she should so some sure than that the their them then there they
    to us was we were what when where which while who will with would you your
"""
_WEAK = frozenset(_WEAKENED.split())
"""English words whose vowels fluent speech weakens."""

_VOWELS = frozenset("aeiouyæɑɒɐɔəɚɛɜɞɘɵøœɪɨʉʊʌɯɤɶᵻᵊɝAIOQWY")
_OFTEN_LOST = frozenset({"t", "d", "h", "T", "ð", "w", "j"})
"""Consonants that fluent speech drops: one that is no longer than a frame proves nothing.

A stop before another consonant is judged by its company alone.
"""

_REDUCED = frozenset("əᵊᵻɐ")
"""Vowels that may be any other where nobody stresses them."""

_STOPS = frozenset("pbtdkɡT")
_UNRELEASED_BEFORE = _STOPS | frozenset("mnŋ")


@dataclass(frozen=True, slots=True)
class Strange:
    """A word in which another sound was heard: it, its place in the text, and both symbols.

    ``score`` is 1 where it is as strange as a word may be, and more beyond that.
    """

    word: str
    start: int
    score: float
    expected: str
    heard: str


@dataclass(frozen=True, slots=True)
class Compared:
    """A sound and its likeliest rival; ``strangeness`` is how much more the rival was heard."""

    phone: Phone
    strangeness: float
    heard: str


def strange_phones(
    phones: Sequence[Phone], *, text: str, frames: Frames, model: PhoneModel
) -> tuple[Strange, ...]:
    """The words of a line that hold a strange sound, each with its strangest."""
    worst: dict[int, Strange] = {}
    for one in compared(phones, text=text, frames=frames, model=model):
        limit = float(model.limits[model.symbols.index(one.phone.symbol)])
        score = round(one.strangeness / limit, 3)
        start = one.phone.start
        if score >= _LEAST and (start not in worst or worst[start].score < score):
            word = text[start : one.phone.end]
            worst[start] = Strange(word, start, score, one.phone.symbol, one.heard)
    return tuple(worst[start] for start in sorted(worst))


def compared(
    phones: Sequence[Phone], *, text: str, frames: Frames, model: PhoneModel
) -> Iterator[Compared]:
    """Each sound of a line that can be judged, beside the sound most likely said in its place."""
    known = [one for one in phones if not one.symbol or one.symbol in model.symbols]
    if not known or not len(frames):
        return
    told, kin = model.log_probabilities(frames), _kin(model.symbols)
    places = laid(known, told=told, symbols=model.symbols)
    for before, one, after in zip([None, *places], places, [*places[1:], None], strict=False):
        own = kin.get(one.phone.symbol)
        word = text[one.phone.start : one.phone.end].lower()
        if own and not _may_be_lost(one, before=before, after=after, word=word):
            rival, strangeness = _likeliest_rival(told[one.first : one.last], kin=own)
            yield Compared(one.phone, strangeness, model.symbols[rival])


def _likeliest_rival(told: Frames, *, kin: _Kin) -> tuple[int, float]:
    """The column of a sound's rival that its frames show most, and how much more than the sound."""
    wanted = float(np.logaddexp.reduce(told[:, kin.alike], axis=1).mean())
    beyond = kin.weights * (told[:, kin.rivals].mean(axis=0) - wanted)
    best = int(beyond.argmax())
    return kin.rivals[best], float(beyond[best]) * min(len(told), _MOST_FRAMES) ** 0.5


def _may_be_lost(one: Laid, *, before: Laid | None, after: Laid | None, word: str) -> bool:
    """Whether fluent speech may lose a sound at this place: then it proves nothing."""
    symbol = one.phone.symbol
    if symbol[0] in _VOWELS:
        return word in _WEAK or symbol in _REDUCED
    if symbol == "l" and (after is None or _is_consonant(after)):
        return True  # the l of "health" is half a vowel
    if symbol in _STOPS and after is not None and _is_consonant(after):
        # The k of "asked", and the p of "development", which nobody lets go.
        return _is_consonant(before) or after.phone.symbol in _UNRELEASED_BEFORE
    return symbol in _OFTEN_LOST and one.last - one.first <= 1


def _is_consonant(one: Laid | None) -> bool:
    return one is not None and one.phone.symbol[0] not in _VOWELS


@dataclass(frozen=True, slots=True, eq=False)
class _Kin:
    """The columns of what passes for a sound and of its rivals, and how much each rival counts."""

    alike: list[int]
    rivals: list[int]
    weights: NDArray[np.float64]


@cache
def _kin(symbols: tuple[str, ...]) -> dict[str, _Kin]:
    """The kin of each sound that has rivals: vowels of a vowel, consonants of a consonant."""
    groups = [set(row.split()) for row in _ALIKE]
    vowels = {one for one in symbols if one and one[0] in _VOWELS}
    found = {}
    for symbol in filter(None, symbols):
        alike = {symbol}.union(*(group for group in groups if symbol in group))
        kin = vowels if symbol in vowels else {*symbols} - vowels - {""}
        rivals = [n for n, one in enumerate(symbols) if one in kin - alike]
        weights = np.array([_weight(symbol, symbols[rival]) for rival in rivals])
        if rivals:
            found[symbol] = _Kin(
                [n for n, one in enumerate(symbols) if one in alike], rivals, weights
            )
    return found


def _weight(symbol: str, rival: str) -> float:
    if symbol[0] in _VOWELS:
        return _VOWEL_COUNTS
    return _NEAR_COUNTS if frozenset((symbol, rival)) in _NEAR else 1.0
