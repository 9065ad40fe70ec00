"""Repair of text, slugs and dates: small pure pieces."""

from __future__ import annotations

import re
import unicodedata
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from podcast.model import Span
from podcast.reading.dates import date_of
from podcast.reading.inline import text_of, tidy
from podcast.reading.repair import repair
from podcast.reading.slugs import slug_of


@pytest.mark.parametrize(
    ("found", "repaired"),
    [
        ("x² and ½", "x² and ½"),
        ("ﬁne ﬂow", "fine flow"),
        ("𝗕𝗼𝗹𝗱 𝘂𝗻𝗶𝗰𝗼𝗱𝗲 text, 𝓗𝓲 𝟓 Ⓐ 𝛼", "Bold unicode text, Hi 5 A α"),
        ("5\u00a0㎎ at 20\u202f℃", "5 mg at 20 °C"),
        ("ＡＢＣ１２", "ABC12"),
        ("co\u00adoperate\u200b\ufeff", "cooperate"),
        ("‘it’s’ “so”", "‘it’s’ “so”"),
        ("−3 and 2018–2022", "−3 and 2018–2022"),
        ("non\u2011stop", "non-stop"),
        ("cafe\u0301", "café"),
        ("5 \u00b5g", "5 \u03bcg"),
        ("a\r\nb\rc\u2028d", "a\nb\nc\nd"),
        ("ring\x07 the\x9f bell", "ring the bell"),
        ("Act Ⅳ, scene Ⅸ; ⅻ", "Act IV, scene IX; xii"),
        (
            "Sᵗ Brieuc, Dʳ. Roe, MᶜDonald and Mᵐᵉ Curie",
            "St Brieuc, Dr. Roe, McDonald and Mme Curie",
        ),
        ("Aⁿ = Sᵗ is a sum", "Aⁿ = Sᵗ is a sum"),
    ],
)
def test_repair_gives_one_spelling_to_what_sounds_the_same(found: str, repaired: str) -> None:
    assert repair(found) == repaired


@given(text=st.text())
def test_repairing_twice_changes_nothing_more(text: str) -> None:
    once = repair(text)
    assert repair(once) == once
    assert unicodedata.is_normalized("NFC", once)


@given(text=st.text(alphabet="abc XYZ.,;:!?0123456789-\n"))
def test_text_with_nothing_to_repair_stays_as_it_is(text: str) -> None:
    assert repair(text) == text


@given(name=st.text(max_size=120))
def test_every_name_has_a_slug_that_cannot_lead_out_of_its_folder(name: str) -> None:
    slug = slug_of(name)
    assert re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", slug)
    assert len(slug) <= 80
    assert slug_of(slug) == slug


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Été à Łódź", "ete-a-lodz"),
        ("../../etc/passwd", "etc-passwd"),
        ("Don't stop_me now.v2", "dont-stop-me-now-v2"),
        ("Straße & Æther", "strasse-aether"),
    ],
)
def test_slugs_are_transliterated(name: str, slug: str) -> None:
    assert slug_of(name) == slug


def test_two_names_without_latin_letters_have_two_slugs() -> None:
    assert slug_of("ミツバチ") != slug_of("ハチミツ")


@pytest.mark.parametrize(
    "text",
    [
        "2024-03-05",
        "2024-03-05T10:00:00Z",
        "5 March 2024",
        "March 5th, 2024",
        "Tuesday, 5 Mar 2024",
    ],
)
def test_dates_are_understood_as_people_write_them(text: str) -> None:
    assert date_of(text) == date(2024, 3, 5)


@pytest.mark.parametrize(
    "text", ["03/05/2024", "2024-13-45", "31 February 2024", "soon", "", "2024"]
)
def test_a_text_that_is_not_one_day_is_no_date(text: str) -> None:
    assert date_of(text) is None


@given(texts=st.lists(st.text(alphabet="ab \n\u00a0"), max_size=5))
def test_tidy_text_has_single_spaces_and_none_at_its_ends(texts: list[str]) -> None:
    spans = tidy(Span(text, "emphasis" if at % 2 else "text") for at, text in enumerate(texts))
    assert "".join(span.text for span in spans) == text_of(spans)
    assert tidy(spans) == spans
