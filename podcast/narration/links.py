"""Links in running text: what is said for an address, and for “click here”."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from podcast.narration.profiles import Style
from podcast.narration.rule_claims import Claim
from podcast.narration.words import Words

_URL = re.compile(
    r"(?:\bdoi:\s?10\.\d{4,9}/[^\s<>\"”)\]]+"
    r"|\b(?:https?|ftp)://[^\s<>\"”]+"
    r"|\bwww\.[^\s<>\"”]+"
    r"|\b10\.\d{4,9}/[^\s<>\"”)\]]+)",
    re.IGNORECASE,
)
_DOI = re.compile(r"^(?:doi:|10\.|https?://(?:dx\.)?doi\.org/)", re.IGNORECASE)
_CLICK = re.compile(
    r"^click\s+(?:here|below)(?:\s+(?:for|to\s+(?:get|read|see|view|open|download|visit))"
    r"\s+(?P<what>.+))?[.!]?$|^here$",
    re.IGNORECASE | re.DOTALL,
)
_DOWNLOAD = re.compile(
    r"^download\s+(?:the\s+)?(?P<what>.+?)\s*(?:\((?:PDF|DOCX?|EPUB|MP3)?[\s,]*[\d.,]+\s?[KMG]i?B\))?$",
    re.IGNORECASE | re.DOTALL,
)
_LONGEST_BEFORE = 20
_CLOSING = ".,;:!?)]}’'\""


def find_addresses(text: str, *, style: Style, words: Words) -> Iterator[Claim]:
    """Claims on the addresses that stand in the text as themselves."""
    for match in _URL.finditer(text):
        address = _trimmed(match.group())
        said = address_said(address, style=style, words=words)
        if address and said:
            yield Claim(match.start(), match.start() + len(address), said, "link")


def joined_to_words(claims: Iterable[Claim], *, text: str, words: Words) -> Iterator[Claim]:
    """Claims with the word before a link joined to its article: “du lien”, “unter dem Link”."""
    both = dict(entry.split("|") for entry in words.listed("link_behind"))
    link = words.say("link")
    before = re.compile(rf"(?<!\w)({'|'.join(map(re.escape, both))})\s$", re.IGNORECASE)
    for claim in claims:
        ahead = text[max(0, claim.start - _LONGEST_BEFORE) : claim.start]
        found = before.search(ahead) if both and claim.rule == "link" else None
        if found is None or not claim.spoken.startswith(link):
            yield claim
            continue
        said = both[found[1].lower().replace(" sie", " Sie")]
        said = (said[0].upper() if found[1][0].isupper() else said[0]) + said[1:]
        start = claim.start - len(found[0])
        yield Claim(start, claim.end, said + claim.spoken.removeprefix(link), claim.rule)


def address_said(address: str, *, style: Style, words: Words) -> str:
    """“the link to example dot org”; an identifier of a paper is only “the link”."""
    if not words:
        return ""
    if _DOI.match(address) and not style.full:
        return words.say("link")
    bare = re.sub(r"^[a-z]+://(?:www\.)?|^www\.|[?#].*$", "", address, flags=re.IGNORECASE)
    host, _, path = bare.rstrip("/").partition("/")
    name = _dotted(host, words=words)
    if style.full:
        parts = [_dotted(part, words=words) for part in path.split("/") if part]
        return f" {words.say('slash')} ".join([name, *parts])
    return words.say("link_to", name=name)


def link_said(text: str, *, words: Words) -> str | None:
    """What is said for a link's own text where that text asks for a mouse; else None."""
    flat = " ".join(text.split())
    found = _CLICK.match(flat) or _DOWNLOAD.match(flat)
    if not found or not words:
        return None
    what = found.groupdict().get("what")
    return words.say("linked", what=what) if what else words.say("here")


def is_address(text: str) -> bool:
    """Whether the text is an address and nothing else."""
    match = _URL.fullmatch(text.strip())
    return match is not None


def _dotted(name: str, *, words: Words) -> str:
    return re.sub(r"\s+", " ", name.replace(".", f" {words.say('dot')} ").replace("-", " ")).strip()


def _trimmed(address: str) -> str:
    """Without the punctuation of the sentence around it."""
    while address and address[-1] in _CLOSING:
        if address[-1] == ")" and address.count("(") >= address.count(")"):
            break
        address = address[:-1]
    return address
