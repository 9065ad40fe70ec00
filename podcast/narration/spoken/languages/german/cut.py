"""German words that lost their end: "Herzerkr.", "ist ärztl. verordnet"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.german.cases import ACCUSATIVE, DATIVE
from podcast.narration.spoken.languages.german.ordinals import ARTICLES, SENTENCES
from podcast.narration.spoken.languages.german.places import ending_before, kind_behind
from podcast.narration.spoken.languages.german.sentence_stop import sentence_stop
from podcast.narration.spoken.languages.tongue import Tongue
from podcast.narration.spoken.rule import Form, Rule, figure, form, one_of

# Words that end so and are whole: Mohammed, hochbegabt, ein Atlantikstör, Frau Strempf.
_WHOLE = re.compile("(?:[aeihmou]med|(?:beg|geh|lieb)abt|(?:k|hausen|dick|löffel)stör|[rtz]empf)$")
_AND = {"u.": "und", "od.": "oder", "o.": "oder", "bzw.": "beziehungsweise", "/": "oder"}
_SHOUTED = {
    "TGL.": "täglich",
    "PAT.": "Patient",
    "MAX.": "maximal",
    "MIND.": "mindestens",
    "BZW.": "beziehungsweise",
    "CA.": "circa",
    "INKL.": "inklusive",
    "EVTL.": "eventuell",
    "GGF.": "gegebenenfalls",
}
_PORTIONS = {"TBL.": ("Tablette", "Tabletten"), "KPS.": ("Kapsel", "Kapseln")}


def cut(tongue: Tongue) -> tuple[Rule, ...]:
    """Give the rules for the ends of compounds and for adjectives away from their noun."""
    return (Rule("abbreviations", (_compound(tongue), _two_adjectives(tongue), *_alone(tongue))),)


def _compound(tongue: Tongue) -> Form:
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


def _two_adjectives(tongue: Tongue) -> Form:
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


def _alone(tongue: Tongue) -> Iterator[Form]:
    """Say an adjective that belongs to a verb or stands behind its noun, and has no ending."""
    known = {**tongue.part("adjectives"), **tongue.part("adverbs")}
    words = {key: said for key, said in known.items() if key not in _OTHER_WORDS}
    yield form(
        rf"(?<=[a-zäöüßA-Z,)] )(?<![x×] )(?P<said>{one_of(tuple(words))})"
        r"(?= (?:[a-zäöüß(0-9]|$)|[,;:)/]|$|(?=\s*\n))",
        lambda match: words[match["said"]] + _stop_at_end(match),
        needs=".",
    )


# Words of their own with a full stop behind them: "im letzten akt." is none, "dt." is.
_OTHER_WORDS = frozenset({"akt.", "sog.", "ehem.", "versch.", "lfd.", "jew.", "lat.", "re.", "li."})


def _stop_at_end(match: re.Match[str]) -> str:
    return "" if match.string[match.end() :].strip() else "."


def shouted(tongue: Tongue) -> Iterator[Form]:
    """Say what is short in a line of capitals: "3 X TGL. 1 TBL.", "RR TGL. MESSEN"."""

    def portion(match: re.Match[str]) -> str:
        single, many = _PORTIONS[match["unit"]]
        name = single if match["n"] == "1" else many
        per = " pro TAG" if match["per"] else ""
        return f"{tongue.number(match['n'], noun=f'{single} |f')} {name}{per}"

    def often(match: re.Match[str]) -> str:
        counts = [tongue.number(one) for one in (match["low"], match["n"]) if one]
        times = f"{'ein' if match['n'] == '1' else ' bis '.join(counts)}mal"
        return f"{times} {'täglich' if match['how'] == 'TGL.' else 'stündlich'}"

    yield figure(
        rf"(?<![\w.,/-])(?P<n>[1-9]) ?[Xx×](?= (?:[0-9]{{1,2}}(?:,[0-9]{{1,2}})?|½) "
        rf"{one_of(tuple(_PORTIONS))})",
        lambda match: f"{'ein' if match['n'] == '1' else tongue.number(match['n'])}mal",
        needs=tuple(_PORTIONS),
    )
    yield figure(
        rf"(?<![\w.,/-])(?P<n>[1-9][0-9]?|[0-9],[0-9]{{1,2}}) "
        rf"(?P<unit>{one_of(tuple(_PORTIONS))})(?P<per>/(?:TAG|D)\b)?(?![\w/])",
        portion,
        needs=tuple(_PORTIONS),
    )
    yield figure(
        r"(?<![\w.,/-])(?:(?P<low>[1-9][0-9]?) ?[-\u2013] ?)?(?P<n>[1-9][0-9]?) ?[Xx×] ?"
        r"(?P<how>TGL\.|STDL\.)(?!\w)",
        often,
        needs=("TGL.", "STDL."),
    )
    yield form(
        rf"(?<![\w.])(?P<said>(?:MAX|MIND|CA)\.(?= [0-9])"
        rf"|TGL\.(?=[!,;)]|$)|(?<!DIE )(?<!EINE )PAT\.(?= (?!NR|NO|ANM)[A-ZÄÖÜ]{{2}})"
        rf"|(?!MAX|MIND|CA|PAT){one_of(tuple(_SHOUTED))}(?= [A-ZÄÖÜ0-9]{{2}}| [0-9]))",
        lambda match: _SHOUTED[match["said"]],
        needs=tuple(_SHOUTED),
    )
