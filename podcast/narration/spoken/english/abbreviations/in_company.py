"""Short words by the company they keep: "cat. 62", "Lab., Ward 7", "Mk. IX"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.english.roman import value
from podcast.narration.spoken.rule import Form, capital, form
from podcast.narration.spoken.sentence_ends import stopped
from podcast.narration.spoken.triggers import DIGITS

_WINDOW = 100  # characters on each side that may hold the cue
_COUNCIL = late_regex(
    r"\b(?:Cllrs?|Councillors?|MPs?|wards?|council|election|votes?|voted|candidates?|seats?"
    r"|majority|by-election|motion|proposed|seconded)\b",
    re.IGNORECASE,
)
_PARTIES = {
    "Lab": "Labour", "Con": "Conservative", "Ind": "Independent", "Grn": "Green",
    "LD": "Liberal Democrat", "Lib Dem": "Liberal Democrat", "Ref": "Reform",
}  # fmt: skip
_ART = late_regex(
    r"\b(?:oil|canvas|panel|paper|ink|bronze|marble|terracotta|museum|galler(?:y|ies)|exhibit\w{0,5}"
    r"|painted|drawing|sculpt\w+|collections?|acc\.|accession|cat\.|RA|signed|kylix|vase|tempera"
    r"|watercolou?r|etching|woodcut|height|diam\.?)\b",
    re.IGNORECASE,
)
_SIDES = {"H": "height", "W": "width", "D": "depth", "L": "length"}
_FOLIO = {"r": "recto", "v": "verso"}
_CHEMICAL = late_regex(
    r"\b(?:brown|white|yellow|blue|green|red|black|orange|cream|solution|ions?|reagent|filter\w{0,3}"
    r"|acid|chloride|sulph?ate|sulfate|hydroxide|nitrate|dissolv\w+|form\w{0,3})\b|→"
)
_SHOWN = late_regex(
    r"\b(?:slides?|decks?|presentations?|files?|folder|sen[dt]|e?-?mail\w{0,3}|upload\w{0,3}"
    r"|opened|header|template|meeting)\b",
    re.IGNORECASE,
)
_ILL = late_regex(
    r"\b(?:hospitals?|treat\w{0,4}|trial|placebo|clinic\w{0,3}|ward|died|dos(?:e|ed|es))\b"
)
_POLLED = late_regex(r"\b(?:polls?|points|lead\w{0,3}|margin|swing|voters?|MOE|approval)\b|±")
_MORE_KING = {
    "Henrys": "", "Edwards": "", "Georges": "", "Richards": "", "Louises": "", "Charleses": "",
    "Jameses": "", "Williams": "", "Popes": "",
}  # fmt: skip


def _near(match: re.Match[str]) -> str:
    text = match.string
    before = text[max(0, match.start("said") - _WINDOW) : match.start("said")]
    return f"{before} | {text[match.end('said') :][:_WINDOW]}"


def _party(match: re.Match[str]) -> str | None:
    return _PARTIES[match["said"].rstrip(".")] if _COUNCIL.search(_near(match)) else None


_OF_MUSEUM = re.compile(r" (?:1[89]|20)[0-9]{2}\.[0-9]")


def _of_art(match: re.Match[str]) -> str | None:
    # "Acc. no. 1998.12.4" is a museum's number whatever stands near.
    if not (_ART.search(_near(match)) or _OF_MUSEUM.match(match.string, match.end())):
        return None
    said = {"cat": "catalogue", "inv": "inventory", "acc": "accession"}[match["said"].lower()[:3]]
    return f"{said} number" if match["number"] else said


def _abstained(match: re.Match[str]) -> str | None:
    return stopped("abstentions", match) if _COUNTED_VOTES.search(_near(match)) else None


# With one person's vote somebody's muscles may be meant: "20 abs, then she voted".
_COUNTED_VOTES = late_regex(r"[0-9]-[0-9]|\b(?:motion|carried|votes|in favou?r)\b|[0-9e] against\b")


def _side(match: re.Match[str]) -> str:
    said = _SIDES[match["said"][0]]
    return said.capitalize() if match.start("said") == 0 else said


def _folios(match: re.Match[str]) -> str:
    """Say leaves of a manuscript: "12r–15v" is twelve recto to fifteen verso."""
    low = f"{number_words.integer(match['low'])} {_FOLIO[match['first']]}"
    if not match["high"]:
        return low
    last = _FOLIO.get(match["last"] or "", "")
    return f"{low} to {number_words.integer(match['high'])} {last}".rstrip()


def _precipitate(match: re.Match[str]) -> str | None:
    near = _near(match)
    if not _CHEMICAL.search(near) or _SHOWN.search(near):
        return None
    return stopped("precipitate", match)


_TREATED = late_regex(
    r"\b(?i:hospital|clinic|ward|nurse|shift|surgery|GP|A&E|ICU|beds?|admi\w{2,6}|discharge)[sd]?\b"
)


def _points(match: re.Match[str]) -> str | None:
    near = _near(match)
    return stopped("points", match) if _POLLED.search(near) and not _ILL.search(near) else None


def _kings(match: re.Match[str]) -> str | None:
    """Say several rulers of one name: "the Henrys VII and VIII"."""
    numbers = [value(one) for one in re.findall("[IVX]+", match["said"])]
    if not all(numbers):
        return None
    said = [f"the {number_words.ordinal(number)}" for number in numbers if number]
    return f"{', '.join(said[:-1])} and {said[-1]}"


IN_COMPANY: tuple[Form, ...] = (
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
    form(
        r"(?<![\w.])(?P<said>(?:(?<![a-z] )cat|(?<=\b(?:in|of) )cat|(?<=\b[Ss]ee )cat|Cat"
        r"|cat(?=\. no)|[Ii]nv|[Aa]cc)\.(?P<number> no\.?)?)(?= [A-Z]{0,3}[0-9])",
        _of_art,
        needs=("at.", "nv.", "cc."),
    ),
    form(
        r"(?:(?<=[,;(] )|(?<=\()|^)(?P<said>[HWDL]\.)(?= [0-9.]{1,6} ?(?:cm|mm|m|in|ft)\b)",
        _side,
        needs=("H.", "W.", "D.", "L."),
    ),
    form(r"(?<=[0-9](?:st|nd|rd|th) )Bt\b(?![\w.]\w)", "Baronet", needs=("Bt",)),
    form(
        r"(?<![\w.])(?P<said>[Ff]ols?\.?)(?= [0-9]{1,4}[rv]?\b)",
        lambda match: f"{match['said'][0]}olio{'s' if 's' in match['said'] else ''}",
        needs=("fol", "Fol"),
    ),
    form(
        r"\b(?:[Ff]ols?|[Ff]olios?|ff?)\.? (?P<said>(?P<low>[1-9][0-9]{0,3})(?P<first>[rv])"
        r"(?:[-\u2013](?P<high>[1-9][0-9]{0,3})(?P<last>[rv])?)?)(?!\w)",
        _folios,
        needs=DIGITS,
    ),
    form(
        r"\b(?:BL|British Library|Bodleian|Bodl\.|MSS?) (?P<said>Add\.)(?= MS|(?<=MS Add\.) [0-9])",
        "Additional",
    ),
    form(
        r"\b(?:BL|British Library|Bodleian|Add\.|Additional|Harley|Cotton|Egerton|Sloane|Laud"
        r"|Vatican) (?P<said>MS)(?= [0-9A-Z])",
        "manuscript",
        needs=(" MS",),
    ),
    form(r"\b(?:[Aa]|[Tt]he|[Tt]his) (?P<said>MS)(?= of [0-9]{4}\b)", "manuscript", needs=(" MS",)),
    form(
        r"\b(?:1st|[Ff]irst|[Oo]rig\.|[Oo]riginally|[Rr]epr\.) (?P<said>pub\.)(?= )",
        "published",
        needs=("pub.",),
    ),
    form(r"(?<=[,;(] )ed\.(?= by [A-Z])", "edited", needs=("ed.",)),
    form(
        r"(?<![\w.])Mk\.?(?= ?(?:[IVX]{1,5}|[1-9])(?![\w:]|[.,][0-9]))",
        lambda match: "Mark" if match.string[match.end()] == " " else "Mark ",
        needs=("Mk",),
    ),
    form(
        r"[0-9][a-z]? (?P<said>inc\.?)(?=[,;)]|\.?$)",
        lambda match: stopped("inclusive", match),
        needs=("inc",),
    ),
    form(
        r"(?<![\w.])(?P<first>[Cc])hr\.(?= ?(?:[0-9]{1,2}|[XY])(?:[pq;,.)]|\b))",
        lambda match: f"{match['first']}hromosome",
        needs=("hr.",),
    ),
    form(r"(?<![\w/])r/o(?= [0-9])", "rear of", needs=("r/o",)),
    form(
        r"(?P<women>[0-9]{1,4})F ?/ ?(?P<men>[0-9]{1,4})M(?!\w)",
        lambda match: (
            f"{number_words.integer(match['women'])} female, "
            f"{number_words.integer(match['men'])} male"
        ),
        needs=("F/", "F /"),
    ),
    form(
        r"(?P<men>[0-9]{1,4})M ?/ ?(?P<women>[0-9]{1,4})F(?!\w)",
        lambda match: (
            f"{number_words.integer(match['men'])} male, "
            f"{number_words.integer(match['women'])} female"
        ),
        needs=("M/", "M /"),
    ),
    form(
        r"(?<![\w.])[A-G](?:♯|♭|#|b)? (?P<said>m(?:aj|in)\.)(?= (?:to|and|or)\b|[,;)])",
        lambda match: "major" if match["said"][1] == "a" else "minor",
        needs=("maj.", "min."),
    ),
    form(r"(?<=[a-z] )bt(?= [A-Z][a-z’'-]{1,20} [0-7][-\u2013])", "beat", needs=(" bt ",)),
    form(
        r"[0-9] (?P<said>(?:pcs|nts)\b\.?)(?![\w/])",
        lambda match: stopped("pieces" if match["said"][0] == "p" else "nights", match),
        needs=("pcs", "nts"),
    ),
    form(r"(?<=[a-z] )hrs(?=:? [0-9])", "hours", needs=("hrs",)),
    form(r"(?<=[0-9]% )poss\.?(?=[,;)]| (?:and|&|to)\b|$)", "possession", needs=("poss",)),
    form(
        r"(?<![\w.])div\.(?= (?:up |of |is |was )?(?:[£$€][0-9]|[0-9][0-9.]{0,5}(?:p\b|c\b|%)))",
        "dividend",
        needs=("div.",),
    ),
    form(
        r"[0-9] ?m?g (?P<said>caps)(?=[,;:)]| (?:x|×|[0-9]|once|twice|daily|TDS|BD|OD|QDS)\b)",
        "capsules",
        needs=("caps",),
    ),
    form(
        r"\b[A-Z][a-z]{2,20} [a-z]{3,20} (?P<said>(?P<rank>var|subsp|f)\.)(?= [a-z]{4})",
        lambda match: {"var": "variety", "subsp": "subspecies", "f": "form"}[match["rank"]],
        needs=("var.", "subsp.", " f."),
    ),
    form(r"(?<=[a-z] )(?P<said>ppt\b\.?)", _precipitate, needs=("ppt",)),
    form(r"[0-9] (?P<said>pts\b\.?)(?=[;,.)])", _points, needs=("pts",)),
    form(
        r"\b(?:up|down|by|gained|lost|shed|rose|fell|added|dropped|scored|on|with"
        r"|just) [0-9][0-9,.]{0,8}"
        r"(?P<said> ?pts)(?![\w.])(?! (?:of (?:milk|beer|water|blood|cream)|were|was|had|with"
        r"|who|in the (?:trial|ward))\b)",
        lambda match: None if _TREATED.search(_near(match)) else " points",
        needs=("pts",),
    ),
    form(
        r"(?<=[0-9])pts(?= (?:behind|ahead|clear|off|adrift|from|in|and|lead|better|worse)\b)",
        " points",
        needs=("pts",),
    ),
    form(r"[0-9] (?P<said>pts)(?= (?:IB|UCAS|in the IB)\b)", "points", needs=("pts",)),
    form(
        rf"\b(?:{'|'.join(_MORE_KING)}) (?P<said>[IVX]{{1,5}}(?:, [IVX]{{1,5}}){{0,3}},? and "
        r"[IVX]{1,5})(?!\w)",
        _kings,
        needs=(" and ",),
    ),
    form(
        r"\b(?:USN|USMC|USAF|USA|USCG|RN|RAF|RAN|RCN|U\.S\. [A-Z][a-z]{2,10}) "
        r"\((?P<said>[Rr]et\.?)(?=\))",
        "Retired",
        needs=("et",),
    ),
    form(
        r"[$£€][0-9][0-9.,]{0,9} ?(?P<said>inc\.?)(?=[,;)]|\.?$|\. [A-Z])(?!\.? (?:VAT|GST|P&P"
        r"|B&B|UK|EU))",
        lambda match: stopped("inclusive", match),
        needs=("inc",),
    ),
    form(
        r"[$£€][0-9][0-9.,]{0,9} ?(?:bn|billion|m|million|[KMBT])? (?P<said>est\.?)(?=[,;)]|\.?$)",
        lambda match: stopped("estimated", match),
        needs=("est",),
    ),
    form(
        r"[0-9] ?g (?P<said>sat(?:s\b|\.)?)(?=[,;)]| fat\b)",
        lambda match: stopped("saturated", match),
        needs=("sat",),
    ),
    form(
        r"\b(?:[Pp]lanning|[Ll]icen[cs]e|[Pp]assport|[Vv]isa|[Gg]rant|[Pp]atent) (?P<said>app\.)"
        r"(?= (?:no\.?|[0-9]|[A-Z]))",
        "application",
        needs=("app.",),
    ),
    form(
        r"(?<=[0-9])no\.(?= [a-z])|(?<=[0-9] )no\.(?= (?:off|bus|new|parking)\b)",
        "",
        needs=("no.",),
    ),
    form(
        r"\bAct(?: [0-9]{4})? \((?P<said>c\.)(?= ?[0-9]{1,3}\))",
        "chapter",
        needs=("(c.",),
    ),
    capital(
        r"(?<![\w.])(?P<said>[NSEW]\.)(?= (?:America|Africa|Asia|Europe|Wales|Ireland|Korea"
        r"|Carolina"
        r"|Dakota|Yorks(?:hire)?|Devon|London|Hollywood|Virginia|Sussex|Midlands|Somerset)\b)",
        lambda match: {"N": "North", "S": "South", "E": "East", "W": "West"}[match["said"][0]],
        needs=("N.", "S.", "E.", "W."),
    ),
)
"""Forms of the rule "abbreviations", before its own."""
