"""Words cut short in German, French and Spanish, by their tables: "z. B.", "p. ej."."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping

from podcast.narration.spoken.languages.sentence_ends import begins_sentence
from podcast.narration.spoken.languages.tongue import GAP, SPACE, Tongue
from podcast.narration.spoken.rule import Rule, Say, capital, form, one_of

# Where a word with a small letter has a large one: "Lt. Gutachten", "1. Ggf. kühlen".
_BEGINS = r"(?:^|(?<=[.!?:;\u2022\u2013\u2014-] )|(?<=[\n(\[\u201e\u00ab\u00bf\u00a1]))"

# "Dr. Von Ardenne" and "St. Die" are names; no name begins with a pronoun.
_ARTICLE = re.compile(
    r"\s{1,3}(?:Der|Das|Er|Sie|Es|Wir|Ich|Dann|Danach|Wenn|Dieser?|Dieses|Heute"
    r"|Insg\.|Insgesamt) [a-zäöüA-ZÄÖÜ]"
)
_ARTICLE_OR_WHERE = re.compile(rf"{_ARTICLE.pattern}|\s{{1,3}}(?:Im|Am) [a-zäöüA-ZÄÖÜ]")
# "Dr. Im Hof" is somebody's name.
_BEFORE_NAMES = frozenset({"Dr.", "Prof.", "Hr.", "Fr.", "Hrn.", "Frl.", "Fam.", "St.", "Pfr."})


def long_abbreviations(tongue: Tongue) -> Rule:
    """Say what is short in three parts and more before any part of it: "i. H. v."."""
    short = {key: said for key, said in tongue.part("abbreviations").items() if key.count(". ") > 1}
    if not short:
        return Rule("abbreviations", ())
    return Rule("abbreviations", (form(_pattern(short), _saying(short, tongue=tongue)),))


def abbreviations(tongue: Tongue) -> Rule:
    """Say what is written short; a full stop that also ends the sentence stays."""
    short = tongue.part("abbreviations")
    before_number = tongue.part("before_numbers")
    begun, begun_number = (_begun(part) for part in (short, before_number))

    def numbered(known: Mapping[str, str]) -> Say:
        def said(match: re.Match[str]) -> str:
            word = known[_plain(match["said"], known=known)]
            behind = match.string[match.end("said") :]
            return word if re.match(SPACE, behind) else f"{word} "

        return said

    figure_behind = rf"(?={GAP}[0-9]|(?:(?<=\w){SPACE}|(?<!\w){GAP})[IVX]+(?!\w))"
    return Rule(
        "abbreviations",
        (
            form(
                rf"(?<![\w.])(?P<said>{_spelt(before_number)}){figure_behind}",
                numbered(before_number),
            ),
            form(_pattern(short), _saying(short, tongue=tongue)),
            capital(
                rf"{_BEGINS}(?P<said>{_spelt(begun_number)}){figure_behind}",
                numbered(begun_number),
            ),
            capital(rf"{_BEGINS}(?P<said>{_spelt(begun)})(?!\w)", _saying(begun, tongue=tongue)),
        ),
    )


def _begun(known: Mapping[str, str]) -> dict[str, str]:
    """The words of a table as they stand at the beginning of a sentence.

    One letter and a stop, as in "I. A.", may be anybody's name.
    """
    return {
        _large(key): _large(said)
        for key, said in known.items()
        if key[0].islower() and key[1:2].isalpha() and _large(key) not in known
    }


def _small(word: str) -> str:
    return word[0].lower() + word[1:]


def _large(word: str) -> str:
    return word[0].upper() + word[1:]


def _pattern(short: Mapping[str, str]) -> str:
    longest_first = sorted(short, key=len, reverse=True)
    return rf"(?<![\w.])(?<! -)(?<!%)(?P<said>{'|'.join(map(_guarded, longest_first))})"


def _guarded(key: str) -> str:
    """One word of an alternation; without its full stop it may be part of a path or a command."""
    if key.endswith(".") or " " in key:
        # The last letter of "D V D. María" is no title.
        alone = r"(?<!\w [A-Z] )" if len(key) == 2 and key[0].isupper() else ""
        return rf"{alone}{_spelt((key,))}(?!\w|-[A-ZÀ-Þ]\.)"  # the M. of "M.-A." is a name's
    return rf"(?<![/=~-]){_spelt((key,))}(?![\w/=]|\(|\.\w)"


def _saying(short: Mapping[str, str], *, tongue: Tongue) -> Callable[[re.Match[str]], str]:
    closing = frozenset(tongue.part("closing"))

    def say(match: re.Match[str]) -> str:
        plain = _plain(match["said"], known=short)
        is_noun = tongue.has_capital_nouns and plain[0].isupper() and _small(plain) not in short
        ends = plain.endswith(".") and (
            _ends(match, closes=plain in closing)
            or (is_noun and _before_an_article(match, plain=plain))
        )
        return f"{short[plain]}." if ends else short[plain]

    return say


def _before_an_article(match: re.Match[str], *, plain: str) -> bool:
    """Tell whether what no noun stands before begins a German sentence: "Bgm. Der Zug"."""
    begins = _ARTICLE if plain in _BEFORE_NAMES else _ARTICLE_OR_WHERE
    return begins.match(match.string, match.end()) is not None


def _ends(match: re.Match[str], *, closes: bool) -> bool:
    """Tell whether the full stop also ends a sentence: few abbreviations stand at an end."""
    after = match.string[match.end() : match.end() + 8]
    if not after.lstrip("\"'”’»)]").strip():
        return True
    return closes and begins_sentence(after)


def _spelt(words: Iterable[str]) -> str:
    """An alternation in which a gap may be of any kind, or none behind a full stop."""
    spelt = one_of(tuple(words))
    return spelt.replace("\\.\\ ", rf"\.{GAP}").replace("\\ ", SPACE)


def _plain(written: str, *, known: Iterable[str]) -> str:
    """The abbreviation as the tables have it."""
    bare = re.sub(r"\s", "", written)
    return next(one for one in known if re.sub(r"\s", "", one) == bare)
