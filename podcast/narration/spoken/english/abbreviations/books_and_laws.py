"""Books, manuscripts, verses and laws cut short: "fol. 12r", "Gen. i. 3", "Fed. R."."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.english.roman import value
from podcast.narration.spoken.rule import Form, capital, form, one_of
from podcast.narration.spoken.sentence_ends import stopped
from podcast.narration.spoken.shapes import SPACE
from podcast.narration.spoken.tables import table
from podcast.narration.spoken.triggers import DIGITS

_BOOKS = table("bible", part="books")
_CLASSICS = {
    "Il": "Iliad",
    "Od": "Odyssey",
    "Aen": "Aeneid",
    "Rep": "Republic",
    "Met": "Metamorphoses",
}


def _verse(match: re.Match[str]) -> str | None:
    """Say a chapter in small Roman numerals and its verse: "Gen. i. 3"."""
    chapter = value(match["chapter"].upper())
    if not chapter:
        return None
    verses = number_words.integer(match["verse"])
    if match["last"]:
        verses += f" to {number_words.integer(match['last'])}"
    return f"{_BOOKS[match['book']]} {number_words.cardinal(chapter)} {verses}"


_FOLIO = {"r": "recto", "v": "verso"}


def _folios(match: re.Match[str]) -> str:
    """Say leaves of a manuscript: "12r–15v" is twelve recto to fifteen verso."""
    low = f"{number_words.integer(match['low'])} {_FOLIO[match['first']]}"
    if not match["high"]:
        return low
    last = _FOLIO.get(match["last"] or "", "")
    return f"{low} to {number_words.integer(match['high'])} {last}".rstrip()


_BIBLE = table("bible", part="books")
_BOOK = (
    r"(?:[1-3] )?(?:Mt|Matt|Mk|Mark|Lk|Luke|Jn|John|Acts|Rom|Cor|Gal|Eph|Phil|Col|Thess|Tim|Heb|Jas"
    r"|Pet|Rev|Gen|Ex|Exod|Lev|Num|Deut|Isa|Jer|Ezek|Dan|Ps|Prov|Sam|Kgs|Chr)\.?"
)
_STATES = {
    "Cal": "California", "Fla": "Florida", "Tex": "Texas", "Mich": "Michigan", "Minn": "Minnesota",
    "Mass": "Massachusetts", "Ariz": "Arizona", "Colo": "Colorado", "Conn": "Connecticut",
    "Tenn": "Tennessee", "Wis": "Wisconsin", "Va": "Virginia", "Pa": "Pennsylvania",
}  # fmt: skip
_PARTS_OF_BOOKS = {"Vol": "Volume", "Ch": "Chapter", "Chap": "Chapter", "Bk": "Book", "Pt": "Part"}
_PARTS = {
    "Sec": "Section", "Fig": "Figure", "App": "Appendix", "Sched": "Schedule", "Sch": "Schedule",
    "Pt": "Part",
}  # fmt: skip
_COURTS = {
    "Civ": "Civil Procedure", "Crim": "Criminal Procedure", "App": "Appellate Procedure",
    "Evid": "Evidence",
}  # fmt: skip


_VERSES = {"v": "verse", "vv": "verses", "l": "line", "ll": "lines"}


def _federal(match: re.Match[str]) -> str:
    """Say a rule of the federal courts: "Fed. R. Civ. P. 12"."""
    return f"Federal Rule of {_COURTS[match['kind']]}"


# Behind these an app is a program: "Download our App. A star …".
_PROGRAM = late_regex(
    r"\b(?:[Tt]he|[Oo]ur|[Mm]y|[Yy]our|[Tt]heir|[Hh]is|[Hh]er|[Ii]ts|[Aa]n|[Tt]his|[Nn]ew|[Ff]ree|[Mm]obile"
    r"|[Pp]hone|[Ss]mart|[Bb]anking|[Dd]ating) $"
)


def _part(match: re.Match[str]) -> str | None:
    before = match.string[max(0, match.start() - 10) : match.start()]
    is_program = match["part"] == "App" and _PROGRAM.search(before)
    return None if is_program else _PARTS[match["part"]]


def _sections(match: re.Match[str]) -> str:
    said = "sections" if match["said"] == "ss." else "section"
    return said if match.string[match.end("said") : match.end("said") + 1].isspace() else f"{said} "


BOOKS: tuple[Form, ...] = (
    # What a paper has behind it: "See Ex. A, ¶ 4".
    capital(r"(?<![\w.])Ex\.(?= [A-H](?:[,.;)]|$|-[0-9]))", "Exhibit", needs=("Ex.",)),
    form(
        r"(?<![\w.])(?P<first>[Pp])t\.?(?= [0-9]{1,2} of [0-9]{1,2}(?![\w/]))",
        lambda match: f"{match['first']}art",
        needs=("t ", "t. "),
    ),
    form(r"(?<![\w.])Mt\.?(?= of [A-Z])", "Mount", needs=("Mt",)),
    form(r"(?<=, )pub\.(?= (?:in )?(?:1[5-9]|20)[0-9]{2}\b)", "published", needs=("pub.",)),
    capital(
        r"(?<![\w.])(?<!\b[Oo]ur )(?<!\b[Tt]he )App\.(?= [A-H](?:[.,;)]|$))",
        "Appendix",
        needs=("App.",),
    ),
    form(
        r"(?<![\w.'’-])"
        rf"(?P<said>(?P<book>{one_of(tuple(_BOOKS))})\.? (?P<chapter>[ivxlc]{{1,7}})\.?"
        r" ?:? ?"
        r"(?P<verse>[1-9][0-9]{0,2})(?:[-\u2013](?P<last>[1-9][0-9]{0,2}))?)(?![\w/]|[.,][0-9])",
        _verse,
        needs=DIGITS,
    ),
    form(
        r"\b(?:Homer|Virgil|Vergil|Plato|Ovid)(?:’s|'s)?,? (?P<said>(?P<work>Il|Od|Aen|Rep|Met)\.)"
        r"(?= ?[0-9IVX])",
        lambda match: _CLASSICS[match["work"]],
        needs=("Il.", "Od.", "Aen.", "Rep.", "Met."),
    ),
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
        r"\bAct(?: [0-9]{4})? \((?P<said>c\.)(?= ?[0-9]{1,3}\))",
        "chapter",
        needs=("(c.",),
    ),
    form(r"(?<![\w.])op\. ?cit\.?(?!\w)", "in the work cited", needs=("cit",)),
    form(r"(?<![\w.])loc\. ?cit\.?(?!\w)", "in the place cited", needs=("cit",)),
    form(
        rf"(?<![\w.])cp\.(?= {_BOOK} ?[0-9]|,? p+\.|,? (?:also|chapter))", "compare", needs=("cp.",)
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
    form(
        r"\b[A-Z][\w’'-]{1,20} \((?P<said>(?P<many>[Ee]d|[Ee]ds)\.?)(?=\))",
        lambda match: "editors" if match["many"].endswith("s") else "editor",
        needs=("(ed", "(Ed"),
    ),
    # A verse or a line behind what it stands in: "ch. 2, v. 4", "sc. 2, l. 9".
    form(
        r"\b(?:[Cc]h(?:ap(?:ter)?)?|[Bb]k|[Bb]ook|[Cc]anto|[Pp]s(?:alm)?|[Ss]tanza|[Ss]c(?:ene)?|[Aa]ct|[Pp](?:age)?"
        r"|vv?|[Vv]erses?)\.? [0-9ivxIVX-]{1,8},? (?:(?:and|or) )?(?P<said>(?P<part>vv?"
        r"|ll?)\.)(?= ?[0-9])",
        lambda match: _VERSES[match["part"]],
        needs=("v.", "l."),
    ),
    form(
        r"(?<![\w.])vv?\. ?[0-9-]{1,7},? (?:and )?(?P<said>(?P<part>ll?)\.)(?= ?[0-9])",
        lambda match: _VERSES[match["part"]],
        needs=("l.",),
    ),
    form(
        r"\b(?:[Tt]he|[Aa]n|[Ii]ts|[Aa]s) (?P<said>ed\.)(?= of (?:[A-Z]|(?:the|this|that|an?|our"
        r"|its|his"
        r"|her|vol|volume)\b(?! (?:[0-9]|eight|nine|seven|twent)))|-in-chief| for\b)",
        "editor",
        needs=(" ed.",),
    ),
    form(
        r"\b[Tt]he (?P<said>Ct\.)(?= (?:ruled|held|found|said|of|has|had|will|agreed|denied"
        r"|heard)\b)",
        "Court",
        needs=("e Ct.",),
    ),
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
    form(r"\b(?:[Tt]he|[Aa]|[Pp]er|[Ee]ach) (?P<said>pg\.)(?= [a-z])", "page", needs=("pg.",)),
    form(
        r"(?<![\w.])(?P<part>Vol|Ch|Chap|Bk|Pt)\.(?= (?:I|one)"
        r" (?:is|was|of|has|covers|contains|begins|opens|ends|deals|appeared|tells|and)\b)",
        lambda match: _PARTS_OF_BOOKS[match["part"]],
        needs=(". I ", ". one "),
    ),
    capital(
        r"(?<![\w.])(?P<state>Cal|Fla|Tex|Mich|Minn|Mass|Ariz|Colo|Conn|Tenn|Wis|Va|Pa)\."
        r"(?= (?:(?:Penal|Civ|Civil|Crim|Gen|Health|Safety|Bus|Prof|Govt?|Family|Fam|Veh|Evid|Rev"
        r"|Ins|Lab|Proc|Ann|Prob|Educ|Elec|Corp|Tax|Water)\.?(?: &| and)? ){0,3}"
        r"(?:Code|Stat|Laws|Const)\b)",
        lambda match: _STATES[match["state"]],
        needs=".",
    ),
    # A mark of a note before a probability or a word: "*p<.05", "†Adjusted".
    form(r"(?<![\w*†‡§])[*†‡§]{1,3}(?=[pP] ?[<=>])", "", needs="*†‡§"),
    form(r"(?:^|(?<=[.;] ))[†‡]{1,2} ?(?=[A-Z])", "", needs="†‡"),
    capital(
        r"(?<![\w.])Fed\. R\. (?P<kind>Civ|Crim|App|Evid)\.(?: ?P\.)?(?= ?[0-9])",
        _federal,
        needs=("Fed. R.",),
    ),
    capital(
        r"(?<![\w.])(?P<said>(?P<part>Sec|Fig|App|Sched|Sch|Pt)\.)(?= [A-H](?![\w'’.]))",
        _part,
        needs=".",
    ),
    form(r"(?<![\w.])fn\.(?= ?[0-9]{1,3}\b(?! times))", "footnote", needs=("fn.",)),
)
"""Forms of the rule "abbreviations", before its own: where what stands near tells."""

BOOKS_ANYWHERE: tuple[Form, ...] = (
    # Of a match, among others: "v. Leeds, vs. Spurs".
    form(
        r"\b[Vv]s?\b\.?[^.;]{1,40}, (?P<said>v\.)(?= (?:the )?[A-Z][a-z]{2})",
        "versus",
        needs=("v.", "V."),
    ),
    form(
        rf"(?<![\w.])(?P<said>ss?\.)(?={SPACE}?[0-9]{{1,3}}[A-Z]?(?:\(|[ ,;.\u2013-]|$))",
        _sections,
        needs=("s.",),
    ),
    form(
        rf"(?:(?<![\w'’-])[A-Z][\w'’-]{{1,30}}|[A-Z]\.){SPACE}(?P<said>v\.)(?={SPACE}[A-Z])",
        "versus",
        needs=(" v.", "\u00a0v.", "\u2009v.", "\u202fv."),
    ),
    form(
        r"(?:[0-9](?:th|st|nd|rd)|\b[12][0-9]{3}) (?P<said>ed\.)(?!\w)",
        "edition",
        needs=("ed.",),
    ),
    form(r"(?<=[0-9]th )(?P<said>[Cc]ir\b\.?)", "circuit", needs=("th Cir", "th cir")),
    form(r"(?<!\w)VOLS\.?(?= [0-9])", "volumes", needs=("VOLS",)),
    form(r"(?<!\w)VOL\.?(?= [0-9])", "volume", needs=("VOL",)),
)
"""Forms of the rule "abbreviations" that hold wherever they stand."""
