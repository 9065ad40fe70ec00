"""What is put on the skin or into an eye, whose times of day stand behind no weight."""

from __future__ import annotations

from podcast.late_patterns import late_regex

# What is spread on the skin has no weight: "the cream bd".
_SPREAD = late_regex(r"(?<!ice )\b(?:cream|ointment|gel|lotion|shampoo|foam)\b[^.!?]{0,20}$")
# What has its strength behind or before its name: "Apply 1% hydrocortisone BD".
_STRONG = late_regex(
    r"\b(?:[Aa]pply|[Ii]nstil)\b(?:[^.!?;\n]|\.(?=[0-9])){0,40} [0-9.]{1,5}%"
    r" ?(?:[a-z]{2,20} ){0,4}$"
)


def is_spread(said: str, *, before: str) -> bool:
    """Tell "Apply 1% hydrocortisone BD"; of "instil 1% atropine OD" the right eye may be meant."""
    is_an_eye = said.replace(".", "").lower() == "od"
    return bool(_SPREAD.search(before) or (not is_an_eye and _STRONG.search(before)))
