"""Formats of files beside each other, and names of files with several parts: "MP3/WAV/FLAC"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.dictionary import is_word
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.english.web import MARKS, VOWEL, is_said_whole
from podcast.narration.spoken.rule import Form, form, one_of

_AS_WORDS = {
    "WAV": "wav", "FLAC": "flac", "GIF": "gif", "TIFF": "tiff", "ZIP": "zip", "DOC": "doc",
    "JPEG": "J peg", "JPG": "J peg", "MPEG": "M peg", "MOBI": "mobi", "EPUB": "e-pub", "RAW": "raw",
    "BMP": "B M P", "JSON": "Jason", "YAML": "yaml", "RAR": "rar", "HEIC": "H E I C", "OGG": "ogg",
    "TAR": "tar", "OPUS": "opus", "AVIF": "A vif", "WEBP": "web P", "WEBM": "web M",
}  # fmt: skip
_BY_LETTERS = (
    "MP3", "MP4", "M4A", "M4B", "AAC", "AIFF", "WMA", "AVI", "MOV", "MKV", "PNG", "SVG", "PDF",
    "DOCX", "XLS", "XLSX", "PPT", "PPTX", "ODT", "ODS", "RTF", "TXT", "CSV", "TSV", "XML", "HTML",
    "HTM", "PSD", "EPS", "DXF", "DWG", "STL", "KML", "GPX", "7Z", "AZW3", "SRT", "VTT", "TEX",
)  # fmt: skip
_FORMAT = f"(?:{one_of((*_AS_WORDS, *_BY_LETTERS))})"
_PARTS = late_regex("[0-9]+|[A-Z]+")
_STEM = late_regex(r"[0-9]+|[A-Z][a-z]+|[A-Z]+(?![a-z])|[a-z]+|[-_.]")
_SIGNS = late_regex("[_.0-9]")


def _name(written: str) -> str:
    if said := _AS_WORDS.get(written):
        return said
    return " ".join(
        number_words.integer(part) if part.isdigit() else number_words.letters(part)
        for part in _PARTS.findall(written)
    )


def _formats(match: re.Match[str]) -> str:
    """Say formats beside each other as one of them: "M P three, wav or flac"."""
    names = [_name(one) for one in re.split(" ?/ ?", match["said"])]
    return f"{', '.join(names[:-1])} or {names[-1]}"


def _named(name: str, ending: str) -> str:
    ending = ending.lower()
    said = ending if is_said_whole(ending) else number_words.letters(ending.upper())
    return f"{_stem(name)} dot {said}".lstrip()


def name_of_file(written: str) -> str:
    """Say a file's or a folder's name: ".config" is dot config, "app.yaml" app dot yaml."""
    name, dot, ending = written.rpartition(".")
    return _named(name, ending) if dot and name and ending.isalpha() else _stem(written)


def _stem(name: str) -> str:
    """Say a file's name part by part: words, letters, figures and the signs between them."""
    return " ".join(_part(part) for part in _STEM.findall(name))


def _part(part: str) -> str:
    if part in MARKS:
        return MARKS[part]
    if part == "etc":
        return "E T C"  # a folder, and no "et cetera"
    if part.isdigit():
        return number_words.digits(part) if part[0] == "0" else number_words.integer(part)
    sounds = part.lower() if len(part) > 4 else part
    is_said = is_word(part.lower()) or (len(part) > 2 and VOWEL.search(sounds))
    return part.lower() if is_said else number_words.letters(part.upper())


def _file(match: re.Match[str]) -> str | None:
    """Say a file's name of several parts: "report_final.v2.docx"; plain words stay."""
    if not match["last"].isupper() and not _SIGNS.search(match["name"]):
        return None
    return _named(match["name"], match["last"])


def _copy(match: re.Match[str]) -> str:
    return _named(f"{match['name']} {match['copy']}", match["last"])


def _way(match: re.Match[str]) -> str:
    """Say a file's way on a disk, folder by folder."""
    _, *folders, last = match["said"].split("\\")
    return ", ".join([f"{match['drive']} drive", *map(_stem, folders), name_of_file(last)])


_ENDING = (
    r"(?:docx?|xlsx?|pptx?|pdf|txt|csv|html?|xml|json|zip|jpe?g|png|gif|mp[34]|epub|md|tar\.gz"
    r"|odt|wav"
    r"|svg|ics|yml|yaml|toml|ini|log|exe|dmg|apk)"
)

FORMATS: tuple[Form, ...] = (
    form(
        rf"(?<![\w./-])(?P<said>{_FORMAT}(?: ?/ ?{_FORMAT}){{1,12}})(?![\w/-]|\.\w)",
        _formats,
        needs="/",
    ),
    form(
        rf"(?<![\w./@:\\-])(?P<said>(?P<name>[A-Za-z0-9]{{1,40}}(?:[_.-][A-Za-z0-9]{{1,40}}){{1,8}})\.(?P<last>{_ENDING}))"
        r"(?![\w/@-]|\.\w)(?<!\.com)",
        _file,
        needs="._-",
    ),
    # A copy's number in brackets: "report_final(2).docx".
    form(
        r"(?<![\w./@:\\-])(?P<said>(?P<name>[A-Za-z0-9]{1,40}(?:[_-][A-Za-z0-9]{1,40}){0,8}) ?"
        rf"\((?P<copy>[1-9][0-9]?)\)\.(?P<last>{_ENDING}))(?![\w/@-]|\.\w)",
        _copy,
        needs=(").",),
    ),
    # Files that begin with a stop: ".env".
    form(
        r"(?<![\w./])(?P<said>\.(?:env|gitignore|bashrc|zshrc|bash_profile|profile|htaccess|npmrc|vimrc"
        r"|ssh|git|config|dockerignore|editorconfig|eslintrc|prettierrc|gitattributes))(?![\w/]|\.\w)",
        lambda match: _stem(match["said"]),
        needs=(" .", "`.", "(.", '".'),
    ),
    # A camera's names, and endings in capitals: "IMG_0042.JPG".
    form(
        r"(?<![\w./@:\\-])(?P<said>(?P<name>[A-Za-z0-9]{1,40}(?:[_-][A-Za-z0-9]{1,40}){0,8})"
        r"\.(?P<last>JPE?G|PNG|GIF|PDF|DOCX?|XLSX?|PPTX?|TXT|CSV|MP[34]|WAV|MOV|AVI|ZIP|HTML?"
        r"|XML|EXE|CR2|HEIC))"
        r"(?![\w/@-]|\.\w)",
        _file,
        needs=tuple(f".{one}" for one in "JPGDXTCMWAZHE"),
    ),
    # A way to a file on a disk: "C:\\Temp\\log.txt".
    form(
        r"(?<![\w\\])(?P<said>(?P<drive>[A-Z]):\\(?:[\w.~%-]{1,40}\\){0,12}[\w.~%-]{0,39}\w)(?![\w\\])",
        _way,
        needs="\\",
    ),
)
"""Forms of the rule "web"."""
