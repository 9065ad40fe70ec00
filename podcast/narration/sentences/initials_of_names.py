"""Initials of names in French and Spanish, whose full stop ends no sentence: "de J. Ruiz"."""

from __future__ import annotations

import re

# Who is named by an initial stands behind a small word, another initial or a first name.
_NAMED = re.compile(
    r"(?:(?:^|[\s(«“])(?:d['’]|(?:de|du|et|par|avec|selon|chez|pour|à|y|e|con|por|según|a|para|don"
    r"|doña|doctora?|señora?|docteur|maître|professeur|monsieur|madame|auteurs?|autor\w*) )"
    r"|[,;:(«“] ?|[A-ZÀ-Þ]\. ?-?|(?:^|\s)(?P<first>[A-ZÀ-Þ][a-zà-ÿ]+) )[A-ZÀ-Þ]\.\s+$"
)
# "Groupe A. Paris": what is told apart by letters is nobody's first name.
_LETTERED = re.compile(
    r"(?i:groupes?|grupos?|vitamin\w+|plan|h[eé]patit\w+|lettre|letra|bâtiment|bloc|bloque|edificio"
    r"|salles?|salas?|zones?|zonas?|types?|tipos?|class\w+|clases?|annexe|anexo|punto|point|porte|puerta"
    r"|escalier|escalera|parties?|partes?|opci[oó]n|option|cas|caso|s[eé]rie|catégorie|categoría|ligne"
    r"|línea|terminal|aula|hall|case|figure|figura|tableau|tabla|grippe|gripe|influenza)$"
)
_BEGINS = re.compile(
    r"(?:Les?|La|L['’]|Une?|Des?|Du|D['’]|En|Ils?|Elles?|On|Nous|Vous|Je|J['’]|Tu|C['’]|Cet?|Cette|Ces|Cela"
    r"|Mais|Et|Ou|Où|Puis|Si|Pour|Par|Dans|Sur|Sous|Avec|Sans|Aux?|À|Après|Avant|Chaque|Tout\w*|Tous"
    r"|Quand|Selon|Son|Sa|Ses|Leurs?|Mon|Ma|Mes|Notre|Votre|Qu\w*|Ne|Y|Ensuite|Enfin|Ainsi|Alors|Donc"
    r"|Car|Or|Voir|Voici|Ici|Aujourd|Depuis|Comme|Entre|Lors\w*|Prendre|Prenez|Appelez"
    r"|El|Los|Las|Un[ao]s?|Es|Son|Era|Fue|Se|Pero|No|De|Del|Al?|Para|Con|Sin|Luego|Después|Entonces|Así"
    r"|Ahora|Est[aeo]s?|Es[aeo]s?|Sus?|Lo|Cuando|Cada|Hay|Todo\w*|Toda\w*|Desde|Hasta|Según|Sobre|Tras"
    r"|También|Además|Como|Cómo|Qué|Yo|Él|Ella|Ellos|Hoy|Mañana|Ayer|Por|Aquí|Tome|Llame|Véase|Ver)\b"
)
_NAME = re.compile(r"[A-ZÀ-Þ][a-zà-ÿœ'’-]")


def is_initial_of_a_name(before: str, after: str) -> bool:
    """Tell whether a text that ends with a letter and a full stop goes on with its name."""
    named = _NAMED.search(before[-40:])
    if not named or not _NAME.match(after) or _BEGINS.match(after):
        return False
    return not (named["first"] and _LETTERED.search(named["first"]))
