"""Games, polls and councils cut short: "a.e.t.", "11 inn.", "3 pts.", "(Lab)", "2 abs."."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.near_words import around
from podcast.narration.spoken.rule import Form, capital, form
from podcast.narration.spoken.sentence_ends import stopped
from podcast.narration.spoken.shapes import NUMBER

_COUNCIL = late_regex(
    r"\b(?:Cllrs?|Councillors?|MPs?|wards?|council|election|votes?|voted|candidates?|seats?"
    r"|majority|by-election|motion|proposed|seconded)\b",
    re.IGNORECASE,
)
_PARTIES = {
    "Lab": "Labour", "Con": "Conservative", "Ind": "Independent", "Grn": "Green",
    "LD": "Liberal Democrat", "Lib Dem": "Liberal Democrat", "Ref": "Reform",
}  # fmt: skip
_ILL = late_regex(
    r"\b(?:hospitals?|treat\w{0,4}|trial|placebo|clinic\w{0,3}|ward|died|dos(?:e|ed|es))\b"
)
_POLLED = late_regex(r"\b(?:polls?|points|lead\w{0,3}|margin|swing|voters?|MOE|approval)\b|±")


def _party(match: re.Match[str]) -> str | None:
    return (
        _PARTIES[match["said"].rstrip(".")]
        if _COUNCIL.search(around(match, within=100, group="said"))
        else None
    )


def _abstained(match: re.Match[str]) -> str | None:
    return (
        stopped("abstentions", match)
        if _COUNTED_VOTES.search(around(match, within=100, group="said"))
        else None
    )


# With one person's vote somebody's muscles may be meant: "20 abs, then she voted".
_COUNTED_VOTES = late_regex(r"[0-9]-[0-9]|\b(?:motion|carried|votes|in favou?r)\b|[0-9e] against\b")
_TREATED = late_regex(
    r"\b(?i:hospital|clinic|ward|nurse|shift|surgery|GP|A&E|ICU|beds?|admi\w{2,6}|discharge)[sd]?\b"
)


def _points_of_polls(match: re.Match[str]) -> str | None:
    near = around(match, within=100, group="said")
    return stopped("points", match) if _POLLED.search(near) and not _ILL.search(near) else None


_MILK = r"(?:of )?(?:milk|cream|stock|water|cider|beer|ale|stout|lager|blood|broth|ice|oysters)\b"


def _points_of_play(match: re.Match[str]) -> str | None:
    """Say the points of a game or an exchange; a few pts. may be patients, pints or parts."""
    near = around(match, within=80)
    if "," not in match["count"] and (not _PLAYED.search(near) or _PATIENTS.search(near)):
        return None
    return stopped("points", match)


_PATIENTS = late_regex(
    r"\b(?:treat\w{0,4}|enrol\w*|saw|seen|wards?|drugs?|placebo|trials?|clinics?|patients?|doses?|stud(?:y|ies)"
    r"|admitted|died|colds?|symptoms?|recipe|pans?|boil\w*|stir|pour|blood|wine)\b"
)
_PLAYED = late_regex(
    r"\b(?:scor\w{1,4}|wins?|won|lost|beat\w{0,3}|lead\w{0,3}|ahead|behind|fell|rose|gained|dropped"
    r"|index|Dow|Nasdaq|FTSE|teams?|games?|goals?|rebounds|assists|standings|league|rank\w{0,3}|season"
    r"|average[ds]?|rounds?|quiz|hands?|tricks|bonus|penalt\w{1,3})\b"
)

GAMES_AND_POLLS: tuple[Form, ...] = (
    # When a goal fell: "an 11th-min. pen.".
    form(
        r"[0-9](?:st|nd|rd|th)(?:-|[ ](?=min\b\.? (?:pen|pk|goal|winner|equali[sz]er|header"
        r"|strike|sub)))"
        r"(?P<said>min\b\.?)(?= )",
        "minute",
        needs=("min",),
    ),
    form(
        r"[0-9](?:st|nd|rd|th)[- ]min(?:ute)?\.? (?P<said>(?P<kick>pen|pk)\.)(?!\w)",
        lambda match: stopped("penalty", match),
        needs=("pen.", "pk."),
    ),
    form(
        r"(?:[0-9]|\b(?:two|three|four|five|six|seven|eight|nine|ten)) (?P<said>abs\b\.?)"
        r"(?=[,;)]|$| (?:and|with)\b|(?<=\.) )",
        _abstained,
        needs=(" abs",),
    ),
    form(
        r"(?<=\()(?P<said>(?:Lab|Con|Ind|Grn|LD|Lib Dem|Ref)\b\.?)(?=[,;)])",
        _party,
        needs=tuple(f"({one}" for one in _PARTIES),
    ),
    form(r"(?<=[a-z] )bt(?= [A-Z][a-z’'-]{1,20} [0-7][-\u2013])", "beat", needs=(" bt ",)),
    form(r"(?<=[0-9]% )poss\.?(?=[,;)]| (?:and|&|to)\b|$)", "possession", needs=("poss",)),
    form(r"[0-9] (?P<said>pts\b\.?)(?=[;,.)])", _points_of_polls, needs=("pts",)),
    form(
        r"\b(?:up|down|by|gained|lost|shed|rose|fell|added|dropped|scored|on|with"
        r"|just) [0-9][0-9,.]{0,8}"
        r"(?P<said> ?pts)(?![\w.])(?! (?:of (?:milk|beer|water|blood|cream)|were|was|had|with"
        r"|who|in the (?:trial|ward))\b)",
        lambda match: (
            None if _TREATED.search(around(match, within=100, group="said")) else " points"
        ),
        needs=("pts",),
    ),
    form(
        r"(?<=[0-9])pts(?= (?:behind|ahead|clear|off|adrift|from|in|and|lead|better|worse)\b)",
        " points",
        needs=("pts",),
    ),
    # Who won, in a list of results: "Nadal d. Federer 6-4, 6-3".
    form(r"(?<=[a-z] )d\.(?= [A-Z][a-z’'-]{1,20} [0-9]{1,2}-[0-9])", "defeated", needs=(" d.",)),
    form(
        r"(?<![\w.])(?P<said>a\.e\.t\.)(?!\w)",
        lambda match: stopped("after extra time", match),
        needs=("a.e.t.",),
    ),
    form(
        r"\b(?:in|after|through|over) (?:[0-9]{1,2}|[a-z]{3,9}) (?P<said>(?P<short>inn)\.)(?!\w)",
        lambda match: stopped("innings", match),
        needs=("inn.",),
    ),
    form(
        r"\b(?:points|pts)\b[^!?\n]{0,40}?(?:[0-9]{1,2}|[a-z]{3,9}) (?P<said>(?P<short>reb"
        r"|ast)\.)(?!\w)",
        lambda match: stopped("rebounds" if match["short"] == "reb" else "assists", match),
        needs=("reb.", "ast."),
    ),
    form(
        rf"(?<![\w.,-])(?P<count>{NUMBER}) (?P<said>pts\.)(?! {_MILK})(?!\w)",
        _points_of_play,
        needs=("pts.",),
    ),
    form(
        r"(?<![\w.])(?P<said>[Aa]tt(?:\.|(?=:)))(?=:? ?[1-9][0-9,]{2})", "attendance", needs=("tt",)
    ),
    # A goal's minute: "11th-min. pen."
    form(
        r"[0-9](?:st|nd|rd|th)(?P<said>[- ]min\b\.?)(?= [a-z])",
        "-minute",
        needs=("th-min", "st-min", "nd-min", "rd-min", "th min", "st min"),
    ),
    form(
        r"(?:min(?:ute)?\.?|['′]) (?P<said>pen\b\.?)(?=[,;)]|$| [a-z])",
        lambda match: stopped("penalty", match),
        needs=("pen.", "pen)", "pen,"),
    ),
    form(r"(?:(?<=\()|(?<=[;,] ))HT(?= [0-9])", "half-time", needs=("HT",)),
    capital(
        r"(?<=[a-z] )(?P<said>Utd\b\.?)", lambda match: stopped("United", match), needs=("Utd",)
    ),
    form(r"\bat (?P<said>h/t|HT|h-t)(?!\w)", "half-time", needs=("h/t", "HT", "h-t")),
    form(
        r"(?<=\()(?P<said>[Pp]rop\.)(?= (?:by )?[A-Z])",
        lambda match: "proposed" if match.string.startswith(" by", match.end()) else "proposed by",
        needs=("rop.",),
    ),
    form(
        r"[Pp]rop(?:\.|osed)[^()\n]{2,40}[,;] (?P<said>[Ss]ec\.)(?= [A-Z])",
        "seconded by",
        needs=("ec.",),
    ),
    capital(r"\b[A-Z][a-z’']{2,20} (?P<said>v)(?= (?:the )?[A-Z][a-z])", "versus", needs=(" v ",)),
)
"""Forms of the rule "abbreviations", before its own: where what stands near tells."""
