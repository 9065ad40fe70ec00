"""What German writes short, in the case and the sense that is meant."""

from __future__ import annotations

import pytest

from podcast.narration.sentences import sentences
from podcast.narration.spoken import spoken_forms


def said(text: str) -> str:
    return "".join(piece.spoken for piece in spoken_forms(text, language="de"))


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Dosis ab 3 J., unter 9 Mon. keine.", "Dosis ab drei Jahren, unter neun Monaten keine."),
        (
            "Seit ca. 4 Wo. krank, vor 5 d gestürzt.",
            "Seit circa vier Wochen krank, vor fünf Tagen gestürzt.",
        ),
        (
            "Nach 1 Wo. besser, vor 1 Monat krank.",
            "Nach einer Woche besser, vor einem Monat krank.",
        ),
        (
            "Mit 1 Becher Sahne und mit 2 Btl. Hefe.",
            "Mit einem Becher Sahne und mit zwei Beuteln Hefe.",
        ),
        ("Für 1 Tag, ohne 1 Cent, für 1 €.", "Für einen Tag, ohne einen Cent, für einen Euro."),
        ("Sie verschieben es um 1 Sekunde.", "Sie verschieben es um eine Sekunde."),
        ("Für 1 Kunden und 1 Urkunde.", "Für einen Kunden und eine Urkunde."),
        ("Noch 1 Ei, 1 Motor und 1 Wende.", "Noch ein Ei, ein Motor und eine Wende."),
        # These ask for another case, or for none.
        ("Bis 9 J., über 4 J., für 3 Mon.", "Bis neun Jahre, über vier Jahre, für drei Monate"),
        ("Um 1 Uhr kamen 3 J. alte Kinder.", "Um ein Uhr kamen drei Jahre alte Kinder."),
        ("Ruhe für 2 Std. Danach gehen.", "Ruhe für zwei Stunden. Danach gehen."),
        ("In 2 Std. Wien erreicht.", "In zwei Stunden Wien erreicht."),
        (
            "Bei Erw. und bei Kindern und Jugendl.",
            "Bei Erwachsenen und bei Kindern und Jugendlichen.",
        ),
        ("Erw. und Jugendl. dürfen es.", "Erwachsene und Jugendliche dürfen es."),
    ],
)
def test_a_german_preposition_asks_for_a_case(text: str, right: str) -> None:
    assert said(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "Mit Karl V. und Franz I. zog er los.",
            "Mit Karl dem Fünften und Franz dem Ersten zog er los.",
        ),
        ("Gegen König Heinrich VIII. war er.", "Gegen König Heinrich den Achten war er."),
        ("Der Papst krönte Karl V. in Bologna.", "Der Papst krönte Karl den Fünften in Bologna."),
        ("Wir sahen Ludwig XVI. nie.", "Wir sahen Ludwig den Sechzehnten nie."),
        ("Er diente Friedrich II. treu.", "Er diente Friedrich dem Zweiten treu."),
        ("Den Kaiser Otto II. kannte sie.", "Den Kaiser Otto den Zweiten kannte sie."),
        (
            "Von Elisabeth I. und Katharina II.",
            "Von Elisabeth der Ersten und Katharina der Zweiten.",
        ),
        ("Die Politik Heinrichs IV.", "Die Politik Heinrichs des Vierten."),
        (
            "1530 malte er Karl V. zu Pferd.",
            "fünfzehnhundertdreißig malte er Karl den Fünften zu Pferd.",
        ),
        # The one who does it, and those whose names end in s of themselves.
        ("Dort traf Karl V. seinen Sohn.", "Dort traf Karl der Fünfte seinen Sohn."),
        ("Elisabeth I. regierte.", "Elisabeth die Erste regierte."),
        ("Er hieß Ludwig XI.", "Er hieß Ludwig der Elfte."),
        ("Papst Clemens VII. floh.", "Papst Clemens der Siebte floh."),
        # No ruler, but a person whose second name is not told.
        (
            "Peter V. (52) gestand, Otto I. (19) nicht.",
            "Peter V. (zweiundfünfzig) gestand, Otto I. (neunzehn) nicht.",
        ),
        ("Katharina V. schweigt.", "Katharina V. schweigt."),
    ],
)
def test_a_german_ruler_is_declined(text: str, right: str) -> None:
    assert said(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Es siegte der 1. FC Magdeburg.", "Es siegte der erste FC Magdeburg."),
        ("Beim 1. SC, gegen den 1. FC", "Beim ersten SC, gegen den ersten FC"),
        (
            "Sie wohnt im 5. OG, das 1. UG ist leer.",
            "Sie wohnt im fünften Obergeschoss, das erste Untergeschoss ist leer.",
        ),
        ("Ins 3. OG; ein 2. OG", "Ins dritte Obergeschoss; ein zweites Obergeschoss"),
        ("In der 30. SSW", "In der dreißigsten Schwangerschaftswoche"),
        (
            "4. Aufl., im 3. und 4. Lj.",
            "vierte Auflage, im dritten und vierten Lebensjahr.",
        ),
        (
            "Hof 7, 3. Aufgang; nach 2. Impfung Fieber",
            "Hof sieben, dritter Aufgang; nach zweiter Impfung Fieber",
        ),
        (
            "Am 7. Okt. und vom 2.–4. Dez.",
            "Am siebten Oktober und vom zweiten bis vierten Dezember.",
        ),
        (
            "Im Nov. 2021, 14. Aug. 2020",
            "Im November zweitausendeinundzwanzig, vierzehnter August zweitausendzwanzig",
        ),
        ("Am Di., 4. März", "Am Dienstag, dem vierten März"),
        ("Ab Freitag, 9.5. um 8 Uhr", "Ab Freitag, dem neunten Mai um acht Uhr"),
        ("Lindenweg 4, 50667 Köln", "Lindenweg vier, fünf null sechs sechs sieben Köln"),
        ("Marktplatz 2, 8001 Zug", "Marktplatz zwei, acht null null eins Zug"),
        # A number that ends its sentence, a name, a day with its article, a crowd.
        (
            "Er kam auf Rang 2. Hof und Haus sind leer.",
            "Er kam auf Rang zwei. Hof und Haus sind leer.",
        ),
        ("Ich heiße Jan. Er ist 3.", "Ich heiße Jan. Er ist drei."),
        (
            "Am Montag, den 4. März; Montag, 4. März",
            "Am Montag, den vierten März; Montag, vierter März",
        ),
        ("Es kamen 20000 Berliner.", "Es kamen zwanzigtausend Berliner."),
    ],
)
def test_a_german_full_stop_that_is_a_place_in_a_row(text: str, right: str) -> None:
    assert said(text) == right


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Der 1. FC Ulm spielt. Wir gehen.", 2),
        ("Im 2. OG Links läuten. Bitte warten.", 2),
        ("Am 7. Okt. Karten holen.", 1),
        ("Am Di., 4. März, und am Fr., 9.5. um 8 Uhr.", 1),
        ("Erst 1 Pck. Hefe, dann 2 Tbl. Süßstoff und mit 3 Btl. Tee.", 1),
        ("Das sind 3 Btl. Dann rühren.", 2),
        ("Hrn. Roth und Fam. Lang, z. Hd. Dr. med. Beck.", 1),
    ],
)
def test_a_german_sentence_ends_only_where_it_ends(text: str, count: int) -> None:
    assert len(sentences(spoken_forms(text, language="de"), language="de")) == count


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Z. n. Bypass, jetzt V. a. Infarkt.", "Zustand nach Bypass, jetzt Verdacht auf Infarkt."),
        ("V. a. akute Blutung.", "Verdacht auf akute Blutung."),
        (
            "V. a. nachts hustet er. V. a. Ältere sind krank.",
            "Vor allem nachts hustet er. Vor allem Ältere sind krank.",
        ),
        ("1 Pck. Hefe, 2 Msp. Salz", "ein Päckchen Hefe, zwei Messerspitzen Salz"),
        ("½ Pck. Zucker, 3 Btl. Gelatine", "ein halbes Päckchen Zucker, drei Beutel Gelatine"),
        (
            "Hrn. Roth und Fam. Lang, z. Hd. Dr. med. Beck",
            "Herrn Roth und Familie Lang, zu Händen Doktor med Beck",
        ),
        ("Temp. 37,2 °C", "Temperatur siebenunddreißig Komma zwei Grad Celsius"),
        ("Sa 9 Uhr, frei nach CC BY-SA 4.0", "Samstag neun Uhr, frei nach CC BY-SA 4.0"),
        ("Geöffnet Mo. bis Fr. 8–16 h.", "Geöffnet Montag bis Freitag acht bis sechzehn Uhr."),
        ("Besuchszeit ist 14–18 h.", "Besuchszeit ist vierzehn bis achtzehn Uhr."),
        ("Wir öffnen. Täglich 2–3 h üben.", "Wir öffnen. Täglich zwei bis drei Stunden üben."),
        (
            "Der Notruf lautet 19222. Hotline: 22833",
            "Der Notruf lautet eins neun zwei zwei zwei. Hotline: zwei zwei acht drei drei",
        ),
        (
            "Unsere Hotline ist 12000 Mal genutzt worden.",
            "Unsere Hotline ist zwölftausend Mal genutzt worden.",
        ),
    ],
)
def test_what_german_writes_short(text: str, right: str) -> None:
    assert said(text) == right
