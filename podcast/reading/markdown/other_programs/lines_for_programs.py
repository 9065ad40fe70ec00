"""Paragraphs of Markdown that are orders to a program, and code that it runs without showing it."""

from __future__ import annotations

import re

_ORDERS = re.compile(
    r"""
      (?:\\(?:newpage|pagebreak|clearpage|cleardoublepage|tableofcontents|listof(?:figures|tables)
        |maketitle|appendix|noindent|(?:big|med|small)skip|[vh]space\*?\{[^{}]{0,40}\})\s*)+
    | \([\w:.-]{1,80}\)=                                  # MyST: a place to link to
    | \+{3}                                               # MyST: a break between cells
    | ;?-{1,2}8<-{1,2}(?:\ +[^\n]{0,200})?                # MkDocs: another file
    | (?:import\s+(?:[\w*{}\s,$]{1,300}?\s+from\s+)?["'][^"'\n]{1,200}["'];?\s*)+      # MDX
    | export\s+(?:(?:const|let|var)\s+\w{1,60}\s*=|(?:async\s+)?function\s+\w{1,60}\s*\(
        |default\s+(?:function\b|\(|\{|\w{1,60};?$))[\s\S]{0,5000}
    | \{/\*[\s\S]{0,5000}?\*/\}
    """,
    re.VERBOSE,
)
_CHUNK = re.compile(r"\{\s*(?P<raw>=)?\.?(?P<name>[\w+#-]{1,40})(?P<options>[^}]{0,500})\}")
_UNSEEN = re.compile(r"\b(?:include|echo)\s*=\s*(?:FALSE|F)\b")
_UNSEEN_BELOW = re.compile(
    r"^[ \t]{0,8}(?:#|//|%%)\|[ \t]{0,8}(?:include|echo):[ \t]{0,8}false\b", re.MULTILINE
)
_LISTS = frozenset({"toctree", "contents", "tableofcontents", "bibliography", "index", "include"})


def is_order(content: str) -> bool:
    """Say whether a paragraph is for a program alone."""
    return bool(_ORDERS.fullmatch(content))


def language_of(info: str) -> str:
    """Give the language that stands at a fence: ``python``, ``{r, echo=TRUE}``, ``{.css}``."""
    chunk = _CHUNK.match(info.strip())
    if chunk:
        return "" if chunk["raw"] else chunk["name"]
    return info.split(maxsplit=1)[0] if info.strip() else ""


def is_unseen_code(info: str, content: str) -> bool:
    """Say whether code is run and not shown, is for another format, or asks for a list."""
    chunk = _CHUNK.match(info.strip())
    if chunk is None:
        return False
    return bool(
        chunk["raw"]
        or chunk["name"] in _LISTS
        or _UNSEEN.search(chunk["options"])
        or _UNSEEN_BELOW.search(content)
    )


def raw_html(info: str) -> bool:
    """Say whether a fence holds HTML that pandoc passes on as it is."""
    chunk = _CHUNK.match(info.strip())
    return chunk is not None and bool(chunk["raw"]) and chunk["name"].startswith("html")
