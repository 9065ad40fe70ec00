"""What German, French and Spanish letters, laws and notices shorten, and what looks alike."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


def said(text: str, language: str) -> str:
    return "".join(piece.spoken for piece in spoken_forms(text, language=language))


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Betrifft bis zu 1 von 100 Frauen.", "Betrifft bis zu einer von einhundert Frauen."),
        ("Das hat 1 von 9 Männern.", "Das hat einer von neun Männern."),
        ("Das ist Band 1 von 9.", "Das ist Band eins von neun."),
        ("Beginn 9 c.t.", "Beginn neun cum tempore"),
        ("im WS 2027/28", "im Wintersemester zweitausendsiebenundzwanzig bis achtundzwanzig"),
        ("Das WS 4 im Flur", "Das WS vier im Flur"),
        (
            "Tore in der 3. und 8. Min. Dann kam Regen.",
            "Tore in der dritten und achten Minute. Dann kam Regen.",
        ),
        ("am 1. u. 3. Do. im Monat", "am ersten und dritten Donnerstag im Monat"),
        ("Pfr. i. R. Kunz kam.", "Pfarrer im Ruhestand Kunz kam."),
        ("BGH, Urt. v. 3.4.2011", "BGH, Urteil vom dritten April zweitausendelf"),
        ("Er kam v. Berlin.", "Er kam von Berlin."),
        ("X ZR 61/04", "X ZR einundsechzig aus vier"),
        ("Telefax: -233", "Telefax: zwei drei drei"),
        ("Es hat -233 Grad.", "Es hat minus zweihundertdreiunddreißig Grad."),
        ("DZ ab 90 €", "Doppelzimmer ab neunzig Euro"),
        ("2 Pr. Salz", "zwei Prisen Salz"),
        ("Schmerz im Knie li., kein Fieber", "Schmerz im Knie links, kein Fieber"),
        ("4 % p. a.", "vier Prozent pro Jahr."),
        ("Strg+S drücken", "Steuerung plus S drücken"),
        ("Haltbar bis 09/2029", "Haltbar bis September zweitausendneunundzwanzig"),
        ("Fr. bis 12:30 Uhr", "Freitag bis zwölf Uhr dreißig"),
        ("Fr. Bach kam.", "Frau Bach kam."),
        ("Platz 3., 20 Pkt.", "Platz drei, zwanzig Punkte."),
        ("Torverhältnis 18:12", "Torverhältnis achtzehn zu zwölf"),
        ("Pat. seit gestern wach", "Patient seit gestern wach"),
        ("2x/Wo. messen", "zweimal pro Woche messen"),
        ("Gem. Art. 5", "Gemäß Artikel fünf"),
        ("ca. 300 m ü. NN", "circa dreihundert Meter über Normalnull"),
    ],
)
def test_german_letters_and_notices(text: str, right: str) -> None:
    assert said(text, "de-DE") == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Une durée < 3 h", "Une durée inférieure à trois heures"),
        ("Un poids > 40 kg", "Un poids supérieur à quarante kilogrammes"),
        ("≥ 1/100 patients", "au moins un patient sur cent"),
        ("1/2 comprimé", "un demi comprimé"),
        ("Pt de 61 ans", "Patient de soixante et un ans"),
        ("Messe sam. à 18h", "Messe samedi à dix-huit heures"),
        ("La mer à 20 °C", "La mer à vingt degrés Celsius"),
        ("Four th. 7", "Four thermostat sept"),
        ("1 pincée de sel", "une pincée de sel"),
        ("la loi n° 83-634", "la loi numéro quatre-vingt-trois tiret six cent trente-quatre"),
        ("au km 8", "au kilomètre huit"),
        ("pdt 5 j., puis rien", "pendant cinq jours, puis rien"),
        ("2 x/sem. ; puis", "deux fois par semaine ; puis"),
        ("1er ét. dte", "premier étage droite"),
        ("Ctrl+F5", "contrôle plus F cinq"),
        ("au 2e trim.", "au deuxième trimestre."),
        (
            "FR76 3000 6000 0112 3456 7890 189",
            (
                "F R, sept six, trois zéro zéro zéro, six zéro zéro zéro, zéro un un deux, trois "
                "quatre cinq six, sept huit neuf zéro, un huit neuf"
            ),
        ),
    ],
)
def test_french_letters_and_notices(text: str, right: str) -> None:
    assert said(text, "fr-FR") == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Ley 7/1985", "Ley siete de mil novecientos ochenta y cinco"),
        ("LO 1/2004", "Ley Orgánica uno de dos mil cuatro"),
        ("Mujer de 40 a. Fuma.", "Mujer de cuarenta años. Fuma."),
        ("abierto sáb. a las 9 h", "abierto sábado a las nueve horas"),
        ("un mar de 9 colores", "un mar de nueve colores"),
        ("gol en el min. 88", "gol en el minuto ochenta y ocho"),
        ("mín. 88 casos", "mínimo ochenta y ocho casos"),
        ("entre los km 3 y 9", "entre los kilómetros tres y nueve"),
        ("CAD 11/2028", "caducidad noviembre de dos mil veintiocho"),
        ("Ganó en 1:52,3.", "Ganó en un minuto cincuenta y dos coma tres segundos."),
        ("2.ª pl., 4 pers.", "segunda planta, cuatro personas."),
        ("dosis máx. 4 g", "dosis máxima cuatro gramos"),
        ("> 1/100", "más de uno de cada cien"),
        ("Pulse Alt+F4", "Pulse Alt más F cuatro"),
        ("en la cta. 12", "en la cuenta doce"),
        (
            "Reglamento (UE) 2016/679",
            "Reglamento (UE) dos mil dieciséis, seiscientos setenta y nueve",
        ),
    ],
)
def test_spanish_letters_and_notices(text: str, right: str) -> None:
    assert said(text, "es-ES") == right
