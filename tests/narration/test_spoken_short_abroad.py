"""What German, French and Spanish write short alike, and French and Spanish alone."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


def said(text: str, language: str) -> str:
    return "".join(piece.spoken for piece in spoken_forms(text, language=language))


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("de", "Pflegegrad II, SGB IX", "Pflegegrad zwei, SGB neun"),
        (
            "de",
            "Stadium IIIa, Grad II und III, Faktoren V, VIII und X.",
            "Stadium drei a, Grad zwei und drei, Faktoren fünf, acht und zehn.",
        ),
        (
            "de",
            "Phase-II-Studie, Faktor-IX-Mangel, Typ-1-Diabetes",
            "Phase-zwei-Studie, Faktor-neun-Mangel, Typ-eins-Diabetes",
        ),
        ("de", "Windows XP, Familie IV", "Windows XP, Familie IV"),
        (
            "fr",
            "Stade IIIa, facteurs V et VIII, nerf VII",
            "Stade trois a, facteurs cinq et huit, nerf sept",
        ),
        ("fr", "Chapitres XVII-XVIII et XIX", "Chapitres dix-sept à dix-huit et dix-neuf"),
        ("fr", "facteur IX, groupe X", "facteur neuf, groupe X"),
        ("es", "Estadio IIIa, factores V y VIII", "Estadio tres a, factores cinco y ocho"),
        ("es", "factor IX, vía IV", "factor nueve, vía intravenosa"),
    ],
)
def test_roman_numerals_behind_more_words(language: str, text: str, right: str) -> None:
    assert said(text, language) == right


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        (
            "de",
            "Leukos 7,2 x10^9/l, 10⁶ Keime",
            "Leukos sieben Komma zwei mal zehn hoch neun pro Liter, zehn hoch sechs Keime",
        ),
        ("de", "2^8-1, 3 x 10 mg", "zwei hoch acht minus eins, dreimal zehn Milligramm"),
        ("fr", "180 x10^9/l", "cent quatre-vingts fois dix puissance neuf par litre"),
        ("fr", "10⁶/ml", "dix puissance six par millilitre"),
        (
            "fr",
            "10^-3 mol/l, 10 × 10 cm",
            "dix puissance moins trois moles par litre, dix fois dix centimètres",
        ),
        (
            "es",
            "180 x10^9/l, 3·10^6",
            "ciento ochenta por diez elevado a nueve por litro, tres por diez elevado a seis",
        ),
        ("es", "nota 10, 3 x 10 mg", "nota diez, tres veces diez miligramos"),
    ],
)
def test_powers_of_ten(language: str, text: str, right: str) -> None:
    assert said(text, language) == right


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
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
            "PA : cent trente-cinq sur quatre-vingt-cinq, tension à quatorze neuf",
        ),
        ("fr", "La tension du 13/7 retombe.", "La tension du treize juillet retombe."),
        (
            "es",
            "La tensión era de 13/7. Presión: 135/85",
            "La tensión era de trece siete. Presión: ciento treinta y cinco sobre ochenta y cinco",
        ),
        ("es", "Tensión arterial normal: 11/7", "Tensión arterial normal: once siete"),
        ("es", "La tensión del 13/7 baja.", "La tensión del trece de julio baja."),
    ],
)
def test_pressures_of_the_blood(language: str, text: str, right: str) -> None:
    assert said(text, language) == right


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("de", "Klicken Sie auf Extras > Optionen.", "Klicken Sie auf Extras, dann Optionen."),
        ("de", "Gehen Sie zu Konto » Abmelden.", "Gehen Sie zu Konto, dann Abmelden."),
        (
            "de",
            "Frauen > Männer. Klicken Sie auf »Weiter« und <Name> ein.",
            "Frauen > Männer. Klicken Sie auf »Weiter« und <Name> ein.",
        ),
        ("de", "Tippen Sie, wenn Ist > Soll gilt.", "Tippen Sie, wenn Ist > Soll gilt."),
        (
            "fr",
            "Ouvrez Réglages > Compte > Quitter.",
            "Ouvrez Réglages, puis Compte, puis Quitter.",
        ),
        (
            "fr",
            "Cliquez sur « Suivant » puis <Nom>. riches > pauvres",
            "Cliquez sur « Suivant » puis <Nom>. riches > pauvres",
        ),
        (
            "fr",
            "Menu → Aide, « Outils » > « Options »",
            "Menu, puis Aide, « Outils », puis « Options »",
        ),
        (
            "es",
            "Abra Ajustes > Cuenta. Menú » Salir",
            "Abra Ajustes, luego Cuenta. Menú, luego Salir",
        ),
        (
            "es",
            "Elija Ver->Zoom si hay más.",
            "Elija Ver, luego Zoom si hay más.",
        ),
        (
            "es",
            "Los ricos > pobres. Pulse <Intro> y ya.",
            "Los ricos > pobres. Pulse <Intro> y ya.",
        ),
    ],
)
def test_what_is_chosen_one_after_another(language: str, text: str, right: str) -> None:
    assert said(text, language) == right


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        (
            "de",
            "9 €/m² und 300 Einwohner/km²",
            "neun Euro pro Quadratmeter und dreihundert Einwohner pro Quadratkilometer",
        ),
        (
            "de",
            "2,50 €–3 €, 60 T€, 60 k€",
            "zwei Euro fünfzig bis drei Euro, sechzigtausend Euro, sechzigtausend Euro",
        ),
        ("de", "9 € - 2 € = 7 €", "neun Euro - zwei Euro gleich sieben Euro"),
        ("fr", "8 €/m², 20 W/m²", "huit euros par mètre carré, vingt watts par mètre carré"),
        ("fr", "80 hab./km²", "quatre-vingts habitants par kilomètre carré"),
        (
            "fr",
            "3,1 M d'habitants, 4 Md de dollars",
            "trois virgule un millions d'habitants, quatre milliards de dollars",
        ),
        (
            "fr",
            "1,5 k€ par an, 60 k€/an, 8 €–9 €",
            "mille cinq cents euros par an, soixante mille euros par an, huit euros à neuf euros",
        ),
        ("fr", "2 M de large, taille M de chez nous", "deux M de large, taille M de chez nous"),
        (
            "es",
            "8 €/m², 3,1 M de personas, 60 k€",
            "ocho euros por metro cuadrado, tres coma uno millones de personas, sesenta mil euros",
        ),
        ("es", "$8–$9, 4 M de largo", "ocho dólares a nueve dólares, cuatro M de largo"),
    ],
)
def test_sums_and_what_is_paid_for_a_square(language: str, text: str, right: str) -> None:
    assert said(text, language) == right


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("es", "Vacuna a los 3 m y 5 m.", "Vacuna a los tres meses y cinco meses."),
        ("es", "Niños de 4 a 6 m. Bebé de 1 m.", "Niños de cuatro a seis meses. Bebé de un mes."),
        ("es", "Revisión a los 2, 4 y 12 m.", "Revisión a los dos, cuatro y doce meses."),
        (
            "es",
            "A los 300 m gire. Olas mayores de 3 m.",
            "A los trescientos metros gire. Olas mayores de tres metros.",
        ),
        ("es", "La piscina de 2 m es para niños.", "La piscina de dos metros es para niños."),
        (
            "fr",
            "Vaccins à 3 m, 5 m et 11 m. Bébés de 4 à 6 m.",
            "Vaccins à trois mois, cinq mois et onze mois. Bébés de quatre à six mois.",
        ),
        (
            "fr",
            "Restez à 2 m des enfants. Des vagues de plus de 3 m.",
            "Restez à deux mètres des enfants. Des vagues de plus de trois mètres.",
        ),
        (
            "fr",
            "Rappel à 16-18 m, vaccin à 17 m.",
            "Rappel à seize à dix-huit mois, vaccin à dix-sept mois.",
        ),
        ("fr", "les -12 ans, aux + de 60 ans", "les moins de douze ans, aux plus de soixante ans"),
        ("fr", "Il a +2 ans d'attente.", "Il a plus deux ans d'attente."),
        (
            "es",
            "1/2-1 comp. al día, ½-2 cdas.",
            "medio a un comprimido al día, media a dos cucharadas",
        ),
        ("fr", "1/2-1 cp, ½-2 heures", "un demi à un comprimé, une demi à deux heures"),
        (
            "de",
            "1/2-1 Btl., 1/2–1 Stunde, Heft 1/2-2020",
            "ein halber bis ein Beutel, eine halbe bis eine Stunde, Heft 1/2-2020",
        ),
    ],
)
def test_ages_and_halves(language: str, text: str, right: str) -> None:
    assert said(text, language) == right


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        (
            "fr",
            "dans le XIe arr. et le 3e arr. Il y vit.",
            "dans le onzième arrondissement et le troisième arrondissement. Il y vit.",
        ),
        ("fr", "Vers 9 h, à la IVe heure", "Vers neuf heures, à la quatrième heure"),
        ("fr", "Ier mai, Ire dose, Ve siècle", "premier mai, première dose, cinquième siècle"),
        ("fr", "arr. 9 h, Mgr Leroy", "arrivée neuf heures, Monseigneur Leroy"),
        ("fr", "TVA incl., repas incl.", "TVA incluse, repas inclus."),
        ("es", "2ª ed. Salió ayer. (ed. Pérez)", "segunda edición. Salió ayer. (ed. Pérez)"),
        (
            "es",
            "desayuno incl., tasas incl., del 1 al 3 incl.",
            "desayuno incluido, tasas incluidas, del uno al tres inclusive.",
        ),
        (
            "fr",
            "Ouvert L-S 9h-12h. la ligne L-V",
            "Ouvert du lundi au samedi neuf heures à douze heures. la ligne L-V",
        ),
        (
            "es",
            "Abierto L-S de 9 a 14 h. el tren L-V",
            "Abierto de lunes a sábado de nueve a catorce horas. el tren L-V",
        ),
        (
            "es",
            "De L a V de 9 a 14 h, S-D cerrado",
            "De lunes a viernes de nueve a catorce horas, de sábado a domingo cerrado",
        ),
        (
            "de",
            "1. Kön 8, 27; 2 Tim 1, 7",
            "Erste Könige acht, siebenundzwanzig; Zweiter Timotheus eins, sieben",
        ),
        ("de", "50 v. Chr. 2,5", "fünfzig vor Christus zwei Komma fünf"),
        (
            "fr",
            "2 P 1, 4; 1 S 3, 10; taille S 3,5",
            "deuxième Pierre un, quatre; premier Samuel trois, dix; taille S trois virgule cinq",
        ),
        (
            "es",
            "2 Tm 1, 7; 1 Sam 3, 10; talla S 3,5",
            "Segunda de Timoteo uno, siete; Primero de Samuel tres, diez; talla S tres coma cinco",
        ),
    ],
)
def test_what_french_and_spanish_write_short(language: str, text: str, right: str) -> None:
    assert said(text, language) == right
