"""Lives in German: the days on which somebody was born, christened, married or buried."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "Ihr Ahn (* 7. April 1832, † 2.9.1899) war Müller.",
            (
                "Ihr Ahn (geboren am siebten April achtzehnhundertzweiunddreißig, gestorben am "
                "zweiten September achtzehnhundertneunundneunzig) war Müller."
            ),
        ),
        (
            "Rosa Kern, geb. 3.8.1971 in Moorstadt",
            "Rosa Kern, geboren am dritten August neunzehnhunderteinundsiebzig in Moorstadt",
        ),
        (
            "Jakob Roth, get. 5.1.1744, begr. 9. März 1801",
            (
                "Jakob Roth, getauft am fünften Januar siebzehnhundertvierundvierzig, begraben "
                "am neunten März achtzehnhunderteins"
            ),
        ),
        (
            "Klara Vogt, ⚭ 1911, verst. 4. Nov. 1950",
            (
                "Klara Vogt, verheiratet neunzehnhundertelf, verstorben am vierten November "
                "neunzehnhundertfünfzig"
            ),
        ),
        ("Er lebte ab * um 1720 im Tal.", "Er lebte ab geboren um siebzehnhundertzwanzig im Tal."),
        ("Die Zahl * 3 ergibt 9.", "Die Zahl * drei ergibt neun."),
        ("Es waren ~ 1900 Gäste da.", "Es waren ungefähr eintausendneunhundert Gäste da."),
    ],
)
def test_it_is_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="de")
    assert "".join(piece.spoken for piece in pieces) == right
