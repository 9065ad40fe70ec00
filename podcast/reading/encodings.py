"""Bytes of an article as text: which encoding they are in, and what is said of a wrong one."""

from __future__ import annotations

import codecs
import re
from contextlib import suppress
from itertools import islice

from podcast.errors import ArticleError
from podcast.model import Place, Warned

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{2,30})", re.IGNORECASE
)
# What browsers take for a declared encoding: the larger one that programs write under its name.
_MEANT = {
    **dict.fromkeys(
        ("iso-8859-1", "latin1", "latin-1", "iso8859-1", "us-ascii", "ascii"), "cp1252"
    ),
    **dict.fromkeys(("gb2312", "gb_2312-80", "gbk", "x-gbk"), "gb18030"),
    **dict.fromkeys(("euc-kr", "ks_c_5601-1987", "ksc5601"), "cp949"),
    **dict.fromkeys(("shift_jis", "shift-jis", "x-sjis", "sjis"), "cp932"),
    **dict.fromkeys(("iso-8859-9", "latin5"), "cp1254"),
    **dict.fromkeys(("iso-8859-11", "tis-620"), "cp874"),
    "big5": "big5hkscs",
}
_WIDE = frozenset({"gb18030", "cp949", "cp932", "big5hkscs", "euc-jp", "big5-hkscs"})
_FEWEST = 8  # signs of UTF-8 that no text of such an encoding is by chance
_BEYOND_ASCII = re.compile(rb"[\xc2-\xf4][\x80-\xbf]+")

_GUESSED = "The file is not UTF-8; it was read as"
_CALLED = {
    "cp1252": "Windows-1252",
    "mac_roman": "Mac Roman",
    **dict.fromkeys(("utf-16-le", "utf-16-be"), "UTF-16"),
}
_LOOKED_AT = 4096  # bytes
_NULS = 0.6  # of each second byte: text of few other letters than Latin ones
_SIGNS = frozenset("\xa0‘’“”„‚‹›«»–—…•·°£€§©®™×±½¼¾²³´†")
_ACCENTED = tuple(
    frozenset(letters)
    for letters in (
        "éèêëàâçïöôñüœæ",  # English
        "äöüßé",
        "àâçéèêëîïôùûüÿœæ",
        "áéíóúñü¿¡ªº",
        "àèéìíòóùú",
        "ãõáâàçéêíóôúüªº",
        "åäöæøé",
    )
)
_OUT_OF_PLACE = re.compile(
    r"[a-zß-ÿ][À-ÖØ-ÞŒŠŸŽ]"  # a capital in a word: the sign was another one
    r"|(?<!\w)[ÑÐÕÒÓ](?!\w)|[^\W\d_][‚„“”‹›«»¿¡€£§©®×±½¼¾²³´†°•][^\W\d_]"
    r"|[^\W\d_lL]·[^\W\d_]"
)


def decoded(data: bytes, *, source: str, declared: str = "utf-8") -> str:
    """Give bytes as text: what a byte-order mark says, else what is declared.

    Raises ArticleError for bytes that are not text, with the first wrong byte's place.
    """
    mark, encoding = next(
        ((mark, name) for mark, name in _MARKS if data.startswith(mark)), (b"", _known(declared))
    )
    try:
        text = data[len(mark) :].decode(encoding)
    except UnicodeDecodeError as error:
        raise _not_text(
            data, offset=len(mark) + error.start, name=encoding, source=source
        ) from error
    if "\0" in text:
        raise ArticleError(
            "This is a binary file, not text: it holds NUL characters.",
            where=f"{source}:{text.count(chr(10), 0, text.index(chr(0))) + 1}",
            mend="Save the article as text, or give the file its right suffix.",
        )
    if not text.strip("\ufeff \t\r\n"):
        raise ArticleError(
            "The file holds no text.", where=source, mend="Write the article into it."
        )
    return text


def typed_text(data: bytes, *, source: str) -> tuple[str, tuple[Warned, ...]]:
    """Give a text that somebody typed, with a warning where its encoding was guessed.

    What is no UTF-8 is read as Windows or an old Macintosh wrote it, or as UTF-16 without its
    mark, where it could be nothing else. Raises ArticleError for all other bytes.
    """
    try:
        return decoded(data, source=source), ()
    except ArticleError:
        for name in _guessed(data):
            with suppress(UnicodeDecodeError):
                text = data.decode(name)
                if "\0" not in text and _is_of_one_language(text):
                    return text, (Warned(f"{_GUESSED} {_CALLED[name]}.", Place(1)),)
        raise


def _guessed(data: bytes) -> tuple[str, ...]:
    """Give the encodings that bytes may be in that are no UTF-8."""
    if b"\0" not in data:
        return ("cp1252", "mac_roman")
    first, second = (data[at : at + _LOOKED_AT : 2].count(0) for at in (0, 1))
    half = min(len(data), _LOOKED_AT) / 2
    if second > _NULS * half and not first:
        return ("utf-16-le",)
    return ("utf-16-be",) if first > _NULS * half and not second else ()


def _is_of_one_language(text: str) -> bool:
    """Say whether the letters with accents are those of one language, and stand as letters do."""
    beyond = {sign for sign in text.lower() if sign > "\x7f"} - _SIGNS
    return any(beyond <= known for known in _ACCENTED) and not _OUT_OF_PLACE.search(text)


def page_text(data: bytes, *, source: str) -> str:
    """Decode a page as a browser does: undeclared and no UTF-8 is Windows-1252.

    One that was saved anew is UTF-8 whatever it still declares. Raises ArticleError for bytes
    that are not text.
    """
    found = _DECLARED.search(data[:4096])
    declared = found[1].decode("ascii").lower() if found else "utf-8"
    declared = _MEANT.get(declared, declared)
    declared = "utf-8" if _is_saved_anew(data, declared) else declared
    try:
        return decoded(data, source=source, declared=declared)
    except ArticleError:
        if b"\0" in data:
            raise
    if found and declared != "cp1252":
        stray = data.decode(declared, "replace")
        if stray.count("\ufffd") <= len(stray) // 1000 + 1:
            return stray.replace("\ufffd", "")
    return data.decode("cp1252", "replace").replace("\ufffd", "")


def _is_saved_anew(data: bytes, declared: str) -> bool:
    """Say whether bytes that declare something else are UTF-8 by each of their signs."""
    fewest = _FEWEST if declared in _WIDE else 1
    signs = _BEYOND_ASCII.finditer(data)
    if declared.startswith("utf") or len(list(islice(signs, fewest))) < fewest:
        return False
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _known(encoding: str) -> str:
    """Give the encoding, or UTF-8 where nobody knows one of that name."""
    try:
        return codecs.lookup(encoding).name if "".encode(encoding) == b"" else "utf-8"
    except (LookupError, ValueError):
        return "utf-8"


def _not_text(data: bytes, *, offset: int, name: str, source: str) -> ArticleError:
    if b"\0" in data[: offset + 1]:
        what = f"This is a binary file, not text: byte {offset} is not {name.upper()}."
    else:
        what = f"The text is not {name.upper()}: byte {offset} (0x{data[offset]:02x}) is wrong."
    line = data.count(b"\n", 0, offset) + 1
    return ArticleError(what, where=f"{source}:{line}", mend="Save the file again as UTF-8.")
