"""Money in German, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "Das Brot kostete 1 Mark, später 2,50 DM und 3 RM.",
            "Das Brot kostete eine Mark, später zwei Mark fünfzig und drei Reichsmark.",
        ),
        ("Mit Mark 3 Freunde treffen.", "Mit Mark drei Freunde treffen."),
        ("Es kostete Mark 5,50 bar.", "Es kostete fünf Mark fünfzig bar."),
        ("Die Mark Brandenburg ist weit.", "Die Mark Brandenburg ist weit."),
        (
            "Eintritt 9 €/erm. 6 €, Verleih 4 €/h",
            "Eintritt neun Euro, ermäßigt sechs Euro, Verleih vier Euro pro Stunde",
        ),
        ("Das Billett kostet Fr. 12.50 hier.", "Das Billett kostet zwölf Franken fünfzig hier."),
        ("Kostet Fr. 1.50 nur.", "Kostet einen Franken fünfzig nur."),
        ("800 € WM, die WM in Rom", "achthundert Euro Warmmiete, die WM in Rom"),
        ("von 1,50 €, für 1,50 €", "von einem Euro fünfzig, für einen Euro fünfzig"),
        ("Wer zu spät kommt, zahlt 1 Dollar.", "Wer zu spät kommt, zahlt einen Dollar."),
        (
            "Der Kanton zahlt Fr. 3.5 Mio. an Bern.",
            "Der Kanton zahlt drei Komma fünf Millionen Franken an Bern.",
        ),
        ("Kinder zahlen CHF 6.50.", "Kinder zahlen sechs Franken fünfzig."),
        ("Mit Halbtax 1.60 Franken.", "Mit Halbtax ein Franken sechzig."),
        ("Miete EUR 850,-- warm.", "Miete achthundertfünfzig Euro warm."),
        ("Der Fonds verlor T€ 250.", "Der Fonds verlor zweihundertfünfzigtausend Euro."),
        (
            "Es sind 2,5 Bio. € und 90 Mio. €.",
            "Es sind zwei Komma fünf Billionen Euro und neunzig Millionen Euro.",
        ),
        ("Die Prämie steigt um Fr. 8.50.", "Die Prämie steigt um acht Franken fünfzig."),
        ("Er zahlte 1'250.50 Franken.", "Er zahlte eintausendzweihundertfünfzig Franken fünfzig."),
        ("Sie stiegen um 2.5 Prozent.", "Sie stiegen um zwei Komma fünf Prozent."),
    ],
)
def test_money_is_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="de")
    assert "".join(piece.spoken for piece in pieces) == right
