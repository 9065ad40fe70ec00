"""Measures in German, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "Die Pumpe läuft mit 5 ml/h, der Zug mit 90 km/h.",
            (
                "Die Pumpe läuft mit fünf Millilitern pro Stunde, der Zug mit neunzig Kilometern "
                "pro Stunde."
            ),
        ),
        (
            "Am Tag 7/15 °C, in der Nacht -3/2 °C",
            (
                "Am Tag sieben bis fünfzehn Grad Celsius, in der Nacht minus drei bis zwei Grad "
                "Celsius"
            ),
        ),
        (
            "Der Wert sank deutlich (–0,4 %).",
            "Der Wert sank deutlich (minus null Komma vier Prozent).",
        ),
        (
            "Ein Wein mit 12,5 % vol und ein Bier mit 5 % Vol.",
            "Ein Wein mit zwölf Komma fünf Volumenprozent und ein Bier mit fünf Volumenprozent.",
        ),
        (
            "Der Strom zieht, 12 kN Kraft, 40 N Gewichtskraft, 3.000 K Farbtemperatur",
            (
                "Der Strom zieht, zwölf Kilonewton Kraft, vierzig Newton Gewichtskraft, "
                "dreitausend Kelvin Farbtemperatur"
            ),
        ),
        ("Mit 5 N ist nichts gemeint.", "Mit fünf N ist nichts gemeint."),
        (
            "Die Kiste (B×H×T) misst 25 cm.",
            "Die Kiste (B mal H mal T) misst fünfundzwanzig Zentimeter.",
        ),
        (
            "Sie sind Ø 41,5 J. alt, das Rohr misst Ø 12 mm.",
            (
                "Sie sind durchschnittlich einundvierzig Komma fünf Jahre alt, das Rohr misst "
                "Durchmesser zwölf Millimeter."
            ),
        ),
        (
            "Höchstens 5 mg pro kg KG geben.",
            "Höchstens fünf Milligramm pro Kilogramm Körpergewicht geben.",
        ),
        ("Sie rückten 3x aus.", "Sie rückten dreimal aus."),
        (
            "Eine 80-m²-Wohnung bei km 4 mieten.",
            "Eine Achtzig-Quadratmeter-Wohnung bei Kilometer vier mieten.",
        ),
        ("Ein 1-m²-Beet.", "Ein Ein-Quadratmeter-Beet."),
        ("40 mg/kg KG/d", "vierzig Milligramm pro Kilogramm Körpergewicht am Tag"),
        (
            "1 kl. Zwiebel, 2 gr. Möhren, 1 Bd. Dill",
            "eine kleine Zwiebel, zwei große Möhren, ein Bund Dill",
        ),
        (
            "Anschluss: 220...240VAC.",
            "Anschluss: zweihundertzwanzig bis zweihundertvierzig Volt Wechselspannung.",
        ),
        (
            "Drehzahl 1.500 U/min, 12 V DC.",
            "Drehzahl eintausendfünfhundert Umdrehungen pro Minute, zwölf Volt Gleichspannung.",
        ),
        ("Es sind 350 Hm im Aufstieg.", "Es sind dreihundertfünfzig Höhenmeter im Aufstieg."),
        ("Sie fördert 3 m³/h.", "Sie fördert drei Kubikmeter pro Stunde."),
        ("Er hat 200 Zellen/µl.", "Er hat zweihundert Zellen pro Mikroliter."),
        (
            "Das sind 0,9 g NaCl/100 ml.",
            "Das sind null Komma neun Gramm NaCl pro einhundert Milliliter.",
        ),
        (
            "230 V~, 50/60 Hz, 16 A.",
            "zweihundertdreißig Volt Wechselspannung, fünfzig oder sechzig Hertz, sechzehn Ampere.",
        ),
        ("Die 5 A gewann gegen die 3 B.", "Die fünf A gewann gegen die drei B."),
        ("Reifen 205/55 R 16.", "Reifen zweihundertfünf, fünfundfünfzig, R sechzehn."),
        (
            "Die Firmware v2.14.3 ist da.",
            "Die Firmware Version zwei Punkt vierzehn Punkt drei ist da.",
        ),
        (
            "Es liegt auf 52° 31′ N, 13° 24′ O.",
            (
                "Es liegt auf zweiundfünfzig Grad einunddreißig Minuten Nord, "
                "dreizehn Grad vierundzwanzig Minuten Ost."
            ),
        ),
        ("Er hat 110 kW/150 PS.", "Er hat einhundertzehn Kilowatt, einhundertfünfzig PS."),
        ("Es hat 230 V/50 Hz.", "Es hat zweihundertdreißig Volt, fünfzig Hertz."),
        ("Die 7 A hat Strom im Raum.", "Die sieben A hat Strom im Raum."),
        ("Das Grundstück hat 1 200 m².", "Das Grundstück hat eintausendzweihundert Quadratmeter."),
        ("Der Wert lag bei 14 pg/ml.", "Der Wert lag bei vierzehn Pikogramm pro Milliliter."),
        ("Sie fährt alle 20'.", "Sie fährt alle zwanzig Minuten."),
        (
            "Sie dreht mit 1.400 U/min.",
            "Sie dreht mit eintausendvierhundert Umdrehungen pro Minute.",
        ),
        ("Es trägt 150 kg/Boden.", "Es trägt einhundertfünfzig Kilogramm pro Boden."),
        ("Fieber ab 38,5° C.", "Fieber ab achtunddreißig Komma fünf Grad Celsius."),
        ("Auf den Bergen bis –12 Grad.", "Auf den Bergen bis minus zwölf Grad."),
        ("Betrieb bei –10 … +40 °C.", "Betrieb bei minus zehn bis plus vierzig Grad Celsius."),
        ("Zwischen –5 und +3 °C.", "Zwischen minus fünf und plus drei Grad Celsius."),
    ],
)
def test_measures_are_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="de")
    assert "".join(piece.spoken for piece in pieces) == right
