"""What German notes cut to a letter or write without its ending: "1.-Klasse", "3x aus", "i. E."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.german.cases import DATIVE, TAKING
from podcast.narration.spoken.languages.german.figures import ordinal
from podcast.narration.spoken.languages.german.nouns import gender
from podcast.narration.spoken.languages.german.sentence_stop import sentence_stop
from podcast.narration.spoken.languages.quantities import key_of
from podcast.narration.spoken.languages.tongue import DASH, GAP, Tongue
from podcast.narration.spoken.rule import Form, Rule, figure, form, one_of
from podcast.narration.words import words_for

_MONTHS = one_of((*words_for("de").listed("months"), "Jänner"))
_SHOUTED = {
    "TGL.": "täglich",
    "STDL.": "stündlich",
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
_SUMS = re.compile(r"[=+\u2212*^]|\b(?:Funktion|Gleichung|Term|Variable|Polynom)\b")
# A word before it names what is counted, "Tag 2 : 3 Stunden", or a book: "Joh 3 : 16".
_COUNTED = re.compile(
    r"(?:^|[^\w])(?!(?:Verhältnis|Maßstab|Risiko|Chance|Mischung|Verdünnung|Quote) $)"
    r"[A-ZÄÖÜ][\w.]{0,20} $"
)
_MODELS = re.compile(r"\b(?:Modells?|Typs?|Version|Serie|Baureihe|Nr\.|Nummer|Gruppe) $")


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
                *_shouted(tongue),
            ),
        ),
        Rule("ordinals", (_joined_places(), _in_the_goal(), _austrian_months(), _terms())),
        Rule("numbers", (_times_over(tongue), _ratio(tongue))),
        Rule("units", (_under_an_age(tongue),)),
        Rule("abbreviations", tuple(_words())),
    )


def _insulin(tongue: Tongue) -> Form:
    """Say how much of insulin at which time of a day: "10-8-12-6 IE"."""

    def said(match: re.Match[str]) -> str:
        times = ", ".join(tongue.number(one) for one in match["row"].split("-"))
        named = "Einheiten" if match["unit"] == "E." else "internationale Einheiten"
        return f"{times} {named}{sentence_stop(match, at=match.end())}"

    return figure(
        rf"(?<![\w.,/-])(?P<row>[0-9]{{1,2}}(?:-[0-9]{{1,2}}){{2,3}}) "
        rf"(?P<unit>I\.{GAP}E\.|IE|E\.)(?!\w)",
        said,
        needs="-",
    )


def _twelfths(tongue: Tongue) -> Form:
    """Say the years and months of a child as clinics write them: "2 9/12 J."."""

    def said(match: re.Match[str]) -> str:
        years, months = match["years"], match["months"]
        first = "ein Jahr" if years == "1" else f"{tongue.number(years)} Jahre"
        last = "ein Monat" if months == "1" else f"{tongue.number(months)} Monate"
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
        pair = tongue.part("units").get(key_of(match["unit"]))
        name = tongue.named(pair, one=True) if pair else match["unit"]
        is_he = not (pair or "").endswith("|f") and gender(name) == "m"
        return f"einen {name}" if is_he else None

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


def _shouted(tongue: Tongue) -> Iterator[Form]:
    """Say what is short in a line of capitals: "3 X TGL. 1 TBL.", "RR TGL. MESSEN"."""

    def portion(match: re.Match[str]) -> str:
        single, many = _PORTIONS[match["unit"]]
        name = single if match["n"] == "1" else many
        return f"{tongue.number(match['n'], noun=f'{single} |f')} {name}"

    def often(match: re.Match[str]) -> str:
        count = tongue.number(match["n"])
        return f"{'ein' if match['n'] == '1' else count}mal {_SHOUTED[match['how']]}"

    yield figure(
        rf"(?<![\w.,/-])(?P<n>[1-9][0-9]?) (?P<unit>{one_of(tuple(_PORTIONS))})(?!\w)",
        portion,
        needs=tuple(_PORTIONS),
    )
    yield figure(
        r"(?<![\w.,/-])(?P<n>[1-9]) ?[Xx×] ?(?P<how>TGL\.|STDL\.)(?!\w)",
        often,
        needs=("TGL.", "STDL."),
    )
    yield form(
        rf"(?<![\w.])(?P<said>(?:MAX|MIND|CA)\.(?= [0-9])"
        rf"|(?!MAX|MIND|CA){one_of(tuple(_SHOUTED))}(?= [A-ZÄÖÜ0-9]{{2}}| [0-9]))",
        lambda match: _SHOUTED[match["said"]],
        needs=tuple(_SHOUTED),
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
    """Say the place that somebody took: "als 5. im Ziel"."""
    return form(
        r"\b[Aa]ls (?P<said>(?P<n>[1-9][0-9]?)\.)(?= (?:im Ziel|ins Ziel|durchs Ziel|der Tabelle"
        r"|der Wertung|von|in die|und|vor|hinter|an(?=[.,;]|$)|kam|kamen|ging|folgte|startete)\b)",
        lambda match: f"{ordinal(int(match['n']), 'r').capitalize()}",
        needs=("ls ",),
    )


def _austrian_months() -> Form:
    """Say a day of the months that Austria calls otherwise: "ab 2. Jänner"."""

    def said(match: re.Match[str]) -> str:
        before = (match["before"] or "").lower()
        is_plain = before in {"", "der"}
        ending = ("" if before == "der" else "r") if is_plain else "n"
        return ordinal(int(match["n"]), ending)

    return form(
        r"(?:\b(?P<before>(?i:am|der|dem|den|des|vom|zum|ab|bis|seit|im|und|bis zum)) )?"
        r"(?<![\w.,:/-])(?P<said>(?P<n>[1-9]|[12][0-9]|3[01])\.)(?= (?:Jänner|Feber)\b)",
        said,
        needs=("Jänner", "Feber"),
    )


def _terms() -> Form:
    """Say the term that somebody studies in, or the month of a life: "im 5. FS", "im 6. LM"."""
    names = {"FS": "Fachsemester", "LM": "Lebensmonat"}
    return form(
        r"\b(?:im|dem|zum|vom|beim|ab|bis|den) (?P<said>(?P<n>[1-9]|[1-3][0-9])\. (?P<name>FS|LM))"
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
        if named or _SUMS.search(near):
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
        if _COUNTED.search(match.string[max(0, match.start() - 24) : match.start()]):
            return None
        low, high = (match[one].replace(" ", "") for one in ("low", "high"))
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
    return form(
        r"\b(?:Kinder|Kindern|Kdr\.|Kd\.|Ki\.|Jugendl(?:iche|\.)|Personen|Säuglinge) u\. "
        r"(?P<said>(?P<n>[1-9][0-9]?) (?P<unit>J\.|Jahre\b|Mon\.))(?P<after>)",
        lambda match: (
            f"{tongue.number(match['n'])} {'Monaten' if match['unit'] == 'Mon.' else 'Jahren'}"
            f"{sentence_stop(match, at=match.end('said'))}"
        ),
        needs=("u. ",),
    )


def _words() -> Iterator[Form]:
    yield form(r"[0-9] (?P<said>d\. G\.?)(?= (?:v\.|vom)(?!\w))", "des Gesetzes", needs=("d. G",))
    yield form(
        r"\b(?:Abs\.|Satz|S\.|Nr\.) [0-9]{1,2}[a-z]? (?P<said>Alt\.)(?= [0-9])",
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
    yield form(r"(?<![\w.])i\. ?E\.(?= [0-9]{1,2}:[0-9])", "im Elfmeterschießen", needs=("E.",))
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
