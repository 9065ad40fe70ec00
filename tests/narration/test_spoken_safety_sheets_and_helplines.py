"""Sheets of safety, lists of helplines, ages on labels, scales, tides, gun bores and grades."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


def said(text: str, *, language: str = "en-GB") -> str:
    return "".join(piece.spoken for piece in spoken_forms(text, language=language))


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "Text TALK to 741741 (US), 85258 (UK) or 50808 (IE).",
            "eight five two five eight (U K) or five zero eight zero eight",
        ),
        ("Kenya: 10177 (ambulance), 10111 (police).", "one zero one one one (police)"),
        ("Power cut? 105.", "one zero five."),
        ("Mountain rescue: Switzerland 1414, Austria 140.", "Switzerland one four one four"),
        ("Brazil: CVV 188; Argentina: 135.", "C V V one eight eight"),
        ("Coastguard on the radio, or 999/112.", "nine nine nine or one one two"),
        ("France: 15/112 or 3114.", "one five or one one two"),
        ("Press 55 after 999 if you cannot talk.", "five five after nine nine nine"),
        ("Text 999, or press 55. Gas: 0800 111 999.", "one one one, nine nine nine"),
        ("Dial 999 & say where you are.", "nine nine nine and say"),
        ("NHS 24: 111.", "N H S twenty-four: one one one"),
        ("On VHF ch. 16, or ring 999.", "channel sixteen, or ring nine nine nine"),
    ],
)
def test_numbers_of_help_are_dialled(text: str, right: str) -> None:
    assert right in said(text)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("H319: irritating to the eyes. Read P305+P351.", "H three one nine"),
        ("P301+P310: rinse.", "P three o one plus P three one o"),
        ("CAS 7681-52-9, EC 231-668-3.", "seven six eight one, five two, nine"),
        ("CAS No. 64-17-5 is ethanol.", "six four, one seven, five"),
        ("Lot #A12345 is recalled.", "Lot number A one two three four five"),
        ("Recall no. F-0412-2026.", "Recall number F, o four one two, two o two six"),
        ("Wait >8 h at 21 mbar.", "more than eight hours at twenty-one millibars"),
        ("Not for children <36 m.", "less than thirty-six months"),
        ("A seat (birth–4 yrs), a booster (4–12 y).", "birth to four years"),
        ("A seat (birth–4 yrs), a booster (4–12 y).", "four to twelve years"),
        ("Group 2/3 booster seat: 15–36 kg.", "Group two, three booster"),
        ("Use by 31.12.25 and not later.", "thirty-first of December, twenty twenty-five"),
        ("Rain: 100+ mm on the hills.", "one hundred plus millimetres"),
        ("Fit a 32A RCBO.", "thirty-two-amp R C B O"),
    ],
)
def test_sheets_and_labels_are_read_as_they_are_meant(text: str, right: str) -> None:
    assert right in said(text)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Common (≥1/100 to <1/10).", "at least one in one hundred to less than one in ten"),
        ("Very rare (<1/10 000): rash.", "less than one in ten thousand"),
        ("PHQ-9 17/27, GAD-7 14/21.", "seventeen out of twenty-seven"),
        ("AMTS 6/10 on the ward.", "six out of ten"),
        ("Co-trimoxazole 800-160 mg at night.", "eight hundred, one hundred and sixty milligrams"),
        ("Humalog 10 U SC AC breakfast.", "under the skin before breakfast"),
        ("Give 20 mg PO QAM x5d.", "by mouth every morning for five days"),
        ("Give 5 mL q8° prn; shake b/4 use.", "every eight hours as needed; shake before use"),
        ("Give 650 mg prn T >38.5.", "temperature greater than thirty-eight point five"),
        ("MenB (2, 4 & 12 m).", "two, four and twelve months"),
        ("Flu jab: 6 m–<5 y at risk.", "six months to under five years"),
        ("Ages 2–under 6 yr: 5 mL.", "two to under six years"),
        ("Rabies jab: 0.5 mL IM on d0, 3 and 7.", "day zero, three and seven"),
        ("Not after 24 wks 0 d.", "twenty-four weeks zero days"),
        ("BCG 0.05 mL i.d. today.", "into the skin today"),
        ("Urine: prot. ++, nit. –ve.", "prot. plus plus, nit. negative"),
        ("X-ray: # L wrist.", "fractured left wrist"),
        ("D/C amlodipine today.", "discontinue amlodipine"),
        ("1 L N. saline over 8 hr.", "normal saline"),
        ("Echo: mod. MR; creat. 187.", "moderate M R; creatinine"),
        ("Ask a Dr. Do not wait.", "Ask a doctor. Do not wait."),
        ("15 mg, on a Mon. Do NOT take it daily.", "on a Monday. Do not"),
    ],
)
def test_charts_and_leaflets_are_read_out(text: str, right: str) -> None:
    assert right in said(text)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Add 1 qt/10,000 gal.", "one quart per ten thousand gallons"),
        ("Use 1.5 lb/10k gal of it.", "one point five pounds per ten thousand gallons"),
        ("Gusts, 09:00 Fri–03:00 Sat.", "nine o'clock Friday to three o'clock Saturday"),
        ("HW Dover 11.42 (6.3 m).", "eleven forty-two (six point three metres)"),
        ("R. Severn at 4.6 m and rising.", "River Severn"),
        ("T max. 36 °C today.", "maximum temperature thirty-six"),
        ("A .38 cal. revolver and a .308 rifle.", "thirty-eight-calibre revolver and a three o"),
        ("A 12 ga. shotgun.", "twelve gauge shotgun"),
        ("Squawk 7700 or 7600.", "seven seven zero zero or seven six zero zero"),
        ("Climb to FL350.", "flight level three five zero"),
        ("Rwy 27L/09R is shut.", "two seven left, zero nine right"),
        ("Wind 270/15G25.", "two seven zero at fifteen, gusting twenty-five"),
        (
            "The pitch is 5.14a, then 6b+ and VS 4c.",
            "five fourteen A, then six B plus and V S four",
        ),
        ("A fine route, 3★.", "three stars"),
        ("Stay within 200' of shore.", "two hundred feet of shore"),
        ("To 40 lb/35 in.", "thirty-five inches"),
        ("Fry 4 min./side, then rest.", "four minutes per side"),
        ("ISO 100-6400 film.", "one hundred to six thousand four hundred"),
        ("$12.95 ppd. from us.", "twelve dollars and ninety-five cents postpaid"),
        ("Cole (11th-min. pen.) scored.", "eleventh-minute penalty"),
        ("NO is a gas that widens vessels.", "N O is a gas"),
    ],
)
def test_notices_and_sports_are_read_out(text: str, right: str) -> None:
    assert right in said(text)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("How many came? 105.", "one hundred and five"),
        ("Italy 1414, Spain 140 in the table of goals.", "Italy fourteen fourteen"),
        ("He got 112/112.", "one hundred and twelve out of"),
        ("The H264 video in room P305.", "H two hundred and sixty-four"),
        ("His queen on d4, and the rook on d5.", "on d four"),
        ("Keep children <5 m from the pool.", "five metres from the pool"),
        ("The wreck is 2, 4 & 12 m deep.", "twelve metres deep"),
        ("Version 12.04.25 of it.", "twelve point"),
        ("Take 20-40 mg at night.", "twenty to forty milligrams"),
        ("It rose 5.12 points.", "five point one two"),
        ("NO is a word, NO is the answer.", "No is a word, no is the answer"),
        ("He saw a Dr. Will Cole.", "Doctor Will Cole"),
        ("Sugar, 200 g/1 cup.", "two hundred grams or one cup"),
        ("Make 4 qt/1 gal of it.", "four quarts or one gallon"),
        ("D/C home on Monday.", "ischarged home"),
        ("Group 2/3 of them.", "two thirds"),
        ("She read ch. 16 to us.", "chapter sixteen"),
        ("Mr R. Wear came at 4 pm.", "R. Wear"),
    ],
)
def test_what_looks_alike_stays_itself(text: str, right: str) -> None:
    assert right in said(text)
