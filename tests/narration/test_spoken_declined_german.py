"""German words that take an ending by what stands before a figure, and what notes cut short."""

from __future__ import annotations

import pytest

from podcast.narration.sentences import sentences
from podcast.narration.spoken import spoken_forms


def said(text: str) -> str:
    return "".join(piece.spoken for piece in spoken_forms(text, language="de"))


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Geben Sie dem Kind 1 Messlöffel davon.", "Geben Sie dem Kind einen Messlöffel davon."),
        (
            "Geben Sie Ihrem Kind 1 Zäpfchen oder 1 Beutel davon.",
            "Geben Sie Ihrem Kind ein Zäpfchen oder einen Beutel davon.",
        ),
        ("Danach 1 Beutel in Wasser auflösen.", "Danach einen Beutel in Wasser auflösen."),
        ("Abends: 1 Beutel in Wasser auflösen.", "Abends: einen Beutel in Wasser auflösen."),
        ("Das wirkt nach ½–1 Std. gut.", "Das wirkt nach einer halben bis einer Stunde gut."),
        ("Ein 6-wö. Säugling trinkt.", "Ein sechswöchiger Säugling trinkt."),
        ("Einem 3-täg. Fieber folgt Ruhe.", "Einem dreitägigen Fieber folgt Ruhe."),
        (
            "Die 2-stünd. Fahrt und ein 8-mon. Kind.",
            "Die zweistündige Fahrt und ein achtmonatiges Kind.",
        ),
        ("Nicht für Kinder u. 14 J. geeignet.", "Nicht für Kinder unter vierzehn Jahren geeignet."),
        ("Einem Erw. gibt man mehr.", "Einem Erwachsenen gibt man mehr."),
        (
            "Höchstens 5 mg pro kg KG geben.",
            "Höchstens fünf Milligramm pro Kilogramm Körpergewicht geben.",
        ),
        (
            "Heparin 5.000 I. E. s.c. am Abend.",
            "Heparin fünftausend internationale Einheiten subkutan am Abend.",
        ),
        ("Eine Stunde v. d. Schlafen trinken.", "Eine Stunde vor dem Schlafen trinken."),
        (
            "RR TGL. MESSEN! 3 X TGL. 1 TBL. NEHMEN!",
            "RR täglich MESSEN! dreimal täglich eine Tablette NEHMEN!",
        ),
        ("Das Risiko liegt bei 1 : 1000 etwa.", "Das Risiko liegt bei eins zu eintausend etwa."),
        (
            "Er spritzt 10-8-12-6 IE am Tag.",
            "Er spritzt zehn, acht, zwölf, sechs internationale Einheiten am Tag.",
        ),
        ("Ein Kind (2 9/12 J.) fiebert.", "Ein Kind (zwei Jahre und neun Monate) fiebert."),
        ("Ab dem 6. LM gibt es Brei.", "Ab dem sechsten Lebensmonat gibt es Brei."),
        ("Sie rückten 3x aus.", "Sie rückten dreimal aus."),
    ],
)
def test_a_dose_and_an_age_take_their_endings(text: str, right: str) -> None:
    assert said(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Das Tor fiel in der 12. Minute.", "Das Tor fiel in der zwölften Minute."),
        ("Ende der 2. Woche war Ruhe.", "Ende der zweiten Woche war Ruhe."),
        ("Neben der 3. Vorsitzenden saß er.", "Neben der dritten Vorsitzenden saß er."),
        ("Die Kinder der 4. Klasse sangen.", "Die Kinder der vierten Klasse sangen."),
        ("Mit der 7. Kugel traf er.", "Mit der siebten Kugel traf er."),
        ("Er traf in der 90.+3 Min. noch.", "Er traf in der neunzigsten Minute plus drei noch."),
        ("Er kam als 5. ins Ziel.", "Er kam als Fünfter ins Ziel."),
        ("Ab 2. Jänner ist offen.", "Ab zweiten Jänner ist offen."),
        (
            "Im 1.-Klasse-Abteil saß ein 3.-Klässler.",
            "Im Erste-Klasse-Abteil saß ein Dritt-Klässler.",
        ),
        ("Prüfung im 5. FS ablegen.", "Prüfung im fünften Fachsemester ablegen."),
        ("Am Ende des 19. Jh. zog er um.", "Am Ende des neunzehnten Jahrhunderts zog er um."),
        (
            "Elisabeth II. besuchte Benedikt XVI. in Rom.",
            "Elisabeth die Zweite besuchte Benedikt den Sechzehnten in Rom.",
        ),
        ("Die Hl. Messe und der hl. Martin.", "Die Heilige Messe und der heilige Martin."),
        (
            "In der Hl. Nacht, am Tag der Hl. Drei Könige.",
            "In der Heiligen Nacht, am Tag der Heiligen Drei Könige.",
        ),
        ("Eine 2/3-Mehrheit im 3/4-Takt.", "Eine Zweidrittel-Mehrheit im Dreiviertel-Takt."),
        (
            "Eine 80-m²-Wohnung bei km 4 mieten.",
            "Eine Achtzig-Quadratmeter-Wohnung bei Kilometer vier mieten.",
        ),
        ("Auf Platz 2, 5000 Euro gab es.", "Auf Platz zwei, fünftausend Euro gab es."),
        ("Das kostet 1 €, auf 1 Euro genau.", "Das kostet einen Euro, auf einen Euro genau."),
        ("Gemäß § 28a Abs. 1 gilt es.", "Gemäß Paragraf achtundzwanzig a Absatz eins gilt es."),
        ("Das Billett kostet Fr. 12.50 hier.", "Das Billett kostet zwölf Franken fünfzig hier."),
        (
            "Mit 21:25, 25:18 siegte sie.",
            "Mit einundzwanzig zu fünfundzwanzig, fünfundzwanzig zu achtzehn siegte sie.",
        ),
        ("Sie kam nach 1:45 Std. an.", "Sie kam nach einer Stunde fünfundvierzig Minuten an."),
        ("Liga, 12. Spieltag: Es geht los.", "Liga, zwölfter Spieltag: Es geht los."),
        ("Wir tagen im Saal II heute.", "Wir tagen im Saal zwei heute."),
        (
            "Laut Art. 4 d. G v. 2.5. gilt es.",
            "Laut Artikel vier des Gesetzes vom zweiten Mai gilt es.",
        ),
        ("Nach Abs. 2 Alt. 1 gilt es.", "Nach Absatz zwei Alternative eins gilt es."),
        ("Die 3. Pers. Sg. lautet so.", "Die dritte Person Singular lautet so."),
        ("Es endete i. E. 5:4 für uns.", "Es endete im Elfmeterschießen fünf zu vier für uns."),
        ("Lied Nr. 24, Str. 1 singen.", "Lied Nummer vierundzwanzig, Strophe eins singen."),
    ],
)
def test_places_and_sums_take_their_endings(text: str, right: str) -> None:
    assert said(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        # A Friday's hour, departures, and whatever else only looks like the above.
        ("Training: Fr. 19.30 Uhr.", "Training: Freitag neunzehn Uhr dreißig."),
        (
            "Nach dem Sieg fuhr er um 18:20 und 19:40 ab.",
            "Nach dem Sieg fuhr er um achtzehn Uhr zwanzig und neunzehn Uhr vierzig ab.",
        ),
        ("Am Platz 3, 5000 Aarau.", "Am Platz drei, fünf null null null Aarau."),
        (
            "Da war der 2. Angeklagte, der 3. Kollege.",
            "Da war der zweite Angeklagte, der dritte Kollege.",
        ),
        ("Der Hund und 1 Kater wollen trinken.", "Der Hund und ein Kater wollen trinken."),
        ("Die Funktion 3x wächst.", "Die Funktion 3x wächst."),
        (
            "Der 1. Schwede, der 2. Tote und der 2. Wille.",
            "Der erste Schwede, der zweite Tote und der zweite Wille.",
        ),
        ("Während der 2. Mann schlief, kam er.", "Während der zweite Mann schlief, kam er."),
        ("Fr. 31.10. ist Feiertag.", "Freitag einunddreißigster Oktober ist Feiertag."),
        ("Das steht in Joh 3 : 16 schon.", "Das steht in Joh drei : sechzehn schon."),
        ("Das Modell 3x ist neu.", "Das Modell 3x ist neu."),
        ("Tag 2 : 3 Stunden Wanderung.", "Tag zwei : drei Stunden Wanderung."),
        ("ES IST STILL. MAX. GING HEIM.", "ES IST STILL. MAX. GING HEIM."),
        ("Die Kosten 1 Euro und mehr.", "Die Kosten ein Euro und mehr."),
        ("Ich sah den Film (2) gern.", "Ich sah den Film (zwei) gern."),
        ("Sie verkauften 5 hl. Wein.", "Sie verkauften fünf hl. Wein."),
        ("Eine 3/4-Zimmer-Wohnung.", "Eine 3/4-Zimmer-Wohnung."),
        ("Er kam am 10-12-23 E. Schmidt.", "Er kam am 10-12-23 E. Schmidt."),
        (
            "Ab 12 : 10 ml, ab 6 : 5 ml.",
            "Ab zwölf : zehn Milliliter, ab sechs : fünf Milliliter.",
        ),
        (
            "Offen von 8 : 15 bis 12 : 30 heute.",
            "Offen von acht : fünfzehn bis zwölf : dreißig heute.",
        ),
        ("12 : 4 ergibt drei.", "zwölf : vier ergibt drei."),
        ("Die Lupe hat Zoom 3x. Gut.", "Die Lupe hat Zoom 3x. Gut."),
        ("Rechne 3x plus 2.", "Rechne 3x plus zwei."),
        ("Kinder u. 1 J. nicht.", "Kinder unter einem Jahr nicht."),
        ("ALLE 6 STDL. MESSEN", "ALLE sechs STDL. MESSEN"),
        ("Akte 4/8-Berlin.", "Akte 4/8-Berlin."),
        ("Am Fr. 30.11 kommt er.", "Am Freitag 30.11 kommt er."),
        (
            "Nach dem Match, Termine: 18:30, 19:30.",
            "Nach dem Match, Termine: achtzehn Uhr dreißig, neunzehn Uhr dreißig.",
        ),
        (
            "Joh 3:16, 4:5 und 5:6.",
            "Johannes drei, sechzehn, vier zu fünf und fünf zu sechs.",
        ),
        ("Er und 1 Freund nehmen teil.", "Er und ein Freund nehmen teil."),
        (
            "Der 3. Monteur, der 2. Streik, der 2. Sprung.",
            "Der dritte Monteur, der zweite Streik, der zweite Sprung.",
        ),
        ("Jeder 3. Jänner ist kalt.", "Jeder dritte Jänner ist kalt."),
        ("Sie kam als 3. von vielen an.", "Sie kam als Dritte von vielen an."),
        ("Das Fest der hl. Agnes.", "Das Fest der heiligen Agnes."),
        ("Alle 3-mon. Kontrollen.", "Alle dreimonatigen Kontrollen."),
        ("Ein 1-m²-Beet.", "Ein Ein-Quadratmeter-Beet."),
        ("1 TBL./TAG", "eine Tablette pro TAG"),
        ("2 X 1 TBL. TGL.", "zweimal eine Tablette täglich"),
        (
            "Bolus 4-4-4 IE/Mahlzeit.",
            "Bolus vier, vier, vier internationale Einheiten pro Mahlzeit.",
        ),
        ("Die Note 1-2-3 E. kommt.", "Die Note eins, zwei, drei E. kommt."),
        ("Wir treffen uns 10 : 30 heute.", "Wir treffen uns zehn : dreißig heute."),
        ("alle 2 : 5 Tropfen", "alle zwei : fünf Tropfen"),
        ("Nach dem Match: 11:15, 12:15.", "Nach dem Match: elf Uhr fünfzehn, zwölf Uhr fünfzehn."),
        ("Am Dienstag, 4. Jänner.", "Am Dienstag, dem vierten Jänner."),
        ("Am Sonntag, dem 4. Jänner.", "Am Sonntag, dem vierten Jänner."),
        ("Seit seinem 3. Jänner.", "Seit seinem dritten Jänner."),
        ("Mein Freund und 1 Kollege trinken.", "Mein Freund und ein Kollege trinken."),
        ("Nehmen Sie eine 1/2-Tablette.", "Nehmen Sie eine halbe Tablette."),
        ("Kostet Fr. 1.50 nur.", "Kostet einen Franken fünfzig nur."),
        (
            "Er spritzt 4-4-6 E. Humalog.",
            "Er spritzt vier, vier, sechs Einheiten Humalog.",
        ),
        ("Sie ist 4 1/12 Jahre alt.", "Sie ist vier Jahre und einen Monat alt."),
        ("2-3 X TGL. 1,5 TBL.", "zwei bis dreimal täglich eins Komma fünf Tabletten"),
    ],
)
def test_what_only_looks_like_it_is_left(text: str, right: str) -> None:
    assert said(text) == right


@pytest.mark.parametrize(
    "text",
    [
        "Ein 6-wö. Säugling trinkt oft.",
        "Nach 1:45 Std. Fahrt war er da.",
        "Die hl. Messe beginnt.",
        "In der 90.+3 Min. Tor für Bremen.",
    ],
)
def test_what_is_cut_short_ends_no_sentence(text: str) -> None:
    assert len(sentences(spoken_forms(text, language="de"), language="de")) == 1
