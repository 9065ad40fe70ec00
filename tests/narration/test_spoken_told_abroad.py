"""What German, French and Spanish cut short by its neighbours."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


def said(text: str, language: str) -> str:
    return "".join(piece.spoken for piece in spoken_forms(text, language=language))


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Kps. n. kauen, n. ärztl. Anw.", "Kapseln nicht kauen, nach ärztlicher Anweisung."),
        ("In Notfällen 112.", "In Notfällen eins eins zwei."),
        ("Sa. bis 13 h, da", "Samstag bis dreizehn Uhr, da"),
        ("Fr. von 9 h bis 12 h", "Freitag von neun Uhr bis zwölf Uhr"),
        ("5 gr. Zucker", "fünf gr. Zucker"),
        ("Frei n. d. 4. Std.", "Frei nach der vierten Stunde."),
        (
            "§ 5: Der Bekl. dankt dem Kl.",
            "Paragraf fünf: Der Beklagte dankt dem Kläger.",
        ),
        ("Die Kl. 3b liest.", "Die Klasse drei b liest."),
        (
            "in der 2., 9. u. 17. Min., in der 7. Min. Gelb-Rot",
            "in der zweiten, neunten und siebzehnten Minute, in der siebten Minute Gelb-Rot",
        ),
        ("Haushalte mit < 60 % davon", "Haushalte mit weniger als sechzig Prozent davon"),
        (
            "1 kl. Zwiebel, 2 gr. Möhren, 1 Bd. Dill",
            "eine kleine Zwiebel, zwei große Möhren, ein Bund Dill",
        ),
        ("Anm. bis morgen. Ihrem Kd.", "Anmeldung bis morgen. Ihrem Kind."),
        (
            "Abfahrt 9.03 Gl. 7, Wg. 2",
            "Abfahrt neun Uhr drei Gleis sieben, Wagen zwei",
        ),
    ],
)
def test_what_german_tells_by_its_neighbours(text: str, right: str) -> None:
    assert said(text, "de") == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("fièvre ou gêne resp., avis méd.", "fièvre ou gêne respiratoire, avis médical."),
        (
            "01 40 05 48 48 (24 h/24)",
            "zéro un, quarante, zéro cinq, quarante-huit, quarante-huit (NUIT)".replace(
                "NUIT", "vingt-quatre heures sur vingt-quatre"
            ),
        ),
        ("dép. 8h15, arr. vers 17h", "départ huit heures quinze, arrivée vers dix-sept heures"),
        ("le dép. du Nord", "le département du Nord"),
        ("maths ex. 3 et 4 p. 57", "maths exercices trois et quatre page cinquante-sept"),
        ("Des fruits, ex. 3 pommes", "Des fruits, exemple trois pommes"),
        ("but à la 67e min. de Luc", "but à la soixante-septième minute de Luc"),
        ("fermé dim. et j. fériés", "fermé dimanche et jours fériés"),
        ("les mar. et jeu. de 9 h à 11 h", "les mardi et jeudi de neuf heures à onze heures"),
        ("Ils gagnent < 60 € en sept.", "Ils gagnent moins de soixante euros en septembre."),
        ("L'ex-min. de 60 ans", "L'ex-ministre de soixante ans"),
        ("Pte de 72 a., vue hier", "Patiente de soixante-douze ans, vue hier"),
    ],
)
def test_what_french_tells_by_its_neighbours(text: str, right: str) -> None:
    assert said(text, "fr") == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("multa de 6 m. con cuota", "multa de seis meses con cuota"),
        ("un muro de 6 m. con cuota", "un muro de seis metros. con cuota"),
        ("dif. resp., llame al ped.", "dificultad respiratoria, llame al pediatra."),
        ("sal y pimienta c.s.", "sal y pimienta cantidad suficiente."),
        (
            "Horario: L-J 9-18 h, V 9-15 h",
            "Horario: de lunes a jueves nueve a dieciocho horas, viernes nueve a quince horas",
        ),
        ("Pac. de 72 a., murió ayer", "Paciente de setenta y dos años, murió ayer"),
        ("murió a los 93 a. en casa", "murió a los noventa y tres años en casa"),
        ("Ad. y niños > 12 a. al día", "Adultos y niños de más de doce años al día"),
        ("goles en los min. 12 y 67", "goles en los minutos doce y sesenta y siete"),
        ("La STC 31/2010", "La STC treinta y uno de dos mil diez"),
        (
            "2 c.s. de aceite, perejil c.s.",
            "dos cucharadas soperas de aceite, perejil cantidad suficiente.",
        ),
        ("cabe en 10 d. háb. más", "cabe en diez días hábiles más"),
        ("ganan < 900 € en sept.", "ganan menos de novecientos euros en septiembre."),
    ],
)
def test_what_spanish_tells_by_its_neighbours(text: str, right: str) -> None:
    assert said(text, "es") == right
