"""Ordinals in German, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "Der 1000. Gast und der 25.000. Leser wurden begrüßt.",
            "Der tausendste Gast und der fünfundzwanzigtausendste Leser wurden begrüßt.",
        ),
        (
            "Bis ins frühe 17. Jh. stand hier eine Burg.",
            "Bis ins frühe siebzehnte Jahrhundert stand hier eine Burg.",
        ),
        ("Sie kam ins 3. Semester.", "Sie kam ins dritte Semester."),
        (
            "Die Mauer stammt a. d. 11./12. Jh.",
            "Die Mauer stammt aus dem elften und zwölften Jahrhundert.",
        ),
        ("Das 2. Lied gefiel, ein 3. weniger.", "Das zweite Lied gefiel, ein drittes weniger."),
        ("Moor (4.) traf auf Ried (11.).", "Moor (vierter) traf auf Ried (elfter)."),
        (
            "Er starb im Jahr 1848. Das war früh.",
            "Er starb im Jahr achtzehnhundertachtundvierzig. Das war früh.",
        ),
        ("Das Tor fiel in der 12. Minute.", "Das Tor fiel in der zwölften Minute."),
        ("Ende der 2. Woche war Ruhe.", "Ende der zweiten Woche war Ruhe."),
        ("Neben der 3. Vorsitzenden saß er.", "Neben der dritten Vorsitzenden saß er."),
        ("Die Kinder der 4. Klasse sangen.", "Die Kinder der vierten Klasse sangen."),
        ("Mit der 7. Kugel traf er.", "Mit der siebten Kugel traf er."),
        (
            "Im 1.-Klasse-Abteil saß ein 3.-Klässler.",
            "Im Erste-Klasse-Abteil saß ein Dritt-Klässler.",
        ),
        ("Am Ende des 19. Jh. zog er um.", "Am Ende des neunzehnten Jahrhunderts zog er um."),
        ("Liga, 12. Spieltag: Es geht los.", "Liga, zwölfter Spieltag: Es geht los."),
        ("Die 3. Pers. Sg. lautet so.", "Die dritte Person Singular lautet so."),
        (
            "Da war der 2. Angeklagte, der 3. Kollege.",
            "Da war der zweite Angeklagte, der dritte Kollege.",
        ),
        (
            "Der 1. Schwede, der 2. Tote und der 2. Wille.",
            "Der erste Schwede, der zweite Tote und der zweite Wille.",
        ),
        ("Während der 2. Mann schlief, kam er.", "Während der zweite Mann schlief, kam er."),
        (
            "Der 3. Monteur, der 2. Streik, der 2. Sprung.",
            "Der dritte Monteur, der zweite Streik, der zweite Sprung.",
        ),
        ("bis 3. bzw. 4. Mai", "bis dritten beziehungsweise vierten Mai"),
        ("in der 3. und 4. Form", "in der dritten und vierten Form"),
        ("Im IV. Quartal", "Im vierten Quartal"),
        ("Im II. Weltkrieg, S. 12 ff.", "Im Zweiten Weltkrieg, Seite zwölf und folgende."),
        (
            "Tore in der 3. und 8. Min. Dann kam Regen.",
            "Tore in der dritten und achten Minute. Dann kam Regen.",
        ),
        ("am 1. u. 3. Do. im Monat", "am ersten und dritten Donnerstag im Monat"),
        ("Es siegte der 1. FC Magdeburg.", "Es siegte der erste FC Magdeburg."),
        ("Beim 1. SC, gegen den 1. FC", "Beim ersten SC, gegen den ersten FC"),
        (
            "Sie wohnt im 5. OG, das 1. UG ist leer.",
            "Sie wohnt im fünften Obergeschoss, das erste Untergeschoss ist leer.",
        ),
        ("Ins 3. OG; ein 2. OG", "Ins dritte Obergeschoss; ein zweites Obergeschoss"),
        ("In der 30. SSW", "In der dreißigsten Schwangerschaftswoche"),
        ("4. Aufl., im 3. und 4. Lj.", "vierte Auflage, im dritten und vierten Lebensjahr."),
        (
            "Hof 7, 3. Aufgang; nach 2. Impfung Fieber",
            "Hof sieben, dritter Aufgang; nach zweiter Impfung Fieber",
        ),
        (
            "Am Montag, den 4. März; Montag, 4. März",
            "Am Montag, den vierten März; Montag, vierter März",
        ),
        ("Es kamen 20000 Berliner.", "Es kamen zwanzigtausend Berliner."),
        ("Es war ein 4. Anlauf.", "Es war ein vierter Anlauf."),
        ("Ihr 2. Buch und sein 5. Auto.", "Ihr zweites Buch und sein fünftes Auto."),
        ("Eine 3. Dosis hilft.", "Eine dritte Dosis hilft."),
        ("Jedes 5. Kind, jeder 3. Mann.", "Jedes fünfte Kind, jeder dritte Mann."),
        ("Er hat einen 2. Hund.", "Er hat einen zweiten Hund."),
        ("Kein 2. Anruf kam.", "Kein zweiter Anruf kam."),
        ("Nach 12 Std. eine 2., falls nötig.", "Nach zwölf Stunden eine zweite, falls nötig."),
        (
            "1. Woche 10 mg, 2. Woche 20 mg",
            "erste Woche zehn Milligramm, zweite Woche zwanzig Milligramm",
        ),
        (
            "Das 4.-jüngste Mitglied der 2.-größten Stadt",
            "Das viertjüngste Mitglied der zweitgrößten Stadt",
        ),
    ],
)
def test_ordinals_are_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="de")
    assert "".join(piece.spoken for piece in pieces) == right
