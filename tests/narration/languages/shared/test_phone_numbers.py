"""Phone numbers in German, French and Spanish, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("es", "En peligro, 112 o 061.", "En peligro, uno uno dos o cero seis uno."),
        ("de", "In Bern: Rega 1414.", "In Bern: Rega eins vier eins vier."),
        ("fr", "Appelez le 9-1-1.", "Appelez le neuf un un."),
        (
            "de",
            "Der Notruf lautet 19222. Hotline: 22833",
            "Der Notruf lautet eins neun zwei zwei zwei. Hotline: zwei zwei acht drei drei",
        ),
        (
            "de",
            "Unsere Hotline ist 12000 Mal genutzt worden.",
            "Unsere Hotline ist zwölftausend Mal genutzt worden.",
        ),
        (
            "es",
            "En Perú 105, en Chile 131 o 133.",
            "En Perú uno cero cinco, en Chile uno tres uno o uno tres tres.",
        ),
        ("es", "En Chile 131 personas.", "En Chile ciento treinta y una personas."),
    ],
)
def test_phone_numbers_are_said_as_a_careful_reader_would(
    language: str, text: str, right: str
) -> None:
    pieces = spoken_forms(text, language=language)
    assert "".join(piece.spoken for piece in pieces) == right
