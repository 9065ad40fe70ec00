"""Other words cut short in German: "Knie re.", "i. Allg.", "rd. 300", "Abt.", "ev. Kirche"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.german.grammar.endings import ending_before
from podcast.narration.spoken.languages.german.grammar.nouns import gender
from podcast.narration.spoken.languages.sentence_ends import SENTENCES, sentence_stop
from podcast.narration.spoken.rule import Form, form

_ON_DAYS = {"Mo": "montags", "Di": "dienstags", "Mi": "mittwochs", "Do": "donnerstags"}
_ON_DAYS |= {"Fr": "freitags", "Sa": "samstags", "So": "sonntags"}


def in_general() -> Form:
    """Say what is so in general: "i. Allg."."""
    return form(
        r"(?<!\w)(?P<i>[iI])(?:m|\.) ?Allg\.(?!\w)",
        lambda match: f"{match['i']}m Allgemeinen{sentence_stop(match, at=match.end())}",
        needs=("Allg.",),
    )


def smallest() -> Form:
    """Say "Min. Haltbarkeit" in its ending."""
    return form(
        r"(?:^|[(„\"»])(?P<said>Min\.)(?= (?P<noun>[A-ZÄÖÜ][a-zäöüß]{3,}))",
        lambda match: f"Minimale{ending_before('', kind=gender(match['noun']))}",
        needs=("Min.",),
    )


def departments_and_churches() -> Iterator[Form]:
    """Say "Abt. Einkauf" and "ev. Kirche"."""
    yield form(
        rf"(?<![\w.])Abt\.(?= (?:(?!{SENTENCES}\b)[A-ZÄÖÜ]|(?:für|f\.|zur|[0-9])))",
        "Abteilung",
        needs=("Abt.",),
    )
    yield form(
        r"(?<![\w.])[Ee]v\.(?=(?:-luth\.)? (?:Kirch|Gemeind|Pfarr|Jugend|Akadem|Relig|Theolog"
        r"|Kinderg))",
        "evangelische",
        needs=("v.",),
    )


def about() -> Iterator[Form]:
    """Say about how many: "rd. 300"."""
    yield form(r"(?<![\w.])Rd\.(?= [0-9])", "Rund", needs=("Rd.",))
    yield form(r"(?<![\w.])rd\.(?= [0-9])", "rund", needs=("rd.",))


def left_and_right() -> Form:
    """Say on which side: "dann li."."""
    return form(
        r"(?:\b(?:dann|nach|Sie|und|hier|dort)|\b(?:Tr|Trpf|Tropf)\.|\bTropfen) "
        r"(?P<said>(?:li|re)\.)(?= [a-zäöü]|[,;)]|$)",
        lambda match: "links" if match["said"] == "li." else "rechts",
        needs=("li.", "re."),
    )


def left_and_right_at_an_end() -> Form:
    """Say on which side: "Knie re."."""
    return form(
        r"(?:(?<=\w )|(?<=[0-9][,;] ))(?P<said>(?:re|li)\.)(?=[,;)]| [0-9]| (?:bei|mit|nach"
        r"|ohne)\b|$)",
        lambda match: "rechts" if match["said"] == "re." else "links",
        needs=("re.", "li."),
    )


def domains_and_numbers() -> Iterator[Form]:
    """Say the ending of a site alone, and the number of a ticket: "eine .de-Domain", "#231"."""
    yield form(
        r"(?<![\w.])\.(?P<end>[a-z]{2,5})(?=-(?:Domain|Endung|Adresse|Seite|Datei)|[- ]Domain)",
        lambda match: f"Punkt {_ending_of_a_site(match['end'])}",
        needs=(".",),
    )
    yield form(r"(?<![\w#&/])#(?=[0-9]{1,5}(?![\w-]))", "Nummer ", needs="#")


def _ending_of_a_site(end: str) -> str:
    return end if re.search("[aeiouy]", end) else " ".join(end.upper())


def inhabitants() -> Form:
    """Say how many live somewhere: "1,98 Mio. EW", "4.772 EW/km²"."""
    return form(
        r"(?:\b(?:Mio|Tsd)\. |\b(?:Millionen|Tausend) |[0-9]\.[0-9]{3} |[0-9] (?=EW/))"
        r"(?P<said>E[Ww](?:\.(?!\w)|(?!\w)))",
        lambda match: f"Einwohner{sentence_stop(match, at=match.end('said'))}",
        needs=("EW", "Ew"),
    )


def grown_up_and_small() -> Form:
    """Say children beside those who are grown up: "2 Erw. + Ki."."""
    return form(
        r"\b(?:Erw\.|Erwachsene)[^\n.]{0,10}(?P<said>Ki\.)(?!\w)",
        lambda match: f"Kinder{sentence_stop(match, at=match.end('said'))}",
        needs=("Ki.",),
    )


def afterwards() -> Form:
    """Say what comes then, before a noun: "um 10 Uhr Messe, anschl. Frühschoppen"."""
    return form(r"(?:^|(?<=[,;.(] ))anschl\.(?= [A-ZÄÖÜ])", "anschließend", needs=("anschl.",))


def amounts_to() -> Form:
    """Say how much something is: "die Tragzeit betr. 11 Monate"."""
    return form(
        r"(?<![\w.])betr\.(?= (?:ca\. |etwa |rund |max\. |bis zu )?[0-9])",
        "beträgt",
        needs=("betr.",),
    )


def called() -> Form:
    """Say how somebody is called: "Johann I., gen. der Blinde"."""
    return form(
        r", (?P<said>gen\.)(?= (?:der|die|das|„|\"|auch )|\s?»)", "genannt", needs=("gen.",)
    )


def upper_schools() -> Form:
    """Say the upper or the lower part of a school: "Sek. II"."""
    return form(r"\bSek\.?(?= I{1,2}(?![\w.]))", "Sekundarstufe", needs=("Sek",))


def from_a_side() -> Iterator[Form]:
    """Say from which side, and whose opinion: "2. Schiene v. u.", "a. M. ist Kuhn"."""
    sides = {"u": "unten", "o": "oben", "l": "links", "r": "rechts"}
    yield form(
        r"(?<![\w.])v\. ?(?P<side>[uolr])\.(?! ?[a-zA-Z]\.| zu\b| [A-ZÄÖÜ])(?!\w)",
        lambda match: f"von {sides[match['side']]}{sentence_stop(match, at=match.end())}",
        needs=("v.",),
    )
    yield form(
        r"\b(?:Frankfurt|Offenbach|Hanau|Höchst|Flörsheim|Rüsselsheim|Kelsterbach) "
        r"(?P<said>a\. ?M\.)",
        lambda match: f"am Main{sentence_stop(match, at=match.end())}",
        needs=("M.",),
    )
    yield form(
        r"(?<![\w.])(?P<said>a\. ?M\.)(?=,? (?:ist|sind|war|waren|dagegen)\b|:)",
        "anderer Meinung",
        needs=("M.",),
    )
    # Whoever wrote it with others: "Meyer u. a. (2019)".
    yield form(
        r"\b[A-ZÄÖÜ][a-zäöüß]+ (?P<said>u\. ?a\.)(?= \((?:19|20)[0-9]{2}|, S\.)",
        "und andere",
        needs=("a.",),
    )
    yield form(
        r"\b(?i:den|dem|des|einem|einer|eines|einen|vom|zum|zur|im) (?P<said>sog\.)"
        r"(?= [A-ZÄÖÜ][A-Z0-9])",
        "sogenannten",
        needs=("sog.",),
    )


def in_a_country_and_on_days() -> Iterator[Form]:
    """Say where and on which days, and of which sex: "i. Italien", "jew. Mi.", "5 w, 4 m"."""
    yield form(
        r"(?<![\w.])i\.(?= (?:[A-ZÄÖÜ][a-zäöü]+(?:ien|reich|land)|Polen|Portugal|Norwegen|Schweden"
        r"|Dänemark"
        r"|Kürze|Luxemburg|Ungarn|Europa|Afrika|Amerika|Berlin|Hamburg|München|Köln|Wien|Graz|Linz|Zürich"
        r"|Bern|Basel)\b(?<!Ausland)(?<!Inland)(?<!Bergland)(?<!Umland))",
        "in",
        needs=("i.",),
    )
    yield form(
        r"(?<![\w.])(?P<said>jew\. (?P<day>Mo|Di|Mi|Do|Fr|Sa|So)\.?)"
        r"(?= (?:in|im|um|ab|von|zw|bis|[0-9]))",
        lambda match: f"jeweils {_ON_DAYS[match['day']]}",
        needs=("jew.",),
    )
    yield form(
        r"[0-9] (?P<said>w)(?=(?:,| und| u\.) [0-9]{1,4} m\b)",
        "weiblich",
        needs=(" w",),
    )
    yield form(
        r"[0-9] w(?:,| und| u\.) [0-9]{1,4} (?P<said>m)(?![\w²³/])",
        "männlich",
        needs=(" w",),
    )
