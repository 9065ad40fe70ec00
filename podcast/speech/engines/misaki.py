"""The alphabet that Kokoro's and hibari's English voices have learnt: misaki's.

Diphthongs and affricates are letters of their own in it (``A`` for eɪ, ``ʤ`` for dʒ).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from podcast.speech.phonemes import as_espeak_writes


@dataclass(frozen=True, slots=True)
class Alphabet:
    """How a voice writes a language's sounds: the tag, espeak-ng's voice, sounds it respells."""

    tag: str
    espeak: str
    respells: tuple[tuple[str, str], ...] = ()

    def read_by_espeak(self, ipa: str) -> str:
        """What espeak-ng answered for a text, in this alphabet."""
        return self._respelt(_SWITCH.sub("", ipa))

    def ipa(self, own: str) -> str:
        """What is written in this alphabet, in IPA."""
        return own.translate(_IN_IPA)

    def own(self, ipa: str) -> str:
        """IPA as a person writes it in a lexicon, in this alphabet."""
        return self._respelt(as_espeak_writes(ipa, tag=self.tag))

    def _respelt(self, ipa: str) -> str:
        for espeaks, own in self.respells:
            ipa = ipa.replace(espeaks, own)
        return _DOUBLED.sub("ɹ", ipa)


_SWITCH = re.compile(r"\([a-z-]+\)")  # espeak-ng's note that a word is of another language

# ɚ becomes əɹ, also before an ɹ that espeak-ng writes beside it: "around" has one.
_DOUBLED = re.compile("ɹ(?:ɹ)+")
_IN_IPA = str.maketrans(
    {"ʧ": "tʃ", "ʤ": "dʒ", "A": "eɪ", "I": "aɪ", "W": "aʊ", "Y": "ɔɪ", "O": "oʊ", "Q": "əʊ"}
    | {"ᵊ": "ə", "ᵻ": "ɪ", "T": "ɾ"}
)
_ENGLISH = (
    ("tʃ", "ʧ"),
    ("dʒ", "ʤ"),
    ("eɪ", "A"),
    ("aɪ", "I"),
    ("aʊ", "W"),
    ("ɔɪ", "Y"),
    ("əl", "ᵊl"),
    ("ɐ", "ə"),
)
_AMERICAN = (("oʊ", "O"), ("ɜːɹ", "ɜɹ"), ("ɜː", "ɜɹ"), ("ɚ", "əɹ"), ("ɪə", "iə"), ("ː", ""))
_BRITISH = (("əʊ", "Q"), ("eə", "ɛː"), ("iə", "ɪə"))

AMERICAN = Alphabet("en-US", "gmw/en-US", (*_ENGLISH, *_AMERICAN))
BRITISH = Alphabet("en-GB", "gmw/en", (*_ENGLISH, *_BRITISH))
