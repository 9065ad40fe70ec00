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
    ""
    "|amt|(?<!ant)wort|problem|system|konto|gerät|schiff|boot|pferd|unternehmen|theater|telefon|restaurant|risiko|ticket|kabel|möbel|rätsel|segel"
    "|kino|studio|hobby|unternehmen|einkommen|abkommen|vermögen|vergehen|verbrechen|schreiben|wesen|zeichen|eisen|kissen|versprechen|archiv"
    "|ument|element|experiment|parlament|testament|fragment|segment|ornament|temperament|kompliment|regiment|sortiment|pigment|instrument|argument"
    "|molekül|protein|enzym|organ|atom|(?<!a)um|dach|fach|fass|fell|format|gas|gebet|gebiet|geld|gift|gleis|gold|grab|gras|harz|heim|holz|(?<!a)horn"
    "|huhn|jahrzehnt|kalb|kamel|kraut|kreuz|labor|(?<!sch)lager|leder|(?<!pf)licht|lob|maß|meer|mehl|metall|moor|muster|nest|niveau|plakat|protokoll|quiz"
    "|recht|regal|salz|schaf|schild|schloss|schwein|seil|seminar|honorar|inventar|silber|spital|(?<!ä)ufer|volk|wasser|wetter|wunder|zelt|zeug|ziel"
    "|(?:attent|zit|result|mand|quadr|refer|zertifik|sekretari|inser|kondens)at|beet|blut|floß|(?<!sc)herz|garn|laub|leid|stroh|wachs|gesicht|gewicht|königreich|tierreich|rätsel"
    "|gymnasium|thema|klima|asthma|trauma|drama|koma|plasma|schema|sofa|brot|messer|bier|tier|bad|byte|fahrrad|eigentor|gegentor|derby|trikot|stadtfest|turnier|elfmeterschießen)$"
    "|^(?:café|essen|gen|gut|los|rind|reh|reich|tal|erz|ei|eis|öl|pad|gel|watt|volt|hertz|mol|tor|rad|ende)$",
    re.IGNORECASE,
)
_MASCULINE = re.compile(
    "(?:kuchen|knochen|rachen|rochen|vorname|nachname|kollege|buchstabe|gedanke|käse|kaffee|schnee"
    "|experte|kräutertee|bodensee|matrose|franzose|chinese|neukunde|stammkunde"
    "|[^\\W\\d_]eur|streik|atlantik|pazifik|sprung|schwung|schrei|papagei|brei|schwur|merkur|verlust|palast"
    "|ballast|pinsel|spion|skorpion|champion|irrtum|reichtum|konsum|ruhm|raum|baum|traum)$"
    "|^(?:dung|schaft|name|kunde|junge|hase|löwe|affe|ochse|stier|rum|glaube|wille|neffe|see|tee|zeuge|bote|brei)$",
    re.IGNORECASE,
)
_FEMININE = re.compile(
    "(?:e|ung|heit|keit|schaft|ion|tät|[^\\W\\d_]{3}ei|ik|ur|(?:er|ent|ant|ist|og|eur|or|ot|dat|ärzt|kolleg|freund|chef|könig|kund|wirt|schwed|russ|türk|frau)in|[äöü][b-df-hj-np-tv-z]{1,3}in|nacht|kunst|brust|angst|lust|luft|post|kost|gunst|uhr|last|kur|spur"
    "|macht|hand|zeit|person|frau|stadt|bank|fahrt|kraft|zahl|haut|tür|arbeit|dosis|liga|instanz"
    "|aula|kita|mensa|firma|pizza|kamera|villa|oma|mama|skala|klinik|kapsel|schachtel|staffel|gabel|nadel|zwiebel|kartoffel|wurzel|nudel"
    "|sicht|schrift|schicht|schlacht|schlucht|sucht|zucht|frucht|pflicht|frist|geburt|antwort|kunft|nunft|zunft|jugend|tugend|gegend|heimat|armut|milch|stirn|welt|werkstatt|saat|diät"
    "|wahl|norm|form|farm|bahn|mauer|feder|nummer|kammer|klammer|ziffer|(?<![kf])leber|schulter|steuer|wimper|faser|party|jury|nuss|wurst|burg|maus|kuh|gans|braut|faust|schnur|haut|qual|schuld|nachricht"
    "|ampel|amsel|achsel|fackel|fessel|gondel|hantel|klingel|kugel|kuppel|mandel|muschel|orgel|pappel|schaufel|schüssel|semmel|sichel|trommel|windel|fistel|pustel|arena|razzia|aorta|couch|minibar"
    "|(?:sport|tier|pflanzen|spiel|sprach|text|bau|denk|wort|lebens|todes)art|gegenwart|(?:straf|gewalt|un|mord|blut|wohl|helden)tat|(?:lein|trenn|haus|fels|bauch|seiten|rück)wand|(?:schlag|puls)ader|feier"
    "|paprika|zucchini|avocado|mango|regel|formel|tafel|insel|mutter|tochter|schwester|butter|praxis)$"
    "|^(?:app|mail|e-mail|sms|art|tat|wand|haft|not|macht|bar|box|show|tour|oper|ader|axt|laus|magd|schar|list)$",
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
