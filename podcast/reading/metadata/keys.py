"""The keys of front matter: ours, those of other programs, and what is told of any other."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches

from podcast.model import NOWHERE, Place, Warned

NAMES = {
    "title": ("title",),
    "slug": ("slug",),
    "byline": ("byline", "author", "authors"),
    "language": ("language", "lang"),
    "summary": ("summary", "description"),
    "published": ("date", "published"),
    "disclaimer": ("disclaimer",),
}
"""Fields of a draft, and the keys by which front matter says them."""

_OTHERS = (
    *("season", "episode", "type", "explicit", "draft", "withdrawn", "corrections"),
    *("image", "image_alt", "profile", "omit", "keep", "lexicon", "address"),
    *("guid", "edition_of"),
)
"""Keys that later stages look for in ``meta``; what else is there is another program's."""

_OURS = frozenset({*(name for names in NAMES.values() for name in names), *_OTHERS})

_OF_OTHER_PROGRAMS = frozenset(
    {
        *("abstract", "alias", "aliases", "archive", "archives", "audio", "banner"),
        *("bibliography", "bibtex", "blog", "canonical", "canonicalurl", "cascade", "categories"),
        *("category", "comment", "comments", "copyright", "created", "createdat", "csl"),
        *("cssclass", "cssclasses", "customediturl", "eleventycomputed"),
        *("eleventyexcludefromcollections", "eleventynavigation", "email", "enable", "excerpt"),
        *("expirydate", "extends", "extra", "feature", "featured", "featuredimage"),
        *("featureimage", "feed", "format", "gallery", "gsc", "header", "headless", "hero"),
        *("heroimage", "hide", "hidetableofcontents", "hidetitle", "highlight", "icon", "id"),
        *("images", "index", "isbn", "iscjklanguage", "ishidden", "issn", "issue", "jsonld"),
        *("kategorie", "kategorien", "katex", "keyword", "keywords", "kind", "lastmod"),
        *(
            "lastmodified",
            "lastmodifiedat",
            "lastupdated",
            "layout",
            "licence",
            "license",
            "link",
            "linkcolor",
        ),
        *("linktitle", "lists", "main", "markup", "math", "mathjax", "menu", "menus", "mermaid"),
        *("meta", "metadescription", "metatitle", "minutes", "modified", "modifiedat", "nav"),
        *("navigation", "navorder", "navtitle", "next", "nocomments", "noindex", "nositemap"),
        *("og", "ogimage", "opengraph", "orcid", "order", "origin", "outputs", "pagename"),
        *("pagetype", "pagination", "paginationnext", "paginationprev", "params", "parent"),
        *("password", "path", "paywall", "permalink", "pin", "pinned", "plugins", "position"),
        *("postid", "postname", "posttype", "pre", "prerender", "prev", "priority", "private"),
        *("publishresources", "readingtime", "redirect", "redirectfrom", "redirects"),
        *("redirectto", "references", "related", "relatedposts", "render", "resources"),
        *("reviewed", "reviewer", "revised", "robots", "schema", "schlagwort", "schlagworte"),
        *("schlagwörter", "search", "searchable", "section", "seo", "series", "seriesorder"),
        *("share", "sharing", "show", "showcomments", "showdate", "showreadingtime", "showtoc"),
        *("sidebar", "sidebarlabel", "sidebarposition", "sitemap", "snippet", "social", "source"),
        *("standalone", "state", "status", "sticky", "style", "styles", "stylesheet", "subject"),
        *("subtitle", "synonyms", "tab", "tag", "tags", "taxonomies", "taxonomy", "teaser"),
        *("template", "templateclass", "templateengineoverride", "templates", "theme", "thumb"),
        *("thumbnail", "toc", "tocdepth", "topic", "topics", "translationkey", "translations"),
        *("twitter", "uid", "unlisted", "unsafe", "update", "updated", "updatedat"),
        *("updateddate", "url", "uuid", "version", "video", "videos", "view", "viewport"),
        *("visibility", "visible", "weight", "wordcount", "wordpressid"),
    }
)
"""What Jekyll, Hugo, Eleventy, Astro, Hexo, Zola, Ghost, Pelican, Docusaurus, MkDocs, Pandoc,
Quarto, Obsidian and their kin look for, without hyphens and case: no concern of ours."""

_MEANT = {
    **dict.fromkeys(("titel", "titre", "título", "titulo", "titolo", "headline"), "title"),
    **dict.fromkeys(("autor", "autorin", "autoren", "auteur", "autrice", "autora"), "author"),
    **dict.fromkeys(("verfasser", "verfasserin", "writer", "by", "writtenby"), "author"),
    **dict.fromkeys(("datum", "fecha", "pubdate", "publishdate", "datepublished"), "date"),
    **dict.fromkeys(("publicationdate", "publishedat", "publishedtime", "day"), "date"),
    **dict.fromkeys(("sprache", "langue", "idioma", "locale", "languagecode"), "language"),
    **dict.fromkeys(("zusammenfassung", "résumé", "resume", "resumen"), "summary"),
    **dict.fromkeys(("bild", "imagen", "cover", "coverimage", "picture", "artwork"), "image"),
    **dict.fromkeys(("coveralt", "imagealttext", "alt"), "image_alt"),
    **dict.fromkeys(("staffel", "saison", "temporada"), "season"),
    **dict.fromkeys(("folge", "épisode", "episodio", "number", "episodenumber"), "episode"),
    **dict.fromkeys(("entwurf", "brouillon", "borrador"), "draft"),
    **dict.fromkeys(("zurückgezogen", "retracted", "retraction", "removed"), "withdrawn"),
    **dict.fromkeys(("correction", "errata", "erratum"), "corrections"),
    **dict.fromkeys(("pronunciation", "pronunciations", "dictionary"), "lexicon"),
    **dict.fromkeys(("leaveout", "skip", "exclude"), "omit"),
}
"""What people write for a key of ours, in other words or another language."""

_OF_THE_SHOW = frozenset(
    {
        *("accessibility", "braille", "engine", "listen", "narration", "narrator"),
        *("notice", "pitch", "rate", "sounds", "voice", "voices", "zone"),
    }
)
"""Settings of podcast.toml that one might well want for one article."""

_ALIKE = 0.8  # from 0 to 1: "sesaon" is 0.83 of "season"
_NAMED = re.compile(r"""\s*\[{0,2}\s*(?:"([^"]+)"|'([^']+)'|([^\s"'#\-.=:\]]+(?:-[\w]+)*))""")
_OWN = re.compile(r"[_.]|x[-_]", re.IGNORECASE)


def lines_of(header: str, keys: Iterable[str], *, above: int) -> dict[str, int]:
    """The line of the file on which each key stands, where it begins one.

    ``above`` are the lines of the file that stand above the header.
    """
    wanted, found = set(keys), dict[str, int]()
    for number, line in enumerate(header.splitlines(), above + 1):
        if line[:1].isspace():
            continue
        named = _NAMED.match(line)
        key = (named[1] or named[2] or named[3]) if named else None
        if key in wanted:
            found.setdefault(key, number)
    return found


def strange_keys(
    values: Mapping[str, object], *, called: str, lines: Mapping[str, int], file: str
) -> Iterator[Warned]:
    """Warn of keys that nothing reads: passed over without a word, a draft would go out.

    ``file`` names the file where that is not the article's own.
    """
    for key, value in values.items():
        what = _told_of(key, value)
        if not what:
            continue
        line = lines.get(key, 1)
        where = f"{file}, line {line}," if file else f"the {called}"
        yield Warned(f"{key} in {where} {what}", NOWHERE if file else Place(line))


def _told_of(key: str, value: object) -> str:
    """What is wrong with a key, "" for one that is ours or plainly another program's."""
    plain = re.sub(r"[-_ ]", "", key).casefold()
    if key in _OURS or plain in _OF_OTHER_PROGRAMS or _OWN.match(key):
        return ""
    if plain in _OF_THE_SHOW:
        return "says nothing here; it is a setting of podcast.toml, for the whole show."
    is_table = isinstance(value, dict)  # as programs have it, not people
    meant = ("" if is_table else _MEANT.get(plain)) or _near(key.casefold()) or _near(plain)
    if meant:
        return f"says nothing here; is it {meant}?"
    return "" if is_table else "says nothing here."


def _near(key: str) -> str:
    return next(iter(get_close_matches(key, sorted(_OURS), n=1, cutoff=_ALIKE)), "")
