"""IPA in plain letters, as an English reader would say them: "sɛvəflʊɹeɪn" is "sev-uh-floor-ayn".

A respelling is what every engine understands; it is a suggestion that a person listens to.
"""

from __future__ import annotations

from itertools import pairwise

_TABLE = """
    tʃ:ch dʒ:j ʃ:sh ʒ:zh θ:th ð:th ŋ:ng j:y ɹ:r r:r ʁ:r ɾ:t ɡ:g x:kh ç:kh ɲ:ny b:b d:d f:f g:g
    h:h k:k l:l m:m n:n p:p s:s t:t v:v w:w z:z ɫ:l ʎ:ly ɣ:g eɪ:ay aɪ:eye aʊ:ow ɔɪ:oy oʊ:oh
    əʊ:oh iː:ee uː:oo ɔː:aw ɑː:ah ɜː:ur ɪə:eer eə:air ʊə:oor i:ee ɪ:i e:e ɛ:e æ:a a:a ɑ:ah ɒ:o
    ɔ:o ᵻ:i ᵊ:uh ʌ:u ʊ:u u:oo ə:uh ɐ:uh ɚ:er ɜ:ur ɝ:ur o:oh y:oo ø:ur œ:ur ɨ:i ɬ:l β:v ɟ:j
"""
_LETTERS = dict(pair.split(":") for pair in _TABLE.split())
_VOWELS = frozenset("aeiouyæɑɒɐɔəɚɛɜɨøœɪʊʌɝ")
_LONGEST = max(map(len, _LETTERS))
_TWO_AT_ONCE = frozenset(
    {one + "ɹ" for one in ("b", "d", "f", "ɡ", "k", "p", "t", "θ")}
    | {one + "l" for one in ("b", "f", "ɡ", "k", "p", "s")}
    | {"st", "sp", "sk", "sm", "sn", "sw", "tw", "kw", "kj", "mj", "fj", "pj", "bj", "nj"}
)


def respelt(ipa: str) -> str:
    """IPA in plain letters, its syllables parted by hyphens; "" where a sound has no letters."""
    words = [_word(word) for word in ipa.replace("-", " ").split()]
    return "" if not all(words) else " ".join(words)


def _word(ipa: str) -> str:
    sounds = _sounds("".join(one for one in ipa if one not in "ˈˌ.ˑ̩̃‿ʲʰ"))
    return "-".join("".join(_LETTERS[one] for one in part) for part in _syllables(sounds))


def _sounds(ipa: str) -> list[str]:
    """The sounds of IPA, the longest fitting first; none at all where one has no letters."""
    found, at = [], 0
    while at < len(ipa):
        size = next((n for n in range(_LONGEST, 0, -1) if ipa[at : at + n] in _LETTERS), 0)
        if not size:
            if ipa[at] != "ː":
                return []
            size = 1
        else:
            found.append(ipa[at : at + size])
        at += size
    return found


def _syllables(sounds: list[str]) -> list[list[str]]:
    """Each vowel with the consonants around it: those that begin words go to the next one."""
    vowels = [place for place, one in enumerate(sounds) if one[0] in _VOWELS]
    cuts = [0]
    for here, after in pairwise(vowels):
        between = after - here - 1
        takes = min(between, 1)
        if between == 1 and sounds[after - 1] == "ŋ":
            takes = 0  # no syllable begins with this consonant
        if between > 1 and "".join(sounds[after - 2 : after]) in _TWO_AT_ONCE:
            takes = 2
        cuts.append(after - takes)
    return [sounds[a:b] for a, b in zip(cuts, [*cuts[1:], len(sounds)], strict=True) if a < b]
