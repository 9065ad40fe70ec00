"""The gender of a German noun, as far as its ending or a list shows it."""

from __future__ import annotations

import re

_NEUTER = re.compile(
    "(?:mal|jahr|jahrhundert|jh|jahrtausend|kind|kapitel|quartal|semester|trimester|trimenon|auto"
    "|haus|buch|glas|stück|gebot|spiel|bein|auge|ohr|medikament|präparat|rezept|mittel|zimmer|bett"
    "|team|werk|drittel|viertel|album|lied|bild|opfer|treffen|baby|chen|lein|gespräch|ergebnis"
    "|symptom|interview|projekt|produkt|modell|konzert|heft|blatt|land|studium|examen|verfahren|leben"
    "|blech|brett|netz|rohr|tuch|pflaster|spray|haar|knie|hemd|kleid|dorf|feld|fest|formular|fleisch|obst|gelenk|becken|museum|hotel|taxi|foto|video|büro|radio|papier|paket|pulver|fenster|gericht|urteil|gesetz|handy|loch|rennen|wochenende|jahresende|training|verbot|paar"
    "|exemplar|dokument|zentrum|gramm|kilo|pfund|prozent|geschoss|stadium|interesse|gebäude|gemüse"
    "|sachet|pellet|implantat|aerosol|kondom|suppositorium|antibiotikum|remis|fieber|mosaik|stadion"
    "|gymnasium|thema|klima|asthma|trauma|drama|koma|plasma|schema|sofa|brot|messer|bier|tier|bad|byte|fahrrad|eigentor|gegentor)$"
    "|^(?:ei|eis|öl|pad|gel|watt|volt|hertz|mol|tor|rad|ende)$",
    re.IGNORECASE,
)
_MASCULINE = re.compile(
    "(?:kuchen|knochen|rachen|rochen|vorname|nachname|kollege|buchstabe|gedanke|käse|kaffee|schnee"
    "|experte|kräutertee|bodensee|matrose|franzose|chinese|neukunde|stammkunde"
    "|[^\\W\\d_]eur|streik|atlantik|pazifik|sprung|schwung|schrei|papagei|brei|schwur|merkur|verlust|palast"
    "|ballast|pinsel|spion|skorpion|champion)$"
    "|^(?:dung|schaft|name|kunde|junge|hase|löwe|neffe|see|tee|zeuge|bote|brei)$",
    re.IGNORECASE,
)
_FEMININE = re.compile(
    "(?:e|ung|heit|keit|schaft|ion|tät|[^\\W\\d_]{3}ei|ik|ur|(?:er|ent|ant|ist|og|eur|ärzt|kolleg|freund)in|nacht|kunst|brust|angst|lust|luft|post|kost|gunst|uhr|last|kur|spur"
    "|macht|hand|zeit|person|frau|stadt|bank|fahrt|kraft|zahl|haut|tür|arbeit|dosis|liga|instanz"
    "|aula|kita|mensa|firma|pizza|kamera|villa|oma|mama|skala|klinik|kapsel|schachtel|staffel|gabel|nadel|zwiebel|kartoffel|wurzel|nudel"
    "|paprika|zucchini|avocado|mango|regel|formel|tafel|insel|mutter|tochter|schwester|butter|praxis)$",
    re.IGNORECASE,
)
# Who has an n in every other case: "einen Kollegen", "einen Patienten".
WEAK_NOUN = re.compile("(?:[^ef]e|ent|ist|ant|nom|mensch|herr|bär|nachbar)$", re.IGNORECASE)


def gender(noun: str) -> str:
    """Tell "n", "f" or "m": what nothing shows is masculine, as most short nouns are."""
    if _MASCULINE.search(noun):
        return "m"
    if _NEUTER.search(noun):
        return "n"
    return "f" if _FEMININE.search(noun) else "m"
