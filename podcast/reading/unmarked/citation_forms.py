"""Whether a paragraph by itself is a work cited, told by how reference lists are written.

A paragraph at the end of a text is left to the show notes for it, so a sentence of the article
that names a year and an address must not pass for one. The forms are those of APA, Vancouver and
PubMed, MLA and Chicago; what tells something (a pronoun, an auxiliary verb) is none of them.
Below a heading that announces works cited, anything with a year and a source may be one.
"""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex

_LONGEST = 900  # characters of one citation
_A_YEAR = r"(?:1[5-9]|20)\d\d[a-z]?"
_IN_BRACKETS = rf"\((?:[A-Za-z. ]{{0,12}})?{_A_YEAR}(?:, [^)]{{1,20}})?\)"
_OF_AN_ISSUE = r"\b(?:19|20)\d\d(?: [A-Z][a-z]{2}(?:-[A-Z][a-z]{2})?(?: \d{1,2})?)?[;:] ?\d"
_AT_THE_END = rf", {_A_YEAR}(?:, pp?\. ?\d{{1,5}}(?:[-–]\d{{1,5}})?)?\.$"
_YEAR = late_regex(rf"{_IN_BRACKETS}|{_OF_AN_ISSUE}|[A-Z], {_A_YEAR}\.|{_AT_THE_END}")
_ISSUE = late_regex(_OF_AN_ISSUE)
_LABEL = late_regex(r"[\^↑*†‡•\s]{0,5}(\[\d{1,3}\]|\d{1,3}[.)])?[•\s]{0,5}")
_SURNAME = r"(?:(?:van|von|de|del|della|di|da|du|la|le|ter|ten|der|den) ){0,3}[^\W\d_a-z][\w’'-]+"
_LAST = r"(?![^\W\d_A-Z])"  # behind an initial: no small letter
_INITIALS = rf"(?:[A-Z]{_LAST}\.?(?:[ -](?=[A-Z]{_LAST}))?){{1,4}}"
# Without ways back: a row of names could else be parted in two ways at each.
_AUTHOR = rf"(?>{_SURNAME}(?: [^\W\d_a-z][\w’'-]+)?,? {_INITIALS})"
# A letter behind these is no initial, and a king's number is none: "Vitamin C", "Elizabeth I".
_NO_AUTHOR = late_regex(
    r"(?:[Vv]itamin|Type|Typ|Plan|Group|Grade|Phase|Stage|Class|Hepatitis|Part|Section|Appendix"
    r"|Figure|Table|Malcolm) [A-Z]\b|[^\W\d_a-z]\w+(?: [^\W\d_a-z]\w+)? (?:I{1,3}|I?V|VI{1,3}|I?X"
    r"|XI{1,3}|XI?V)\b"
)
_MORE = rf"(?>,? ?(?:&|and|und|et|y|;) ?{_AUTHOR}|[,;] ?{_AUTHOR}|,? ?et al\.?)"
_AUTHORS = rf"{_AUTHOR}{_MORE}{{0,40}}+(?:\(Hrsg\.\)|\([Ee]ds?\.\)|\(dirs?\.\))?,? ?"
_OPENS = r"[^\W\d_a-z“\"«„]"  # a title
_WITH_YEAR = late_regex(rf"{_AUTHORS}(?:{_A_YEAR}\.|{_IN_BRACKETS} ?(?:[.,:;]|{_OPENS}|$))")
_WITH_TITLE = late_regex(rf"{_AUTHORS}(?:(?<=[.:]) ?{_OPENS}|[:.,] ?[“\"«„])")
_SMALL = r"[^\W\d_A-Z]\w{0,2}"  # for, and, of, de
_BODY = late_regex(  # an institution, whose longer words have capitals
    rf"(?=[^\W\d_a-z])(?:(?:{_SMALL}|[^\W\d_a-z][\w’'-]*),? ){{1,16}}{_IN_BRACKETS}[.:] "
)
_WRITER = rf"{_SURNAME}, [^\W\d_a-z][\w’'-]+(?: (?:[A-Z]\.|[^\W\d_a-z][\w’'-]+))?\. ?"
_BOOK = late_regex(
    rf"{_WRITER}{_OPENS}[^:]{{3,200}}[.?!] [^\W\d_a-z][^:]{{1,40}}: [^:]{{2,60}}{_AT_THE_END}"
)
_ESSAY = late_regex(rf"{_WRITER}[“\"«„]")
# What only a reference has: its pages, number or issue, and no address to go to.
_OF_WORKS = late_regex(
    r"\bdoi\b|\b\d{1,4} ?\(\d{1,3}\)[,:]|\bpp\. ?\d{1,5}[-–]\d|\bISBN\b", re.IGNORECASE
)
_SOURCE = late_regex(
    r"\bdoi\b|https?://|\b\d{1,4} ?\(\d{1,3}\)[,:]|\bpp?\. ?\d|\bISBN\b", re.IGNORECASE
)
_QUOTED = late_regex(r"“[^”]{0,300}”|\"[^\"]{0,300}\"|«[^»]{0,300}»|„[^“]{0,300}“")
_TELLS = late_regex(
    r"\b(?:I|you|we|he|she|they|it|us|your|our|her|him|them|is|are|was|were|has|have|had|does|did"
    r"|will|would|can|could|should|might|must|which|who|whose"
    r"|ich|wir|sie|ihr|ihre|es|ist|sind|war|waren|wird|werden|wurde|hat|haben|hatte|kann|können"
    r"|je|nous|vous|il|elle|ils|elles|est|sont|était|ont|avait|sera|peut|peuvent|votre|notre|qui"
    r"|yo|nosotros|usted|ustedes|ella|ellos|son|era|fue|han|había|será|puede|pueden|su|sus)\b"
)
_CAPITALISED = late_regex(r"\b[^\W\d_a-z](?=[^\W\d_A-Z])")


def is_citation(text: str) -> bool:
    """Say whether a paragraph is one work cited, and no sentence that only names a work."""
    if len(text) > _LONGEST or not _YEAR.search(text):
        return False
    label, bare = _labelled(text)
    if not _NO_AUTHOR.match(bare) and (
        _WITH_YEAR.match(bare) or (_WITH_TITLE.match(bare) and _ISSUE.search(bare))
    ):
        return True
    if _BOOK.match(bare):
        return True
    if not _SOURCE.search(bare):
        return False
    if label.startswith("[") or _BODY.match(bare):
        return True
    return bool(_ESSAY.match(bare) or _OF_WORKS.search(bare)) and not _tells(bare)


def may_be_citation(text: str) -> bool:
    """Say whether a paragraph may be a work cited where a heading has announced some."""
    if is_citation(text):
        return True
    if len(text) > _LONGEST or not _YEAR.search(text):
        return False
    label, bare = _labelled(text)
    return bool(_SOURCE.search(bare)) and (bool(label) or not _tells(bare))


def _labelled(text: str) -> tuple[str, str]:
    """A paragraph's label, and what follows it."""
    label = _LABEL.match(text)
    bare = text[label.end() :] if label else text
    return (label[1] or "" if label else ""), bare.replace(" .", ".").replace(" ,", ",")


def _tells(text: str) -> bool:
    bare = _QUOTED.sub(" ", text)
    return bool(_TELLS.search(_CAPITALISED.sub(lambda found: found[0].lower(), bare)))
