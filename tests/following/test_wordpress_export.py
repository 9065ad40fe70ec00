"""WordPress's export file: every published post is an article, once."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from podcast.cli.commands import podcast
from podcast.following.wordpress_export import as_html, is_export
from podcast.reading import read
from tests.following.shown import picture
from tests.following.site import serving
from tests.small_show import CONFIG

HEAD = """<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Small lives</title><language>en-GB</language>
<wp:author><wp:author_login><![CDATA[ana]]></wp:author_login>
<wp:author_display_name><![CDATA[Ana Ruiz]]></wp:author_display_name></wp:author>
"""
CLASSIC = """Bees keep a cluster.
They shiver.

[caption id="a" width="300"]<img src="b.jpg" alt="A bee"> A bee[/caption]

[embed]https://example.org/film[/embed]

<h2>Spring</h2>

The queen lays again."""
BLOCKS = "<!-- wp:paragraph -->\n<p>Ants count steps.</p>\n<!-- /wp:paragraph -->"


def post(number: int, text: str, *, kind: str = "post", status: str = "publish") -> str:
    return (
        f"<item><title>Bees &amp;amp; wasps {number}</title>"
        f"<link>https://old.example/{number}/</link>"
        f"<dc:creator><![CDATA[ana]]></dc:creator>"
        f'<guid isPermaLink="false">https://old.example/?p={number}</guid>'
        f"<content:encoded><![CDATA[{text}]]></content:encoded>"
        f"<wp:post_date_gmt>2024-03-0{number} 08:30:00</wp:post_date_gmt>"
        f"<wp:status>{status}</wp:status><wp:post_type>{kind}</wp:post_type>"
        '<category domain="category" nicename="b"><![CDATA[Bees]]></category></item>'
    )


@pytest.fixture
def show(tmp_path: Path) -> Path:
    (tmp_path / "show" / "content").mkdir(parents=True)
    (tmp_path / "show" / "podcast.toml").write_text(CONFIG, encoding="utf-8")
    return tmp_path / "show"


def export(show: Path, *posts: str) -> Path:
    path = show.parent / "export.xml"
    path.write_text(f"{HEAD}{''.join(posts)}</channel></rss>", encoding="utf-8")
    return path


def added(show: Path, path: Path, *options: str) -> Result:
    return CliRunner().invoke(podcast, ["--project", str(show), "add", str(path), *options])


def test_published_posts_become_articles_and_nothing_else_does(show: Path) -> None:
    path = export(
        show,
        post(1, CLASSIC),
        post(2, BLOCKS),
        post(3, "Secret.", status="draft"),
        post(4, "About us.", kind="page"),
    )
    told = added(show, path)
    assert told.exit_code == 0, told.output
    assert told.output.count("New:") == 2
    files = sorted((show / "content").glob("*.html"))
    articles = [read(file, root=show) for file in files]
    assert {one.title for one in articles} == {"Bees & wasps 1", "Bees & wasps 2"}
    assert {one.byline for one in articles} == {"Ana Ruiz"}
    (first,) = [one for one in articles if one.title.endswith("1")]
    assert str(first.published) == "2024-03-01"
    assert first.meta["draft"] is True
    assert [section.heading is not None for section in first.sections] == [False, True]


def test_the_same_export_again_brings_nothing_twice_and_a_change_comes(show: Path) -> None:
    added(show, export(show, post(1, CLASSIC), post(2, BLOCKS)))
    assert "Nothing new" in added(show, export(show, post(1, CLASSIC), post(2, BLOCKS))).output
    changed = CLASSIC.replace("lays again", "lays in March")
    told = added(show, export(show, post(1, changed), post(2, BLOCKS)))
    assert told.output.count("Changed:") == 1
    texts = [file.read_text(encoding="utf-8") for file in (show / "content").glob("*.html")]
    assert len(texts) == 2
    assert sum("lays in March" in text for text in texts) == 1


def test_empty_lines_part_paragraphs_as_wordpress_shows_them() -> None:
    assert as_html(CLASSIC) == (
        "<p>Bees keep a cluster.<br>\nThey shiver.</p>\n"
        '<p><img src="b.jpg" alt="A bee"> A bee</p>\n'
        "<h2>Spring</h2>\n<p>The queen lays again.</p>"
    )


def test_another_xml_file_is_no_export(show: Path) -> None:
    other = show.parent / "other.xml"
    other.write_text("<rss><channel></channel></rss>", encoding="utf-8")
    assert not is_export(other)
    assert added(show, other).exit_code == 4


def test_an_export_that_is_cut_off_gives_what_it_has(show: Path) -> None:
    path = export(show, post(1, CLASSIC), post(2, BLOCKS))
    whole = path.read_bytes()
    path.write_bytes(whole[: whole.index(b"Ants count")])
    told = added(show, path)
    assert "New: Bees & wasps 1" in told.output


SHOWN = '<!-- wp:image -->\n<figure><img src="{0}/img/hive-300x200.jpg" alt="A hive"></figure>'


def attachment(address: str) -> str:
    return (
        "<item><title>hive</title><wp:post_type>attachment</wp:post_type>"
        f"<wp:attachment_url><![CDATA[{address}/img/hive.jpg]]></wp:attachment_url></item>"
    )


def test_its_pictures_come_when_they_are_asked_for_from_where_its_own_files_are(
    show: Path,
) -> None:
    with serving() as site:
        site.pages["/img/hive-300x200.jpg"] = picture(10)
        path = export(show, post(1, SHOWN.format(site.address)), attachment(site.address))
        told = added(show, path)
        assert site.asked_since() == []
        assert "nobody asked for yet: in 1 article." in told.output
        assert f"podcast add {shlex.quote(str(path))} --pictures" in told.output
        told = added(show, path, "--pictures", "--allow-private")
        assert told.exit_code == 0, told.output
        assert "With its picture: content/pictures/hive-300x200-" in told.output
        assert [one for one in site.asked_since() if "img" in one] == ["/img/hive-300x200.jpg"]
        again = added(show, path, "--pictures", "--allow-private")
        assert "Nothing new" in again.output
        assert "--pictures" not in again.output
        assert site.asked_since() == []


def test_another_host_than_its_own_files_is_not_asked(show: Path) -> None:
    with serving() as site:
        path = export(show, post(1, SHOWN.format(site.address)))
        told = added(show, path, "--pictures", "--allow-private")
        assert "It lies at another host" in told.output
        assert site.asked_since() == []


def test_a_site_that_wants_a_rest_keeps_what_came_and_is_told(show: Path) -> None:
    with serving() as site:
        site.faults["/img/hive-300x200.jpg"] = (429, {"Retry-After": "60"})
        path = export(show, post(1, SHOWN.format(site.address)), attachment(site.address))
        told = added(show, path, "--pictures", "--allow-private")
        assert told.exit_code == 13
        assert len(list((show / "content").glob("*.html"))) == 1


def test_pictures_of_another_file_need_no_asking(show: Path) -> None:
    page = show.parent / "page.html"
    page.write_text("<h1>Bees</h1><p>They hum.</p>", encoding="utf-8")
    assert added(show, page, "--pictures").exit_code == 2
