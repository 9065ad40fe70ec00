"""What German notes cut to a letter or write without its ending: "1.-Klasse", "3x aus", "i. E."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.german.cases import DATIVE, TAKING, one_taken
from podcast.narration.spoken.languages.german.cut import shouted
from podcast.narration.spoken.languages.german.days import austrian_months
from podcast.narration.spoken.languages.german.figures import ordinal
from podcast.narration.spoken.languages.german.sentence_stop import sentence_stop
from podcast.narration.spoken.languages.tongue import DASH, GAP, Tongue
from podcast.narration.spoken.rule import Form, Rule, figure, form, one_of
from podcast.narration.words import words_for

_MONTHS = one_of((*words_for("de").listed("months"), "Jänner"))
_SUMS = re.compile(
    r"[=+\u2212*^]|\b(?:Funktion|Gleichung|Terme?|Variable|Polynom|Vektor|Matrix|Ableitung|Menge"
    r"|[Rr]echne|[Ss]ei|gleich|plus|minus|[Ll]eite|[Ll]eiten|Zoom|Objektiv|Okular|Vergrößerung|Lupe)\b"
)
# A word before it names what is counted, "Tag 2 : 3 Stunden", or a book: "Joh 3 : 16".
_COUNTED = re.compile(
    r"(?:^|[^\w])(?!(?:Verhältnis|Maßstab|Risiko|Chance|Mischung|Verdünnung|Quote) $)"
    r"[A-ZÄÖÜ][\w.]{0,20} $"
)
_MODELS = re.compile(
    r"\b(?:Modells?|Typs?|Version|Serie|Baureihe|Nr\.|Nummer|Gruppe|Variante"
    r"|Größe|Gen|USB|PCIe|Raum) $"
)
_INSULIN = re.compile(
    r"\b(?i:insulin\w*|spritz\w*|actrapid|humalog|lantus|novorapid|apidra|levemir|toujeo|huminsulin"
    r"|berlinsulin|protaphane|bolus|basal)\b"
)
_RATIOS = re.compile(
    r"(?i:verhältnis|maßstab|risik|misch|verdünn|chance|quote|sieg|spiel|endet|gewann|gewonn|verlor"
    r"|verloren|führ|stand|satz|sätze|wett)"
)
_SHE = re.compile(
    r"\b(?i:sie|ihre|frau|tochter|schwester|mutter|siegerin|läuferin|fahrerin|schülerin)\b"
)
_SHE_TOO = re.compile("[^.!?;:,]{1,20} sie\\b")
# A time of day, or what is done from an age on, has blanks around its colon too.
_FROM_THEN = re.compile(
    r"\b(?i:um|ab|bis|gegen|seit|vor|nach|unter|über|tag|woche|seite|schritt|stufe|alter|es ist"
    r"|rechne|division|teile|dividiere) $"
)
_AMOUNT = re.compile(
    r" ?(?:mg|g|kg|µg|μg|mcg|ml|mL|l|dl|cl|IE|I\.|E\.|mmol|Tbl|Kps|Tr\.|[Tt]ropfen|Btl|stunden|tage"
    r"|cm|mm|m|km|€|°|ergibt|ist|macht|gleich|rechnen|regeln)(?!\w)"
)


def briefly(tongue: Tongue) -> tuple[Rule, ...]:
    """Give the rules that come before the words of the tables."""
    return (
        Rule(
            "doses",
            (
                _insulin(tongue),
                _twelfths(tongue),
                _or_one(tongue),
                _from_half(tongue),
                *shouted(tongue),
            ),
        ),
        Rule("ordinals", (_joined_places(), _in_the_goal(), austrian_months(), _terms())),
        Rule("numbers", (_times_over(tongue), _ratio(tongue))),
        Rule("units", (_under_an_age(tongue),)),
        Rule("abbreviations", tuple(_words())),
    )


def _insulin(tongue: Tongue) -> Form:
    """Say how much of insulin at which time of a day: "10-8-12-6 IE"."""

    def said(match: re.Match[str]) -> str | None:
        is_short = match["unit"] == "E."
        text = match.string
        near = text[max(0, match.start() - 60) : match.end() + 60]
        if is_short and not _INSULIN.search(near):
            return None  # a day, and whose name begins so
        times = ", ".join(tongue.number(one) for one in match["row"].split("-"))
        named = "Einheiten" if is_short else "internationale Einheiten"
        if match["per"]:
            return f"{times} {named} pro "
        return f"{times} {named}{sentence_stop(match, at=match.end())}"

    return figure(
        rf"(?<![\w.,/-])(?P<row>(?:0|[1-9][0-9]?)(?:-(?:0|[1-9][0-9]?)){{2,3}}) "
        rf"(?P<unit>I\.{GAP}E\.|IE|E\.)"
        r"(?:(?P<per>/)(?=[A-ZÄÖÜ][a-zäöü])|(?![\w/]))",
        said,
        needs="-",
    )


def _twelfths(tongue: Tongue) -> Form:
    """Say the years and months of a child as clinics write them: "2 9/12 J."."""

    def said(match: re.Match[str]) -> str:
        years, months = match["years"], match["months"]
        first = "ein Jahr" if years == "1" else f"{tongue.number(years)} Jahre"
        one = "einen Monat" if re.match(" alt", match.string[match.end() :]) else "ein Monat"
        last = one if months == "1" else f"{tongue.number(months)} Monate"
        stop = sentence_stop(match, at=match.end())
        return f"{first} und {last}{stop}"

    return figure(
        r"(?<![\w.,/-])(?<!ab )(?<!mit )(?<!von )(?<!seit )(?P<years>[1-9]|1[0-7]) "
        r"(?P<months>[1-9]|1[01])/12 (?:J\.|Jahre\b)",
        said,
        needs=("/12",),
    )


def _or_one(tongue: Tongue) -> Form:
    """Say the second thing that somebody takes: "Geben Sie 1 Zäpfchen oder 1 Beutel"."""

    def said(match: re.Match[str]) -> str | None:
        return one_taken(match["unit"], tongue=tongue)

    return form(
        rf"\b(?i:{TAKING}) [0-9½]{{1,3}} [A-ZÄÖÜ][\wäöüß]{{1,20}}\.? (?:oder|und|u\.|bzw\.) "
        r"(?P<said>1 (?P<unit>[A-ZÄÖÜ][\wäöüß]{1,20}))(?!\w)",
        said,
        needs=(" 1 ",),
    )


def _from_half(tongue: Tongue) -> Form:
    """Say from half an hour to how many in the dative: "nach ½–1 Std."."""

    def said(match: re.Match[str]) -> str:
        stop = sentence_stop(match, at=match.end("said"))
        if match["high"] == "1":
            return f"einer halben bis einer Stunde{stop}"
        return f"einer halben bis {tongue.number(match['high'])} Stunden{stop}"

    return form(
        rf"\b(?i:{DATIVE}) (?:(?:ca\.|etwa) )?(?P<said>(?:½|1/2){GAP}(?:{DASH}|bis){GAP}"
        r"(?P<high>[1-9]) ?(?:Std\.|Stunden?\b|h\b))",
        said,
        needs="½/",
    )


def _joined_places() -> Form:
    """Say a place that is joined to a noun: "1.-Klasse-Abteil", "der 1.-Mai-Umzug"."""

    def said(match: re.Match[str]) -> str:
        place = ordinal(int(match["n"]), "")
        if re.match(r"(?:Klässler|Ligist|Semester)", match.string[match.end() :]):
            return f"{place.removesuffix('e').capitalize()}-"
        ending = "r" if re.match(_MONTHS, match.string[match.end() :]) else ""
        return f"{place.capitalize()}{ending}-"

    return figure(
        r"(?<![\w.,:/-])(?P<n>[1-9][0-9]?)\.-(?=[A-ZÄÖÜ][a-zäöüß]{2})", said, needs=(".-",)
    )


def _in_the_goal() -> Form:
    """Say the place that somebody took: "als 5. im Ziel", of a woman "als Fünfte"."""

    def said(match: re.Match[str]) -> str:
        before = match.string[max(0, match.start() - 40) : match.start()]
        behind = match.string[match.end() : match.end() + 30]
        is_she = _SHE.search(re.split("[.!?;:,]", before)[-1]) or _SHE_TOO.match(behind)
        return ordinal(int(match["n"]), "" if is_she else "r").capitalize()

    return form(
        r"\b[Aa]ls (?P<said>(?P<n>[1-9][0-9]?)\.)(?= (?:im Ziel|ins Ziel|durchs Ziel|der Tabelle"
        r"|der Wertung|von|und(?! [0-9])|vor|hinter|an(?=[.,;]|$)|kam|kamen|ging|folgte"
        r"|startete)\b)",
        said,
        needs=("ls ",),
    )


def _terms() -> Form:
    """Say the term that somebody studies in, or the month of a life: "im 5. FS", "im 6. LM"."""
    names = {"FS": "Fachsemester", "LM": "Lebensmonat"}
    return form(
        r"\b(?i:im|dem|zum|vom|beim|ab|bis|den) (?P<said>(?P<n>[1-9]|[1-3][0-9])\. (?P<name>FS|LM))"
        r"(?!\w)",
        lambda match: f"{ordinal(int(match['n']), 'n')} {names[match['name']]}",
        needs=(" FS", " LM"),
    )


def _times_over(tongue: Tongue) -> Form:
    """Say how often something happened: "rückte 3x aus"; a sum has its unknown x."""

    def said(match: re.Match[str]) -> str | None:
        text = match.string
        near = text[max(0, match.start() - 60) : match.end() + 40]
        named = _MODELS.search(text[max(0, match.start() - 12) : match.start()])
        if named or _SUMS.search(near) or re.match(" (?:opti|digi)", text[match.end() :]):
            return None
        return f"{'ein' if match['n'] == '1' else tongue.number(match['n'])}mal"

    return figure(
        r"(?<![\w.,:/+-])(?P<n>[1-9][0-9]?)(?: (?=[x×] (?!und|oder|ist|wird|gleich|plus|minus|mal"
        r"|mit|von)[a-zäöüß]{3}))?[x×](?= [a-zäöüß]{2,}|[.,;!]?$|[.,;!] )",
        said,
        needs="x×",
    )


def _ratio(tongue: Tongue) -> Form:
    """Say one thing to another with blanks around the colon: "ein Risiko von 1 : 1000"."""

    def said(match: re.Match[str]) -> str | None:
        before = match.string[max(0, match.start() - 24) : match.start()]
        if _COUNTED.search(before) or _FROM_THEN.search(before):
            return None
        if _AMOUNT.match(match.string, match.end()) or match.string.startswith(" bis", match.end()):
            return None
        low, high = (match[one].replace(" ", "") for one in ("low", "high"))
        is_hour = len(high) == len("00") and int(high) % 5 == 0 and low != "1"
        if is_hour and not _RATIOS.search(match.string[max(0, match.start() - 60) : match.start()]):
            return None
        return f"{tongue.number(low)} zu {tongue.number(high)}"

    number = r"[0-9]{1,3}(?:[. ][0-9]{3})+|[0-9]{1,7}"
    return figure(
        rf"(?<![\w.,:/-])(?P<low>{number}) : (?P<high>{number})"
        rf"(?![\w:/-]|[.,][0-9]| [:=A-ZÄÖÜ%0-9])",
        said,
        needs=(" : ",),
    )


def _under_an_age(tongue: Tongue) -> Form:
    """Say the age behind a preposition that is cut too: "Kinder u. 14 J."."""

    def said(match: re.Match[str]) -> str:
        word = "Monat" if match["unit"] == "Mon." else "Jahr"
        count = "einem" if match["n"] == "1" else tongue.number(match["n"])
        stop = sentence_stop(match, at=match.end("said"))
        return f"{count} {word}{'' if match['n'] == '1' else 'en'}{stop}"

    return form(
        r"\b(?:Kinder|Kindern|Kdr\.|Kd\.|Ki\.|Jugendl(?:iche|\.)) u\. "
        r"(?P<said>(?P<n>[1-9][0-9]?) (?P<unit>J\.|Jahre\b|Jahr\b|Mon\.))"
        r"(?! (?:alte|ältere|Gefängnis))",
        said,
        needs=("u. ",),
    )


def _words() -> Iterator[Form]:
    yield form(r"[0-9] (?P<said>d\. G\.?)(?= (?:v\.|vom)(?!\w))", "des Gesetzes", needs=("d. G",))
    yield form(
        r"\b(?:Abs\.|Satz|S\.|Nr\.) [0-9]{1,2}[a-z]? (?P<said>Alt\.)"
        r"(?= [1-9](?![\w.,])(?! (?:Jahr|Stimm|Mon)))",
        "Alternative",
        needs=("Alt.",),
    )
    yield form(
        r"[1-3]\. (?P<said>Pers\. (?P<how>Sg|Pl)\.)(?!\w)",
        lambda match: (
            f"Person {'Singular' if match['how'] == 'Sg' else 'Plural'}"
            f"{sentence_stop(match, at=match.end())}"
        ),
        needs=("Pers.",),
    )
    yield form(
        r"(?<![\w.])(?<![0-9] )i\. ?E\.(?= [0-9]{1,2}:[0-9]{1,2}(?![0-9])(?! Uhr))",
        "im Elfmeterschießen",
        needs=("E.",),
    )
    yield form(
        r"\b(?:Lied|EG|GL|Gotteslob|Gesangbuch|Choral)\b[^.!?\n]{0,6}(?:Nr\. )?"
        r"[0-9]{1,4}(?:,[0-9])?,? "
        r"(?P<said>Str\.)(?= ?[0-9])",
        "Strophe",
        needs=("Str.",),
    )
    yield form(
        r"(?<![\w.])(?P<said>v\. d\.)(?= (?:Schlafen|Essen|Frühstück|Zubettgehen|Training|Start"
        r"|Eingriff|Einschlafen|Gebrauch)\b)",
        "vor dem",
        needs=("v. d.",),
    )
    yield form(
        r"(?<![\w.])(?P<said>Mi)(?= (?:nachm|vorm|abends?|ganzt|geschl|morgens?)\b)",
        "Mittwoch",
        needs=("Mi ",),
    )
