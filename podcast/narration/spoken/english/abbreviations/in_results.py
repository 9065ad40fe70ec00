"""Words that notices and results shorten: "rdbt.", "a.e.t.", "11 inn.", "Conf. Rm. B"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english.number_words import digits, letters, number
from podcast.narration.spoken.rule import Form, capital, form
from podcast.narration.spoken.sentence_ends import stopped
from podcast.narration.spoken.tables import table
from podcast.narration.spoken.triggers import DIGITS

_SHORT = {
    "rdbt": "roundabout", "r'bout": "roundabout", "hols": "holidays", "inn": "innings",
    "reb": "rebounds", "ast": "assists", "ret": "retired", "cc": "centuries",
}  # fmt: skip
_BIBLE = table("bible", part="books")
_COMPASS = {"N": "north", "S": "south", "E": "east", "W": "west"}
_BOOK = (
    r"(?:[1-3] )?(?:Mt|Matt|Mk|Mark|Lk|Luke|Jn|John|Acts|Rom|Cor|Gal|Eph|Phil|Col|Thess|Tim|Heb|Jas"
    r"|Pet|Rev|Gen|Ex|Exod|Lev|Num|Deut|Isa|Jer|Ezek|Dan|Ps|Prov|Sam|Kgs|Chr)\.?"
)


def _short(match: re.Match[str]) -> str:
    said = _SHORT[match["short"].lower()]
    return stopped(said.capitalize() if match["short"][0].isupper() else said, match)


def _wind(match: re.Match[str]) -> str:
    return f"{'-'.join(_COMPASS[one] for one in match['point'])}erly"


def _inward(match: re.Match[str]) -> str:
    """Say the end of a British postcode, which is no place in a row: "0RD"."""
    return f"{digits(match['said'][0])} {letters(match['said'][1:])}"


# A rule, a grade, a room: "the answer is 3.2B".
_LETTERED = late_regex(
    r"\b(?:rules?|questions?|fig(?:ure)?s?|tables?|answers?|grades?|rooms?|sections?|flats?|versions?|scores?"
    r"|band|units?|parts?|steps?|chapters?|classes|class|pages?|plans?)\b",
    re.IGNORECASE,
)
_SO_MANY = late_regex(
    r"[0-9] ?[MB]\b|\b(?:[mb]illion|pop(?:ulation|\.)|users|people|worth|revenues?|sales|profits?"
    r"|valued|parameters)|[$£€]"
)


def _billions(match: re.Match[str]) -> str | None:
    text = match.string
    near = f"{text[max(0, match.start() - 60) : match.start()]} | {text[match.end() :][:60]}"
    if _LETTERED.search(near) or not (match["many"] or _SO_MANY.search(near)):
        return None
    return f"{number(match['number'])} billion"


_SUBJECTS = {
    "Hist": "History", "Phil": "Philosophy", "Psych": "Psychology", "Chem": "Chemistry",
    "Biol": "Biology", "Math": "Mathematics", "Engl": "English", "Eng": "Engineering",
    "Anthro": "Anthropology", "Geog": "Geography", "Med": "Medicine", "Sci": "Science",
}  # fmt: skip

NOTICED: tuple[Form, ...] = (
    form(
        r"\b(?:[Pp]rof(?:essor)?\.?|[Dd]ept\.?|[Dd]epartment|[Ss]chool|[Ff]aculty|[Cc]ollege"
        r"|[Dd]ean|[Cc]hair) of "
        r"(?P<said>(?P<subject>Hist|Phil|Psych|Chem|Biol|Math|Engl?|Anthro|Geog|Med|Sci)\.)(?!\w)",
        lambda match: stopped(_SUBJECTS[match["subject"]], match),
        needs=(" of ",),
    ),
    form(
        r"\b(?:find|are|is|also|[Pp]lease see) (?P<said>encl\.)(?= [a-z]|[,;:)]|$)",
        lambda match: stopped("enclosed", match),
        needs=("encl.",),
    ),
    form(
        r"\b(?:[Tt]he|[Yy]our|[Oo]ur|[Tt]his|[Aa]n|[Ll]ast|[Oo]verdue) (?P<said>inv\.)"
        r"(?= (?:for|is|was|of|dated|to|from|sent|has)\b|[,;)])",
        "invoice",
        needs=("inv.",),
    ),
    form(
        r"(?<!\bthe )(?<!\bour )(?<!\btheir )(?<!\ban )(?<=[\w,)] )opp\.(?= (?:the|our|his|her"
        r"|its) )",
        "opposite",
        needs=("opp.",),
    ),
    form(
        r"(?<![\w.])(?P<first>[Ss])rs\.(?= (?:[$£]|[0-9]{1,2}\+|free|half)|[,/:])",
        lambda match: f"{match['first']}eniors",
        needs=("rs.",),
    ),
    form(r"(?<=[0-9] )reqs?(?=/| per (?:second|minute|hour|day)\b)", "requests", needs=("req",)),
    form(
        r"(?:^|(?<=[.;:(] )|(?<=\())Reg\.(?= (?:[Cc]harity|[Cc]ompany|[Oo]ffice|in England)\b)",
        "Registered",
        needs=("Reg.",),
    ),
    form(r"(?<![\w.])(?P<said>(?P<short>rdbt|r'bout)\b\.?)(?!\w)", _short, needs=("bt", "r'b")),
    form(
        r"\b(?:[Cc]losed|[Ss]chool|[Bb]ank|[Pp]ublic|[Hh]alf-?term|[Ss]ummer|[Ff]ed(?:eral)?"
        r"|[Ee]xc(?:ept|l\.)|[Ee]xcluding) (?P<said>(?P<short>hols)\b\.?)(?!\w)",
        _short,
        needs=("hols",),
    ),
    form(r"(?:(?<=\()|(?<=[0-9] ))(?P<said>aet)(?=[).,;]|$)", "after extra time", needs=("aet",)),
    form(
        r"(?<![\w.])(?P<said>a\.e\.t\.)(?!\w)",
        lambda match: stopped("after extra time", match),
        needs=("a.e.t.",),
    ),
    form(
        r"\b(?:in|after|through|over) (?:[0-9]{1,2}|[a-z]{3,9}) (?P<said>(?P<short>inn)\.)(?!\w)",
        _short,
        needs=("inn.",),
    ),
    form(
        r"\b(?:points|pts)\b[^!?\n]{0,40}?(?:[0-9]{1,2}|[a-z]{3,9}) (?P<said>(?P<short>reb"
        r"|ast)\.)(?!\w)",
        _short,
        needs=("reb.", "ast."),
    ),
    form(
        r"\b(?:General|Gen\.|Colonel|Col\.|Captain|Capt\.|Major|Maj\.|Admiral|Adm\.|Judge|Justice"
        r"|Prof\.|Rev\.|Sgt\.|Lt\.)(?: [A-Z]\.)? [A-Z][\w’'-]{1,20}(?: [A-Z][\w’'-]{1,20})?, "
        r"(?P<said>(?P<short>Ret)\.)",
        _short,
        needs=("Ret.",),
    ),
    form(
        r"[0-9](?:st|nd|rd|th)(?:[-\u2013]| (?:and|to|or) |, )[0-9]{1,2}(?:st|nd|rd|th) "
        r"(?P<said>(?P<short>cc)\.)(?!\w)",
        _short,
        needs=("cc.",),
    ),
    form(
        r"\b(?:[A-Z][\w.’']{1,20}|city|town|county|world|total|village|island"
        r"|prison) (?P<said>pop\.)"
        r"(?= (?:is|was|of|has|grew|fell|rose|density)\b)(?<!Soda pop\.)(?<!The pop\.)",
        "population",
        needs=("pop.",),
    ),
    capital(
        r"(?<![\w.])(?P<said>Conf\.)(?= (?:Rm|Room|Center|Centre|Call))",
        "Conference",
        needs=("Conf.",),
    ),
    capital(r"(?<![\w.])Rm\.(?= [A-Z]\b)", "Room", needs=("Rm.",)),
    form(
        r"(?:\b(?:[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil|[Ee]arly|[Ll]ate|[Mm]id|[Ll]ast|[Nn]ext|[Oo]f|and|or"
        r"|[Tt]o|[Ff]rom)[ -])(?P<said>(?P<month>Jul|Jun)\.)(?!\w)",
        lambda match: stopped("July" if match["month"] == "Jul" else "June", match),
        needs=("Jul.", "Jun."),
    ),
    form(
        r"\b(?:[Tt]he|[Aa]n|[Oo]n|[Yy]early|[Dd]aily|[Mm]onthly) (?P<said>ave\.)"
        r"(?= (?:temp|wt\.|age\b|weight|height|scores?\b|prices?\b|costs?\b|time\b|speed|wage"
        r"|salary|income|rain|length|number|rates?\b|size|daily|monthly|annual|weekly|family|household"
        r"|house|home|person|adult|man\b|woman\b|yield|high\b|low\b))",
        "average",
        needs=("ave.",),
    ),
    form(
        r"(?:\((?=eve\.\))|\b(?:Mon|Tues|Wed|Thurs|Fri|Sat|Sun)[a-z]{0,6} )(?P<said>eve\.)(?!\w)",
        lambda match: stopped("evening", match),
        needs=("eve.",),
    ),
    form(r"(?<=[0-9] )pct\. pts\.(?! [A-Z])", "percentage points", needs=("pct. pts.",)),
    form(r"(?<=[0-9] )pct\.(?= [a-z])", "percent", needs=("pct.",)),
    form(
        r"\b(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Tt]en)-(?P<said>pt\.?)(?= [a-z])",
        "point",
        needs=("-pt",),
    ),
    form(
        rf"(?<![\w.])cp\.(?= {_BOOK} ?[0-9]|,? p+\.|,? (?:also|chapter))", "compare", needs=("cp.",)
    ),
    form(
        r"(?<![\w.])dbl\.?(?= (?:cream|bed(?:room)?s?|glaz|rooms?|yellow|garage|oven|aspect))",
        "double",
        needs=("dbl",),
    ),
    capital(r"(?<![\w.])Bd\.(?= of [A-Z])", "Board", needs=("Bd.",)),
    form(
        r"\b(?:Bd\.|Board|Dept\.|Department|School|Dean|Master) of (?P<said>Educ\.)",
        "Education",
        needs=("Educ.",),
    ),
    form(
        r"\b(?:guilty|charged|convicted|indicted|acquitted)\b[^.!?\n]{0,30} (?:[0-9]{1,3}"
        r"|[a-z-]{3,12}) "
        r"(?P<said>cts\.)(?= of (?!(?:an?|the|each|every)\b))",
        "counts",
        needs=("cts.",),
    ),
    capital(
        r"(?<![\w.])(?<!The )(?<!the )Sun(?= (?:&|and) (?:[Bb]ank [Hh]ol|B/?H|Mon(?!th)))",
        "Sunday",
        needs=("Sun ",),
    ),
    form(r"(?<=, )Nr\.?(?= [A-Z][a-z])", "near", needs=("Nr",)),
    form(
        r"(?<![\w.])(?P<first>[Tt])el\.?(?=:? ?\(0)",
        lambda match: f"{match['first']}elephone",
        needs=("el",),
    ),
    form(r"(?:^|(?<=[.(,;] ))Ed\.(?= by [A-Z])", "Edited", needs=("Ed.",)),
    form(
        r"(?:[2-9]|[1-9][0-9]|two|three|four|five|six) (?P<said>vols\.)(?!\w)",
        lambda match: stopped("volumes", match),
        needs=("vols.",),
    ),
    form(
        r"(?:\b(?:Oxford|Cambridge|Yale|Harvard|Princeton|Columbia|Stanford|Cornell|Chicago|MIT"
        r"|M I T)) (?P<said>UP)(?=[,.;)]|$)",
        "U P",
        needs=(" UP",),
    ),
    capital(r"(?<![\w.])Med\. C(?:tr|en)\.?(?!\w)", "Medical Center", needs=("Med.",)),
    capital(
        r"\b(?:[Hh]ealth|[Mm]edical|Community|Civic|Convention|Conference|Shopping|Arts|Cancer"
        r"|Research) (?P<said>Ctr\b\.?)",
        lambda match: stopped("Center", match),
        needs=("Ctr",),
    ),
    form(
        r"(?<![\w.])(?P<first>[Hh])t\.(?= above\b)",
        lambda match: f"{match['first']}eight",
        needs=("t.",),
    ),
    form(r"(?<=sea )lvl\b\.?", "level", needs=("lvl",)),
    form(r"(?<![\w.])lat\.(?=:? ?[0-9]{1,2}(?:\.[0-9]{1,6})? ?°)", "latitude", needs=("lat.",)),
    form(
        r"\b(?:[Ss]ee|and|[Ii]n|cf\.|also) (?P<said>app\.)(?= [B-H](?!\w))",
        "appendix",
        needs=("app.",),
    ),
    form(
        r"(?:^|[(;,:“\"] ?|\b(?:[Ss]ee|[Ii]n|[Rr]ead|from|cf\.|and) )"
        r"(?P<said>(?P<book>Exod|Deut|Lev|Josh|Judg|Neh|Isa|Ezek|Prov|Eccl|Zech|Matt|Eph|Thess|Heb|Gal)\.)"
        r"(?= [0-9]{1,3}(?:[,.;:)]|$| (?:and|to|is)\b))",
        lambda match: _BIBLE[match["book"]],
        needs=".",
    ),
    form(
        r"\b(?:[Nn]o|[Bb]us|[Tt]rain|[Rr]ail|[Ff]erry|[Cc]oach|[Ss]huttle|[Cc]ustomer|[Ss]unday|[Hh]ourly"
        r"|[Ll]imited|[Rr]educed|[Nn]ormal) (?P<said>svc\b\.?)(?!\w)",
        lambda match: stopped("service", match),
        needs=("svc",),
    ),
    form(
        r"(?:[0-9½¼¾]|\b[Oo]ne|\b[Tt]wo|\b[Aa]) (?P<said>sm\.)(?= (?:eggs?|onions?|cans?"
        r"|potato(?:es)?"
        r"|carrots?|box|jar|pan|bowl|head|piece|apples?|tomato(?:es)?|peppers?|bunch|bag))",
        "small",
        needs=("sm.",),
    ),
    form(r"(?:^|(?<=[.;] ))Hrs\.?(?=: )", "Hours", needs=("Hrs",)),
    form(
        r"(?:(?<![\w.])(?=[NS][EW]['’])|\b(?:[Ww]inds?:?|becoming|backing|veering|or|mainly) )"
        r"(?P<said>(?P<point>[NS][EW])['’]?ly)(?=[ ,.;]|$)",
        _wind,
        needs=("ly ",),
    ),
)
"""Forms of the rule "abbreviations", before its own."""

BILLIONS: tuple[Form, ...] = (
    # Of people, beside a figure in millions or behind what is so many.
    form(
        r"\b(?:is|was|of|about|over|nearly|around|than|to|from|has|reached|hit|some|with|and) "
        r"(?P<said>(?P<number>[1-9][0-9]?\.[0-9]{1,2})B)"
        r"(?:(?=(?P<many> (?:people|users|views|years)\b))"
        r"|(?=[,.;)]|$| (?:in|by|and|or|last|this)\b))(?!\.[0-9])",
        _billions,
        needs=("B",),
    ),
)
"""Forms of the rule "money": what is counted in billions."""

POSTCODES: tuple[Form, ...] = (
    form(
        r"\b(?:[A-PR-UWYZ][A-HK-Y]|[BEGLMNSW])[0-9][0-9A-Z]? "
        r"(?P<said>[0-9](?:RD|TH|ST|ND))(?=[,.;)]|$"
        r"|\n)",
        _inward,
        needs=DIGITS,
    ),
)
"""Forms of the rule "identifiers"."""
