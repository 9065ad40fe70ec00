"""What German cuts short by its neighbours: "n. kauen", "n. d. 4. Std.", "1 kl. Zwiebel"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from podcast.narration.spoken.languages.german.figures import ordinal
from podcast.narration.spoken.languages.german.nouns import gender
from podcast.narration.spoken.languages.german.sentence_stop import sentence_stop
from podcast.narration.spoken.languages.tongue import Tongue
from podcast.narration.spoken.rule import Form, Rule, figure, form

_NOT = (
    "in den|in die|zusammen|mehr als|geeignet|anwenden|einnehmen|verwenden|öffnen|schütteln"
    "|einfrieren|kauen|zerkauen|teilen|zerteilen|gleichzeitig|vergessen|erlaubt|gestattet"
    "|überschreiten"
    "|für Kinder|bei Kindern|in der Schw|ohne ärztl|ohne Rück|auf nüchternen|unter 1|im Kühl|inbegr"
)
_LAW = re.compile(r"§|\b(?:Abs|Klage|Bekl|BGB|ZPO|Urteil|Gericht|haftet|LG|OLG|BGH|AG|Az)\b")
_SMALL = {"kl.": "klein", "gr.": "groß", "mittelgr.": "mittelgroß"}
_HEAPED = {"geh": "gehäuft", "gestr": "gestrichen"}
_ENDS = {"f": "e", "m": "er", "n": "es"}
_POURED = "Salz|Hefe|Zimt|Pfeffer|Natron|Zucker|Butter|Mehl|Kakao|Safran|Soda"
_SUBJECTS = {"Engl.": "Englisch", "Franz.": "Französisch", "Span.": "Spanisch"}
_SUBJECTS |= {"Lat.": "Latein", "Dt.": "Deutsch"}
_HERBS = "Petersilie|Schnittlauch|Dill|Basilikum|Koriander|Frühlingszw|Radieschen|Suppengrün|Minze"
_HERBS += "|Kräuter|Spargel|Kerbel|Rucola|Lauchzw|Möhren|Thymian|Estragon"


def shortened(tongue: Tongue) -> tuple[Rule, ...]:
    """Give the rules for what no list can tell, and the neighbours do."""
    return (
        Rule("times", (_until_when(tongue), _leaves(tongue))),
        Rule("ordinals", (*_lessons(), _minutes_in_a_row())),
        Rule("abbreviations", (*_not_and_behind(), *_of_a_case(), *_of_a_child(), *_sign())),
        Rule("units", tuple(_of_a_recipe(tongue))),
    )


def _until_when(tongue: Tongue) -> Form:
    """Say until or from when on a day: "Sa. bis 13 h"."""
    day = r"(?:Mo|Di|Mi|Do|Fr|Sa|So|Mittwochs?|[A-Z][a-z]{2,8}tags?)"
    return form(
        rf"\b{day}\.?,? (?:nur |erst )?(?:(?:von|ab) [0-9]{{1,2}} ?(?:h|Uhr) )?(?:bis|ab|um|von) "
        r"(?P<said>(?P<n>[01]?[0-9]|2[0-4]) ?h)(?!\w)",
        lambda match: f"{tongue.number(match['n'], noun='Uhr |m')} Uhr",
        needs="h",
    )


def _leaves(tongue: Tongue) -> Form:
    """Say when a train leaves, by its platform: "ab 9.03 Gl. 7"."""

    def said(match: re.Match[str]) -> str:
        minute = int(match["minute"])
        hour = f"{tongue.number(str(int(match['hour'])), noun='Uhr |m')} Uhr"
        return f"{hour} {tongue.number(str(minute))}" if minute else hour

    return form(
        r"\b(?:[Aa]b|[Aa]n|Abf\.|Ank\.|Abfahrt|Ankunft|ICE [0-9]{1,4}) "
        r"(?P<said>(?P<hour>[01]?[0-9]|2[0-3])[.](?P<minute>[0-5][0-9]))"
        r"(?:(?=,? (?:Gl\.|Gleis|[Aa]b |[Aa]n |Ank\.|Uhr)|, an )|(?<=Abf\. [0-9]\.[0-9]{2})"
        r"|(?<=Abf\. [0-9]{2}\.[0-9]{2})"
        r"|(?<=Ank\. [0-9]\.[0-9]{2})|(?<=Ank\. [0-9]{2}\.[0-9]{2}))(?![.\w]| Uhr)",
        said,
        needs=".",
    )


def _lessons() -> Iterator[Form]:
    """Say which lesson of a day: "n. d. 4. Std.", "in der 3. Std."."""

    def said(match: re.Match[str]) -> str:
        stop = sentence_stop(match, at=match.end("said"))
        place = ordinal(int(match["n"]), "n")
        before = {"n. d. ": "nach der ", "v. d. ": "vor der ", "in d. ": "in der "}
        return f"{before.get(match['prep'] or '', '')}{place} Stunde{stop}"

    n = r"(?P<n>[1-9]|1[0-2])\. Std\."
    yield form(rf"(?<![\w.])(?P<said>(?P<prep>(?:n|v|in)\.? d\. ){n})(?!\w)", said, needs=("Std.",))
    yield form(rf"\b(?:der|zur|dieser) (?P<said>(?P<prep>){n})(?!\w)", said, needs=("Std.",))


def _minutes_in_a_row() -> Form:
    """Say three minutes of a match and more: "in der 12., 98. und 117. Min."."""

    def said(match: re.Match[str]) -> str:
        ending = "" if match["before"].lower() == "die" else "n"
        row = re.sub(r"([0-9]{1,3})\.", lambda one: ordinal(int(one[1]), ending), match["row"])
        stop = sentence_stop(match, at=match.end("said"))
        return f"{row.replace(' u. ', ' und ')} Minute{stop}"

    return form(
        r"\b(?P<before>[Dd]er|[Dd]ie) "
        r"(?P<said>(?P<row>[1-9][0-9]{0,2}\.(?:, [1-9][0-9]{0,2}\.){1,6}"
        r" (?:und|u\.) [1-9][0-9]{0,2}\.) Min(?:\.|ute\b))",
        said,
        needs=("Min",),
    )


def _not_and_behind() -> Iterator[Form]:
    """Say n. as "nicht" before what must not be done, as "nach" before whom one asks."""
    yield form(rf"(?<![\w.])(?<!\. )n\.(?= (?:{_NOT}))", "nicht", needs=("n.",))
    yield form(r"(?<![\w.])n\.(?= (?:ärztl\.|ärztlicher))", "nach", needs=("n.",))
    yield form(
        r"\bärztl\. (?P<said>Anw\.)",
        lambda match: f"Anweisung{sentence_stop(match, at=match.end())}",
        needs=("Anw.",),
    )
    yield form(
        r"(?<![\w.])(?P<said>[Aa]nm\.)(?= (?:bis|erforderlich|unter|bei|ab|erbeten|nötig|notwendig"
        r"|per|an|über|im|online|telef|möglich)\b|(?:\.?| )$)",
        "Anmeldung",
        needs=("nm.",),
    )
    yield form(
        r"(?<![\w.-])(?P<said>(?:Engl|Franz|Span|Lat|Dt)\.)(?=:? (?:Vok|S\. ?[0-9]|AB\b|Unit"
        r"|Lektion|Test\b|Arbeitsblatt))",
        lambda match: _SUBJECTS[match["said"]],
        needs=("Engl.", "Franz.", "Span.", "Lat.", "Dt."),
    )
    yield form(r"(?<![\w.])Rd\.(?= [0-9])", "Rund", needs=("Rd.",))
    yield form(r"(?<![\w.])rd\.(?= [0-9])", "rund", needs=("rd.",))
    yield form(
        r"(?:^|[.!?:\n] )(?P<said>[Vv]erk\.)(?= (?:[A-ZÄÖÜ]|gut|neu|wegen|gebr))",
        "Verkaufe",
        needs=("erk.",),
    )


def _of_a_case() -> Iterator[Form]:
    """Say the parties of a trial, and the sentence of a recital: "der Bekl. dem Kl."."""
    yield form(
        r"\b(?P<article>(?i:der|dem|den|des|die)) (?P<said>(?P<who>Kl|Bekl)\.)(?! ?[0-9]|\w)",
        _party,
        needs=("Kl.", "ekl."),
    )
    yield form(
        r"\b(?:Erw\.-Gr\.|Erwägungsgr\w*|lit\. [a-z]|Nr\. [0-9]{1,2}|Satz [0-9] und) ?[0-9]{0,3} "
        r"(?P<said>S\.)(?= ?[1-9](?![0-9]))(?! ?[0-9] ff)",
        "Satz",
        needs=("S.",),
    )


def _party(match: re.Match[str]) -> str | None:
    if not _LAW.search(match.string[max(0, match.start() - 120) : match.end() + 80]):
        return None
    article = match["article"].lower()
    stop = sentence_stop(match, at=match.end("said"))
    if match["who"] == "Bekl":
        return f"Beklagte{'' if article in {'der', 'die'} else 'n'}{stop}"
    ends = {"die": "Klägerin", "des": "Klägers"}
    return f"{ends.get(article, 'Kläger')}{stop}"


def _of_a_child() -> Iterator[Form]:
    yield form(
        r"\b(?i:ihrem|ihr|dem|das|ein|mein|jedes|jedem|pro|je) (?P<said>Kd\.)(?!\w)",
        lambda match: f"Kind{sentence_stop(match, at=match.end())}",
        needs=("Kd.",),
    )
    yield figure(
        r"(?<![\w.,/-])1 (?:Kd|Ki)\.(?!\w)",
        lambda match: f"ein Kind{sentence_stop(match, at=match.end())}",
        needs=("Kd.", "Ki."),
    )
    yield form(
        r"(?<=[2-9] )(?P<said>(?:Kd|Ki)\.)(?!\w)",
        lambda match: f"Kinder{sentence_stop(match, at=match.end())}",
        needs=("Kd.", "Ki."),
    )


def _sign() -> Iterator[Form]:
    """Say a sign behind a preposition: "mit < 60 %" is "mit weniger als"."""
    yield form(
        r"\b(?i:mit|bei|von|aus|in|auf|zu|nach|für|um|innerhalb|dauert|kostet|wiegt) "
        r"(?P<said>(?P<sign>[<>]) ?)(?=[0-9])(?! ?[0-9]{1,2} ?(?:J\.|Jahre|Mon))",
        _less_or_more,
        needs="<>",
    )
    yield form(
        r"[0-9]\. Min(?P<said>\.)(?= (?:Gelb|Rot|Elfmeter|Foul|Kopfball|Freisto|Eckball))",
        "",
        needs=("Min.",),
    )


def _less_or_more(match: re.Match[str]) -> str:
    """Say "unter" and "über" of degrees and pressures, else "weniger als" and "mehr als"."""
    after = match.string[match.end() : match.end() + 14]
    if re.match("[0-9.,/]{1,7} ?(?:°|Grad|mmHg|/)", after):
        return "unter " if match["sign"] == "<" else "über "
    return "weniger als " if match["sign"] == "<" else "mehr als "


def _heaped(match: re.Match[str], *, tongue: Tongue) -> str:
    """Say a spoon that is heaped or levelled: "1 geh. EL"."""
    words = " und ".join(_HEAPED[one] for one in re.findall("geh|gestr", match["how"]))
    words = f"{match['well'] or ''}{words}"
    unit = match["unit"]
    pair = tongue.part("units").get(unit, f"{unit} |{'f' if unit[0] == 'T' else 'm'}")
    kind = "f" if pair.endswith("|f") and unit != "Teelöffel" else "m"
    name = tongue.named(pair, one=match["n"] in {"1", "½", "1/2"})
    if match["n"] in {"½", "1/2"}:
        return f"{'eine halbe' if kind == 'f' else 'ein halber'} {words}{_ENDS[kind]} {name}"
    if match["n"] == "1":
        return f"{'eine' if kind == 'f' else 'ein'} {words}{_ENDS[kind]} {name}"
    return f"{tongue.number(match['n'])} {words}e {name}"


def _of_a_recipe(tongue: Tongue) -> Iterator[Form]:
    """Say small and large things of a recipe, and bunches of herbs: "1 kl. Zwiebel, 1 Bd. Dill"."""

    def sized(match: re.Match[str]) -> str:
        word, kind = _SMALL[match["size"]], gender(match["noun"])
        if match["n"] == "1":
            return f"{'eine' if kind == 'f' else 'ein'} {word}{_ENDS[kind]}"
        return f"{tongue.number(match['n'])} {word}e"

    yield figure(
        r"(?<![\w.,/-])(?P<said>(?P<n>[1-9]) (?P<size>kl\.|gr\.|mittelgr\.))"
        rf"(?= (?P<noun>(?!{_POURED})[A-ZÄÖÜ][a-zäöüß]{{1,30}}))",
        sized,
        needs=("l.", "r."),
    )

    yield figure(
        r"(?<![\w.,/-])(?P<n>1/2|[1-9]|½) (?P<well>gut |leicht )?(?P<how>(?:geh|gestr)\.)"
        r" (?P<unit>(?:EL|TL|Essl\.|Teel\.|Msp\.|Messl\.|Esslöffel|Teelöffel|Tas\.|Tassen?))(?!\w)",
        partial(_heaped, tongue=tongue),
        needs=("geh.", "gestr."),
    )
    yield figure(
        rf"(?<![\w.,/-])(?P<n>[1-9]|½|1/2) Bd\.(?= (?:{_HERBS}|glatte|frische))",
        lambda match: (
            "ein halber Bund"
            if match["n"] in {"½", "1/2"}
            else f"{tongue.number(match['n'], noun='Bund |m')} Bund"
        ),
        needs=("Bd.",),
    )
