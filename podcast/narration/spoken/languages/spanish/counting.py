"""How Spanish counts: numbers before a noun, by its gender, decimals and years."""

from __future__ import annotations

import re

from podcast.narration.spoken.languages.tongue import Tongue
from podcast.narration.spoken.number_library import num2words

# Of nouns in -ma those from Greek are masculine: "1 problema", but "1 yema" and "200 camas".
_MASCULINE = re.compile(
    r"^días?$|^(?:mapa|yoga|pijama|tema|lema|clima|coma|plasma|prisma|drama|dogma"
    r"|trauma|reuma|magma|cisma|edema|enema)s?$"
    r"|(?:problem|sistem|esquem|poem|teorem|dilem|emblem|fonem|eccem|eczem|eritem|exantem|enfisem"
    r"|idiom|axiom|diplom|arom|síntom|cromosom|genom|[a-z](?:[cflntr]|ed|br|m)om|diafragm|fantasm"
    r"|carism|sarcasm|espasm|enigm|estigm|paradigm|panoram|gram)as?$",
    re.IGNORECASE,
)
_MAS = re.compile(r"^(?:paloma|maroma|carcoma|broma|redoma|loma|toma|goma|retoma|acroma|sémola)s?$")
# Of nouns in -ta nearly all are feminine; those of people and a few from Greek are not.
_PEOPLE_AND_GREEK = re.compile(
    r"^(?:planet|comet|poet|profet|atlet|ascet|estet|anacoret|exeget|interpret|jesuit|eremit|cosmopolit"
    r"|sibarit|vietnamit|israelit|moscovit|hipócrit|idiot|patriot|compatriot|déspot|acróbat|autómat"
    r"|gimnast|entusiast|cineast|pederast|iconoclast|autodidact|guardamet)as?$"
    r"|(?:naut|crat|[óé]pat)as?$"
    r"|(?<!^p)(?<!^l)(?<!^v)(?<!^ar)(?<!^rev)(?<!^entrev)(?<!^conqu)(?<!^reconqu)(?<!^autop)(?<!^am)istas?$"
)
_FEMININE = re.compile(
    # Nearly all in -ión; a few, "camión" and "gorrión" among them, are masculine.
    r"(?:as?|mujer|mujeres|(?<!\bcam)(?<!\bav)(?<!gorr)(?<!embr)(?<!escorp)(?<!saramp)(?<!bast)(?<!anfitr)"
    r"(?<!centur)(?<!\benv)(?<!\bgu)(?<!\ban)(?<!\bcat)(?<!\b)(?:ión|iones)|dad|dades|itis|osis|veces|vez|noches?|tardes?|dosis|partes?|clases?)$"
    r"|(?:tud|tudes|triz|trices|umbres?|(?<!cora)(?<!bu)(?<!ta)(?<!bu)zón|razones)$"
    r"|^(?:muertes?|calles?|llaves?|naves?|torres?|flor(?:es)?|ley(?:es)?|red(?:es)?|sedes?|bases?"
    r"|fases?|frases?|claves?|fuentes?|nubes?|carnes?|leches?|suertes?|madres?|fiebres?|mentes?"
    r"|series?|especies?|superficies?|imagen|imágenes|orden|órdenes|luz|luces|voz|voces|cruz|cruces"
    r"|raíz|raíces|nariz|narices|sal|pared(?:es)?|piel(?:es)?|señal(?:es)?|cárcel(?:es)?"
    r"|catedral(?:es)?|manos?|fotos?|motos?|tos|labor(?:es)?|crisis|tesis|hipótesis|síntesis"
    r"|gripes?|gentes?|hieles|liebres?|mieles|paz|paces|perdiz|perdices|codorni(?:z|ces)|lombri(?:z|ces)"
    r"|pestes?|planicies?|radios|res(?:es)?|sart[ée]n(?:es)?|serpientes?|sucursal(?:es)?"
    r"|filial(?:es)?|credencial(?:es)?|postal(?:es)?|diagonal(?:es)?|vertientes?|vid(?:es)?|variantes?"
    r"|constantes?|corrientes?|patentes?|vacantes?|simientes?|estirpes?|índoles?|urbes?|aves?|proles?"
    r"|coliflor(?:es)?|legumbres?|pelvis|epidermis|dermis|sepsis|apoteosis|prótesis|sinopsis|elipsis"
    r"|avestruces|efigies?|barbaries?|caries|cal(?:es)?|sal(?:es)?|tez|hoces|hoz|faz"
    r"|diálisis|diéresis|génesis|metástasis|pymes?|virgen|vírgenes|vejez|niñez|nieves?|sangre)$"
)

# Feminine nouns that begin with a stressed a: "1 aula" is "un aula".
_STRESSED = frozenset(
    [
        "acta",
        "águila",
        "agua",
        "ala",
        "alga",
        "alma",
        "ama",
        "ancla",
        "arca",
        "área",
        "arma",
        "arpa",
        "asa",
        "asma",
        "aula",
        "aspa",
        "ave",
        "haba",
        "habla",
        "hacha",
        "hada",
        "hambre",
    ]
)


def is_feminine(noun: str) -> bool:
    """Tell whether a noun is feminine, as its ending or a mark behind it shows."""
    name, _, gender = noun.partition(" |")
    if gender:
        return gender == "f"
    first = name.partition("/")[0]
    masculine = _MASCULINE.search(first) and not _MAS.search(first)
    return bool(_FEMININE.search(first)) and not (masculine or _PEOPLE_AND_GREEK.search(first))


def count(number: int, noun: str) -> str:
    """Say a whole number before a noun: "una" before a feminine one, "uno" before none."""
    said = num2words(number, lang="es")
    said = said.replace("veintiuno mil", "veintiún mil").replace(" uno mil", " un mil")
    if not noun:
        return said
    if number == 1 and noun in _STRESSED:
        return "un"
    if is_feminine(noun):
        said = re.sub(r"cientos\b", "cientas", said).replace("quinientos", "quinientas")
        return re.sub(r"uno$", "una", said)
    return (
        re.sub(r"veintiuno$", "veintiún", said)
        if said.endswith("veintiuno")
        else re.sub(r"\buno$", "un", said)
    )


def decimals(part: str) -> str:
    """Say the figures behind a comma: up to two as a number."""
    zeros = len(part) - len(part.lstrip("0"))
    if len(part) > 2:
        return SPANISH.digits(part)
    rest = [count(int(part[zeros:]), "")] if part[zeros:] else []
    return " ".join([*(["cero"] * zeros), *rest])


SPANISH = Tongue("spanish", count=count, decimals=decimals, year=lambda year: count(year, ""))
