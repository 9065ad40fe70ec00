"""Lexicons as W3C Pronunciation Lexicon Specification 1.0, for exchange with other tools.

https://www.w3.org/TR/pronunciation-lexicon/ : a lexeme's grapheme is our word, its alias our
respelling, its phoneme our IPA. What PLS has no place for (match, note) is lost.
"""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from podcast.errors import ProjectError
from podcast.narration.lexicon.entries import Entry, Lexicon, Scope

_NAMESPACE = "http://www.w3.org/2005/01/pronunciation-lexicon"
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_LEXEME = f"{{{_NAMESPACE}}}lexeme"


def write_pls(lexicon: Lexicon, *, language: str) -> bytes:
    """The lexicon's words as a PLS document; patterns, which PLS does not know, are left out."""
    root = etree.Element(f"{{{_NAMESPACE}}}lexicon", nsmap={None: _NAMESPACE})  # type: ignore[dict-item]
    root.set("version", "1.0")
    root.set("alphabet", "ipa")
    root.set(_LANGUAGE, language)
    for entry in lexicon.entries:
        if entry.match != "pattern" and (entry.say or entry.ipa):
            _add(root, entry)
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True))


def read_pls(document: bytes, *, where: str, scope: Scope = "show") -> Lexicon:
    """Read a PLS document; its first alias and phoneme count.

    Nothing outside the document is read and no entity expanded. Raises ProjectError.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(document, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise _not_pls(f"It is not XML: {error}", where=where) from error
    if root.tag != f"{{{_NAMESPACE}}}lexicon":
        raise _not_pls(f"Its first element is {root.tag}", where=where)
    language = root.get(_LANGUAGE, "")
    alphabet = root.get("alphabet", "ipa")
    return Lexicon(tuple(_entries(root, language=language, alphabet=alphabet, scope=scope)))


def _add(root: etree._Element, entry: Entry) -> None:
    lexeme = etree.SubElement(root, _LEXEME)
    for name, text in (("grapheme", entry.word), ("alias", entry.say), ("phoneme", entry.ipa)):
        if text:
            etree.SubElement(lexeme, f"{{{_NAMESPACE}}}{name}").text = _clean(text)


def _entries(
    root: etree._Element, *, language: str, alphabet: str, scope: Scope
) -> Iterator[Entry]:
    for lexeme in root.iter(_LEXEME):
        say = _first(lexeme, "alias")
        phoneme = lexeme.find(f"{{{_NAMESPACE}}}phoneme")
        own = alphabet if phoneme is None else phoneme.get("alphabet", alphabet)
        ipa = _first(lexeme, "phoneme") if own == "ipa" else ""
        for grapheme in lexeme.iterfind(f"{{{_NAMESPACE}}}grapheme"):
            word = _text(grapheme)
            if word and (say or ipa):
                yield Entry(word, say, ipa, scope=scope, language=language)


def _first(lexeme: etree._Element, name: str) -> str:
    found = lexeme.find(f"{{{_NAMESPACE}}}{name}")
    return "" if found is None else _text(found)


def _text(element: etree._Element) -> str:
    return " ".join("".join(str(part) for part in element.itertext("*")).split())


def _clean(text: str) -> str:
    """Without the control characters that XML 1.0 cannot hold."""
    return "".join(sign for sign in text if sign >= " " or sign in "\t\n")


def _not_pls(what: str, *, where: str) -> ProjectError:
    return ProjectError(
        f"This is no pronunciation lexicon. {what}.",
        where=where,
        mend="Import a PLS 1.0 file, or write lexicon.toml.",
    )
