"""Which full stop of a short word or an initial ends a sentence, and which does not."""

from __future__ import annotations

import pytest

from podcast.narration.sentences.cutting import sentences
from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Der 1. FC Ulm spielt. Wir gehen.", 2),
        ("Man gibt 1 Amp. à 2 ml langsam.", 1),
        ("Die Frau und ihr 4-j. Sohn gehen.", 1),
        ("1 Bd. Petersilie und 2 kl. Zwiebeln.", 1),
        ("Betrieb bei -10...+40 °C und 220...240 V.", 1),
        ("Im 2. OG Links läuten. Bitte warten.", 2),
        ("Am 7. Okt. Karten holen.", 1),
        ("Am Di., 4. März, und am Fr., 9.5. um 8 Uhr.", 1),
        ("Erst 1 Pck. Hefe, dann 2 Tbl. Süßstoff und mit 3 Btl. Tee.", 1),
        ("Das sind 3 Btl. Dann rühren.", 2),
        ("Hrn. Roth und Fam. Lang, z. Hd. Dr. med. Beck.", 1),
    ],
)
def test_a_german_sentence_ends_only_where_it_ends(text: str, count: int) -> None:
    assert len(sentences(spoken_forms(text, language="de"), language="de")) == count


@pytest.mark.parametrize(
    "text",
    [
        "Ein 6-wö. Säugling trinkt oft.",
        "Nach 1:45 Std. Fahrt war er da.",
        "Die hl. Messe beginnt.",
        "In der 90.+3 Min. Tor für Bremen.",
    ],
)
def test_what_is_cut_short_ends_no_sentence(text: str) -> None:
    assert len(sentences(spoken_forms(text, language="de"), language="de")) == 1


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("fr", "La traduction de J. Dupont est belle.", 1),
        ("fr", "Selon A. B. Dupont et C. Roy, oui.", 1),
        ("fr", "Le groupe A. Puis il part.", 2),
        ("fr", "La vitamine C. Elle aide.", 2),
        ("es", "La traducción de J. Ruiz es buena.", 1),
        ("es", "Inf. Toxicológica: 91 562 04 20", 1),
        ("es", "Salmo 22 (23), vv. 1-4.", 1),
        ("fr", "La sonate K. 550 de Mozart.", 1),
    ],
)
def test_an_initial_ends_no_sentence_before_its_name(language: str, text: str, count: int) -> None:
    assert len(sentences(spoken_forms(text, language=language), language=language)) == count
