"""What an episode's own tags say: its names, its disclaimer, its words, where its sound is from."""

from __future__ import annotations

from podcast.audio.tags import Tags
from podcast.errors import PublishingError
from podcast.model import Article, Chapter, Script, Show
from podcast.publishing.digital_source_type import iptc_address, source_type
from podcast.publishing.links import public_url
from podcast.publishing.output_paths import INDEX, episode_paths
from podcast.publishing.pages.words import mixed_notice
from podcast.publishing.shown_text import shown_text
from podcast.publishing.teaser import teaser_of
from podcast.scripting.episode_fields import fields_of
from podcast.scripting.prepare import Prepared
from podcast.scripting.recording_states import readers_of


def tags_of(prepared: Prepared, *, chapters: tuple[Chapter, ...], show: Show, cover: bytes) -> Tags:
    """What a player shows of the episode. Raises PublishingError where it has no date."""
    article, script = prepared.article, prepared.script
    if script.published is None:
        raise PublishingError("An episode needs a date.", where=article.source)
    both = mixed_notice(readers_of(script), language=article.language or show.language)
    return Tags(
        title=article.title,
        artist=article.byline or show.author,
        album=show.title,
        published=script.published,
        language=article.language or show.language,
        guid=script.guid,
        number=fields_of(article).number,
        category=show.category,
        summary=teaser_of(article),
        comment="\n\n".join(filter(None, (disclaimer_of(prepared, show=show), both))),
        transcript=_transcript(script),
        copyright=show.copyright,
        url=public_url(show.url, episode_paths(article.slug).page),
        show_url=public_url(show.url, INDEX),
        cover=cover,
        cover_alt=image_alt(article) if prepared.picture else show.cover_alt or show.title,
        chapters=chapters,
        source=iptc_address(source_type_of(prepared)),
    )


def source_type_of(prepared: Prepared) -> str:
    """Where the sound of an episode comes from, as IPTC names it."""
    lines = [line for job in prepared.jobs for line in job.lines]
    engines = {line.voice.engine for line in lines if not line.take}
    return source_type(engines=engines, is_mixed=any(line.take for line in lines))


def disclaimer_of(prepared: Prepared, *, show: Show) -> str:
    """The one disclaimer of an episode: its article's, else its show's."""
    paragraphs = ["".join(s.text for s in p.spans) for p in prepared.article.disclaimer]
    return "\n\n".join(paragraphs) or show.disclaimer


def image_alt(article: Article) -> str:
    """What the front matter says that the episode's own picture shows."""
    return str(article.meta.get("image_alt") or "")


def _transcript(script: Script) -> str:
    lines = (line for section in script.sections for line in section.lines)
    return "\n".join(text for line in lines if (text := shown_text(line)))
