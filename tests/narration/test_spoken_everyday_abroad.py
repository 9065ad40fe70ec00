"""What leaflets, notices and letters write in German, French and Spanish."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


def said(text: str, language: str) -> str:
    return "".join(piece.spoken for piece in spoken_forms(text, language=language))


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("de", "Bei Atemnot 112", "Bei Atemnot eins eins zwei"),
        ("de", "In Lebensgefahr: 112!", "In Lebensgefahr: eins eins zwei!"),
        ("de", "In Gefahr waren 112 Menschen.", "In Gefahr waren einhundertzwölf Menschen."),
        ("fr", "Victimes : 3919 (gratuit).", "Victimes : trente-neuf dix-neuf (gratuit)."),
        ("fr", "Il reste 3919 places.", "Il reste trois mille neuf cent dix-neuf places."),
        ("fr", "Au Canada, le 911.", "Au Canada, le neuf un un."),
        (
            "fr",
            "Il y a 911 cas, et 811 élèves.",
            "Il y a neuf cent onze cas, et huit cent onze élèves.",
        ),
        ("es", "En peligro, 112 o 061.", "En peligro, uno uno dos o cero seis uno."),
    ],
)
def test_numbers_that_help_are_told_from_quantities(language: str, text: str, right: str) -> None:
    assert said(text, language) == right


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("de", "400 mg/80 mg", "vierhundert Milligramm, achtzig Milligramm"),
        ("de", "5 mg/1 g Creme", "fünf Milligramm pro ein Gramm Creme"),
        ("fr", "1 g/125 mg", "un gramme, cent vingt-cinq milligrammes"),
        ("de", "1 - 0 - 1/2, dann 2-1-2-0", "eins, null, ein halb, dann zwei, eins, zwei, null"),
        ("de", "1-2 Tabl., 5-3-2020", "eine bis zwei Tabletten, 5-3-2020"),
        ("fr", "½-0-1", "un demi, zéro, un"),
        ("es", "1 1/2-0-1", "uno y medio, cero, uno"),
        ("de", "1-2x tägl.", "ein- bis zweimal täglich"),
        ("fr", "2 à 3x/j", "deux à trois fois par jour"),
        ("es", "2-3 veces/día", "dos a tres veces al día"),
        ("es", "1 comp. c/8 h x 1 sem.", "un comprimido cada ocho horas durante una semana"),
        ("fr", "2 gél. x 10 j", "deux gélules pendant dix jours"),
        ("es", "máx. 6/24 h", "máximo seis en veinticuatro horas"),
        ("de", "< 6 Mon., > 12 J.", "unter sechs Monaten, über zwölf Jahre."),
        ("de", "ab 6 J. und Jugendl.", "ab sechs Jahren und Jugendlichen."),
        ("fr", "adultes > 65 ans", "adultes de plus de soixante-cinq ans"),
        (
            "es",
            "niños < 8 m, tubo > 8 m",
            "niños de menos de ocho meses, tubo mayor que ocho metros",
        ),
    ],
)
def test_how_a_medicine_is_taken_and_by_whom(language: str, text: str, right: str) -> None:
    assert said(text, language) == right


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("de", "geb. 5.6.44", "geboren fünfter Juni neunzehnhundertvierundvierzig"),
        ("de", "am 5.6.44", "am fünften Juni zweitausendvierundvierzig"),
        (
            "fr",
            "née le 5/6/44, vue le 5/6/24",
            (
                "née le cinq juin mille neuf cent quarante-quatre, "
                "vue le cinq juin deux mille vingt-quatre"
            ),
        ),
        ("es", "F. nac.: 5/6/12", "F. nac.: cinco de junio de dos mil doce"),
        ("de", "am 3.5. bzw. 4.6.", "am dritten Mai beziehungsweise vierten Juni"),
        ("de", "bis 3. bzw. 4. Mai", "bis dritten beziehungsweise vierten Mai"),
        ("de", "in der 3. und 4. Form", "in der dritten und vierten Form"),
        ("de", "v. 28.12.-3.1.", "vom achtundzwanzigsten Dezember bis dritten Januar"),
        (
            "fr",
            "les 2/3, les 24/12 et 1/1",
            "les deux tiers, les vingt-quatre décembre et premier janvier",
        ),
        ("es", "viernes 12/06", "viernes doce de junio"),
        ("de", "Mo, Mi, Fr 9 h; so, mi", "Montag, Mittwoch, Freitag neun Uhr; so, mi"),
        ("fr", "lun., mer. et ven.", "lundi, mercredi et vendredi."),
        ("es", "L, M y V de 9 a 14 h", "lunes, martes y viernes de nueve a catorce horas"),
        ("fr", "9h-12h/14h-18h", "neuf heures à douze heures et quatorze heures à dix-huit heures"),
        ("de", "um 9 h, 20.15 h, alle 8 h", "um neun Uhr, zwanzig Uhr fünfzehn, alle acht Stunden"),
    ],
)
def test_days_and_hours(language: str, text: str, right: str) -> None:
    assert said(text, language) == right


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("fr", "art. 3 à 5 s'appliquent", "articles trois à cinq s'appliquent"),
        (
            "fr",
            "Pourvoi n° 11-22.333",
            "Pourvoi numéro onze tiret vingt-deux point trois cent trente-trois",
        ),
        ("es", "exp. 45/2019", "expediente cuarenta y cinco de dos mil diecinueve"),
        (
            "de",
            "Art. 3 II GG, § 4 III 2 StGB",
            "Artikel drei Absatz zwei GG, Paragraf vier Absatz drei Satz zwei StGB",
        ),
        ("de", "5 U 12/20, 5 W", "fünf U zwölf aus zwanzig, fünf Watt"),
        ("de", "ISBN 3-16-148410-X", "ISBN drei, eins sechs, eins vier acht vier eins null, X"),
        ("de", "S. 3 ff., S. 4 f.", "Seite drei und folgende, Seite vier folgende."),
        ("fr", "av. la prise, 3 av. Foch", "avant la prise, trois avenue Foch"),
        ("es", "C/ Sol, s/n. ¿Seguir? (s/n)", "calle Sol, sin número. ¿Seguir? (s/n)"),
        ("es", "la no. 4; dijo que no. Fin", "la número cuatro; dijo que no. Fin"),
    ],
)
def test_laws_files_and_addresses(language: str, text: str, right: str) -> None:
    assert said(text, language) == right


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        (
            "de",
            'Display 6,1", sagte: "Es sind 6,1"',
            'Display sechs Komma eins Zoll, sagte: "Es sind sechs Komma eins"',
        ),
        ("fr", "17,5/20, 3/4 l", "dix-sept virgule cinq sur vingt, trois quarts de litre"),
        ("es", "dolor 8/10", "dolor ocho sobre diez"),
        ("es", "Viento del NO. Digo que NO.", "Viento del noroeste. Digo que NO."),
        ("fr", "Vent de S-O à 5 km/h", "Vent de sud-ouest à cinq kilomètres à l'heure"),
        ("de", "C6H12O6, H₂SO₄", "C sechs H zwölf O sechs, H zwei S O vier"),
        ("fr", "Na+, Ca2+", "Na plus, Ca deux plus"),
        ("de", "Es sinkt.[3] Nicht x[0].", "Es sinkt. Nicht x[null]."),
        ("fr", "2h05'30\"", "deux heures cinq minutes trente secondes"),
        ("fr", "Il y vit. Un an. Le sol. Un quart.", "Il y vit. Un an. Le sol. Un quart."),
        ("es", "Toma el sol. 2 sol. orales", "Toma el sol. dos solución orales"),
        ("de", "Es ist spät. Wir gehen.", "Es ist spät. Wir gehen."),
        ("de", "im letzten Akt. Bravo", "im letzten Akt. Bravo"),
        (
            "de",
            "Insulin 10 E morgens, 12 E abends, Block E",
            "Insulin zehn Einheiten morgens, zwölf Einheiten abends, Block E",
        ),
        ("fr", "Insuline 10 U le soir", "Insuline dix unités le soir"),
        ("es", "1 vez/sem, tel. 112", "una vez por semana, teléfono uno uno dos"),
        ("fr", "enfants < 15 kg", "enfants de moins de quinze kilogrammes"),
        ("fr", "10/20 mg, note 10/20", "dix, vingt milligrammes, note dix sur vingt"),
        ("fr", "les notes du 10/12", "les notes du dix décembre"),
        ("de", "Zimmer von O. Meier", "Zimmer von O. Meier"),
        ("de", "Vit. D3 1.000 I.E.", "Vitamin D drei, eintausend internationale Einheiten"),
        ("de", "siegte 2-1, 2-1 km", "siegte zwei zu eins, zwei bis ein Kilometer"),
        ("es", "a las 9.15, 9.15 kg", "a las nueve quince, nueve coma quince kilogramos"),
        ("es", "op. 27, la op.", "opus veintisiete, la operación."),
        ("es", "8 GB/256 GB", "ocho gigabytes, doscientos cincuenta y seis gigabytes"),
    ],
)
def test_signs_by_what_the_sentence_speaks_of(language: str, text: str, right: str) -> None:
    assert said(text, language) == right


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("de", "800 € WM, die WM in Rom", "achthundert Euro Warmmiete, die WM in Rom"),
        ("de", "der kath. Pfarrer, griech. Vase", "der katholische Pfarrer, griechische Vase"),
        ("de", "in d. Nacht, d. h. nie", "in der Nacht, das heißt nie"),
        ("de", "von 1,50 €, für 1,50 €", "von einem Euro fünfzig, für einen Euro fünfzig"),
        ("de", "mit 1/2 Tablette", "mit einer halben Tablette"),
        ("de", "die 68er, den 50ern", "die achtundsechziger, den fünfzigern"),
        ("de", "Im IV. Quartal", "Im vierten Quartal"),
        ("fr", "2 1/2 tasses, 1½ h", "deux tasses et demie, une heure et demie"),
        ("es", "1 1/2 tazas", "una taza y media"),
        ("es", "el III trimestre", "el tercer trimestre"),
        ("fr", "œil dt, main g.", "œil droit, main gauche."),
        ("es", "mano dcha., ojo izq.", "mano derecha, ojo izquierdo."),
    ],
)
def test_words_that_are_short_by_what_stands_beside_them(
    language: str, text: str, right: str
) -> None:
    assert said(text, language) == right
