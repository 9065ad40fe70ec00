"""German laws, courts and cases: "§ 3 Abs. 2 S. 1", "VI ZR 278/18", "der Bekl.", "Roe v. Wade"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.english.roman import value
from podcast.narration.spoken.languages.sentence_ends import sentence_stop
from podcast.narration.spoken.languages.tongue import GAP, Tongue
from podcast.narration.spoken.rule import Form, form

_FORENAMES = (
    "Otto|Alexander|Wilhelm|Heinrich|Friedrich|Johann|Wolfgang|Karl|Carl|Ludwig|Ferdinand|Franz|Hans"
    "|Ernst|Georg|Paul|Max|Richard|Werner|Joachim|Rainer|Klaus|Claus|Philipp|Konrad|August|Achim"
    "|Bernd|Christian|Dietrich|Eduard|Erich|Gerhard|Hugo|Jakob|Josef|Kurt|Leopold|Moritz|Peter"
    "|Rudolf|Theodor|Thomas|Ulrich|Walter|Walther|Annette|Bettina|Bertha|Maria|Marie|Anna|Elisabeth"
    "|Katharina|Sophie|Ursula|Helene|Herbert|Hermann|Helmuth|Götz|Günther|Oskar|Viktor|Andreas"
    "|Stefan|Michael|Martin|Robert|Herrn?|Frau|Freiherr|Graf|Gräfin|Baron|Fürst|Ritter|Familie"
    "|Richter\\w*|Minister\\w*|Präsident\\w*|Kanzler\\w*|General|Dr|Prof|Herzog|König\\w*|Prinz\\w*"
)
_PARTIES = (
    "Roe|Doe|Brown|Marbury|Miranda|Plessy|Obergefell|Dobbs|Loving|Lawrence|Regina|Donoghue|Gideon"
    "|Nixon|Bush|Griswold|Korematsu|Schenck|Sullivan|Carter|Costa|Hirst|Handyside|Soering"
)
_AGAINST = (
    "Wade|Madison|United States|Ferguson|Hodges|Sandford|Gore|Stevenson|Germany|Austria|Switzerland"
    "|Turkey|Russia|Hungary|Ireland|Wainwright|Heller"
)
_OF_A_COURT = re.compile(r"§|\b(?:Abs|Klage|Bekl|BGB|ZPO|Urteil|Gericht|haftet|LG|OLG|BGH|AG|Az)\b")


def acts_and_gazettes() -> Iterator[Form]:
    """Say what names a law: its act, its parts and where it was printed."""
    yield from acts_and_alternatives()
    yield from without_full_stops()
    yield from gazettes()


def acts_and_alternatives() -> Iterator[Form]:
    """Say which act of which day, and which alternative: "d. G. v.", "Abs. 1 Alt. 2"."""
    yield form(r"[0-9] (?P<said>d\. G\.?)(?= (?:v\.|vom)(?!\w))", "des Gesetzes", needs=("d. G",))
    yield form(
        r"\b(?:Abs\.|Satz|S\.|Nr\.) [0-9]{1,2}[a-z]? (?P<said>Alt\.)"
        r"(?= [1-9](?![\w.,])(?! (?:Jahr|Stimm|Mon)))",
        "Alternative",
        needs=("Alt.",),
    )


def versus() -> Iterator[Form]:
    """Say the v. of a case between two parties, which is no nobleman's: "Roe v. Wade"."""
    name = r"[A-ZÄÖÜ][\w'’&-]{1,24}"
    yield form(
        rf"\b(?:{_PARTIES})(?: et al\.| u\. a\.)? (?P<said>vs?\.)(?= (?!Arabien){name})",
        "gegen",
        needs=("v.", "vs."),
    )
    yield form(
        rf"\b(?!(?:{_FORENAMES})\b){name} (?P<said>v\.)(?= (?:the )?(?:United States|Board of"
        rf"|Vereinigtes Königreich))",
        "gegen",
        needs=("v.",),
    )
    yield form(
        rf"\b(?:[Ff]all|[Ff]alle|[Rr]echtssache|[Ss]ache|Urteil|Entscheidung|Grundsatzurteil|EGMR,?"
        rf"|EuGH,?|Verfahren|Prozess|Court,?|Rechtsstreit)(?: in)? [„\"»]?(?!(?:{_FORENAMES})\b)"
        rf"(?:[A-Z]\.|{name}) (?P<said>v\.)(?= {name})",
        "gegen",
        needs=("v.",),
    )
    yield form(
        rf"\b(?:[A-Z]\.|(?!(?:{_FORENAMES})\b){name}) (?P<said>v\.)(?= (?:{_AGAINST})\b)",
        "gegen",
        needs=("v.",),
    )


def half_sentences() -> Form:
    """Say a half sentence of a law: "S. 1 HS 2"."""
    return form(r"\bS(?:atz|\.) [0-9] (?P<said>HS)(?= [0-9])", "Halbsatz", needs=("HS",))


def sections(tongue: Tongue) -> Iterator[Form]:
    """Say the paragraph and the sentence of a law: "Art. 5 I 1 GG"."""

    def said(match: re.Match[str]) -> str | None:
        number = value(match["roman"])
        if number is None:
            return None
        sentence = f" Satz {tongue.number(match['sentence'])}" if match["sentence"] else ""
        return f"Absatz {tongue.number(str(number))}{sentence}"

    yield form(
        r"(?:\bArt\.|§|\bArtikel|\bParagraf) ?[0-9]{1,4}[a-z]? "
        r"(?P<said>(?P<roman>[IVX]{1,5})(?: (?P<sentence>[1-9])(?![\w.,]))?)(?![\w.-])",
        said,
        needs="IVX",
    )


def chambers(tongue: Tongue) -> Form:
    """Say the chamber in the number of a file, which is no unit: "3 W 12/18"."""
    return form(
        r"(?<![\w.,/])(?P<said>(?P<n>[1-9][0-9]{0,2}) (?P<kind>[A-Z][A-Za-z]{0,3}))"
        r"(?= [1-9][0-9]{0,4}/[0-9]{2}(?![\w/]))",
        lambda match: f"{tongue.number(match['n'])} {match['kind']}",
        needs="/",
    )


def sentences_of_a_law() -> Form:
    """Say the S. of a law, which is no page: "§ 3 Abs. 2 S. 1"."""
    return form(
        r"(?:Abs\.|Art\.|§) ?[0-9]{1,4}[a-z]? (?P<said>S\.)(?= ?[0-9])", "Satz", needs=("S.",)
    )


def swiss_courts(tongue: Tongue) -> Iterator[Form]:
    """Say the volume of a judgement, and its consideration: "BGE 140 II 315 E. 4.2"."""

    def part(match: re.Match[str]) -> str | None:
        number = value(match["said"])
        return None if number is None else tongue.number(str(number))

    yield form(r"\bBGE [0-9]{1,3} (?P<said>[IVX]{1,4})(?=a? [0-9])", part, needs=("BGE",))
    yield form(
        rf"(?:\bBGE [0-9]{{1,3}} [IVX]{{1,4}}a? [0-9]{{1,4}}"
        rf"|\b[0-9]{{1,2}}[A-F]_[0-9]{{1,4}}/[0-9]{{4}}),?"
        rf"{GAP}(?P<said>E\. (?P<n>[0-9]{{1,2}}(?:\.[0-9]{{1,2}}){{0,3}}))",
        lambda match: (
            "Erwägung "
            + " Punkt ".join(tongue.number(one) for one in match["n"].split("."))
            + sentence_stop(match, at=match.end("said"))
        ),
        needs=("E.",),
    )


def case_numbers(tongue: Tongue) -> Form:
    """Say the number of a case by its year: "278 aus 18"."""

    def said(match: re.Match[str]) -> str:
        number, year = match["number"], match["year"].lstrip("0") or "0"
        return f"{tongue.number(number)} aus {tongue.number(year)}"

    return form(
        r"(?<![\w.,/])(?:[IVX]{1,4}a?|[1-9][0-9]?) [A-Z][A-Za-z]{0,4}(?: \([A-Za-z]{1,6}\))? "
        r"(?P<said>(?P<number>[1-9][0-9]{0,4})/(?P<year>[0-9]{2}))(?![\w/]|[.,][0-9])",
        said,
        needs="/",
    )


def according_to() -> Form:
    """Say "gem. § 3"."""
    return form(
        r"(?<![\w.])(?P<said>[Gg]em\.)(?= (?:Art|Ziff|Abs|§|Nr|Vertrag|Satzung))",
        lambda match: f"{match['said'][0]}emäß",
        needs=("em.",),
    )


def parties_and_sentences() -> Iterator[Form]:
    """Say the parties of a trial, and the sentence of a recital: "der Bekl. dem Kl."."""
    yield form(
        r"\b(?P<article>(?i:der|dem|den|des|die)) (?P<said>(?P<who>Kl|Bekl)\.)(?! ?[0-9]|\w)",
        _party,
        needs=("Kl.", "ekl."),
    )
    yield form(
        r"\b(?:Erw\.-Gr\.|Erwägungsgr\w*|lit\. [a-z]|Nr\. [0-9]{1,2}|Satz [0-9] und) ?[0-9]{0,3} "
        r"(?P<said>S\.)(?= ?[1-9](?![0-9]))(?! ?[0-9] ff)",
        "Satz",
        needs=("S.",),
    )


def _party(match: re.Match[str]) -> str | None:
    if not _OF_A_COURT.search(match.string[max(0, match.start() - 120) : match.end() + 80]):
        return None
    article = match["article"].lower()
    stop = sentence_stop(match, at=match.end("said"))
    if match["who"] == "Bekl":
        return f"Beklagte{'' if article in {'der', 'die'} else 'n'}{stop}"
    ends = {"die": "Klägerin", "des": "Klägers"}
    return f"{ends.get(article, 'Kläger')}{stop}"


def recitals() -> Form:
    """Say the recital of a law: "ErwGr. 12"."""
    return form(r"\bErw\.?-?Gr\.(?= ?[0-9])", "Erwägungsgrund", needs=("Gr.",))


def without_full_stops() -> Iterator[Form]:
    """Say the parts of a law as Austria writes them: "§ 3 Abs 2 Z 4 lit a", "Art 7 B-VG"."""
    section = r"(?:§§?|\bArt\.?|\bArtikel) ?[0-9]{1,4}[a-z]?"
    paragraph = r"\bAbs\.? [0-9]{1,2}[a-z]?"
    yield form(
        rf"(?:{section}|{paragraph}) (?P<said>Z\.?)(?= [0-9]{{1,3}}[a-z]?(?!\w))",
        "Ziffer",
        needs=("Z",),
    )
    yield form(
        rf"(?:{section}|{paragraph}|\bZ\.? [0-9]{{1,2}}[a-z]?|\bNr\.? [0-9]{{1,2}}) (?P<said>lit)"
        r"(?= [a-z](?!\w))",
        "Buchstabe",
        needs=("lit",),
    )
    yield form(r"(?<![\w-])Abs(?= [1-9][0-9]?[a-z]?(?![\w]|[.,][0-9]))", "Absatz", needs=("Abs ",))
    yield form(
        r"(?<![\w-])(?<!\b[Dd]ie )(?<!iese )(?<!ieser )(?<!eine )(?<!einer )(?<!jede )Art"
        r"(?= [1-9][0-9]{0,2}[a-z]? (?:Abs|Z|lit|[A-ZÄÖÜ]{2}|[A-Z]-[A-Z]))",
        "Artikel",
        needs=("Art ",),
    )


def gazettes() -> Iterator[Form]:
    """Say the gazette that a law was printed in, and its part: "BGBl. I S. 1234"."""
    names = {"BGBl": "Bundesgesetzblatt", "RGBl": "Reichsgesetzblatt", "LGBl": "Landesgesetzblatt"}
    names |= {"GVBl": "Gesetz- und Verordnungsblatt"}

    def said(match: re.Match[str]) -> str:
        part = {"I": " Teil eins", "II": " Teil zwei", "III": " Teil drei"}.get(match["part"] or "")
        stop = "" if part else sentence_stop(match, at=match.end())
        return f"{names[match['name']]}{part or ''}{stop}"

    yield form(
        r"(?<!\w)(?P<name>[BRL]GBl|GVBl)\.?(?: (?P<part>I{1,3})(?![\w]))?(?!\w)",
        said,
        needs=tuple(names),
    )


def federal_files(tongue: Tongue) -> Form:
    """Say the file of a federal court that has a point before its year: "Az. 3 C 12.21"."""
    return form(
        r"(?:\b(?:Az\.:?|Aktenzeichen:?|BVerwG,?|Urteil|Beschluss|BFH,?)(?: [^.;]{0,40})?|\u2013) "
        r"(?P<said>(?P<n>[1-9][0-9]?) (?P<kind>[BC]|[BC]N|WB|PB|VR|AV) (?P<file>[0-9]{1,4})"
        r"\.(?P<year>[0-9]{2}))(?![\w.]\w)",
        lambda match: (
            f"{tongue.number(match['n'])} {match['kind']} {tongue.number(match['file'])}"
            f" Punkt {tongue.number(str(int(match['year'])))}"
        ),
        needs=".",
    )
