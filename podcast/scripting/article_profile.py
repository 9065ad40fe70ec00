"""How much the narrator says of an article: by its own front matter, else as the show has it."""

from __future__ import annotations

from podcast.errors import ArticleError
from podcast.model import PROFILES, Article
from podcast.narration.profiles import OMISSIONS, Style
from podcast.project import Project
from podcast.reading.metadata.beside import metadata_home, metadata_line


def style_of(article: Article, *, project: Project) -> Style:
    """The profile of an article, and what it leaves out or keeps against it.

    Raises ArticleError.
    """
    profile = article.meta.get("profile", project.profile)
    if profile not in PROFILES:
        line = metadata_line(article.source, "profile", '"standard"')
        raise ArticleError(
            f"The profile of this article is none of {', '.join(PROFILES)}.",
            where=article.source,
            mend=f"Write `{line}` in {metadata_home(article.source)}, or leave it out.",
        )
    own = {name: _kinds(article, name) for name in ("omit", "keep")}
    return Style(
        profile=profile,
        omit=(project.omit - own["keep"]) | own["omit"],
        keep=(project.keep - own["omit"]) | own["keep"],
        rules_off=project.rules_off,
    )


def _kinds(article: Article, name: str) -> frozenset[str]:
    """What an article leaves out, or keeps, against its profile."""
    told = article.meta.get(name) or []
    kinds = told if isinstance(told, list) else [told]
    strange = [str(one) for one in kinds if one not in OMISSIONS]
    if strange:
        line = metadata_line(article.source, name, "[note, table]")
        raise ArticleError(
            f"“{strange[0]}” is no kind of content that could be left out or kept.",
            where=article.source,
            mend=f"Write `{line}` in {metadata_home(article.source)}, with any of: "
            f"{', '.join(OMISSIONS)}.",
        )
    return frozenset(kinds)
