"""Patients in German, and who treats them: "die Pat.", "bei Kdr.", "beim HA", "V. a. Sepsis"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.german.grammar.cases import DATIVE
from podcast.narration.spoken.languages.german.grammar.endings import ARTICLES
from podcast.narration.spoken.languages.sentence_ends import sentence_stop
from podcast.narration.spoken.languages.tongue import GAP, Tongue
from podcast.narration.spoken.rule import Form, Rule, figure, form, one_of

_ADULTS = {"Erw.": "Erwachsenen", "Jugendl.": "Jugendlichen"}
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
# Behind these "V. a." begins what is told of many, and no diagnosis.
_ABOVE_ALL = re.compile(
    " (?:(?:am|an|auf|aus|bei|beim|da|dann|das|dem|den|der|des|die|durch|er|es|für|gegen|hier"
    "|im|in|mit|nach|ob|sie|um|unter|von|vor|wegen|weil|wenn|wer|wo|zu|zum|zur)\\b"
    "|[a-zäöüß]{2,20}(?<!e)(?<!e[nrs])(?![\\w-])"
    "|[^.!?\n]{0,60} (?:ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurden?|kann"
    "|können|soll|sollen|sollten|muss|müssen|darf|dürfen|leiden|leidet|brauch\\w*|gilt|gelten"
    "|profitier\\w*)\\b)"
)
_PEOPLE = {
    "Kdr.": "Kindern",
    "Kd.": "Kindern",
    "Säugl.": "Säuglingen",
    "Neugeb.": "Neugeborenen",
    "Pat.": "Patienten",
    "Jugendl.": "Jugendlichen",
    "Erw.": "Erwachsenen",
    "Schwang.": "Schwangeren",
}
# Of whom a list tells that begins with them: "Kinder ab 6 J. u. Erw.".
_OF_ALL = {"Erw.": "Erwachsene", "Jugendl.": "Jugendliche", "Schwang.": "Schwangere"}


def adults_in_the_dative() -> Form:
    """Say the people of a leaflet in the dative: "bei Kindern und Jugendl."."""
    return form(
        rf"\b(?i:aus|bei|mit|nach|unter|von|zu|eine[mrs]|dem|den|die|allen|jedem) "
        rf"(?:[A-ZÄÖÜ][a-zäöü]{{2,20}}n,? (?:und|oder|u\.) )?"
        rf"(?P<said>{'|'.join(map(re.escape, _ADULTS))})",
        lambda match: _ADULTS[match["said"]] + sentence_stop(match, at=match.end()),
        needs=tuple(_ADULTS),
    )


def births_and_pregnancies(tongue: Tongue) -> Form:
    """Say how often a woman was pregnant and gave birth: "G2P1"."""
    return form(
        r"(?<![\w-])G ?(?P<g>[0-9]{1,2})[ /,]{0,2}P ?(?P<p>[0-9]{1,2})(?!\w)",
        lambda match: f"G {tongue.number(match['g'])} P {tongue.number(match['p'])}",
        needs=("G",),
    )


def patient_who_does() -> Form:
    """Say a patient before what he does: "Pat. klagt"."""
    return form(
        r"(?<![\w.])Pat\.(?= (?:seit|ist|hat|wurde|war|klagt|mit|nimmt|gibt|stellt|kommt)\b)",
        "Patient",
        needs=("Pat.",),
    )


def patients() -> Iterator[Form]:
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


def family_doctors() -> Form:
    """Say who treats at home: "beim HA"."""
    return form(
        r"\b(?:[Bb]eim|[Zz]um|[Vv]om|[Dd]urch|den|dem|der|[Ii]hr(?:en|em)?|[Pp]er|[Vv]on) "
        r"(?P<said>HA)(?![\w-]|: ?S\.)(?= (?!S\. ?[0-9]|Nr|im Heft)|[,;.)/]|$)(?!/A)",
        "Hausarzt",
        needs=("HA",),
    )


def doctors_of_a_field() -> Form:
    """Say of which field a doctor is: "FÄ f. Innere Medizin"."""
    return form(
        # FA alone is the tax office.
        r"(?<![\w-])(?P<said>FÄ|FA)(?= (?:f\.|für|der|in) (?:[Dd]ie )?(?=[A-ZÄÖÜ])[\w-]{0,20}"
        r"(?:med|log|kunde|chir|iatri|pädi|psych|Inner|Haut|HNO|Aug|Frau|Gyn|Ortho|Kind))",
        lambda match: "Fachärztin" if match["said"] == "FÄ" else "Facharzt",
        needs=("FÄ", "FA"),
    )


def states() -> Form:
    """Say in which state a patient is: "guter AZ"."""
    return form(
        r"\b(?:gute[mnr]?|re?d\.|reduz\w*\.?|reduzierte[mnr]?|schlechte[mnr]?|altersentspr\w*\.?"
        r"|stabile[mnr]?|(?<=[AE]Z )(?:und|u\.)) (?P<said>[AE]Z)(?![\w-])(?! ab)",
        lambda match: "Allgemeinzustand" if match["said"] == "AZ" else "Ernährungszustand",
        needs=("AZ", "EZ"),
    )


def children() -> Iterator[Form]:
    """Say one child or many: "Ihr Kd.", "1 Kd.", "3 Ki."."""
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


def suspected() -> Rule:
    """Say "V. a.", which begins a diagnosis, or a sentence about most of them."""

    def said(match: re.Match[str]) -> str:
        text = match.string
        begins = re.search(
            r"(?:^|[.!?:]\s|\n)\s?$", text[max(0, match.start() - 3) : match.start()]
        )
        goes_on = _ABOVE_ALL.match(text, match.end())
        return "Vor allem" if begins and goes_on else "Verdacht auf"

    return Rule("abbreviations", (form(rf"(?<![\w.])V\.{GAP}a\.(?=\s)", said, needs=("V.",)),))


def children_before_ages() -> Form:
    """Say children before their age: "Ki. ab 6"."""
    return form(r"\bKi\.(?= ?[(0-9]| (?:bis|ab|unter|von)\b)", "Kinder", needs=("Ki.",))


def people() -> Iterator[Form]:
    """Say people in the dative, also behind an age: "ab 6 J. und Jugendl.", "bei Kdr."."""
    first = (
        r"(?:[1-9][0-9]? J(?:\.|ahren)|[A-ZÄÖÜ][a-zäöü]{1,20}[.n]?),? (?:und|oder|u\.|sowie|od\.) "
    )
    yield form(
        r"\b(?:[A-ZÄÖÜ][a-zäöü]{2,20}(?<!n)|Ki\.|Jugendl\.) (?:ab|über|unter|von|bis) "
        r"[0-9]{1,2}(?: bis [0-9]{1,2}|[-\u2013][0-9]{1,2})? J(?:\.|ahren?),? "
        rf"(?:und|oder|u\.|sowie|od\.|o\.) (?P<said>{one_of(tuple(_OF_ALL))})",
        lambda match: _OF_ALL[match["said"]] + sentence_stop(match, at=match.end()),
        needs=tuple(_OF_ALL),
    )
    yield form(
        rf"\b(?i:ab|aus|bei|mit|nach|unter|von|zu) (?:{first})?(?P<said>{one_of(tuple(_PEOPLE))})",
        lambda match: _PEOPLE[match["said"]] + sentence_stop(match, at=match.end()),
        needs=tuple(_PEOPLE),
    )
    yield form(
        r"(?:[0-9%] |\b(?:[Dd]ie|[Dd]en|alle|[Vv]iele|einige|Prozent|für|von) )"
        r"(?P<said>Pat\.)(?!-)",
        lambda match: f"Patienten{sentence_stop(match, at=match.end())}",
        needs=("Pat.",),
    )


def women_and_men() -> Form:
    """Say whether a patient is a woman or a man, before the age: "(m., 67 J.)", "w, 34 J."."""
    return form(
        r"(?:\(|\b(?:Pat\.|Patient(?:in)?|Person),? )(?P<said>[mwd]\.?)"
        r"(?=,? [0-9]{1,3} ?(?:J\.|Jahre|Jhr\.|Mon\.))",
        lambda match: {"m": "männlich", "w": "weiblich", "d": "divers"}[match["said"][0]],
        needs=(" J", "Mon."),
    )


def weeks_and_days_pregnant() -> Iterator[Form]:
    """Say the week of a pregnancy that days are added to: "SSW 38+2", "in der 38+2 SSW"."""
    yield form(
        r"\b[1-4]?[0-9] ?\+ ?[0-6]\.? (?P<said>SSW)(?!\w)", "Schwangerschaftswoche", needs=("SSW",)
    )
    yield form(
        r"(?<![\w-])(?P<said>SSW)(?=:? [1-4]?[0-9] ?\+ ?[0-6](?!\w))",
        "Schwangerschaftswoche",
        needs=("SSW",),
    )
