"""What German doctors write of patients: "die 68-j. Pat.", "beim HA", "60 mg/kg KG/d", "n. V."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from num2words import num2words  # type: ignore[import-untyped,unused-ignore]

from podcast.narration.spoken.languages.german.cases import DATIVE
from podcast.narration.spoken.languages.german.nouns import gender
from podcast.narration.spoken.languages.german.ordinals import ARTICLES
from podcast.narration.spoken.languages.german.places import ending_before
from podcast.narration.spoken.languages.german.sentence_stop import sentence_stop
from podcast.narration.spoken.languages.tongue import GAP, Tongue
from podcast.narration.spoken.rule import Form, Rule, form, one_of

_NOUN = "[A-ZÄÖÜ][a-zäöüß]{1,30}"
_ARTICLE = rf"(?:(?P<prep>\b(?i:{DATIVE})) )?(?:(?P<article>\b(?i:{ARTICLES})) )?"
# What one of them does, and what several do, behind "die Pat.".
_ONE_DOES = re.compile(
    r"\b(?:ist|war|hat|hatte|wird|wurde|kann|konnte|soll|sollte|muss|musste|darf|möchte|will"
    r"|gibt|gab"
    r"|klagt|berichtet|stellt|leidet|wünscht|verneint|nimmt|nahm|erhält|erhielt|bekommt|bekam|kommt"
    r"|kam|zeigt|lebt|lag|liegt|litt|sprach|trinkt|raucht|schläft|fühlt|erschien|verstarb|befand"
    r"|(?!heute|bitte|gute|letzte|rechte|erste|beste|weite|leichte|alte|bekannte|genannte|erkrankte"
    r"|behandelte|akute)[a-zäöüß]{2,20}te)\b"
)
_MANY_DO = re.compile(
    r"\b(?:sind|waren|haben|hatten|werden|wurden|können|konnten|sollen|sollten|müssen|dürfen|leiden"
    r"|nehmen|erhielten|erhalten|bekamen|[a-zäöüß]{3,20}ten)\b"
)
_WOMAN = frozenset({"die", "eine", "jede", "diese", "unsere", "ihre", "keine", "meine"})
_MEN = frozenset({"dem", "den", "des", "einem", "einen", "eines", "diesem", "diesen", "jedem"})
_PLACES = re.compile(
    r"\b(?:Finale|Rennen|Lauf|Läufe|Turnier|Wett\w+|Meister\w+|WM|EM|Platz|Liga|Staffel|Sprint\w*"
    r"|lief|gewann|schwamm|sprang|fuhr|warf|startete|Olympi\w+|Zeit|Metern?|Sekunden)\b"
)
_AGREED = (
    r"(?:\b(?:Uhr|h|und|sowie|oder|nur|auch|sonst|bzw|Termin(?:e|en)?|Besuche?|Beratung"
    r"|jederzeit|täglich)"
    r"|\b(?:u|o|od|bzw|tgl|Mo|Di|Mi|Do|Fr|Sa|So)\.|\b(?:Mo|Di|Mi|Do|Fr|Sa|So)|tags?|woch"
    r"|\w[Ss]tunden?"
    r"|[Ss]prech\w*\.?|[:,;(])"
)


def patients(tongue: Tongue) -> tuple[Rule, ...]:
    """Give the rules for patients, who treats them, and how much for their weight."""
    return (
        Rule("ages", (_years_old(),)),
        Rule("abbreviations", (*_patient(), *_doctors(), _agreed())),
        Rule("doses", tuple(_single_doses())),
        Rule("ordinals", (_place_won(),)),
        Rule("numbers", (_hyphen_to_come(tongue),)),
    )


def _years_old() -> Form:
    """Say an age that is written short before a person: "die 68-jähr. Pat.", "ein 4j. Kind"."""

    def said(match: re.Match[str]) -> str:
        noun, before = match["noun"], (match["article"] or match["prep"] or "")
        kind = gender(noun)
        if noun == "Pat":
            kind = "f" if before.lower() in _WOMAN | {"einer"} else "m"
        years = str(num2words(int(match["n"]), lang="de")).replace("eins", "ein")
        return f"{years}jährige{ending_before(before, kind=kind)}"

    return form(
        rf"{_ARTICLE}(?<![\w.,/-])(?P<said>(?P<n>[1-9][0-9]{{0,2}})(?:[- ]?jähr\.|-?jr?\.))"
        rf"(?= (?:[a-zäöüß]{{3,20}} )?(?P<noun>{_NOUN}))",
        said,
        needs=("jähr.", "j.", "jr."),
    )


def _patient() -> Iterator[Form]:
    """Say one patient or many, a woman or a man, by the article and by the verb."""

    def said(match: re.Match[str]) -> str | None:
        word = _patient_of(match)
        return word and word + sentence_stop(match, at=match.end("said"))

    yield form(
        rf"{_ARTICLE}(?P<adjective>(?:[\w-]{{3,25}}e[nrms]? |[0-9]{{1,3}}[- ]?j(?:ähr"
        rf"|r)?\. ){{0,2}})(?<![\w.-])(?P<said>Pat\.)(?!-)",
        said,
        needs=("Pat.",),
    )


def _patient_of(match: re.Match[str]) -> str | None:
    article, prep = (match["article"] or "").lower(), match["prep"]
    adjective = (match["adjective"] or "").rstrip()
    if article == "die":
        behind = re.split(r"[.!?;](?=\s)", match.string[match.end() : match.end() + 90])[0]
        one, many = _ONE_DOES.search(behind), _MANY_DO.search(behind)
        if adjective.endswith("n") or (many and not (one and one.start() < many.start())):
            return "Patienten"
        return "Patientin" if one or adjective.endswith(("e", ".")) else None
    if article in _WOMAN or article == "einer":
        return "Patientin"
    if article == "der":
        return "Patientin" if prep or adjective.endswith("n") else None
    return "Patienten" if article in _MEN else None


def _doctors() -> Iterator[Form]:
    """Say who treats at home, what is done for school, and rooms: "beim HA", "HA: S. 12"."""
    yield form(
        r"\b(?:[Bb]eim|[Zz]um|[Vv]om|[Dd]urch|den|dem|der|[Ii]hr(?:en|em)?|[Pp]er|[Vv]on) "
        r"(?P<said>HA)(?![\w-]|: ?S\.)(?= (?!S\. ?[0-9]|Nr|im Heft)|[,;.)/]|$)(?!/A)",
        "Hausarzt",
        needs=("HA",),
    )
    yield form(
        r"(?<![\w-])(?P<said>HA)(?=:? (?:bis |zu |zum |für |in )?(?:[MDE]:|Mathe|Deutsch|Engl"
        r"|Bio|S\. ?[0-9]"
        r"|AB\b|Nr\. ?[0-9]|Seite|Aufg|Arbeitsbl|Buch|Heft|Vok|lernen"
        r"|[A-Z][a-zäöüß]+ S\. ?[0-9])|:)",
        "Hausaufgaben",
        needs=("HA",),
    )
    yield form(
        # FA alone is the tax office.
        r"(?<![\w-])(?P<said>FÄ|FA)(?= (?:f\.|für|der|in) (?:[Dd]ie )?(?=[A-ZÄÖÜ])[\w-]{0,20}"
        r"(?:med|log|kunde|chir|iatri|pädi|psych|Inner|Haut|HNO|Aug|Frau|Gyn|Ortho|Kind))",
        lambda match: "Fachärztin" if match["said"] == "FÄ" else "Facharzt",
        needs=("FÄ", "FA"),
    )
    yield form(
        r"\b(?:[Bb]itte|[Ss]ich)\b[^.!?\n]{0,70}(?:[^!?\n]{0,30}@[^!?\n ]{3,40})?"
        r" (?P<said>anm\.)(?=$|\s*\n|[,;)])",
        lambda match: f"anmelden{sentence_stop(match, at=match.end('said'))}",
        needs=("anm.",),
    )
    yield from _sheets_and_rooms()


def _sheets_and_rooms() -> Iterator[Form]:
    """Say sheets of a lesson and rooms: "AB S. 3", "im R 204"."""
    yield form(
        r"(?<![\w-])(?P<said>AB)(?= ?(?:S\. ?)?[1-9][0-9]{0,2}(?![\w%]|[.,]?[0-9]| ?(?:€|Uhr"
        r"|Jahr|J\.)))"
        r"(?<!GRUPPE AB)",
        _worksheet,
        needs=("AB",),
    )
    yield form(
        r"(?:\b(?:in|im|Uhr,?|h,|Std\.,?|[Tt]reffpunkt:?|[Oo]rt:|HS/|,) |\()(?P<said>R)\.?"
        r"(?= [0-9]{2,3}[a-z]?(?![\w]|[.,]?[0-9]))",
        _room,
        needs=("R ", "R."),
    )


def _worksheet(match: re.Match[str]) -> str | None:
    """Say AB where a school is near; "FILM AB 18" and a blood group have none."""
    near = match.string[max(0, match.start() - 80) : match.end() + 60]
    return "Arbeitsblatt" if _SCHOOL.search(near) else None


def _room(match: re.Match[str]) -> str | None:
    """Say R as a room, unless it names a motorcycle or what cools."""
    before = match.string[max(0, match.start() - 60) : match.start("said")]
    return None if _NO_ROOM.search(before) else "Raum"


_SCHOOL = re.compile(
    r"(?<!\w)(?:HA|S\.|Nr\.|[MDEFL]:|Mathe\w*|Deutsch\w*|Engl\w*|Bio\w*|Physik|Chemie|Geschichte"
    r"|Erdkunde|\w*[Aa]ufg\w*|Buch|Heft|Klasse|Lehrer\w*|Schul\w*|Arbeitsbl\w*|lernen|bearbeiten"
    r"|ausfüllen|lösen)(?!\w)"
)
_NO_ROOM = re.compile(r"BMW|[Mm]otorr|Kälte|Kühlmittel|Klima|Renault")


def _agreed() -> Form:
    """Say when one comes by appointment; behind a score "n. V." is the extra time."""

    def said(match: re.Match[str]) -> str | None:
        before = match.string[max(0, match.start() - 40) : match.start()]
        if re.search(
            r"(?<![\w:.])[0-9]{1,2}:[0-9]{1,2}(?!:|[0-9]| ?(?:Uhr|h\b|[-\u2013]))", before
        ):
            return None
        return f"nach Vereinbarung{sentence_stop(match, at=match.end('said'))}"

    return form(rf"{_AGREED} ?(?P<said>n\.{GAP}V\.)(?!\w)", said, needs=("V.",))


_DOSES = {
    "ED": "Einzeldosis",
    "TMD": "Tagesmaximaldosis",
    "TD": "Tagesdosis",
    "MED": "maximale Einzeldosis",
}
_DOSES |= {"EMD": "Einzelmaximaldosis", "THD": "Tageshöchstdosis", "EHD": "Einzelhöchstdosis"}
_DOSES |= {"MTD": "maximale Tagesdosis", "MDD": "maximale Tagesdosis"}
_OFTEN = {
    "d": "am Tag",
    "Tag": "am Tag",
    "h": "pro Stunde",
    "min": "pro Minute",
    "Wo.": "pro Woche",
}
_OFTEN |= {"Dosis": "pro Dosis", "ED": "pro Einzeldosis", "24 h": "in vierundzwanzig Stunden"}


def _single_doses() -> Iterator[Form]:
    """Say the dose of one time and of a day, and for whose weight it is: "TMD 200 mg"."""
    yield form(
        rf"(?<![\w-])(?P<said>{one_of(tuple(_DOSES))})"
        r"(?=:? ?(?:max\.? |bis |von |ca\.? |= )?[0-9½][0-9.,/ \u2013-]{0,12}"
        r"(?:mg|g|µg|mcg|ml|IE|I\.E\.|Tbl|Tabl|Kps|Tropfen|Tr\.|Hub|Hübe)(?!\w))",
        lambda match: _DOSES[match["said"]],
        needs=tuple(_DOSES),
    )
    yield form(
        rf"/kg ?(?:KG|KGW|Körpergewicht)(?P<said>{GAP}/{GAP}(?P<under>{one_of(tuple(_OFTEN))}))(?"
        rf"!\w)",
        lambda match: f" {_OFTEN[match['under']]}",
        needs=("KG", "Körper"),
    )
    yield form(r"/kg ?(?P<said>KGW)(?!\w)", "Körpergewicht", needs=("KGW",))


def _hyphen_to_come(tongue: Tongue) -> Form:
    """Say the first of two figures before one word: "2- bis 3-mal", "3- oder 4-stündig"."""
    return form(
        r"(?<![\w.,/-])(?P<said>(?P<n>[0-9]{1,3})-)(?= (?:bis|und|oder|u\.|od\."
        r"|bzw\.) [0-9]{1,3}-?[A-Za-zäöü])",
        lambda match: f"{tongue.number(match['n'])}-",
        needs="-",
    )


def _place_won() -> Form:
    """Say which place somebody won: "Sie lief 11,02 s und wurde 3."."""

    def said(match: re.Match[str]) -> str | None:
        text = match.string
        before = text[max(0, match.start() - 120) : match.start()]
        if not text[match.end() :].strip() and not _PLACES.search(before):
            return None
        word = str(num2words(int(match["n"]), lang="de", to="ordinal")).capitalize()
        is_woman = match["verb"].endswith("n") or re.search(
            r"\b(?:[Ss]ie|[a-zäöü]{3,}in)\b", before
        )
        stop = "" if text[match.end() :].strip() else "."
        return f"{word}{'' if is_woman else 'r'}{stop}"

    return form(
        r"\b(?P<verb>wurden?|wird|werden|landete als|kam als|lief als) "
        r"(?:nur |erneut |sogar |wieder |guter? |sensationell |am Ende |schließlich )?"
        r"(?P<said>(?P<n>[1-9][0-9]?)\.)"
        r"(?=$|[,;)]| (?:und|vor|hinter|im Ziel|im Finale|beim|bei der|bei den|im Weit|im Hoch"
        r"|im Sprint"
        r"|über|mit [0-9]|in der Gesamt|der Gesamt)\b)",
        said,
        needs=".",
    )
