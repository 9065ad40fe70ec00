"""Numbers to call in French and Spanish that only their company tells: "SOS Détresse 454545"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.shared.phone_numbers import said_in_groups
from podcast.narration.spoken.languages.tongue import Tongue
from podcast.narration.spoken.rule import Form, form

# Numbers of a file, an order or a page are called by nobody.
_OF_A_FILE = (
    "dossier|client|lot|série|commande|facture|contrat|page|compte|licence|article|version|adhérent\\w*|sécurité"
    "|ordre|pedido|cliente|expediente|lote|factura|serie|contrato|cuenta|página|socio|orden|chèque|permis"
    "|abonné|inscription|registre|registro|inscripción|parcelle|parcela|habitants|personnes|pièce"
)


def numbers_of_services(tongue: Tongue) -> Iterator[Form]:
    """Say a number behind its service: "n° de la préfecture : 3430", "SOS Amitié 454545"."""

    def said(match: re.Match[str]) -> str:
        return said_in_groups(match["said"], tongue=tongue)

    yield form(
        rf"\b(?i:n°|nº|n\.º|numéro|número) (?:d['’]|(?:de la|de l['’]|du|des|de|del|de los"
        rf"|de las) ?)?"
        rf"(?!(?:{_OF_A_FILE})\b)[\w-]{{3,18}} ?: (?P<said>[0-9]{{4,6}})(?![\w%€/-]|[.,][0-9]"
        rf"| ?[€$]"
        r"| [0-9]| [a-zà-ÿ]{3,})",
        said,
        needs=("n°", "nº", "n.º", "um", "úm", "N"),
    )
    yield form(
        r"\bSOS(?: [A-ZÀ-Þ][\wà-ÿ'’-]{2,16}){1,2} ?:? ?(?P<said>[0-9]{4,6})(?![\w%€/-]|[.,][0-9])",
        said,
        needs=("SOS",),
    )
    yield form(
        rf"\b(?i:{tongue.word('call_words')})\.?:?[ \u00a0](?P<said>[1-9] [0-9]{{3,4}} [0-9]{{4}})"
        r"(?![\w%€/-]|[.,][0-9])",
        said,
        needs=(" ",),
    )


def numbers_for_messages(tongue: Tongue) -> Iterator[Form]:
    """Say a number that a word is sent to, or that a writing telephone dials."""

    def said(match: re.Match[str]) -> str:
        return said_in_groups(match["said"], tongue=tongue)

    end = r"(?![\w%€$/-]|[.,][0-9]| ?[€$]| [0-9]|,? (?:rue|av|boul|bd|de la calle|chemin)\b)"
    end += r"(?! (?!sans|dans|dès|antes)[a-zà-ÿ]{3,20}[sx]\b)"
    word = r"[^.;\n]{0,40}?(?:\b[A-ZÀ-Þ]{2,12}\b|[«\"“][^.;\n]{1,20}"
    word += r"|(?i:sms|textos?|mensajes?|messages?))"
    yield form(
        r"\b(?i:env[íi]\w{1,4}|mand[ae]\w{0,2}|text[eé]\w{0,3}|escrib\w{1,3}|envo\w{2,4}|écri\w{1,4})\b"
        rf"{word}[^.;\n0-9]{{0,14}}\b(?:al?|au|à|le|número) (?P<said>[0-9]{{3,6}}){end}",
        said,
        needs=(" al ", " a ", " au ", " à ", " le ", "número"),
    )
    yield form(
        r"\b(?:[Tt]exte[zr]|[Tt]extee|SMS)(?: (?:le|au|al))?(?: numéro| número)? ?:? "
        rf"(?P<said>[0-9]{{5,6}}){end}",
        said,
        needs=("ext", "SMS"),
    )
    yield form(
        rf"\b(?:TTY|TDD|ATS)(?:/T[TD][YD])?:? (?:al |le |au )?(?P<said>[1-9]11){end}",
        said,
        needs=("TTY", "TDD", "ATS"),
    )
