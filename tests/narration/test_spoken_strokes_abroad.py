"""Strokes, primes, spans and places in a row in German, French and Spanish."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


def said(text: str, language: str) -> str:
    return "".join(piece.spoken for piece in spoken_forms(text, language=language))


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Es war ein 4. Anlauf.", "Es war ein vierter Anlauf."),
        ("Ihr 2. Buch und sein 5. Auto.", "Ihr zweites Buch und sein fünftes Auto."),
        ("Eine 3. Dosis hilft.", "Eine dritte Dosis hilft."),
        ("Jedes 5. Kind, jeder 3. Mann.", "Jedes fünfte Kind, jeder dritte Mann."),
        ("Er hat einen 2. Hund.", "Er hat einen zweiten Hund."),
        ("Kein 2. Anruf kam.", "Kein zweiter Anruf kam."),
        ("Kinder, 3–5 Mo. alt", "Kinder, drei bis fünf Monate alt"),
        ("Pflegerin/Pfleger, Sohn/Tochter", "Pflegerin oder Pfleger, Sohn oder Tochter"),
        ("Amoxicillin/Clavulansäure", "Amoxicillin/Clavulansäure"),
        ("zweimal/Tag, Tabletten/Woche", "zweimal pro Tag, Tabletten pro Woche"),
        ("Tag/Nacht, Abend/Nacht", "Tag oder Nacht, Abend oder Nacht"),
        ("Essen und/oder trinken", "Essen und oder trinken"),
        ("50 km/h, 5 mg/kg", "fünfzig Kilometer pro Stunde, fünf Milligramm pro Kilogramm"),
        ("640 µg·h/l", "sechshundertvierzig Mikrogramm Stunde pro Liter"),
        ("AUC0–48", "AUC null bis achtundvierzig"),
        ("10′ ruhen, 3°20′", "zehn Minuten ruhen, drei Grad zwanzig Minuten"),
        ("½–2 Tassen", "einhalb bis zwei Tassen"),
        ("2,50–3,75 €", "zwei Euro fünfzig bis drei Euro fünfundsiebzig"),
        ("12 €/Monat", "zwölf Euro pro Monat"),
        ("2 Tbl. x 3/Tag", "zwei Tabletten, dreimal am Tag"),
    ],
)
def test_german(text: str, right: str) -> None:
    assert said(text, "de") == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("amoxicilline/clavulanate", "amoxicilline/clavulanate"),
        ("comprimés/jour, jour/nuit", "comprimés par jour, jour ou nuit"),
        ("chap. VI, vol. IX", "chapitre six, volume neuf"),
        ("de 6 m à 3 ans", "de six mois à trois ans"),
        ("4 mois–3 ans", "quatre mois à trois ans"),
        ("2 gél. x 2/j", "deux gélules, deux fois par jour"),
        ("20 gttes par prise", "vingt gouttes par prise"),
        ("le 14/7, du 2/5 au 8/5", "le quatorze juillet, du deux mai au huit mai"),
        ("les 3/4 du temps", "les trois quarts du temps"),
        ("mère/père et/ou tuteur", "mère ou père et ou tuteur"),
        ("2,50–3,75 €", "deux euros cinquante à trois euros soixante-quinze"),
        ("9 €/mois", "neuf euros par mois"),
        ("2 h 15 min de route", "deux heures quinze de route"),
        ("3′ de marche", "trois minutes de marche"),
        ("75 ng·h/ml", "soixante-quinze nanogrammes heure par millilitre"),
    ],
)
def test_french(text: str, right: str) -> None:
    assert said(text, "fr") == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("amoxicilina/ácido clavulánico", "amoxicilina/ácido clavulánico"),
        ("una vez/semana, comprimidos/día", "una vez por semana, comprimidos por día"),
        ("día/noche", "día o noche"),
        (
            "En Perú 105, en Chile 131 o 133.",
            "En Perú uno cero cinco, en Chile uno tres uno o uno tres tres.",
        ),
        ("En Chile 131 personas.", "En Chile ciento treinta y una personas."),
        ("el 1.º mes y el 3.º", "el primer mes y el tercero"),
        ("de 6 m a 2 a", "de seis meses a dos años"),
        ("el 5 ene. de 2023", "el cinco de enero de dos mil veintitrés"),
        ("15-abr-2022", "quince de abril de dos mil veintidós"),
        ("el 6/1 y el 3/4 de la dosis", "el seis de enero y el tres cuartos de la dosis"),
        ("hombre/mujer, siete/ocho", "hombre o mujer, siete u ocho"),
        ("té y/o agua", "té y o agua"),
        ("2 cáps. cada 8 h", "dos cápsulas cada ocho horas"),
        ("8′ de pausa", "ocho minutos de pausa"),
        ("2,50–3,75 €", "dos euros con cincuenta a tres euros con setenta y cinco"),
        ("7 €/mes", "siete euros por mes"),
    ],
)
def test_spanish(text: str, right: str) -> None:
    assert said(text, "es") == right


@pytest.mark.parametrize("language", ["de", "fr", "es"])
def test_a_path_and_an_ending_behind_a_stroke_are_left_to_the_voice(language: str) -> None:
    for text in ("docs/a.md", "https/x"):
        assert "/" in said(text, language)
    assert said("Patient/in", "de") == "Patient/in"
    assert said("alumnos/as", "es") == "alumnos/as"
