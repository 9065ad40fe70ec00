"""Measures in German, French and Spanish, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        (
            "de",
            "Heparin 5.000 I. E. s.c. am Abend.",
            "Heparin fünftausend internationale Einheiten subkutan am Abend.",
        ),
        (
            "de",
            "Ab 12 : 10 ml, ab 6 : 5 ml.",
            "Ab zwölf : zehn Milliliter, ab sechs : fünf Milliliter.",
        ),
        ("de", "1-2 Tabl., 5-3-2020", "eine bis zwei Tabletten, 5-3-2020"),
        ("fr", "2 gél. x 10 j", "deux gélules pendant dix jours"),
        (
            "de",
            'Display 6,1", sagte: "Es sind 6,1"',
            'Display sechs Komma eins Zoll, sagte: "Es sind sechs Komma eins"',
        ),
        ("es", "8 GB/256 GB", "ocho gigabytes, doscientos cincuenta y seis gigabytes"),
        ("de", "Puls 72/min.", "Puls zweiundsiebzig pro Minute."),
        ("de", "Es dauert 7 d.", "Es dauert sieben Tage."),
        ("fr", "SpO2 98 %.", "S P O deux quatre-vingt-dix-huit pour cent."),
        ("fr", "FC 72/min.", "fréquence cardiaque soixante-douze par minute."),
        ("es", "FC 72 lpm.", "frecuencia cardíaca setenta y dos latidos por minuto."),
        ("es", "Durante 7 d.", "Durante siete días."),
        ("de-DE", "4 % p. a.", "vier Prozent pro Jahr."),
        ("de-DE", "ca. 300 m ü. NN", "circa dreihundert Meter über Normalnull"),
        ("fr-FR", "La mer à 20 °C", "La mer à vingt degrés Celsius"),
        ("fr", "2 cp, max 6/j", "deux comprimés, maximum six fois par jour"),
        ("es", "Sube al 100 % hoy.", "Sube al cien por ciento hoy."),
        ("de", "Er lief sofort 110 m.", "Er lief sofort einhundertzehn Meter."),
        (
            "de",
            "1 Tbl. v. d. E., 1 Tbl. n. d. E. Dann ruhen.",
            "eine Tablette vor dem Essen, eine Tablette nach dem Essen. Dann ruhen.",
        ),
        ("es", "Dar a árboles mayores de 2 m.", "Dar a árboles mayores de dos metros."),
        ("fr", "Donner aux plantes avant 2 m.", "Donner aux plantes avant deux mètres."),
        ("fr", "Enf. de 6 à 12 ans : 1 cp.", "Enfants de six à douze ans : un comprimé"),
        (
            "de",
            "Der Blutdruck lag bei 145/95, jetzt: 13/8",
            "Der Blutdruck lag bei einhundertfünfundvierzig zu fünfundneunzig, jetzt: 13/8",
        ),
        ("de", "Blutdruck: 13/8", "Blutdruck: dreizehn zu acht"),
        (
            "de",
            "RR 120/80 und 130/85",
            "RR einhundertzwanzig zu achtzig und einhundertdreißig zu fünfundachtzig",
        ),
        (
            "fr",
            "Sa tension était de 13/7 puis 12/6.",
            "Sa tension était de treize sept puis douze six.",
        ),
        (
            "fr",
            "PA : 135/85, tension à 14/9",
            "P A : cent trente-cinq sur quatre-vingt-cinq, tension à quatorze neuf",
        ),
        (
            "es",
            "La tensión era de 13/7. Presión: 135/85",
            "La tensión era de trece siete. Presión: ciento treinta y cinco sobre ochenta y cinco",
        ),
        ("es", "Tensión arterial normal: 11/7", "Tensión arterial normal: once siete"),
        ("fr", "80 hab./km²", "quatre-vingts habitants par kilomètre carré"),
        (
            "es",
            "A los 300 m gire. Olas mayores de 3 m.",
            "A los trescientos metros gire. Olas mayores de tres metros.",
        ),
        ("es", "La piscina de 2 m es para niños.", "La piscina de dos metros es para niños."),
        (
            "fr",
            "Restez à 2 m des enfants. Des vagues de plus de 3 m.",
            "Restez à deux mètres des enfants. Des vagues de plus de trois mètres.",
        ),
        # These ask for another case, or for none.
        (
            "de",
            "Bis 9 J., über 4 J., für 3 Mon.",
            "Bis neun Jahre, über vier Jahre, für drei Monate",
        ),
        ("de", "Ruhe für 2 Std. Danach gehen.", "Ruhe für zwei Stunden. Danach gehen."),
        ("de", "Temp. 37,2 °C", "Temperatur siebenunddreißig Komma zwei Grad Celsius"),
        (
            "de",
            "Wir öffnen. Täglich 2–3 h üben.",
            "Wir öffnen. Täglich zwei bis drei Stunden üben.",
        ),
        ("de", "Kinder, 3–5 Mo. alt", "Kinder, drei bis fünf Monate alt"),
        ("de", "50 km/h, 5 mg/kg", "fünfzig Kilometer pro Stunde, fünf Milligramm pro Kilogramm"),
        ("de", "640 µg·h/l", "sechshundertvierzig Mikrogramm Stunde pro Liter"),
        ("de", "2 Tbl. x 3/Tag", "zwei Tabletten, dreimal am Tag"),
        ("fr", "4 mois–3 ans", "quatre mois à trois ans"),
        ("fr", "2 gél. x 2/j", "deux gélules, deux fois par jour"),
        ("fr", "20 gttes par prise", "vingt gouttes par prise"),
        ("fr", "75 ng·h/ml", "soixante-quinze nanogrammes heure par millilitre"),
        ("es", "2 cáps. cada 8 h", "dos cápsulas cada ocho horas"),
        ("es", "un muro de 6 m. con cuota", "un muro de seis metros. con cuota"),
    ],
)
def test_measures_are_said_as_a_careful_reader_would(language: str, text: str, right: str) -> None:
    pieces = spoken_forms(text, language=language)
    assert "".join(piece.spoken for piece in pieces) == right
