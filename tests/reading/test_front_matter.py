"""Front matter: what an article says of itself, and what is told where it says it wrongly."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from podcast.errors import ArticleError
from podcast.model import Article
from podcast.reading.compose import compose
from podcast.reading.inline import text_of
from podcast.reading.markdown.document import read_markdown


def understood(text: str) -> Article:
    return compose(read_markdown(text.encode(), source="a.md"), name="a", source="a.md")


def test_front_matter_says_what_the_article_says_of_itself() -> None:
    article = understood(
        "---\ntitle: T\nauthor: [Ana Ruiz, Bo Li, Cy Ott]\ndate: 5 March 2024\nlang: en-GB\n"
        "description: In short\nslug: Été 2024\ndisclaimer: Ask a vet.\ntags: [bees]\n"
        "lexicon: {PTSD: letters}\n---\ntext\n"
    )
    assert article.byline == "Ana Ruiz, Bo Li and Cy Ott"
    assert article.published == date(2024, 3, 5)
    assert (article.language, article.summary, article.slug) == ("en-GB", "In short", "ete-2024")
    assert [text_of(told.spans) for told in article.disclaimer] == ["Ask a vet."]
    assert article.meta == {"tags": ["bees"], "lexicon": {"PTSD": "letters"}}


def test_a_key_that_is_nearly_one_of_ours_is_told() -> None:
    text = "---\ntitle: T\nsesaon: 2\ntags: [bees]\nauthor: A\nauthors: A\n---\n\nBees.\n"
    (told,) = understood(text).warnings
    assert told.what == "sesaon in the front matter says nothing here; is it season?"
    assert told.place.line == 3


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("titel: T", "title"),
        ("publised: 2024-03-05", "published"),
        ("pubDate: 2024-03-05", "date"),
        ("Draft: true", "draft"),
        ("withdraw: true", "withdrawn"),
        ("auteur: Ana", "author"),
        ("cover: a.png", "image"),
        ("image-alt: A bee", "image_alt"),
        ("lexcion: {pecan: pecann}", "lexicon"),
    ],
)
def test_a_key_that_means_one_of_ours_is_told_with_that(line: str, meant: str) -> None:
    (told,) = understood(f"---\ntags: [a]\n{line}\n---\n\nBees.\n\nThey hum.\n").warnings
    assert told.what.endswith(f"says nothing here; is it {meant}?")
    assert told.place.line == 3


def test_a_key_that_nothing_reads_is_told() -> None:
    (told,) = understood("---\ntitle: T\n'bo gus': 1\n---\n\nBees.\n").warnings
    assert told.what == "bo gus in the front matter says nothing here."
    assert told.place.line == 3


@pytest.mark.parametrize(
    ("header", "line"),
    [
        ("---\ntitle: T\ndate of birth: 1\n---\n", 3),
        ("---\ntitle: T\n# a note\nbo:gus: 1\n---\n", 4),
        ("---\ntitle: T\n1.5: 1\n---\n", 3),
        ("+++\ntitle = 'T'\n'bo:gus' = 1\n+++\n", 3),
    ],
)
def test_a_key_with_spaces_colons_or_points_is_told_at_its_line(header: str, line: int) -> None:
    (told,) = understood(f"{header}\nBees.\n\nThey hum.\n").warnings
    assert told.place.line == line


def test_many_keys_that_nothing_reads_are_told_in_one_line_and_slips_on_their_own() -> None:
    header = "".join(f"my{at}: 1\n" for at in range(500))
    told = understood(f"---\ntitle: T\n{header}sesaon: 2\n---\n\nBees.\n").warnings
    many = "my0, my1, my2 and 497 more in the front matter say nothing here."
    assert [one.what for one in told] == [
        many,
        "sesaon in the front matter says nothing here; is it season?",
    ]
    assert told[0].place.line == 3


def test_an_accent_that_stands_apart_is_its_letter() -> None:
    (told,) = understood("---\ntitle: T\nre\u0301sume\u0301: R\n---\n\nBees.\n").warnings
    assert told.what.endswith("is it summary?")


@pytest.mark.parametrize(
    "key",
    [
        *("og_title", "author_url", "showAuthor", "hiddenFromSearch", "sidebar_class_name"),
        *("sr-due", "feature_image_alt", "linter-yaml-title-alias", "rating", "dg-publish", "doi"),
    ],
)
def test_keys_of_themes_and_plug_ins_are_passed_over(key: str) -> None:
    assert not understood(f"---\ntitle: T\n{key}: x\n---\n\nBees.\n").warnings


@pytest.mark.parametrize(
    "text",
    [
        '{\n  "title": "T",\n  "draft": true\n}\n\nBees.\n',
        '{ "title": "T" }\n\nBees.\n',
        '\ufeff{\r\n\t"title": "T"\r\n}\r\nBees.\r\n',
    ],
)
def test_front_matter_in_json_is_read(text: str) -> None:
    article = understood(text)
    assert article.title == "T"
    assert [block.place.line for block in article.sections[0].blocks] == [text.count("\n")]
    assert article.meta.get("draft", False) is ("draft" in text)


def test_front_matter_in_broken_json_is_refused_and_not_read_aloud() -> None:
    with pytest.raises(ArticleError, match="JSON that cannot be read") as caught:
        understood('{\n  "title": "T",\n  "draft": tru\n}\n\nBees.\n')
    assert caught.value.where.endswith(":3")


@pytest.mark.parametrize("text", ['{"a": 1} is JSON.\n\nB.\n', "{% raw %}\n\nBees.\n\nB.\n"])
def test_a_brace_in_front_of_a_text_is_no_front_matter(text: str) -> None:
    assert understood(text).title


def test_a_text_that_was_taken_as_the_title_is_told_as_that_with_the_slip() -> None:
    with pytest.raises(ArticleError, match=r"taken as its title: “Bees dance\.") as caught:
        understood("---\ntitel: Dances\n---\n\nBees dance.\n")
    assert "titel in the front matter says nothing here; is it title?" in caught.value.what
    assert "title in its front matter" in caught.value.mend
    for text in ("# Bees\n", "---\ntitle: Bees\n---\n\n***\n"):
        with pytest.raises(ArticleError, match="has a title but no text"):
            understood(text)


def test_a_setting_of_the_show_is_told_as_that() -> None:
    (told,) = understood("+++\nvoice = 'heart'\n+++\n\nBees.\n\nThey hum.\n").warnings
    assert "voice in the front matter says nothing here; it is a setting" in told.what
    assert told.place.line == 2


def test_keys_of_other_programs_and_of_ones_own_are_nobodys_business() -> None:
    header = (
        "layout: post\ntags: [a]\ncategories: [b]\npermalink: /a\nslug: a\ndraft: false\n"
        "lastmod: 2024-03-05\nlast_modified_at: 2024-03-05\nweight: 3\ntoc: true\n"
        "og_image: a.png\nkeywords: a\nurl: /a\nlicense: x\nparams: {a: b}\nmine: {a: b}\n"
        "cover: {image: a.png}\nx-mine: 1\n_mine: 2\nimages: [a.png]\nseries: [a]\n"
    )
    assert understood(f"---\ntitle: T\n{header}---\n\nBees.\n").warnings == ()


@pytest.mark.parametrize("told", ["klingon", "English", "und", "en GB", "e"])
def test_a_language_that_is_none_is_refused_with_its_line(told: str) -> None:
    with pytest.raises(ArticleError, match=f"not a language tag: {told}") as caught:
        understood(f"---\ntitle: T\nlang: {told}\n---\n\nBees.\n")
    assert caught.value.where == "a.md:3"
    assert caught.value.mend == "Write it like this: lang: en-GB"


def test_a_language_may_be_written_as_a_machine_has_it() -> None:
    assert understood("---\ntitle: T\nlang: pt_BR\n---\n\nBees.\n").language == "pt-BR"


def test_a_file_that_names_no_language_is_read_in_the_shows() -> None:
    draft = replace(read_markdown(b"# T\n\nBees.\n", source="a.md"), language="English")
    article = compose(draft, name="a", source="a.md")
    assert article.language == ""
    (told,) = article.warnings
    assert "it is in “English”, which is no language" in told.what


def test_places_count_the_lines_of_the_front_matter() -> None:
    article = understood("+++\ntitle = 'T'\n+++\n\ntext\n")
    assert article.sections[0].blocks[0].place.line == 5


@pytest.mark.parametrize(
    ("header", "where"),
    [
        ("---\ntitle: [a\n---\ntext\n", "a.md:3"),
        ("---\ntitle: a: b\n---\ntext\n", "a.md:2"),
        ("---\ntitle: T\n\ntext\n", "a.md:1"),
        ("---\n- a\n- b\n---\ntext\n", "a.md:2"),
        ("---\ntitle: T\ndate: 2024-13-45\n---\ntext\n", "a.md:3"),
        ("---\ntitle: T\ndate: 03/05/2024\n---\ntext\n", "a.md:3"),
        ("---\ntitle: {a: b}\n---\ntext\n", "a.md:2"),
        ("---\ntitle: T\nauthor: A\ntitle: U\n---\ntext\n", "a.md:4"),
        ("---\ntitle: T\nlexicon: {a: b, a: c}\n---\ntext\n", "a.md:3"),
        ("+++\ntitle = 'T'\ntitle = 'U'\n+++\ntext\n", "a.md:3"),
        ("---\na: &x [1]\nb: *x\n---\ntext\n", "a.md:3"),
        ("---\na: !!python/object:os.system {}\n---\ntext\n", "a.md:2"),
        ("+++\ntitle = \n+++\ntext\n", "a.md:2"),
        ("---\na: " + "[" * 5000 + "\n---\ntext\n", "a.md:1"),
        ("---\na: " + "x" * 70_000 + "\n---\ntext\n", "a.md:1"),
    ],
)
def test_broken_front_matter_is_an_error_with_its_line(header: str, where: str) -> None:
    with pytest.raises(ArticleError) as caught:
        understood(header)
    assert caught.value.where == where
    assert caught.value.mend


@pytest.mark.parametrize("header", ["---\ntitle: T\ntitle: U\n---", "+++\na = 1\na = 2\n+++"])
def test_a_key_that_is_said_twice_is_told_as_that(header: str) -> None:
    with pytest.raises(ArticleError, match="is said twice") as caught:
        understood(f"{header}\n\ntext\n")
    assert caught.value.mend == "Keep one of the two."


def test_of_two_keys_for_one_thing_the_one_passed_over_is_told() -> None:
    article = understood("---\ntitle: T\nauthor: Ana\nbyline: Bo\n---\n\ntext\n")
    assert article.byline == "Bo"
    assert [told.what for told in article.warnings] == [
        "The front matter says both byline and author; byline is taken."
    ]


def test_an_author_may_be_a_person_with_a_name() -> None:
    article = understood(
        "---\ntitle: T\nauthor:\n  - {name: Ana Ruiz, url: x}\n  - Bo Li\n---\n\ntext\n"
    )
    assert article.byline == "Ana Ruiz and Bo Li"


@pytest.mark.parametrize(("said", "meta"), [("true", {}), ("false", {"draft": True})])
def test_published_as_yes_or_no_is_no_day(said: str, meta: dict[str, bool]) -> None:
    article = understood(f"---\ntitle: T\npublished: {said}\ndate: 2024-03-05\n---\n\ntext\n")
    assert article.published == date(2024, 3, 5)
    assert article.meta == meta


def test_a_rule_on_the_first_line_is_no_front_matter() -> None:
    assert understood("---\n\n# T\n\ntext\n").title == "T"


@pytest.mark.parametrize(
    ("day", "word"),
    [
        ("2026-02-30", "cannot be understood: 2026-02-30"),
        ("2026-02-28 24:10:00", "cannot be understood"),
        ("0024-03-05", "a year that no feed can say"),
        ("1897-03-05", "a year that no feed can say"),
    ],
)
def test_a_day_that_no_calendar_or_feed_has_is_told_as_a_date(day: str, word: str) -> None:
    with pytest.raises(ArticleError, match=word) as told:
        understood(f"---\ntitle: T\ndate: {day}\n---\n\nBees.\n")
    assert "day" in told.value.mend


@pytest.mark.parametrize("written", ["12:30", "010", "1_000", "1.50", "0x1F", "No", "on", "1e3"])
def test_words_are_the_words_that_were_written(written: str) -> None:
    """YAML 1.1 takes them for 750, 8, 1000, 1.5, 31, false and true."""
    article = understood(
        f"---\ntitle: {written}\nauthor: [{written}, Ana]\nsummary: {written}\nguid: {written}\n"
        f"lexicon: {{{written}: {written}}}\nother: 12:30\n---\n\nBees.\n"
    )
    assert (article.title, article.summary) == (written, written)
    assert article.byline == f"{written} and Ana"
    assert article.meta == {"guid": written, "lexicon": {written: written}, "other": "12:30"}


def test_norwegian_is_a_language_and_nothing_is_nothing() -> None:
    article = understood("---\nlanguage: no\nsummary:\nbyline: ~\n---\n\n# Bier\n\nBees.\n")
    assert (article.language, article.summary, article.byline) == ("no", "", "")


@pytest.mark.parametrize("written", ["12:30", "yes", "1e3", "0750"])
def test_a_date_that_is_none_is_told_as_it_was_written(written: str) -> None:
    with pytest.raises(ArticleError, match=f"date cannot be understood: {written}\n"):
        understood(f"---\ntitle: T\ndate: {written}\n---\n\nBees.\n")


def test_numbers_are_numbers_and_truths_are_truths() -> None:
    article = understood(
        "---\ntitle: T\nseason: 010\nepisode: 08\ndraft: yes\nmore: 1.5\nless: -3\n"
        "lexicon: [{word: NO, right: true}]\n---\n\nBees.\n"
    )
    assert article.meta == {
        "season": 10,
        "episode": 8,
        "draft": True,
        "more": 1.5,
        "less": -3,
        "lexicon": [{"word": "NO", "right": True}],
    }
