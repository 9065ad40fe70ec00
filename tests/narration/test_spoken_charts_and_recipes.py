"""What charts and recipes abbreviate, found by reading lines aloud."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


def said(text: str, language: str = "en-US") -> str:
    return "".join(piece.spoken for piece in spoken_forms(text, language=language))


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "Apply BID x 7d then QD x 7d.",
            "Apply twice a day for seven days then once a day for seven days.",
        ),
        ("Apply the cream BID.", "Apply the cream twice a day."),
        ("They bid for 7 days.", "They bid for seven days."),
        ("The BID came late.", "The bid came late."),
        (
            "Take 1/2-1 tab q4-6h prn pain.",
            "Take one half to one tablet every four to six hours as needed for pain.",
        ),
        ("Use it prn, daily.", "Use it as needed, daily."),
        (
            "Take ½-1 tablet, 1-1½ tablets or 1/2-2 doses",
            "Take one half to one tablet, one to one and a half tablets or one half to two doses",
        ),
        ("a 1/2-inch pipe", "a half-inch pipe"),
        ("3 TDs, 500 mg TDS", "three T D's, five hundred milligrams three times a day"),
        ("Check it q2wks.", "Check it every two weeks."),
        (
            "10 mg/kg/day ÷ q8h",
            "ten milligrams per kilogram per day divided every eight hours",
        ),
        ("8 ÷ 2", "eight divided by two"),
        (
            "5 mg, ↑ to 10 mg after 1 wk.",
            "five milligrams, increase to ten milligrams after one week.",
        ),
        ("20 mg, ↓ by 5 mg weekly", "twenty milligrams, decrease by five milligrams weekly"),
    ],
)
def test_what_charts_abbreviate(text: str, right: str) -> None:
    assert said(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Add 1 tsp. salt and 2 tbsp. oil.", "Add one teaspoon salt and two tablespoons oil."),
        (
            "Mix 2 Tbsp. oil & ¼ tsp. salt.",
            "Mix two tablespoons oil and one quarter of a teaspoon salt.",
        ),
        ("Add ½ tsp. Then stir.", "Add one half of a teaspoon. Then stir."),
        (
            "3 qts. water, 1 pt. cream, 2 gal. milk",
            "three quarts water, one pint cream, two gallons milk",
        ),
        ("Read pt. 2.", "Read part two."),
        ("1-in. pieces, a 9x13-in. pan", "one-inch pieces, a nine-by-thirteen-inch pan"),
        ("9x13 in the oven", "nine by thirteen in the oven"),
        ("Serves 4-6, makes 2-3", "Serves four to six, makes two to three"),
        (
            '5\'10", 165 lbs., 32" waist',
            "five feet ten inches, one hundred sixty-five pounds, thirty-two inch waist",
        ),
        ('He said "it is 5" and left.', 'He said "it is five" and left.'),
    ],
)
def test_what_recipes_abbreviate(text: str, right: str) -> None:
    assert said(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("F/U 6/52.", "Follow-up six weeks."),
        ("40mg s/c od", "forty milligrams under the skin once a day"),
        (
            "1-2 puffs s/l prn chest pain",
            "one to two puffs under the tongue as needed for chest pain",
        ),
        ("an s/c account", "an s/c account"),
        ("insulin 8u TDS ac.", "insulin eight units three times a day before food."),
        ("at 34+2/40", "at thirty-four weeks two days"),
        ("Age 3-4/12: 2.5ml", "Age three to four months: two point five millilitres"),
        ("CRP 12 (↓ from 48)", "C R P twelve (down from forty-eight)"),
        ("2° to trauma, 1° care", "secondary to trauma, primary care"),
        ("2° to 5°C", "two degrees to five degrees Celsius"),
        ("plts 210 x10^9/L", "platelets two hundred and ten times ten to the ninth per litre"),
        ("6.02 x 10²³", "six point zero two times ten to the twenty-third"),
        ("HbA1c 53 -> 48", "H B A one C fifty-three to forty-eight"),
        (
            "BP 130/80->110/70",
            "B P one hundred and thirty over eighty to one hundred and ten over seventy",
        ),
        ("if x->y", "if x->y"),
        (
            "Under 6s: 2.5ml; 6-12s: 5ml.",
            "Under sixes: two point five millilitres; six to twelves: five millilitres.",
        ),
        ("it took 6-12s: 5 runs", "it took six to twelve seconds: five runs"),
        ("r/v 1/12, TTO: 14/7 supply", "review one month, T T O: fourteen days supply"),
        ("14/3 @ 2.15pm", "the fourteenth of March at two fifteen P M"),
        ("Clinic: Weds, 9.30-12.", "Clinic: Weds, nine thirty to twelve."),
        ("Fri 2.30 kg", "Fri two point three zero kilograms"),
        ("7 → 3", "seven to three"),
        ("p > 3, and 4 < 5", "p greater than three, and four less than five"),
    ],
)
def test_what_british_charts_abbreviate(text: str, right: str) -> None:
    assert said(text, "en-GB") == right


@pytest.mark.parametrize(
    ("text", "language", "right"),
    [
        (
            "§ 3 Abs. 2 S. 1, S. 12",
            "de",
            "Paragraf drei Absatz zwei Satz eins, Seite zwölf",
        ),
        ("vom 5.-7.6.2026", "de", "vom fünften bis siebten Juni zweitausendsechsundzwanzig"),
        ("1/2-1 Tbl. morgens", "de", "eine halbe bis eine Tablette morgens"),
        (
            "HbA1c 53 -> 48 mmol/mol",
            "de",
            "H B A eins C dreiundfünfzig auf achtundvierzig Millimol pro Mol",
        ),
        ("3 > 2", "de", "drei größer als zwei"),
        (
            "8 UI av. repas pdt 7 j.",
            "fr",
            "huit unités internationales avant les repas pendant sept jours.",
        ),
        ("12 av. de la Gare, av. J.-C.", "fr", "douze avenue de la Gare, avant Jésus-Christ."),
        (
            "art. L. 123-4, art. 5-1",
            "fr",
            "article L cent vingt-trois tiret quatre, article cinq tiret un",
        ),
        ("articles 5-7", "fr", "articles cinq à sept"),
        (
            "TA 13/8, Hb 9,8 g/dL",
            "fr",
            "T A treize huit, hémoglobine neuf virgule huit grammes par décilitre",
        ),
        ("Tª 37 °C, Dª María", "es", "temperatura treinta y siete grados Celsius, doña María"),
        ("53 → 48 mmol/mol", "es", "cincuenta y tres a cuarenta y ocho milimoles por mol"),
    ],
)
def test_charts_and_laws_in_other_languages(text: str, language: str, right: str) -> None:
    assert said(text, language) == right
