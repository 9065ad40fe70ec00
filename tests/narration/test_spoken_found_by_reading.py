"""What a strict reader found by reading aloud: kinds that were half right, in four languages."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


def said(text: str, language: str = "en-US") -> str:
    return "".join(piece.spoken for piece in spoken_forms(text, language=language))


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("30 mg in 2-3 divided doses", "thirty milligrams in two to three divided doses"),
        ("We saw 10-12 new patients.", "We saw ten to twelve new patients."),
        ("They won 3-1 in two sets.", "They won three one in two sets."),
        ("Fluticasone/salmeterol 250/50", "Fluticasone/salmeterol two hundred fifty, fifty"),
        ("10^6 CFU/mL", "ten to the sixth C F U per milliliter"),
        ("400 IU of vit. D", "four hundred international units of vitamin D"),
        ("1 tablet 4-hrly, or 8 hourly", "one tablet four-hourly, or eight-hourly"),
        ("one to two 5mL spoonfuls", "one to two five-milliliter spoonfuls"),
        ("1-2 puffs 4-6 hourly", "one to two puffs four to six-hourly"),
        ("codeine/paracetamol 1/2 tablet", "codeine/paracetamol one half tablet"),
        ("Levodopa 100/25", "Levodopa one hundred, twenty-five"),
        (
            "Amoxicillin/clavulanic acid 875/125",
            "Amoxicillin/clavulanic acid eight hundred seventy-five, one hundred twenty-five",
        ),
        ("Take one 5mg tablet.", "Take one five-milligram tablet."),
        ("Discard after 28/7.", "Discard after twenty-eight days."),
        ("aged 6 mo. to 5 yrs", "aged six months to five years"),
        ("c/o pain, c/o Ana Ruiz", "complaining of pain, care of Ana Ruiz"),
    ],
)
def test_doses(text: str, right: str) -> None:
    assert said(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("a 3m-old and a 2y-old", "a three-month-old and a two-year-old"),
        ("Children 2y-5y", "Children two years to five years"),
        (
            "Babies 0\u20133m and 3\u20136m",
            "Babies zero to three months and three to six months",
        ),
        ("for 6 mths", "for six months"),
    ],
)
def test_ages(text: str, right: str) -> None:
    assert said(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Take it with food OR with milk.", "Take it with food or with milk."),
        ("She works in the OR with me.", "She works in the O R with me."),
        ("IF you are unsure, do NOT.", "If you are unsure, do not."),
        ("It was SO good.", "It was so good."),
        ("My SO is here.", "My S O is here."),
        ("SO\u2084", "S O four"),
    ],
)
def test_small_words_in_capitals(text: str, right: str) -> None:
    assert said(text).strip() == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Apollo-XI and ECT-II", "Apollo eleven and E C T two"),
        ("3(x+1)\u00b2", "three(x+one) squared"),
        ("3in pipes, 4in of snow", "three-inch pipes, four inches of snow"),
        ("Mon.\u2013Sat., Wed. only", "Monday to Saturday, Wednesday only"),
        ("patent EP 1234567", "patent E P one two three four five six seven"),
        ("v. 2.0.1", "version two point zero point one"),
        (
            "(0300 123 3393)",
            "(zero three zero zero, one two three, three three nine three)",
        ),
    ],
)
def test_numerals_powers_spans_and_names(text: str, right: str) -> None:
    assert said(text) == right


@pytest.mark.parametrize(
    ("text", "language", "right"),
    [
        ("bis +3 °C", "de", "bis plus drei Grad Celsius"),
        ("à +3 °C", "fr", "à plus trois degrés Celsius"),
        ("a +3 °C", "es", "a más tres grados Celsius"),
        ("30 kg/m²", "de", "dreißig Kilogramm pro Quadratmeter"),
        ("1 kg/m²", "fr", "un kilogramme par mètre carré"),
        ("100 mg/m²", "es", "cien miligramos por metro cuadrado"),
        ("2x \u2212 4 = 0", "de", "zwei x minus vier gleich null"),
        ("2x² + 3x = 5", "fr", "deux x au carré plus trois x égale cinq"),
        ("du lun. au ven.", "fr", "du lundi au vendredi"),
        ("nos 4-5, bd. Voltaire", "fr", "numéros quatre à cinq, boulevard Voltaire"),
        (
            "91 123 45 67, núms. 4-5",
            "es",
            "nueve uno, uno dos tres, cuatro cinco, seis siete, números cuatro a cinco",
        ),
    ],
)
def test_the_same_in_other_languages(text: str, language: str, right: str) -> None:
    assert said(text, language) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("for 10 days/2 weeks", "for ten days or two weeks"),
        ("6 months/1 year, 8 hours/2 days", "six months or one year, eight hours per two days"),
        ("INR 2.5 (range 2-3)", "I N R two point five (range two to three)"),
        ("It ranged 2-3, about 4-6.", "It ranged two to three, about four to six."),
        ("The T1/2 is 4 h.", "The T one half is four hours."),
        ("5mg*2, 5 mg * 3", "five milligrams times two, five milligrams times three"),
        ("diluted 1:30 in a ratio of 1:20", "diluted one to thirty in a ratio of one to twenty"),
        ("The scale opens at 10:30.", "The scale opens at ten thirty."),
        ("a ratio of 1:2.5", "a ratio of one to two point five"),
        ("a 2cm x 3cm patch", "a two-by-three-centimeter patch"),
        ("5-10k users, a 5k run", "five to ten thousand users, a five K run"),
        ("£5k, 10k steps", "five thousand pounds, ten thousand steps"),
        ("65s and over wait 65s", "sixty-fives and over wait sixty-five seconds"),
        (
            "“It is 180 lbs.” He said “180 lbs.” and left.",
            "“It is one hundred eighty pounds.” He said “one hundred eighty pounds” and left.",
        ),
        (
            "Dial 000 in Australia, 111 in New Zealand or 15 in France.",
            "Dial zero zero zero in Australia, one one one in New Zealand or one five in France.",
        ),
        (
            "We called 112 people in Germany and 15 in France.",
            "We called one hundred twelve people in Germany and fifteen in France.",
        ),
        ("Gen. 1:1–2:3, Luke 1:5–2:10", "Genesis one one to two three, Luke one five to two ten"),
        ("Super Bowl LVIII, see XXVIII.", "Super Bowl fifty-eight, see twenty-eight."),
        ("CIVIL LILI XXXL", "Civil L I L I X X X L"),
        (
            "FY2023/24, the '60s–'70s",
            "F Y twenty twenty-three twenty-four, the sixties to seventies",
        ),
        ("∆T = 5", "delta T equals five"),
        ("Fish &amp; chips, R&amp;D", "Fish and chips, R and D"),
        ("trough 15-20, HR 60-100", "trough fifteen to twenty, H R sixty to one hundred"),
        (
            "She won the first 3-2, the last 2-3 in sets.",
            "She won the first three two, the last two three in sets.",
        ),
        ("RR 12-20/min. Rooms 12-15.", "R R twelve to twenty per minute. Rooms twelve to fifteen."),
        ("He is 6ft1, on 25ft2.", "He is six feet one inch, on twenty-five square feet."),
        ("BP 140s/90s", "B P one hundred forties over nineties"),
        (
            "Apgars 8/9 at 1/5 min, Apgar scores of 7/9",
            "Apgars eight, nine at one, five minutes, Apgar scores of seven, nine",
        ),
        (
            "4mg IN q2min; 5 mg IN water",
            "four milligrams into the nose every two minutes; five milligrams in water",
        ),
        ("10^9 CFU bid x10d", "ten to the ninth C F U twice a day for ten days"),
        ("TSH 4.5 mIU/L", "T S H four point five milli-international units per liter"),
        ("at 0800 and 2000", "at o eight hundred and twenty hundred"),
        ("At 2000 people came; in 2000.", "At two thousand people came; in two thousand."),
        (
            "From 1/3 to 2/3 of them, on 1/3.",
            "From one third to two thirds of them, on January third.",
        ),
        (
            "1,000s of people, 10s of bees, for 100s",
            "thousands of people, tens of bees, for one hundred seconds",
        ),
        (
            "b. 4/5/1960, d. 3.2.2001",
            "born April fifth, nineteen sixty, died March second, two thousand one",
        ),
        ("TTY: 711", "T T Y: seven one one"),
        ("Rule 10b-5, £5m-10m", "Rule ten b-five, five to ten million pounds"),
        ("Route 9W, a 9W lamp, Room 5B", "Route nine W, a nine-watt lamp, Room five B"),
        ("type O−, Rh+, blood AB+", "type O negative, Rh positive, blood A B positive"),
        ("a B− student", "a B minus student"),
        ("4K@60Hz, ’24–’25", "four K at sixty hertz, twenty-four to twenty-five"),
        ("3-5 NGOs, omega-3s", "three to five N G O's, omega-threes"),
        ("flour w/ 1 tsp salt", "flour with one teaspoon salt"),
        ("Eqs. (1)–(3)", "Equations (one) to (three)"),
        ("12:00 p.m. EDT/9:00 a.m. PT", "twelve P M E D T, nine A M P T"),
        (
            "(800) 555-0199 x12",
            "eight zero zero, five five five, zero one nine nine extension twelve",
        ),
    ],
)
def test_two_figures_that_belong_together(text: str, right: str) -> None:
    assert said(text) == right


@pytest.mark.parametrize(
    ("text", "language", "right"),
    [
        ("10 Tage/2 Wochen", "de", "zehn Tage oder zwei Wochen"),
        ("10 jours/2 semaines", "fr", "dix jours ou deux semaines"),
        ("10 días/2 semanas", "es", "diez días o dos semanas"),
        ("verdünnt 1:1000, um 1:20 Uhr", "de", "verdünnt eins zu eintausend, um ein Uhr zwanzig"),
        ("dilution 1:1000, rapport 1:20", "fr", "dilution un pour mille, rapport un pour vingt"),
        ("dilución 1:1000, escala 1:20", "es", "dilución uno a mil, escala uno a veinte"),
        ("RR 120/80", "de", "RR einhundertzwanzig zu achtzig"),
        ("TA 120/80", "fr", "T A cent vingt sur quatre-vingts"),
        ("tensión de 120/80", "es", "tensión de ciento veinte sobre ochenta"),
        ("Attendre 5 min. Puis rincer.", "fr", "Attendre cinq minutes. Puis rincer."),
        ("Esperar 5 min. Luego, agua.", "es", "Esperar cinco minutos. Luego, agua."),
        ("1/2 cda. de sal", "es", "media cucharada de sal"),
        ("20 ct", "de", "zwanzig Cent"),
        ("20 cts", "fr", "vingt centimes"),
        ("20 cts.", "es", "veinte céntimos"),
        ("19. Jh.: Beginn", "de", "neunzehntes Jahrhundert: Beginn"),
        ("nach 9–13 h", "de", "nach neun bis dreizehn Stunden"),
        ("max 8 cp/24h", "fr", "maximum huit comprimés par vingt-quatre heures"),
        ("6 ans/20 kg", "fr", "six ans ou vingt kilogrammes"),
        ("6 años/20 kg", "es", "seis años o veinte kilogramos"),
        ("Hb 12,3 g/dl", "es", "hemoglobina doce coma tres gramos por decilitro"),
        ("9,90 €/pièce", "fr", "neuf euros quatre-vingt-dix par pièce"),
        ("9,90 €/ud. más", "es", "nueve euros con noventa por unidad más"),
        ("Siglos XVI–XVIII", "es", "Siglos dieciséis a dieciocho"),
        ("Cap. 2.3 y 2.3", "es", "Capítulo dos punto tres y dos coma tres"),
        ("2x1 cp/j", "fr", "deux fois un comprimé par jour"),
        ("à la 90e min. du match", "fr", "à la quatre-vingt-dixième minute du match"),
        ("14 ct/min, 2 €/min", "de", "vierzehn Cent pro Minute, zwei Euro pro Minute"),
        ("10-H. Verstärkt, H. 5", "de", "10-H. Verstärkt, Heft fünf"),
        ("Kapitel 3: Anfang 2001:", "de", "Kapitel drei: Anfang zweitausendeins:"),
        ("3:38,72 Minuten", "de", "drei Minuten achtunddreißig Komma sieben zwei Sekunden"),
        ("(7:24,90 min)", "de", "(sieben Minuten vierundzwanzig Komma neun null Sekunden)"),
        ("1m80", "fr", "un mètre quatre-vingts"),
        ("1-1-1-0, b. Bed. zwei", "de", "eins, eins, eins, null, bei Bedarf zwei"),
        ("ab 6 J./20 kg", "de", "ab sechs Jahren oder zwanzig Kilogramm"),
        ("12.300/µl", "de", "zwölftausenddreihundert pro Mikroliter"),
        (
            "Sa. 9–13 h; nach 9–13 h",
            "de",
            "Samstag neun bis dreizehn Uhr; nach neun bis dreizehn Stunden",
        ),
        ("vom 5.–7.6.", "de", "vom fünften bis siebten Juni"),
        ("Kap. 2.3, am 2.3.", "de", "Kapitel zwei Punkt drei, am zweiten März"),
        ("in der 90. Min. fiel es", "de", "in der neunzigsten Minute fiel es"),
        ("5 %ig, 100%ige", "de", "fünfprozentig, einhundertprozentige"),
        ("A1–C2", "de", "A eins bis C zwei"),
    ],
)
def test_two_figures_in_other_languages(text: str, language: str, right: str) -> None:
    assert said(text, language) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Take 2 x 500mg tabs QDS.", "Take two five-hundred-milligram tablets four times a day."),
        (
            "1/2 tab mane. He has 3 tabs open.",
            "one half tablet in the morning. He has three tabs open.",
        ),
        ("Fri 8.30–1, closed 1–2pm.", "Friday eight thirty to one, closed one to two P M."),
        ("Born 12.3.45", "Born the twelfth of March, nineteen forty-five"),
        ("on 3.4.24", "on the third of April, twenty twenty-four"),
        ("version 12.3.45", "version twelve point three point forty-five"),
        ("£9.90/item", "nine pounds and ninety pence per item"),
        ("£2bn–3bn", "two to three billion pounds"),
        (
            "£900k–£1.2m",
            "nine hundred thousand pounds to one point two million pounds",
        ),
        ("A*–C, 5 A*s", "A star to C, five A stars"),
        ("G7/G20, B12/B6", "G seven G twenty, B twelve B six"),
    ],
)
def test_what_the_british_write(text: str, right: str) -> None:
    assert said(text, "en-GB") == right
