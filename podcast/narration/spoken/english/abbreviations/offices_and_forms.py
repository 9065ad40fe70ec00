"""Letters, forms and jobs cut short: "our ref.", "encl.", "c/o", "P.O. Box 12", "f/t post"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.english.number_words import digits
from podcast.narration.spoken.rule import Form, capital, form
from podcast.narration.spoken.sentence_ends import stopped

_LEAST = 3  # so many figures of a box are said one by one


def _revision(match: re.Match[str]) -> str | None:
    """Say which state of a form or a part it is; a chapter of the Bible is none."""
    text = match.string
    if text[match.end() + 1 : match.end() + 2].isalpha():
        return (
            None
            if _SOMEBODY.search(text[max(0, match.start() - 16) : match.start()])
            else "revision"
        )
    near = text[max(0, match.start() - 80) : match.end() + 80]
    is_behind = re.search(
        r"(?:[,(;:|/\u2013-] ?|[0-9][A-Za-z]? )$", text[max(0, match.start() - 4) : match.start()]
    )
    return "revision" if is_behind and not _BIBLE.search(near) else None


# Who is spoken of, "the Rev. A, who smiled", and no drawing.
_SOMEBODY = late_regex(r"\b(?:[Tt]he|and|saw|met|by|with|to|[Oo]ur)(?: late)? $")
_BIBLE = late_regex(
    r"\b(?:Gen|Ex|Isa|Dan|Ezek|Ps|Psalms?|Matt|Mark|Luke|John|Acts|Rom|Heb|Jude|Bible|God|Lord"
    r"|Christ|Jesus|beast|angels?|verses?|prophe\w+|Lamb|chapters?|church(?:es)?)\b"
)


def _box(match: re.Match[str]) -> str | None:
    if len(match["said"]) < _LEAST:
        return None
    return number_words.digits(match["said"], zero=number_words.OH)


_OWNED = (
    r"(?:\b(?:[Yy]our|[Mm]y|[Hh]is|[Hh]er|[Oo]ur|[Tt]heir|[Tt]he|[Ww]hich)"
    r"|\b[Ww]hat['’]s (?:your|the|her|his))"
)
_NUMBERED = (
    r"(?:[Aa]ccount|[Aa]cct\.?|a/c|[Rr]eg\.?|[Rr]eference|[Rr]ef\.?|[Pp]hone|[Tt]el\.?|[Tt]elephone"
    r"|[Mm]obile|[Ss]erial|[Pp]olicy|[Cc]harity|[Cc]ompany|[Oo]rder|[Ii]nvoice|[Cc]ustomer|[Mm]odel"
    r"|[Pp]art|[Rr]oom|[Ll]icen[cs]e|[Rr]egistration|[Mm]embership|[Ii]tem|[Bb]atch|[Ff]ax|NHS|NI|VAT|ID)"
)


def _care_of(match: re.Match[str]) -> str:
    before = match.string[max(0, match.start() - 40) : match.start()]
    # A note's "c/o pain"; letters go to a name.
    if _PATIENT.search(before) or _SMALL_WORD.match(match.string, match.end()):
        return "complaining of"
    return "Care of" if match["said"][0] == "C" and match.start() == 0 else "care of"


_SMALL_WORD = late_regex(r" (?!the [A-Z])[a-z]{3}")
_PATIENT = late_regex(r"\b(?:[Pp]ts?\.?|[Pp]atients?|presented|presents|presenting|y/?o|M|F) $")

OFFICES_AND_FORMS: tuple[Form, ...] = (
    # Heads and ends of letters.
    form(r"(?<![\w.])(?P<said>[Aa]ttn)(?=:)", lambda m: f"{m['said'][0]}ttention", needs=("ttn:",)),
    form(r"(?:^|(?<=\n)|(?<=[.;] ))RE(?=: )", "Re", needs=("RE:",)),
    form(r"(?<![\w.])b?cc(?=: ?[A-Z])", lambda m: " ".join(m[0].upper()), needs=("cc:",)),
    form(
        r"(?<![\w.])(?P<first>[Yy])rs\.?(?=,? (?:truly|sincerely|faithfully|ever|respectfully)\b)",
        lambda match: f"{match['first']}ours",
        needs=("rs",),
    ),
    form(
        r"(?<![\w.])(?P<said>[Pp]h)(?=: ?(?:\+|\(?[0-9]{2}))",
        lambda m: "phone" if m["said"] == "ph" else "Phone",
        needs=("h:",),
    ),
    form(
        r"(?<![\w.'’-])(?P<said>[Cc]ont(?:d|['’]d)?\.)(?= (?:on|from|overleaf|below|next|in)\b)",
        lambda match: f"{match['said'][0]}ontinued",
        needs=("ont",),
    ),
    # What lies in a letter: "encl. 2", "Encl.: a map".
    form(
        r"(?<![\w.'’-])(?P<said>[Ee]ncls?\.)(?=:| (?:[0-9(]|as\b|an?\b))",
        lambda match: f"{match['said'][0]}nclosure{'s' if 's' in match['said'] else ''}",
        needs=("ncl",),
    ),
    form(
        r"(?<![\w.'’-])(?P<first>[Tt])el\.?(?=:? ?[+(][0-9(])",
        lambda match: f"{match['first']}elephone",
        needs=("el",),
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
        r"\b(?:G?[Pp]\.? ?[Oo]\.?|Private|Locked|Post Office) ?(?i:box"
        r"|bag) (?P<said>[0-9]{1,6})(?![\w,.-][0-9]|\w)",
        _box,
        needs=("ox ", "OX ", "ag "),
    ),
    form(
        r"(?<![\w.])(?P<said>Co\.)(?= (?:[Rr]eg\.? )?(?:[Nn]o\b\.?:? ?[A-Z]{0,2}[0-9]"
        r"|[Nn]umber:? ?[A-Z]{0,2}[0-9]))",
        "Company",
        needs=("Co.",),
    ),
    form(
        r"(?<![\w.])(?P<said>Rev\.)(?= (?:[A-Z](?=[,;)]|$)|[A-Z]?[0-9]{1,3}(?:[.,;)]|$| [a-z])))",
        _revision,
        needs=("Rev.",),
    ),
    form(
        r"(?<![\w.])(?P<said>[Pp]h\b\.?)(?=:? ?(?:\+[0-9]|\(?0[0-9]|1[38]00|13 [0-9]{2}))",
        lambda match: "Phone" if match["said"][0] == "P" else "phone",
        needs=("ph", "Ph"),
    ),
    form(
        r"(?<![\w/.])(?P<said>(?P<how>[pPfF])/[tT])(?= (?:posts?|jobs?|roles?|staff|workers?"
        r"|work|hours|hrs"
        r"|contract|study|course|students?|position|basis|admin|nurse|teacher|cleaner|also|or"
        r"|chefs?|cooks?|drivers?|carers?|receptionists?|assistants?|managers?|waiters?|waitress|bar"
        r"|kitchen|sales|shop|vacanc(?:y|ies)|temp|perm|days|term|place|degree|option|salary"
        r"|and|available)\b"
        r"|[,;)]|\.(?: |$))",
        lambda match: "part-time" if match["how"] in "pP" else "full-time",
        needs="/",
    ),
    form(
        r"(?<![\w.])(?P<said>[Ee]xp\.)(?= (?:date\b|[01]?[0-9]/[0-9]{2}|[A-Z][a-z]{2,8} 20))",
        lambda match: "expiry" if match["said"][0] == "e" else "Expiry",
        needs=("xp.",),
    ),
    form(
        r"(?<![\w])Pat\.(?= (?:[Nn]os?\b\.? ?[A-Z]{0,2} ?[0-9]|[Nn]umbers? [A-Z]{0,2} ?[0-9]"
        r"|[Pp]ending|[Aa]pp[l.]))",
        "Patent",
        needs=("Pat.",),
    ),
    capital(
        r"(?<![\w.])(?P<said>Subs\.)(?= (?:are|were|cost|due|is|from|for|at|to|welcome|needed"
        r"|required|remain|stay"
        r"|will|now|[$£€]))",
        "Subscriptions",
        needs=("Subs.",),
    ),
    form(
        r"\b(?:[Aa]nnual|[Yy]early|[Mm]onthly|[Cc]lub|[Mm]embers['’]?|[Pp]ay|[Yy]our|[Tt]he"
        r"|[Oo]ur) "
        r"(?P<said>subs\.)(?!\w"
        r"| (?:bench|scored|came|made|who|warm\w*|play\w*|changed|replaced)\b)",
        lambda match: stopped("subscriptions", match),
        needs=("subs.",),
    ),
    form(
        rf"{_OWNED} (?P<said>no\.)(?=\?| (?:is|was|of the|on the|for the|for your|right|wrong"
        rf"|correct"
        r"|you|we|he|she|they|it|has|in|to|that|which|below|above|listed|given|shown|dialed)\b)",
        "number",
        needs=("no.",),
    ),
    form(
        r"\b(?:[Tt]he|[Oo]ur|[Tt]heir|[Hh]is|[Hh]er) (?P<said>co\.)(?= [a-z])",
        "company",
        needs=("co.",),
    ),
    form(
        r"(?<![\w.])gen\.(?= (?:public|staff|manager|meeting|admission|election|secretary"
        r"|store)\b)",
        "general",
        needs=("gen.",),
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
        r"(?:^|(?<=[.;:(] )|(?<=\())Reg\.(?= (?:[Cc]harity|[Cc]ompany|[Oo]ffice|in England)\b)",
        "Registered",
        needs=("Reg.",),
    ),
    capital(r"(?<![\w.])Bd\.(?= of [A-Z])", "Board", needs=("Bd.",)),
    form(
        r"\b(?:guilty|charged|convicted|indicted|acquitted)\b[^.!?\n]{0,30} (?:[0-9]{1,3}"
        r"|[a-z-]{3,12}) "
        r"(?P<said>cts\.)(?= of (?!(?:an?|the|each|every)\b))",
        "counts",
        needs=("cts.",),
    ),
    form(
        r"(?<![\w.])(?P<first>[Tt])el\.?(?=:? ?\(0)",
        lambda match: f"{match['first']}elephone",
        needs=("el",),
    ),
    form(
        r"\b(?:at|ext\.?|[Cc]all|[Pp]hone|[Dd]ial) (?P<said>x(?P<number>[0-9]{3,5}))(?=[.,;)]|"
        r"$| (?:for|to|by|if|or|and)\b)",
        lambda match: f"extension {digits(match['number'])}",
        needs=("x",),
    ),
    form(rf"(?<![\w/]){_NUMBERED} (?P<said>nos?\.)(?! ?[0-9])", "number", needs=("no",)),
    form(
        r"(?:&|\bVAT|\b[Cc]ompany|\b[Cc]harity|\b[Ss]afe|\b[Ee]ngineers?,?|\() ?(?P<said>[Rr]eg\.)"
        r"(?= (?:no|number|charity|office))",
        "registration",
        needs=("eg.",),
    ),
    form(
        r"\b(?:grid|map|planning|our|your|Our|Your|Planning) (?P<said>[Rr]ef\b\.?)(?= [A-Z0-9]|:)",
        lambda match: f"{match['said'][0]}eference",
        needs=("ef",),
    ),
    form(
        r"(?<![\w./])(?P<said>[Rr]ef\b\.?)(?=:? ?(?:[Nn]o\b|[Nn]umber|[0-9]|"
        r"[A-Z]{1,5}[0-9/ -][A-Z0-9]))",
        lambda match: f"{match['said'][0]}eference",
        needs=("ef",),
    ),
    form(r"(?<![\w/])a/c(?= (?:no|number|name|holder|ending|balance|details))", "account"),
    capital(r"\bEXP(?= (?:date|[0-9]))|\bEXP(?=:)", "expiry", needs=("EXP",)),
)
"""Forms of the rule "abbreviations", before its own: where what stands near tells."""

OFFICES_AND_FORMS_ANYWHERE: tuple[Form, ...] = (
    form(r"(?<=[0-9]{3}[-. ][0-9]{4} )x ?(?=[0-9]{1,5}\b)", "extension ", needs=("x",)),
    form(r"(?<=[0-9] )ext(?= [0-9]{1,6}\b)", "extension", needs=("ext",)),
    form(r"(?<![\w/])(?P<said>[Cc]/[Oo])(?=:? )", _care_of, needs=("/o", "/O")),
)
"""Forms of the rule "abbreviations" that hold wherever they stand."""


def _pattern(match: re.Match[str]) -> str:
    """Say how a date is to be written, "dd/mm/yyyy", by its letters."""
    return ", ".join(" ".join(part.upper()) for part in _PARTED.split(match[0]))


_PARTED = re.compile("[/.-]")
_OF_DATE = "(?i:dd?|mm{0,2}|yy(?:yy)?)"
DATE_PATTERN = form(
    rf"(?<![\w/.-])(?=[dDmM/.-]{{0,7}}(?i:dd|yy)){_OF_DATE}(?P<part>[/.-]){_OF_DATE}"
    rf"(?:(?P=part){_OF_DATE})?(?![\w/-])",
    _pattern,
    needs=[
        written
        for part in ("dd", "DD", "yy", "YY")
        for sign in "/.-"
        for written in (f"{part}{sign}", f"{sign}{part}")
    ],
)
"""How a form wants a date, "dd/mm/yyyy"; a form of the rule "short-dates"."""
