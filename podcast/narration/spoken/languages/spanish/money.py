"""Spanish sums and prices: "$1,250.00 M.N.", "S/ 25.50", "900 € neg."."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from podcast.narration.spoken.languages.sentence_ends import stop
from podcast.narration.spoken.languages.tongue import NUMBER, Tongue
from podcast.narration.spoken.rule import Form, form

OF_PESOS = frozenset({"AR", "MX", "CL", "CO", "UY", "DO", "CU"})
"""Countries whose own sums are written with "$"; dollars have letters before it there."""
_COUNTED = re.compile(
    r"pesos|moneda nacional|M\.? ?N\.|MXN|ARS|CLP|COP|UYU|México|Argentina|Chile|Colombia"
    r"|Uruguay|CABA"
    r"|Buenos Aires|Bs\. ?As"
    r"|cuotas|IVA incl|peso\b"
)


def _centavos(cents: str, *, tongue: Tongue) -> str:
    name = "centavo" if int(cents) == 1 else "centavos"
    return f"{tongue.number(str(int(cents)), noun='centavos |m')} {name}"


def _are_pesos(match: re.Match[str], *, always: bool) -> bool:
    near = match.string[max(0, match.start() - 80) : match.end() + 60]
    return always or _COUNTED.search(near) is not None


def _many(match: re.Match[str], *, tongue: Tongue, always: bool) -> str | None:
    """Say thousands and millions of a sum whose sign stands first: "$850 millones"."""
    is_thousand = match["scale"] == "mil"
    if match["sign"] != "$":
        name = "dólares estadounidenses"
    elif _are_pesos(match, always=always):
        name = "pesos"
    elif match["scale"].startswith("mil") and match["scale"] != "millones":
        name = "dólares"
    else:
        return None
    number = tongue.number(match["n"], noun="" if is_thousand else "pesos |m")
    return f"{number} {match['scale']} {'' if is_thousand else 'de '}{name}"


def _sum(match: re.Match[str], *, tongue: Tongue, always: bool) -> str | None:
    whole, cents = (
        re.sub(r"[.,' ]", "", match["whole"]),
        match["cents"] or match["cents2"] or "",
    )
    name = "pesos" if _are_pesos(match, always=always) else "dólares"
    if "sol" in match.groupdict() and match["sol"]:
        name = "soles"
    if name == "dólares" and "," not in match["whole"]:
        return None
    one = {"pesos": "peso", "dólares": "dólar", "soles": "sol"}[name] if whole == "1" else name
    of = "de " if whole.endswith("000000") else ""
    if whole == "0" and name != "soles" and int(cents or "0"):
        return _centavos(cents, tongue=tongue)
    said = f"{tongue.number(whole, noun='pesos |m')} {of}{one}"
    return said + (f" con {tongue.number(str(int(cents)))}" if cents and int(cents) else "")


def _coded(match: re.Match[str], *, tongue: Tongue) -> str:
    """Say a sum whose letters tell whose money it is, written as in America: "$1,234.56 MXN"."""
    names, _, _ = tongue.part("currencies")[match["code"]].partition(" |")
    single, many, _ = names.split("/")
    whole = match["whole"].replace(",", "")
    said = f"{tongue.number(whole, noun='pesos |m')} {single if whole == '1' else many}"
    cents = int(match["cents"] or 0)
    return said + (f" con {tongue.number(str(cents))}" if cents else "")


def pesos(tongue: Tongue, *, always: bool = False) -> Iterator[Form]:
    """Say sums of America as they are written there: "$1,250.00 M.N.", "$ 12.500", "S/ 25.50".

    ``always`` tells that "$" is a peso without a word that says so: in Argentina or Mexico.
    """
    # "$500 USD": what follows tells whose money it is.
    yield form(
        r"(?<!\w)(?P<said>\$ ?(?P<whole>[0-9]{1,3}(?:,[0-9]{3})*"
        r"|[0-9]{1,6})(?:\.(?P<cents>[0-9]{2}))? ?"
        r"(?P<code>USD|MXN|ARS|CLP|COP|UYU))(?!\w)",
        partial(_coded, tongue=tongue),
        needs="$",
    )
    yield form(
        rf"(?<!\w)\$ ?(?P<n>{NUMBER})(?= ?(?:USD|MXN|dólares|pesos)\b)",
        lambda match: match["n"],
        needs="$",
    )
    yield form(
        rf"(?<!\w)(?P<sign>\$|US\$|U\$S|u\$s) ?(?P<n>{NUMBER})"
        r" (?P<scale>(?:mil )?millones|millón|billones|mil)\b"
        r"(?! (?:de )?(?:dólares|USD))",
        partial(_many, tongue=tongue, always=always),
        needs="$",
    )
    yield form(
        r"(?<![\w])(?:(?P<sol>S/\.?)|\$) ?(?P<whole>[0-9]{1,3}(?:,[0-9]{3}){1,3}"
        r"|[0-9]{1,3}(?:\.[0-9]{3}){1,3}|[0-9]{1,6})"
        r"(?:(?<!\.[0-9]{3})\.(?P<cents>[0-9]{2})|(?<!,[0-9]{3}),(?P<cents2>[0-9]{2}))?(?![\w]"
        r"|[.,][0-9]| ?(?:millones|mil|M(?!\.))\b)(?! ?(?:USD|dólares))",
        partial(_sum, tongue=tongue, always=always),
        needs="$S",
    )
    yield form(
        r"[0-9](?: pesos)? (?P<said>M\. ?N\.)(?!\w)",
        lambda m: f"moneda nacional{stop(m)}",
        needs=("M.",),
    )


def bolivianos(tongue: Tongue) -> Form:
    """Say sums of Bolivia, or of Venezuela where it is named: "Bs. 350"."""

    def said(match: re.Match[str]) -> str:
        is_of_venezuela = re.search(r"(?i:venez|caracas|bolívares)", match.string)
        many = "bolívares" if is_of_venezuela else "bolivianos"
        return f"{tongue.number(match['n'], noun='pesos |m')} {many}"

    return form(
        rf"(?<![\w.])(?P<said>Bs\.? ?(?P<n>{NUMBER}))(?![\w%]|[.,][0-9])", said, needs=("Bs",)
    )


def negotiable() -> Form:
    """Say that a price may be less: "900 € neg."."""
    return form(r"(?<=€ )(?P<said>neg\.)(?!\w)", "negociables", needs=("neg.",))
