"""People by their titles, their parties and their numbers: "Cllr.", "(D-VA)", "Charles I was"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.english.roman import value
from podcast.narration.spoken.near_words import around
from podcast.narration.spoken.rule import Form, capital, form, one_of
from podcast.narration.spoken.sentence_ends import ends_sentence
from podcast.narration.spoken.shapes import SPACE
from podcast.narration.spoken.tables import table, wordlist

_STATES = table("places", part="states")
_LONGER = table("places", part="longer")
_PARTIES = {"D": "Democrat", "R": "Republican", "I": "Independent"}
_STARTS = one_of(sorted(wordlist("abbreviations", part="sentence_starts")))
_RANKS = {
    "Lt": "Lieutenant", "Col": "Colonel", "Gen": "General", "Maj": "Major", "Sgt": "Sergeant",
    "Cdr": "Commander", "Brig": "Brigadier", "Capt": "Captain",
}  # fmt: skip
_TITLES = {
    "Cllr": "Councillor", "Cllrs": "Councillors", "Revd": "Reverend", "Bro": "Brother",
}  # fmt: skip
_OFFICES = {
    "Gen": "general", "Col": "colonel", "Capt": "captain", "Sgt": "sergeant", "Maj": "major",
    "Gov": "governor", "Sen": "senator", "Pres": "president", "Prof": "professor",
    "Rev": "reverend", "Rep": "representative", "Cpl": "corporal",
    "Adm": "admiral", "Supt": "superintendent",
}  # fmt: skip
_ACTS = (
    r"(?= (?:said|says|agreed|agrees|asked|told|spoke|refused|ordered|wrote|replied|announced|led"
    r"|died|arrived|resigned|signed|knew|knows|wants|wanted|himself|herself|who|was|had|will|came"
    r"|took|smiled|nodded|then|never)\b)"
)
# Nuns by the names that they take, where Sr. could be "senior" or Spanish.
_OF_NUNS = (
    "(?:Mary|Maria|Marie|Anne?|Agnes|Teresa|Theresa|Bernadette|Catherine|Clare|Cecilia|Monica"
    "|Veronica|Benedicta|Immaculata|Ignatia|Brigid|Faustina|Josephine|Margaret|Helen|Imelda)"
)
_TRADE = (
    r"(?= (?:(?:[A-Z][a-z]{2,15} )?(?:Engineer|Developer|Manager|Director|Analyst|Editor|Designer"
    r"|Scientist|Consultant|Vice|VP|Associate|Partner|Programmer|Architect|Accountant|Producer)\b))"
)
_MONARCH = one_of(sorted(wordlist("roman", part="monarchs")))
_SISTERS = late_regex(
    r"\b(?:Fr|Bro|Father|Brother|Sister|Mother|Rev|Revd)\.? [A-Z]|\b(?:convent|nuns?|abbey|order"
    r"|rosary|novitiate|Msgr)\b"
)
# What a king does in the sentence that he begins; of the verbs that a person could be at,
# only with a king's year or end.
_REIGNED = (
    r"(?=,? (?:reigned|ruled|is\b|has\b|abdicated|ascended|acceded|died|was (?:executed|beheaded"
    r"|crowned|deposed|succeeded|murdered|king|queen|born|buried|remembered|regarded"
    r"|the (?!ones?\b|only\b|person\b|man\b|woman\b))"
    r"|(?:followed|succeeded|became|married|was|had|came|fled|lost|won|signed|made|took)\b"
    r"[^.!?\n]{0,60}(?:\b1[0-8][0-9]{2}\b|\b(?:king|queen|throne|crown|reign)\b)))"
)


def _rank(match: re.Match[str]) -> str:
    return f"{_RANKS[match['first']]} {_RANKS[match['second']]}"


def _sister(match: re.Match[str]) -> str | None:
    """Say the Sr. of a nun, who is named with others of her kind; others are senior."""
    return "Sister" if _SISTERS.search(around(match, within=80)) else None


def _member(match: re.Match[str]) -> str:
    state = match["state"]
    return f"{_PARTIES[match['party']]}, {_STATES.get(state) or _LONGER[state.rstrip('.')]}"


def _dotted_member(match: re.Match[str]) -> str | None:
    state = _STATES.get(match["state"].replace(".", "").upper())
    return f"{_PARTIES[match['party']]}, {state}" if state else None


def _place(match: re.Match[str]) -> str | None:
    number = value(match["said"])
    return None if number is None else f"the {number_words.ordinal(number)}"


MEMBERS: tuple[Form, ...] = (
    # The two letters of a state with their stops: "(R-S.C.)".
    capital(
        r"(?<![\w-])(?P<party>[DRI])-(?P<state>[NSRWD]\.(?:[YJHCDMI]|Va)\.)(?=[),]|,? and\b)",
        _dotted_member,
        needs=("D-", "R-", "I-"),
    ),
)
"""Forms of the rule "identifiers", before those of medicine: "S.C." is a state."""

TITLES: tuple[Form, ...] = (
    capital(
        rf"(?<![\w.])(?P<first>Lt|Sgt|Maj|Brig)\.?[- ](?P<second>Col|Gen|Maj|Cdr)\.?"
        rf"(?={SPACE}[A-Z])",
        _rank,
    ),
    capital(
        r"(?<![\w.])(?P<said>Lt\.?[ -]Gov\b\.?)",
        lambda match: f"Lieutenant Governor{'.' * ends_sentence(match, before_name=True)}",
        needs=("Gov",),
    ),
    capital(rf"(?<![\w.])Rt\.? Hon\b\.?(?={SPACE}[A-Z])", "Right Honourable", needs=("Rt",)),
    capital(r"(?<![\w.])Rt\.? Revd?\b\.?(?= [A-Z])", "Right Reverend", needs=("Rt",)),
    capital(
        rf"(?<![\w.])(?P<title>Cllrs?|Revd|Bro(?=\.))\.?(?={SPACE}[A-Z])",
        lambda match: _TITLES[match["title"]],
        needs=("Cllr", "Revd", "Bro."),
    ),
    capital(
        rf"(?<![\w.])(?:(?<![a-z] )|(?<=\bwith )|(?<=\band )|(?<=\bby ))Sr\.?(?= {_OF_NUNS}\b)",
        "Sister",
        needs=("Sr",),
    ),
    capital(
        rf"(?<![\w.])(?P<said>[SJ]r\b\.?){_TRADE}",
        lambda match: "Senior" if match["said"][0] == "S" else "Junior",
        needs=("Sr", "Jr"),
    ),
    # A title without its name: "the Gen. agreed".
    form(
        rf"\b[Tt]he (?P<said>(?P<title>{one_of(tuple(_OFFICES))})\.){_ACTS}",
        lambda match: _OFFICES[match["title"]],
        needs=tuple(f"{one}." for one in _OFFICES),
    ),
    # Of a department or with a name, and no part of a law: "Sec. Roe", "Defense Sec. Cole".
    capital(
        r"(?:(?:^|(?<=[.!?,;] ))|(?<= and )|(?<= with )|(?<= by )|(?<= from )|(?<=\bState )"
        r"|(?<=Defense )|(?<=\bLabor )|(?<=\bTrade )|(?<=\bPress )|(?<=Treasury )|(?<=Energy )"
        r"|(?<=Foreign )|(?<=\bHome ))"
        rf"Sec\.(?= (?!{_STARTS}\b)[A-Z][a-z]{{2,20}} (?:and|said|says|met|told|will|was|has|of"
        rf"|wants"
        r"|spoke|visited|testified|[A-Z][a-z]{2,20} (?:said|says|met|told|will|was|has))\b)",
        "Secretary",
        needs=("Sec.",),
    ),
    # Beside another office: "Pres. Cole and Sec. Roe."
    capital(
        r"\b(?:Pres(?:ident|\.)|Gov(?:ernor|\.)|Sen(?:ator|\.)|Gen(?:eral|\.)|V\.P\.|VP|Amb(?:assador|\.)"
        rf"|Secretary) [A-Z][a-z]{{1,20}}(?:,|,? and) (?P<said>Sec\.)(?="
        rf" (?!{_STARTS}\b)[A-Z][a-z])",
        "Secretary",
        needs=("Sec.",),
    ),
    capital(rf"(?<![\w.])Sr\.?(?={SPACE}[A-Z][a-z])", _sister, needs=("Sr",)),
    form(r"(?<=[a-z,(] )nr\.?(?= [A-Z][a-z])", "near", needs=("nr",)),
    capital(r"(?<![\w.])Gt\.?(?= [A-Z][a-z])", "Great", needs=("Gt",)),
    capital(
        rf"(?<![\w-])(?P<party>[DRI])-(?P<state>{one_of(tuple(_STATES))})(?=\)|, [a-z]|,? and\b)",
        _member,
        needs="-",
    ),
    capital(
        rf"(?<![\w-])(?P<said>(?P<party>[DRI])-)(?={one_of(tuple(_STATES.values()))}[),])",
        lambda match: f"{_PARTIES[match['party']]}, ",
        needs="-",
    ),
    capital(
        rf"(?<![\w-])(?P<party>[DRI])-(?P<state>{one_of(tuple(_LONGER))}\.)(?=[),])",
        _member,
        needs="-",
    ),
)
"""Forms of the rule "abbreviations"."""

RULERS: tuple[Form, ...] = (
    form(
        rf"\b{_MONARCH} [IVX]{{2,5}}\b[^.!?\n]{{0,80}}?(?:;|,| and| but) {_MONARCH} (?P<said>I)"
        r"(?= did not\b)",
        _place,
        needs=(" I ",),
    ),
    # Beside another ruler: "Louis XIV built it; Elizabeth I did not."
    form(
        rf"\b{_MONARCH} [IVX]{{2,5}}\b[^.!?\n]{{0,80}}?(?<!\bwhat )(?<!\bthat )(?<!\bwhen )"
        rf"(?<!\bwhom )\b{_MONARCH} (?P<said>I)(?= (?:does|is|has)\b)",
        _place,
        needs=(" I ",),
    ),
    form(
        rf"(?:^|(?<=[.!?;:] ))(?:(?:King|Queen|Emperor|Empress|Pope|Tsar"
        rf"|Czar) )?{_MONARCH} (?P<said>I)"
        rf"{_REIGNED}",
        _place,
        needs=(" I",),
    ),
    form(
        rf"\b(?:King|Queen|Emperor|Empress|Pope|Tsar|Czar) {_MONARCH} (?P<said>I)"
        r"(?= (?:died in|reigned|ruled|abdicated|ascended|acceded|was (?:crowned|executed"
        r"|beheaded)))",
        _place,
        needs=(" I",),
    ),
    form(r"\bGrade (?:I{1,2}|one|two)(?P<said>\*)(?![\w*])", " star", needs="*"),
)
"""Forms of the rule "roman"."""
