"""What German, French and Spanish letters, leaflets and notices write short, and what stays."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


def said(text: str, language: str) -> str:
    return "".join(piece.spoken for piece in spoken_forms(text, language=language))


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Die 52-j. Pat. klagt.", "Die zweiundfünfzigjährige Patientin klagt."),
        ("Die Pat. sind wach.", "Die Patienten sind wach."),
        ("Mit der Pat. wurde alles besprochen.", "Mit der Patientin wurde alles besprochen."),
        ("Rücksprache beim HA.", "Rücksprache beim Hausarzt."),
        ("TMD 300 mg.", "Tagesmaximaldosis dreihundert Milligramm."),
        ("40 mg/kg KG/d", "vierzig Milligramm pro Kilogramm Körpergewicht am Tag"),
        ("Sie nimmt 1 Beutel.", "Sie nimmt einen Beutel."),
        ("Nehmen Sie ½ Beutel.", "Nehmen Sie einen halben Beutel."),
        ("Ab 5 Mon., v. 3-4 J.", "Ab fünf Monaten, von drei bis vier Jahren"),
        ("Er kommt v. 4. Mai an.", "Er kommt vom vierten Mai an."),
        ("Gültig bis spät. 2.9.", "Gültig bis spätestens zweiten September"),
        ("Am 5. u. 12.8. zu.", "Am fünften und zwölften August zu."),
        ("Sprechstunde n. V., sonst zu.", "Sprechstunde nach Vereinbarung, sonst zu."),
        ("3:2 n. V.", "drei zu zwei nach Verlängerung."),
        ("Das ist gesetzl. verboten.", "Das ist gesetzlich verboten."),
        ("Wegen Lebererkr. vorsichtig.", "Wegen Lebererkrankung vorsichtig."),
        ("Zutaten f. 3 Pers.", "Zutaten für drei Personen"),
        ("Lt. Plan i. H. v. 4 €", "Laut Plan in Höhe von vier Euro"),
        ("Röm 5,1.6-8", "Römer fünf, eins, sechs bis acht"),
        ("In Bern: Rega 1414.", "In Bern: Rega eins vier eins vier."),
    ],
)
def test_german(text: str, right: str) -> None:
    assert said(text, "de") == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("2 cp, max 6/j", "deux comprimés, maximum six fois par jour"),
        ("1 sachet 2 f./j", "un sachet deux fois par jour"),
        ("8 UI SC le soir", "huit unités internationales en sous-cutané le soir"),
        ("Appelez le 9-1-1.", "Appelez le neuf un un."),
        ("J-5 avant Noël", "J moins cinq avant Noël"),
        ("Un enfant de 3 ans 1/2.", "Un enfant de trois ans et demi."),
        ("1 pastille le soir", "une pastille le soir"),
        ("Prix de 1,50 €.", "Prix d'un euro cinquante."),
        ("Ne pas dép. 2 g/j.", "Ne pas dépasser deux grammes par jour."),
        ("Il gagne 6/3, 6/4.", "Il gagne six trois, six quatre."),
    ],
)
def test_french(text: str, right: str) -> None:
    assert said(text, "fr") == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Varón c/ HTA.", "Varón con HTA."),
        ("Bus c/15 min.", "Bus cada quince minutos."),
        ("FR 16 rpm.", "FR dieciséis respiraciones por minuto."),
        ("2h 04m 20s", "dos horas cuatro minutos veinte segundos"),
        ("STC 11/2009", "STC once de dos mil nueve"),
        ("Del 0 al 100, sube.", "Del cero al cien, sube."),
        ("Sube al 100 % hoy.", "Sube al cien por ciento hoy."),
        ("En los 3 m. siguientes.", "En los tres meses siguientes."),
        ("Son $1,300.00 M.N.", "Son mil trescientos pesos moneda nacional."),
        ("1 sobre de levadura", "un sobre de levadura"),
    ],
)
def test_spanish(text: str, right: str) -> None:
    assert said(text, "es") == right


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Sie sah den Port. Ein Schiff kam."),
        ("de", "Das Programm uname -m. Beispiele folgen."),
        ("de", "Zeitzone TZ."),
        ("fr", "Il aime la radio. Les boutons radio. Et l'info."),
        ("fr", "Appuyez sur la touche F4."),
        ("fr", "Sur /dev/sdb et cp(1)."),
        ("es", "Añada la sal. Mezcle bien."),
        ("es", "Crece la vid. Los vinos."),
    ],
)
def test_ordinary_words_stay(language: str, text: str) -> None:
    heard = said(text, language)
    for word in ("Portion", "mit ", "Teilzeit", "radiographie", "information", "francs"):
        assert word not in heard
    for word in ("salle", "comprimé", "salida", "véase"):
        assert word not in heard
