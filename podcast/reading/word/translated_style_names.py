"""The names of styles in English, as Word itself keeps them: other programs write their own."""

from __future__ import annotations

import re

_HEADING = (
    "überschrift titre título titolo kop заголовок 标题 標題 見出し nagłówek rubrik nadpis "
    "overskrift otsikko başlık címsor encabezado 제목 titlu επικεφαλίδα כותרת عنوان"
)
_SAME = {
    "title": "titel titre título titolo название 标题 標題 表題 tytuł název tittel otsikko cím",
    "subtitle": "untertitel sous-titre subtítulo sottotitolo ondertitel подзаголовок 副标题 副題",
    "quote": "zitat citation cita citazione citaat цитата 引用 cytat citat citát",
    "caption": "beschriftung légende legende descripción epígrafe didascalia bijschrift 题注",
}
_NUMBERED = re.compile(rf"(?:{'|'.join(_HEADING.split())})[ _]?([1-9])")
_ENGLISH = {name: kind for kind, names in _SAME.items() for name in names.split()}


def in_english(name: str) -> str:
    """Give a style's name, in lower case, as Word names that style in a file."""
    numbered = _NUMBERED.fullmatch(name)
    return f"heading {numbered[1]}" if numbered else _ENGLISH.get(name, name)
