"""A German sentence may begin with a figure: the one before it ends, and a short word does not."""

from __future__ import annotations

import pytest

from podcast.model import Heading, Section
from podcast.narration.pieces import shown
from podcast.narration.sentences.cutting import sentences
from podcast.narration.spoken import spoken_forms
from tests.narration.articles_made import article, paragraph, spans, told


def cut(text: str) -> list[str]:
    """Give the sentences of a paragraph as they are shown."""
    pieces = spoken_forms(text, language="de")
    return [shown(one).strip() for one in sentences(pieces, language="de")]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Wir sind 12 km gelaufen.", "3 Kinder weinten."),
        ("Backen bei 180 °C.", "1½ kg Mehl sieben."),
        ("Er kam um 9 Uhr.", "20 Leute warteten."),
        ("Das kostet 5 €.", "12 Stück sind da."),
        ("Es wog 5 kg.", "2 davon waren schlecht."),
        ("Das war 2019.", "2020 kam die Flut."),
        ("Der Wert lag bei 2,1.", "3 der 36 Proben fehlen."),
        ("Komm her!", "3 Plätze sind frei."),
        ("Er ging fort (um 9 Uhr).", "20 Leute blieben."),
        ("Der Teig ruht 3 Tage.", "1 Stück wiegt 80 g."),
        ("Die Bahn fährt um 4.23 h.", "Das Ticket kostet wenig."),
        ("Der Rückstand beträgt 9 Pkt.", "Im Pokal geht es weiter."),
        ("Bgm.", "Der Zug beginnt um 9 Uhr."),
        ("Ich wartete 5 Min.", "20 Leute standen vor mir."),
        ("Sie trug ein Dirndl.", "Herr Vogl kam."),
    ],
)
def test_a_sentence_ends_before_a_figure(first: str, second: str) -> None:
    assert cut(f"{first} {second}") == [first, second]


@pytest.mark.parametrize(
    "text",
    [
        "Am 2.1. öffnen wir wieder.",
        "Nimm ½ Pfd. Butter dazu.",
        "Nach 5 Min. 20 ml Wasser zugeben.",
        "Er rief die Landeswetterinsp. Nord an.",
        "Das steht im Schlafz. 17 und im Abstellr. 12.",
        "Er wohnt an der Haltest. 7 beim Postf. 12.",
        "Es kostet viel (Geschwisterk. 150 Euro).",
        "Das Fest ist am 6./7. Juli im Park.",
        "Anträge an die Gesch.-Stelle bis 3. Mai.",
        "Das steht z. B. Der Spiegel gegenüber.",
        "Dr. Von Ardenne kam um 8 Uhr.",
    ],
)
def test_what_is_cut_short_ends_none(text: str) -> None:
    assert cut(text) == [text]


@pytest.mark.parametrize(
    ("heading", "said"),
    [
        ("1. Halbzeit", "erste Halbzeit"),
        ("2. Tag: Anreise", "zweiter Tag: Anreise"),
        ("1. Teil des Weges", "Eins. Teil des Weges"),
    ],
)
def test_a_heading_tells_which_half_or_day(heading: str, said: str) -> None:
    one = Section(Heading(spans(heading)), (paragraph("Mehr Text."),))
    made = article("Text.", language="de", sections=(Section(None, (paragraph("Text."),)), one))
    heard = " ".join(line.spoken for line in told(made).sections[1].lines)
    assert heard == f"{said}. Mehr Text."
