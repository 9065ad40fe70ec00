"""How French counts: numbers before a noun, by its gender, and decimals."""

from __future__ import annotations

import re

from podcast.narration.spoken.languages.tongue import Tongue
from podcast.narration.spoken.number_library import num2words
from podcast.narration.spoken.rule import Form, form
from podcast.narration.spoken.tables import wordlist

_FEMININE = wordlist("french", part="feminine")
# Endings of nouns that are nearly all feminine, and those of them that are masculine.
_ENDS_FEMININE = re.compile(
    r"(?:[gts]ion|[a-z]{2}tte|[a-z]{3}esse|tude|aison|[a-zéè]ie|(?:[lnrvdcsuxm]|al|bil|nt)ité|iété"
    r"|[aeio]nce|[a-zà-ÿ]ée|[a-zéï]ine|[a-z]{2}elle|ière|[tlsdgçm]ure|[nlt]ade|aille|phère|[a-zé]{2}[ae]nte"
    r"|[^aeiou]ise|[aeè]use|[aiou]sse|yse|trice)s?$"
)
_MASCULINE = re.compile(
    r"(?:musée|lycée|trophée|apogée|périgée|hypogée|caducée|mausolée|athénée|prytanée|gynécée"
    r"|camée|scarabée|macchabée|périnée|silence|nonce|quinconce|parapluie|incendie|génie|symposion"
    r"|zombie|sosie|messie|amphibie|foie|cookie|caddie|selfie|smoothie|brownie|bogie|squelette"
    r"|quintette|quartette|transpalette|amulette|cette|jette|bastion|cation|camion|himation"
    r"|scion|espion|arpion|domaine|moine|zine|trampoline|tagine|tajine|pipeline|péritoine|^celle"
    r"|rebelle|libelle|flagelle|labelle|violoncelle|vermicelle|cimetière|derrière|(?<![bc])arrière|tellure|silure|murmure|malade"
    r"|stade|coude|lude|hémisphère|planisphère|molosse|colosse|carrosse|narcisse|pamplemousse"
    r"|comité|traité|invité|précipité|cesse|laisse|baisse|(?<!im)passe|casse|reste|suisse|essuie|stylomine"
    r"|amiante|hiérophante|sycophante|dilettante|présente|représente|augmente|commente|fréquente|alimente"
    r"|oriente|invente|argumente|expérimente|implante|chante|capitaine|iodure|augure|parjure|pagure|croquemitaine)s?$"
)


def is_feminine(noun: str) -> bool:
    """Tell whether a noun is feminine, as a list or its ending shows it."""
    if noun in _FEMININE or noun.removesuffix("s") in _FEMININE:
        return True
    return bool(_ENDS_FEMININE.search(noun) and not _MASCULINE.search(noun))


def french_tongue(code: str, *, dials_by_figures: bool = False) -> Tongue:
    """French as a code of num2words counts it: "fr", "fr_BE" or "fr_CH".

    ``dials_by_figures`` where telephone numbers are read so, and not in pairs: in Canada.
    """

    def count(number: int, noun: str) -> str:
        said = re.sub(r"cents (?!million|milliard)", "cent ", num2words(number, lang=code))
        said = re.sub(r"\bun (million|milliard)s\b", r"un \1", said)  # of Belgium and Switzerland
        name, _, gender = noun.partition(" |")
        feminine = gender == "f" or (not gender and is_feminine(name.lower()))
        return f"{said}e" if feminine and number % 10 == 1 and said.endswith("un") else said

    def decimals(part: str) -> str:
        zeros = len(part) - len(part.lstrip("0"))
        rest = [count(int(part[zeros:]), "")] if part[zeros:] and len(part) < 4 else []
        if len(part) >= 4:
            return " ".join(count(int(one), "") for one in part)
        return " ".join([*(["zéro"] * zeros), *rest])

    own = (("telephone_pairs", "no"),) if dials_by_figures else ()
    return Tongue(
        "french", count=count, decimals=decimals, year=lambda year: count(year, ""), own_words=own
    )


def pounds(tongue: Tongue) -> Form:
    """Say how many pounds: of books "livre" is masculine."""
    return form(
        rf"(?<![\w.,/-])(?P<said>[0-9]{{0,2}}1)(?= livres? (?:sterling|de (?:{_BY_THE_POUND})))",
        lambda match: tongue.number(match["said"], noun="livre/livres |f"),
        needs=("1 livre",),
    )


_BY_THE_POUND = (
    "farine|beurre|sucre|viande|fraises|cerises|tomates|pommes|pain|chair|bœuf|veau|porc|poisson"
    "|champignons|haricots|carottes|café|raisins?|asperges|fromage|prunes|poires|crevettes"
)
