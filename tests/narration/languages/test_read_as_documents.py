"""What whole leaflets, match reports and notices showed in German, French and Spanish."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("de", "Ab der 7. Wo. geht es.", "Ab der siebten Woche geht es."),
        ("de", "Wo. 1–2: Ruhe.", "Woche eins bis zwei: Ruhe."),
        ("de", "Fadenzug 10.–12. Tag.", "Fadenzug zehnter bis zwölfter Tag."),
        ("de", "Im 2. WK fiel es.", "Im zweiten Weltkrieg fiel es."),
        (
            "de",
            "Kiel gewann 29:28 (15:14).",
            "Kiel gewann neunundzwanzig zu achtundzwanzig (fünfzehn zu vierzehn).",
        ),
        ("de", "Um 15:14 (16:10).", "Um fünfzehn Uhr vierzehn (sechzehn Uhr zehn)."),
        ("de", "Anno 1848/49", "Anno achtzehnhundertachtundvierzig bis neunundvierzig"),
        ("fr", "Dès la 6e sem. : marche.", "Dès la sixième semaine : marche."),
        ("fr", "au 2e sem. 2026", "au deuxième semestre deux mille vingt-six"),
        ("fr", "l'art. 3, 2° du décret", "l'article trois, deuxièmement du décret"),
        ("fr", "art. 3 : 2 °C", "article trois : deux degrés Celsius"),
        ("es", "El 12.º día y la 11.ª noche", "El duodécimo día y la undécima noche"),
        ("es", "op. 27 n.º 2. Mt 5, 3-12", "opus veintisiete número dos. Mateo cinco, tres a doce"),
        ("es", "1 Jn 4, 8", "Primera de Juan cuatro, ocho"),
    ],
)
def test_a_line_is_said_as_a_careful_reader_would(language: str, text: str, right: str) -> None:
    pieces = spoken_forms(text, language=language)
    assert "".join(piece.spoken for piece in pieces) == right
