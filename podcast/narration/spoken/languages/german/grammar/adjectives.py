"""German adjectives and compounds that are cut short: "der griech. Küste", "Herzerkr."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.german.grammar.cases import (
    ACCUSATIVE,
    DATIVE,
    kind_behind,
)
from podcast.narration.spoken.languages.german.grammar.endings import ARTICLES, ending_before
from podcast.narration.spoken.languages.sentence_ends import SENTENCES, sentence_stop
from podcast.narration.spoken.languages.tongue import Tongue
from podcast.narration.spoken.rule import Form, form, one_of

# Words that end so and are whole: Mohammed, hochbegabt, ein Atlantikstör, Frau Strempf.
_WHOLE = re.compile(
    "(?:[aeihmou]med|(?:beg|geh|lieb)abt|(?:k|hausen|dick|löffel)stör|[rtz]empf|xempl)$"
)
_AND = {"u.": "und", "od.": "oder", "o.": "oder", "bzw.": "beziehungsweise", "/": "oder"}
# Words of their own with a full stop behind them: "im letzten akt." is none, "dt." is.
_WORDS_OF_THEIR_OWN = frozenset(
    {"akt.", "sog.", "ehem.", "versch.", "lfd.", "jew.", "lat.", "re.", "li."}
)
_NOUN = "[A-ZÄÖÜ][a-zäöüß]{1,30}"
_OTHER_WORDS = frozenset(
    {"akt.", "sog.", "span.", "med.", "lat.", "ungar.", "pers.", "vorl."}
)  # "im letzten Akt. Nun"
# Many behind a preposition alone, "mit sportl. Grüßen", but one in "bei ärztl. Vorgehen".
_MANY = re.compile("(?:en|ern|eln)$")
_ONE_OF_IT = re.compile(
    "(?:fahren|gehen|leben|essen|wesen|garten|boden|ofen|wissen|eisen|mögen|halten|treffen|trauen"
    "|hafen|wagen|zeichen|kuchen|laden|rahmen|schaden|knoten|reiben|haben|bayern|ostern|denken|magen"
    "|rachen|rücken|orden|daumen|ballen|tropfen|morgen|süden|norden|osten|westen|becken|kissen"
    "|arbeiten|turnen|schwimmen|laufen|reiten|singen|nehmen|husten|schnupfen|faden|posten|baden|atmen"
    "|trinken|rauchen|lernen|spielen|wandern|klettern|fasten|training)$",
    re.IGNORECASE,
)
_ALONE_IN_THE_DATIVE = frozenset({"mit", "bei", "nach", "von", "aus", "zu", "seit", "vor"})
_ONE = frozenset({"ein", "einem", "einer", "eines", "einen", "dem", "im", "am", "vom", "zum"})


def compound_ends(tongue: Tongue) -> Form:
    """Say the end of a word that is put together: "Herzerkr.", "Kd.-Betr."."""
    ends = tongue.part("compound_ends")

    def said(match: re.Match[str]) -> str | None:
        if _WHOLE.search(match.string[match.start() : match.end() - 1]):
            return None
        return ends[match["said"][:-1]] + sentence_stop(match, at=match.end("said"))

    return form(
        rf"(?<![\w.])[A-ZÄÖÜ][a-zäöüß]{{2,30}}?(?P<said>{one_of(tuple(ends))}\.)(?!\w)",
        said,
        needs=tuple(f"{one}." for one in ends),
    )


def two_adjectives(tongue: Tongue) -> Form:
    """Say two adjectives before one noun, both in its case."""
    words = tongue.part("adjectives")
    spelt = one_of(tuple(words))

    def said(match: re.Match[str]) -> str:
        before = (match["before"] or "").lower()
        noun = match["noun"]
        many = noun.endswith("en") and not noun.endswith(("ungen", "chen"))
        kind = kind_behind(
            noun, before=before, ahead=match.string[max(0, match.start() - 14) : match.start()]
        )
        end = "n" if before == "d." else ending_before(before, kind="f" if many else kind)
        joint = _AND.get(match["joint"], match["joint"])
        return f"{words[match['first']]}e{end} {joint} {words[match['last']]}e{end}"

    return form(
        rf"(?:\b(?P<before>d\.|(?i:{ARTICLES}|{DATIVE}|{ACCUSATIVE})) )?(?<![\w.-])"
        rf"(?P<said>(?P<first>{spelt}) ?(?P<joint>und|oder|sowie|u\.|od\.|o\.|bzw\."
        rf"|/) ?(?P<last>{spelt}))"
        rf"(?= (?P<noun>(?!{SENTENCES}\b)[A-ZÄÖÜ][a-zäöüß]{{1,30}}))",
        said,
        needs=".",
    )


def adjectives_alone(tongue: Tongue) -> Iterator[Form]:
    """Say an adjective that belongs to a verb or stands behind its noun, and has no ending."""
    known = {**tongue.part("adjectives"), **tongue.part("adverbs")}
    words = {key: said for key, said in known.items() if key not in _WORDS_OF_THEIR_OWN}
    yield form(
        rf"(?<=[a-zäöüßA-Z,)] )(?<![x×] )(?P<said>{one_of(tuple(words))})"
        r"(?= (?:[a-zäöüß(0-9]|$)|[,;:)/]|$|(?=\s*\n))",
        lambda match: words[match["said"]] + _stop_at_end(match),
        needs=".",
    )


def _stop_at_end(match: re.Match[str]) -> str:
    return "" if match.string[match.end() :].strip() else "."


def names_elsewhere(tongue: Tongue) -> Form:
    """Say in which language a name is, behind a bracket: "(slow. Gorica)"."""
    words = tongue.part("adjectives")
    return form(
        rf"(?<=\()(?P<said>{one_of(tuple(words))})(?=:? [„\"»A-ZÄÖÜ])",
        lambda match: words[match["said"]] if words[match["said"]].endswith("isch") else None,
        needs=".",
    )


def adjectives(tongue: Tongue) -> Form:
    """Say an adjective that is written short, by its article and its noun: "der griech. Küste"."""
    words = tongue.part("adjectives")

    def said(match: re.Match[str]) -> str:
        noun = match["noun"]
        told = tongue.part("abbreviations").get(f"{noun}{match['stop']}", noun)
        before = (match["before"] or "").lower()
        word = words[match["said"].lower()]
        if before == "d." or told.lower().endswith("spiele"):
            return f"{_same(match['said'], word)}en"
        kind = kind_behind(
            told, before=before, ahead=match.string[max(0, match.start() - 14) : match.start()]
        )
        is_many = _MANY.search(told) and not _ONE_OF_IT.search(told)
        if before in _ALONE_IN_THE_DATIVE and is_many:
            return f"{_same(match['said'], word)}en"
        kind = "f" if told.endswith("en") and is_many and before not in _ONE else kind
        return f"{_same(match['said'], word)}e{ending_before(before, kind=kind)}"

    spelt = one_of(
        (*words, *(one[0].upper() + one[1:] for one in words if one not in _OTHER_WORDS))
    )
    return form(
        rf"(?:\b(?P<before>d\.|(?i:ins|ans|aufs|{ARTICLES}|{DATIVE}"
        rf"|{ACCUSATIVE})) (?:[0-9]{{1,3}}\. )?)?(?<![\w.-])"
        rf"(?<!Dr\. )(?P<said>{spelt})"
        rf"(?= (?P<noun>(?!{SENTENCES}\b){_NOUN})(?P<stop>\.?))",
        said,
        needs=".",
    )


def _same(written: str, word: str) -> str:
    return word.capitalize() if written[0].isupper() else word
