"""Small words, keys, sides and short units in French and Spanish."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("fr", "Parlez au/à la gérante.", "Parlez au ou à la gérante."),
        ("fr", "Une gél. le soir, deux amp. par an.", "Une gélule le soir, deux ampoules par an."),
        ("fr", "Voir § 3.4.", "Voir paragraphe trois point quatre."),
        ("fr", "Tapez 21#, puis la touche *.", "Tapez vingt et un dièse, puis la touche étoile."),
        ("fr", "Un bourg au N-E de Tours.", "Un bourg au nord-est de Tours."),
        ("fr", "L'Euribor 6 m monte.", "L'Euribor six mois monte."),
        ("fr", "Le tram 2, dir. Gare, part.", "Le tram deux, direction Gare, part."),
        ("fr", "Cuire, puis laisser reposer 10'.", "Cuire, puis laisser reposer dix minutes."),
        ("fr", "Fini à 14:05:09.", "Fini à quatorze heures cinq minutes neuf secondes."),
        ("fr", "En IPv6 et en base64.", "En IPv six et en base soixante-quatre."),
        ("fr", "Elle mesure 1,68 m.", "Elle mesure un mètre soixante-huit."),
        ("fr", "Il mesure 1,68 m de large.", "Il mesure un virgule soixante-huit mètre de large."),
        ("es", "Pregunte al/a la gerente.", "Pregunte al o a la gerente."),
        ("es", "Una cáps. al día, dos amp. al mes.", "Una cápsula al día, dos ampollas al mes."),
        ("es", "Véase § 3.4.", "Véase párrafo tres punto cuatro."),
        ("es", "Marque 21# y pulse *.", "Marque veintiuno almohadilla y pulse asterisco."),
        ("es", "Un pueblo al SE de Lugo.", "Un pueblo al sureste de Lugo."),
        ("es", "El Euríbor a 6 m sube.", "El Euríbor a seis meses sube."),
        ("es", "La línea 2, dir. Centro, sale.", "La línea dos, dirección Centro, sale."),
        ("es", "Un filme en 3 partes, dir. Ana Sol.", "Un filme en tres partes, dir. Ana Sol."),
        ("es", "Deje reposar 10'.", "Deje reposar diez minutos."),
        ("es", "Fin a las 14:05:09.", "Fin a las catorce horas cinco minutos nueve segundos."),
        ("es", "Ella mide 1,68 m.", "Ella mide un metro sesenta y ocho."),
        ("es", "Mide 1,68 m de ancho.", "Mide uno coma sesenta y ocho metros de ancho."),
        ("es", "El apdo. B y la fig. C.", "El apartado B y la figura C."),
    ],
)
def test_small_words_are_said_by_their_company(language: str, text: str, right: str) -> None:
    pieces = spoken_forms(text, language=language)
    assert "".join(piece.spoken for piece in pieces) == right
