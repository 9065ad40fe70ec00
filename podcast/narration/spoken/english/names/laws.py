"""Laws and reports as lawyers cite them: "SI 2004/1031", "[1990] 2 AC 1", "Pub. L. No. 104-191"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.rule import Form, form, one_of
from podcast.narration.spoken.sentence_ends import stopped
from podcast.narration.spoken.tables import table

_OH = number_words.OH
_LONGER = {
    **table("places", part="longer"),
    **table("places", part="also_words"),
    **table("places", part="dotted"),
    "Cal": "California",
}
_DISTRICTS = {
    "N": "Northern", "S": "Southern", "E": "Eastern", "W": "Western", "M": "Middle", "C": "Central",
}  # fmt: skip


def _year_of_report(match: re.Match[str]) -> str:
    return f"{number_words.year(int(match['year']))},"


def _instrument(match: re.Match[str]) -> str:
    """Say a statutory instrument by its year and its number."""
    number = match["number"]
    said = (
        number_words.integer(number) if len(number) < 3 else number_words.digits(number, zero=_OH)
    )
    return f"{number_words.year(int(match['year']))}, {said}"


def _law(match: re.Match[str]) -> str:
    congress, number = match["congress"], match["number"]
    return f"{number_words.integer(congress)}, {number_words.digits(number, zero=_OH)}"


def _paragraphs(match: re.Match[str]) -> str:
    low = number_words.integer(match["low"])
    if match["high"]:
        return f"paragraphs {low} to {number_words.integer(match['high'])}"
    return f"paragraph {low}"


_LAW = late_regex(r"\b(?:Act|Regulations?|Order|CPR|SI|Directive|Bill|Schedule|Treaty|statute)\b")
_PARTS = {
    "s": "section",
    "ss": "sections", "reg": "regulation", "regs": "regulations", "Sch": "Schedule", "pt": "part",
    "cl": "clause", "paras": "paragraphs",
}  # fmt: skip


def _part_of_law(match: re.Match[str]) -> str | None:
    """Say a part of a law without its stop, where a law is named near: "ss 1–3 Theft Act"."""
    near = match.string[max(0, match.start() - 100) : match.end() + 100]
    return _PARTS[match["said"]] if _LAW.search(near) else None


def _statutes(match: re.Match[str]) -> str:
    return "Statutes" if match["said"].startswith("Stat") else "Code"


def _docket(match: re.Match[str]) -> str:
    office = f"{number_words.integer(match['office'])}, " if match["office"] else ""
    kind = number_words.letters(match["kind"].upper())
    year, number = number_words.integer(match["year"]), number_words.digits(match["number"])
    return f"{office}{year} {kind} {number}"


CITED_LAW: tuple[Form, ...] = (
    form(
        r"(?:19|20)[0-9]{2}; ?[0-9]{1,4}(?: ?\([0-9]{1,4}\))?: ?[eE]?[0-9]{1,6}"
        r"(?P<said>[-\u2013])(?=[0-9])",
        " to ",
        needs=(";",),
    ),
    # A journal's volume and page: "2014;312:2401-2".
    form(
        r"(?:19|20)[0-9]{2}; ?[0-9]{1,4}(?: ?\([0-9]{1,4}\))?(?P<said>: ?)(?=[eE]?[0-9])",
        ", ",
        needs=(";",),
    ),
    form(
        r"(?<![\w\]])(?P<said>\[(?P<year>1[89][0-9]{2}|20[0-9]{2})\])"
        r"(?= (?:[0-9] )?(?:[A-Z]{2,6}\b|Ch\b|Q\.?B|K\.?B|Fam|All E\.?R|Lloyd))",
        _year_of_report,
        needs="[",
    ),
    form(
        r"(?<![\w.])(?:S\.?I\.?|S\.?S\.?I\.?|[Ii]nstruments?|Order|Regulations?|Reg\.?"
        r"|Directive|Dir\.?|Decision)(?: (?:No\.?"
        r"|[Nn]umber))? "
        r"(?P<said>(?P<year>19[4-9][0-9]|20[0-9]{2})/(?P<number>[1-9][0-9]{0,3}))(?![\w/]"
        r"|[.,][0-9])",
        _instrument,
        needs="/",
    ),
    form(
        r"(?<![\w.])(?:Pub\. ?L\.|P\.L\.|Public Law)(?: No\.| Number)? ?"
        r"(?P<said>(?P<congress>[1-9][0-9]{1,2})-(?P<number>[1-9][0-9]{0,3}))(?![\w-]|[.,][0-9])",
        _law,
        needs=("L.", "Law"),
    ),
    form(
        r"\b(?:UKSC|UKHL|UKPC|UKUT|EWCA|EWHC|EWFC|CSIH|CSOH|NICA|IESC|HCA|SCC|NZSC)\b[^.;\n]{0,30}?"
        r"(?P<said>\[(?P<low>[0-9]{1,3})\](?:[-\u2013]\[(?P<high>[0-9]{1,3})\])?)",
        _paragraphs,
        needs="[",
    ),
    form(
        r"\[(?:1[89]|20)[0-9]{2}\] (?:[0-9] )?[A-Z][A-Za-z]{1,5}\b[^;\n]{0,60}?\bat "
        r"(?P<said>\[(?P<low>[0-9]{1,3})\](?:[-\u2013]\[(?P<high>[0-9]{1,3})\])?)",
        _paragraphs,
        needs="[",
    ),
    # A case of a federal court: "19-cv-0045", "1:21-cr-00175".
    form(
        r"(?<![\w/-])(?P<said>(?:(?P<office>[1-9]):)?(?P<year>[0-9]{2})-(?P<kind>cv|cr|mc|md|mj|bk|ap|CV"
        r"|CR|MC|MD|MJ|BK|AP)-(?P<number>[0-9]{2,6}))(?![\w/])",
        _docket,
        needs=("-c", "-m", "-b", "-a", "-C", "-M", "-B", "-A"),
    ),
    # Numbers side by side without a space: "refs 3,4".
    form(
        r"\b(?:[Rr]efs?\.?|[Rr]eferences?|[Pp]ages?|pp\.|[Cc]hapters?|[Qq]uestions?"
        r"|[Ff]ig(?:ure)?s\.?|[Tt]ables?|[Nn]otes?"
        r"|[Dd]ays?|[Ww]eeks?|[Vv]erses?|[Rr]ooms?|[Zz]ones?|[Ss]teps?"
        r"|[Ss]ections?) [1-9][0-9]?(?P<said>,)(?=[1-9][0-9]?(?![0-9]))",
        ", ",
        needs=(",",),
    ),
)
"""Forms of the rule "identifiers"."""

SHORT_IN_LAW: tuple[Form, ...] = (
    # The Crown against somebody: "R v Brown", "R (Miller) v", "HMRC v Smith".
    form(
        r"(?<![\w.'’])(?:R|R \([^()]{2,40}\)|HMRC|DPP|HMA|SSHD|Re|Ltd|plc|Inc\.?|Council|Bank"
        r"|State|People) "
        r"(?P<said>v\.?)(?= (?:the )?(?:[A-Z][a-z]|[A-Z]{2,5}\b))",
        "versus",
        needs=(" v ", " v. "),
    ),
    # A series of reports: "12 F.3d 456", "So. 2d".
    form(
        r"[0-9] (?:F|P|A|S\.W|S\.E|N\.E|N\.W|So|L\. ?Ed|F\. ?Supp|Cal|Cal\. ?Rptr|N\.Y\.S|Ill"
        r"|Am\. ?Jur)(?P<said>\. ?(?P<series>[2-5])d)(?= [0-9])",
        lambda match: f" {number_words.ordinal(int(match['series']))}",
        needs="d",
    ),
    form(
        r"\b(?:[0-9]{1,2}(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth"
        r"|[A-Z][a-z]+teenth) (?P<said>Amends?\.)",
        lambda match: stopped(f"Amendment{'s' if 's' in match['said'] else ''}", match),
        needs=("mend",),
    ),
    form(
        r"(?<![\w.])(?P<said>ss|reg|regs|Sch|pt|cl|paras)(?= [1-9][0-9]{0,2}[A-Z]?(?:\("
        r"|[-\u2013][0-9]|[,;.]|$| (?:of|and|to|[A-Z])))",
        _part_of_law,
        needs=("ss ", "reg", "Sch ", "pt ", "cl ", "paras "),
    ),
    form(
        r"(?<![\w.'’/])(?<![0-9] )(?P<said>s)(?= [1-9][0-9]{0,2}[A-Z]?(?:\(|[,;.]| (?:of|and|to"
        r"|or|[A-Z])))",
        _part_of_law,
        needs=(" s ",),
    ),
    form(
        r"(?<![\w.])(?P<said>Amends?\.|amend\.)(?= (?:[IVX]{1,6}\b|[0-9]))",
        lambda match: f"{match['said'][0]}mendment{'s' if 's' in match['said'] else ''}",
        needs=("mend",),
    ),
    form(r"(?<![\w.])Pub\. ?L\.(?= ?(?:No|[0-9]))", "Public Law", needs=("Pub.",)),
    form(
        r"\b[A-Z][a-z]{1,5}\.(?: [A-Z][a-z]{2,7}\.| & [A-Z][a-z]{2,7}\.){0,3} (?P<said>(?:Stat"
        r"|Code)\.?)(?= (?:Ann\. )?§)",
        _statutes,
        needs="§",
    ),
    form(
        r"\b(?:U\. ?S\.|[A-Z][a-z]{2,10}\.?) (?P<said>Const\.)(?= (?:[aA]rt|[aA]mend|§))",
        "Constitution",
        needs=("Const.",),
    ),
    form(r"(?<=[0-9] )n\.? ?(?=[0-9]{1,3}(?:[.,;)]|$))", "note ", needs=(" n",)),
    form(
        r"(?:\b[Ss]ee(?: also)?|\b[Cc]f\.|\b[Ii]n|\b[Ss]upra|\babove,?|\bcompare"
        r"|[0-9],|&) (?P<said>(?P<many>n{1,2})\.)(?= ?[0-9]{1,3}\b)",
        lambda match: (
            ("notes" if len(match["many"]) > 1 else "note")
            + (" " if match.string[match.end("said")].isdigit() else "")
        ),
        needs=("n.",),
    ),
    # A court of a district: "E.D. Va.".
    form(
        rf"(?<![\w.])(?P<said>(?P<part>[NSEWMC])\. ?D\. "
        rf"(?P<state>{one_of(tuple(_LONGER))})\.)(?!\w)",
        lambda match: stopped(
            f"{_DISTRICTS[match['part']]} District of {_LONGER[match['state']]}", match
        ),
        needs=("D. ",),
    ),
    form(r"\bCPR (?P<said>r)(?= ?[0-9])", "rule", needs=("CPR r",)),
    form(
        r"(?<![\w.])(?P<said>[Rr]ef(?P<many>s)?\.?)(?= [1-9][0-9]{0,2}(?![\w/])"
        # Who whistles: "the ref 2 minutes later".
        r"(?! (?:times|minutes?|seconds?|yards?|metres?|meters?|games?|weeks?|days?|years?|or"
        r"|of)\b))",
        lambda match: f"{match['said'][0]}eference{match['many'] or ''}",
        needs=("ef",),
    ),
    form(
        r"(?<![\w.])(?P<said>para)(?= [1-9][0-9]{0,2}(?:[.,;()]|$| (?:of|to|and|or|above"
        r"|below)\b))",
        "paragraph",
        needs=("para ",),
    ),
)
"""Forms of the rule "abbreviations", whose stops end no sentence."""
