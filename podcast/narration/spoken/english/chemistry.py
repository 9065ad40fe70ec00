"""Substances, receptors and genes of a list, isotopes, and how strong a solution is."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.rule import Rule, figure, form, one_of
from podcast.narration.spoken.shapes import NUMBER, START, SUPERS
from podcast.narration.spoken.tables import table
from podcast.narration.spoken.triggers import DIGITS

_NAMES = table("chemistry", part="names")
_ELEMENTS = table("chemistry", part="elements")
_LIGHT = {"He": "helium", "Li": "lithium", "Be": "beryllium"}  # He-111 is a plane
# With a raised mass nothing else can be meant.
_MARKED = {
    **_ELEMENTS, **_LIGHT, "B": "boron", "Ne": "neon", "Mg": "magnesium", "Si": "silicon",
    "Ar": "argon", "Ti": "titanium", "V": "vanadium", "Mn": "manganese", "Ni": "nickel",
    "As": "arsenic", "Br": "bromine", "Kr": "krypton", "Nb": "niobium", "Ru": "ruthenium",
    "Rh": "rhodium", "Pd": "palladium", "Ag": "silver", "Cd": "cadmium", "Sn": "tin",
    "Sb": "antimony", "Te": "tellurium", "Ba": "barium", "La": "lanthanum", "Ce": "cerium",
    "Nd": "neodymium", "Eu": "europium", "Gd": "gadolinium", "Hf": "hafnium", "W": "tungsten",
    "Re": "rhenium", "Os": "osmium", "Ir": "iridium", "Pt": "platinum", "Au": "gold",
    "Hg": "mercury", "At": "astatine", "Fr": "francium", "Pa": "protactinium",
    "Np": "neptunium", "Cm": "curium", "Cf": "californium",
}  # fmt: skip
_DOUBLE = one_of(tuple(one for one in _ELEMENTS if len(one) == 2))
# With one letter, or two that are also a word, only those isotopes that people speak of.
_SINGLE = (
    r"(?:C-1[134]|H-[23]|N-1[35]|P-32|S-35|K-40|I-1(?:23|24|25|29|31)|U-23[3458]|Y-90|In-111"
    r"|Am-241|He-[34]|Li-[67]|Be-9|Ra-22[36]|F-18(?= (?:FDG|PET|fluoro\w{1,20}|sodium)))"
)
_MIXED = {"w": "weight", "v": "volume"}
_FIGURES = str.maketrans(SUPERS, "0123456789")
_PLACES = late_regex(
    r"\b(?i:seats?|rooms?|gates?|flats?|rows?|units?|apts?\.?|bus(?:es)?|class(?:es)?|pages?|beds?"
    r"|wards?|bays?|coach|lots?|blocks?|stands?|routes?|doors?|house|platforms?|tables?|figures?"
    r"|figs?\.|sections?) (?:[0-9]{1,3}[A-Z](?:, | and | or | to |, and |-|–|/))*$"
)
_DOSED = late_regex(
    r"\b(?i:insulin|heparin|units?|doses?|dosing|bolus|basal|glargine|botulinum|botox|subcut\w*)\b"
)
_NUCLEAR = late_regex(
    r"\b(?i:urani\w+|isotop\w+|nucle(?:i|us|ar)|fission\w*|fissile|enrich\w+|decay\w*|half-li(?:fe|ves)"
    r"|reactors?|geochron\w+|thorium|plutonium)\b|(?<!\w)(?:20[4678]Pb|23[0-2]Th|239Pu)\b"
)


def _name(match: re.Match[str]) -> str:
    return _NAMES[match[0]]


def _isotope(match: re.Match[str]) -> str:
    """Say an element and its mass: "carbon fourteen", "iodine one thirty-one"."""
    mass = match["mass"].translate(_FIGURES)
    number = int(mass.rstrip("m\u1d50"))
    high, low = divmod(number, 100)
    said = number_words.cardinal(number)
    if high and low:
        rest = number_words.cardinal(low)
        said = f"{number_words.cardinal(high)} {rest if low > 9 else f'{number_words.OH} {rest}'}"
    element = _MARKED[match["element"]]
    space = " " if match.string[match.start() - 1 : match.start()] in {"δ", "Δ"} else ""
    return f"{space}{element} {said}{'' if mass[-1].isdigit() else ' M'}"


def _no_place(match: re.Match[str]) -> str | None:
    """Say an isotope; "Seats 18F and 14C" are none."""
    before = match.string[max(0, match.start() - 40) : match.start()]
    return None if _PLACES.search(before) else _isotope(match)


def _uranium(match: re.Match[str]) -> str | None:
    """Say uranium where its text speaks of it: insulin has units, "235U before breakfast"."""
    text = match.string
    near = text[max(0, match.start() - 100) : match.end() + 100]
    return _isotope(match) if _NUCLEAR.search(near) and not _DOSED.search(near) else None


def _carbon(match: re.Match[str]) -> str | None:
    """Say the common carbon beside the others; the oven and the seat of "12C" are none."""
    text = match.string
    near = text[max(0, match.start() - 100) : match.end() + 100]
    return _isotope(match) if _OF_CARBON.search(near) else None


_OF_CARBON = late_regex(
    r"\b(?:isotop\w+|half-li(?:fe|ves)|radiocarbon|[Cc]arbon-1[34]|1[34]C)\b|δ|[¹][³⁴]C"
)


def _formula(match: re.Match[str]) -> str:
    """Say a formula letter by letter, and its figures as numbers: "Na₂CO₃", "NaHCO3"."""
    return _spelt(match["said"].translate(_LOWERED))


def _grouped(match: re.Match[str]) -> str:
    """Say a formula with a group of it in brackets, which is heard as a pause: "Ca(OH)2"."""
    before, group, after = re.split("[()]", match["said"].translate(_LOWERED))
    parts = [_spelt(part) for part in (before, group)]
    return f"{parts[0]}, {parts[1]}, {number_words.integer(after)}"


def _spelt(formula: str) -> str:
    return " ".join(
        number_words.integer(part) if part.isdigit() else number_words.letters(part.upper())
        for part in re.findall(r"[A-Z][a-z]?|[0-9]+", formula)
    )


def _gas(match: re.Match[str]) -> str:
    """Say how much of a gas there is: "SpO₂", "PaCO₂"."""
    name = match["name"].translate(_LOWERED).replace("2", " two")
    return f"{number_words.letters(match['gas'].upper())} {number_words.letters(name[:-4])} two"


_LOWERED = str.maketrans("₀₁₂₃₄₅₆₇₈₉", "0123456789")
# Elements that everyday compounds are made of; with one figure or more, they spell no word.
_ELEMENT = "(?:Na|Mg|Al|Si|Cl|Ca|Ti|Cr|Mn|Fe|Co|Ni|Cu|Zn|Br|Ag|Sn|Ba|Hg|Pb|Li|[HBCNOFPSKI])"
_RAISED = tuple(SUPERS)

# From when to when a curve's area is taken: AUC0–24, AUC₀₋∞, AUC(0-t).
_SMALL = str.maketrans("₀₁₂₃₄₅₆₇₈₉₋ₜ", "0123456789-t")
_LAST = {"∞": "infinity", "inf": "infinity", "t": "T", "last": "last", "tau": "tau", "τ": "tau"}


def _area(match: re.Match[str]) -> str:
    low, high = re.split("[-\u2010-\u2014\u2212]", match["said"].strip("( )").translate(_SMALL))
    last = _LAST.get(high) or number_words.integer(high.rstrip("h "))
    hours = " hours" if high.endswith("h") else ""
    return f" {number_words.integer(low)} to {last}{hours}"


CHEMISTRY = Rule(
    "chemistry",
    (
        # A group in brackets: "Ca(OH)2", "Al₂(SO₄)₃".
        form(
            rf"(?<![\w-])(?P<said>(?:{_ELEMENT}[2-9₂-₉]?){{1,4}}\((?P<group>(?:{_ELEMENT}[2-9₂-₉]?){{1,4}})\)[2-9₂-₉])(?![\w-])",
            _grouped,
            needs=(")2", ")3", ")4", ")₂", ")₃", ")₄"),
        ),
        form(
            r"(?<![\w-])(?:AUM?C|AUEC)(?P<said>[ _]?(?:[0-9]{1,3}[-\u2010-\u2014\u2212]"
            r"(?:[0-9]{1,3}(?: ?h)?|inf|last|tau|[t∞τ])"
            r"|[₀-₉]{1,3}[₋\u2010-\u2014-](?:[₀-₉]{1,3}|[∞ₜt])"
            r"|\([0-9]{1,3}[-\u2010-\u2014\u2212](?:[0-9]{1,3}(?: ?h)?|inf|last|tau|[t∞τ])\)))"
            r"(?![\w₀-₉])",
            _area,
            needs=("AUC", "AUMC", "AUEC"),
        ),
        form(rf"(?<![\w$/]){one_of(tuple(_NAMES))}(?![\w²³⁺⁻]|-[0-9])", _name),
        form(
            rf"(?:(?<![\w.,)\]])|(?<=[δΔ]))(?P<mass>[{SUPERS}]{{1,3}}[m\u1d50]?)(?P<element>{one_of(tuple(_MARKED))})(?![a-z])",
            _isotope,
            needs=_RAISED,
        ),
        form(
            rf"(?<![\w-])(?=[A-Za-z]{{1,8}}[₀-₉])(?P<said>(?:{_ELEMENT}[₀-₉]{{0,3}}){{1,10}})(?![\w₀-₉])",
            _formula,
            needs="₀₁₂₃₄₅₆₇₈₉",
        ),
        # One of two letters and its charge: "Na⁺"; Engines take it for a word.
        form(
            rf"(?<![\w-])(?P<said>{_ELEMENT}(?<=[a-z]))(?=[⁺⁻])",
            lambda match: number_words.letters(match["said"].upper()),
            needs="⁺⁻",
        ),
        form(
            r"(?<![\w-])(?:HCO3|NO[23]|PO4|SO4|OH|Cl)(?P<said>[-\u2212])(?=[ ,.;)]|$)",
            " minus",
            needs="-\u2212",
        ),
        form(
            r"(?<![\w])(?P<gas>Sp|Sa|Sv|Scv|Fi|Pa|Pv|Et|V)(?P<name>O₂|CO₂)(?!\w)",
            _gas,
            needs="₂",
        ),
        form(
            r"(?<![\w-])(?=[A-Z]{0,3}[A-Z][a-z][A-Z0-9])"
            rf"(?P<said>(?:{_ELEMENT}[2-9]?(?![0-9])){{2,10}})(?<=[0-9])(?![\w-])",
            _formula,
            needs=DIGITS,
        ),
        form(
            rf"(?<![\w-])(?={_SINGLE}\b|{_DOUBLE}-[1-9][0-9]{{1,2}}m?\b)"
            rf"(?P<element>[A-Z][a-z]?)-(?P<mass>[0-9]{{1,3}}m?)(?![\w-])",
            _isotope,
            needs=DIGITS,
        ),
        form(
            r"(?<![\w-])(?P<mass>12)(?P<element>C)(?![\w/°-])",
            _carbon,
            needs=("12C",),
        ),
        form(
            r"(?<![\w-])(?P<mass>(?:99m|1[0-9]{2}|6[078]|8[29]|90)(?=(?:Tc|Cs|Co|Ga|Lu|Sr|Rb|Tl|Xe)\b)"
            r"|1(?:23|25|31)(?=I\b)|1[134](?=C\b(?![./])(?!°))|18(?=F\b)"
            r"|90(?=Y\b(?! [a-z])))(?P<element>[A-Z][a-z]?)(?!\w)",
            _no_place,
            needs=DIGITS,
        ),
        form(r"(?<![\w-])(?P<mass>23[3458])(?P<element>U)(?![\w/])", _uranium, needs=("U",)),
    ),
)


def _mixed(match: re.Match[str]) -> str:
    """Say what a percentage is of: "w/v" is weight in volume (British Pharmacopoeia)."""
    first, second = (_MIXED[letter] for letter in match["said"].split("/"))
    return f"{first} in {second}"


def _in_parts(match: re.Match[str]) -> str:
    return f"one in {number_words.number(match['parts'].replace(' ', '').replace(',', ''))}"


_DISSOLVED = (
    r"(?:(?:NaOH|HCl|NaCl|KOH|KCl|KI|LiCl|HNO3|H2SO4|MgCl2|CaCl2|NH4Cl|AgNO3|NaHCO3|CuSO4|KMnO4|HNO₃|H₂SO₄|MgCl₂"
    r"|CaCl₂|Tris|EDTA)(?!\w)|(?:urea|glucose|sucrose|sorbitol|imidazole|(?:(?:sodium|potassium|acetic|hydrochloric"
    r"|sulfuric|nitric) )?(?:phosphate|acetate|hydroxide|chloride|acid) ?(?:buffer|solution)?)\b)"
)


def _strong(match: re.Match[str]) -> str:
    """Say how strong a solution is by its letter: "0.5M NaOH" is molar, "1N HCl" normal."""
    unit = "molar" if match["unit"] == "M" else "normal"
    return f"{number_words.number(match['count'])} {unit}"


SOLUTIONS = (
    figure(
        rf"{START}(?P<count>{NUMBER}) ?(?P<unit>[MN])(?= {_DISSOLVED})",
        _strong,
        needs="MN",
    ),
    # How likely: "a risk of 1:500".
    form(
        r"\b(?i:risks?|chances?|incidence|prevalence|probability|frequency"
        r"|likelihood)\b[^.;:\n]{0,30}? "
        r"(?P<said>1 ?: ?(?P<parts>[1-9][0-9]{0,2}(?:[, ]?[0-9]{3}){0,2}))(?![\w:]|[.,][0-9]"
        r"| ?[ap]\.?m)",
        _in_parts,
        needs=":",
    ),
    # Of blood: "type O−", "Rh+".
    form(
        r"\b(?:(?:[Tt]ype|[Gg]roup|[Bb]lood) (?:AB|[ABO])|Rh(?: ?D)?)"
        r"(?P<said>[-+\u2212\u2013])(?![\w+])",
        lambda match: " positive" if match["said"] == "+" else " negative",
        needs="-+\u2212\u2013",
    ),
    form(r"(?<![\w/])(?P<said>[wv]/[wv])(?![\w/])", _mixed, needs="/"),
    # How strong adrenaline is: one part in so many.
    form(
        r"\b(?i:adrenaline|epinephrine|dilut\w{2,3}|lidocaine|lignocaine|chlorhexidine)"
        r"[^.;\n]{0,24}?(?<![\w.])(?P<said>1 ?: ?(?P<parts>[0-9]{1,3}[ ,]?000))"
        r"(?![\w:]|[.,][0-9])",
        _in_parts,
        needs=":",
    ),
    figure(
        r"(?<![\w.:])(?P<said>1 ?: ?(?P<parts>[0-9]{1,3}[ ,]?000))"
        r"(?= (?:solution of )?(?i:adrenaline|epinephrine|dilution))",
        _in_parts,
        needs=":",
    ),
    form(
        r"\b(?i:bleach|disinfectant|detergent|vinegar|peroxide|concentrate|squash"
        r"|fertili[sz]er|feed|soap"
        r"|antiseptic|developer|Dettol|Milton|hypo|hypochlorite|phenol|chlor-?clean|betadine"
        r"|mouthwash|iodine|solution"
        r"|stock)(?: in water)?"
        r"(?:,| at| to| of)? \(?(?P<said>1 ?: ?(?P<parts>[0-9]{1,4}))(?![\w:]|[.,][0-9]"
        r"| ?[ap]\.?m)",
        lambda match: f"one to {number_words.number(match['parts'])}",
        needs=":",
    ),
    # How much water a concentrate is given, before its name: "a 1:10 bleach dilution".
    form(
        r"\b(?:[Aa]n?|[Oo]f|[Uu]s(?:e|ing)|[Ww]ith|[Ii]n|[Mm]ake|[Mm]ix|[Pp]repare|[Aa]s|[Tt]his|[Ff]resh"
        r"|[Tt]he) (?P<said>1 ?: ?(?P<parts>[1-9][0-9]{0,3}))"
        r"(?= (?:(?!the |will |is |was |has |to |with |we |in )[a-z-]{3,20} ){0,2}"
        r"(?:dilution|solution|mixture|bleach|disinfectant|ratio)\b)",
        lambda match: f"one to {number_words.number(match['parts'])}",
        needs=":",
    ),
    form(
        r"\b(?i:ratios?|dilut\w{1,4}|odds|proportions?|scale|split)\b[^.;:\n]{0,40}?"
        r"(?<![\w.:])(?<! at )(?<! by )(?<!from )(?<!until )"
        r"(?P<said>(?P<low>[0-9]{1,3}):(?P<parts>[0-9]{1,3}))(?![\w:]|[.,][0-9]| ?[ap]\.?m)",
        lambda match: (
            f"{number_words.number(match['low'])} to {number_words.number(match['parts'])}"
        ),
        needs=":",
    ),
)
"""How much of a thing is in another, and what blood has: forms of the rule "doses"."""
