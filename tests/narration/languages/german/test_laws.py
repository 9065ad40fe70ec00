"""Laws in German, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "Das folgt aus Art. 7 Abs. 1–3 GG.",
            "Das folgt aus Artikel sieben Absatz eins bis drei GG.",
        ),
        (
            "Laut Art. 4 d. G v. 2.5. gilt es.",
            "Laut Artikel vier des Gesetzes vom zweiten Mai gilt es.",
        ),
        ("Nach Abs. 2 Alt. 1 gilt es.", "Nach Absatz zwei Alternative eins gilt es."),
        (
            "Art. 3 II GG, § 4 III 2 StGB",
            "Artikel drei Absatz zwei GG, Paragraf vier Absatz drei Satz zwei StGB",
        ),
        ("5 U 12/20, 5 W", "fünf U zwölf aus zwanzig, fünf Watt"),
        ("X ZR 61/04", "zehn ZR einundsechzig aus vier"),
        ("Gem. Art. 5", "Gemäß Artikel fünf"),
        ("Roe v. Wade wurde aufgehoben.", "Roe gegen Wade wurde aufgehoben."),
        ("Im Fall Müller v. Meyer", "Im Fall Müller gegen Meyer"),
        ("§ 5: Der Bekl. dankt dem Kl.", "Paragraf fünf: Der Beklagte dankt dem Kläger."),
        (
            "Nach § 3 Abs 2 Z 4 lit a haftet er.",
            "Nach Paragraf drei Absatz zwei Ziffer vier Buchstabe a haftet er.",
        ),
        ("Art 7 Abs 1 B-VG gilt.", "Artikel sieben Absatz eins B-VG gilt."),
        (
            "Das steht im BGBl. I S. 1234.",
            "Das steht im Bundesgesetzblatt Teil eins Seite zwölfhundertvierunddreißig.",
        ),
        (
            "Nach § 1 Abs. 1 BGB und Artikel 1 Absatz 2.",
            "Nach Paragraf eins Absatz eins BGB und Artikel eins Absatz zwei.",
        ),
        ("Pro Seite 1 Bild.", "Pro Seite ein Bild."),
    ],
)
def test_laws_are_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="de")
    assert "".join(piece.spoken for piece in pieces) == right
