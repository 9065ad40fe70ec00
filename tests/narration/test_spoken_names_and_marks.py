"""People, rulers, works, menus, and marks that citations left behind."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


def said(text: str, language: str = "en-GB") -> str:
    return "".join(piece.spoken for piece in spoken_forms(text, language=language))


@pytest.mark.parametrize(
    ("text", "right", "language"),
    [
        (
            "Cllr Ada May and Revd Tom Poe met nr. Leeds.",
            "Councillor Ada May and Reverend Tom Poe met near Leeds.",
            "en-GB",
        ),
        (
            "Lt. Col. Jay and Lt.-Gen. Ray left.",
            "Lieutenant Colonel Jay and Lieutenant General Ray left.",
            "en-GB",
        ),
        (
            "The Rt. Hon. Ann Lee rose.",
            "The Right Honourable Ann Lee rose.",
            "en-GB",
        ),
        (
            "Sr. Agnes came; Fr. Ray and Sr. Ruth stayed.",
            "Sister Agnes came; Father Ray and Sister Ruth stayed.",
            "en-GB",
        ),
        (
            "Sr. Garcia and Sr. Director Poe",
            "Sr. Garcia and Senior Director Poe",
            "en-GB",
        ),
        (
            "John Hill, Sr. Ruth's boss, left.",
            "John Hill, Senior Ruth's boss, left.",
            "en-GB",
        ),
        (
            "Bros. of his nr the gate, Gt. Yarmouth",
            "Brothers of his nr the gate, Great Yarmouth",
            "en-GB",
        ),
        (
            "Rep. Low (R-TX) and Sen. Poe, D-Fla., spoke.",
            "Representative Low (Republican, Texas) and Senator Poe, Democrat, Florida, spoke.",
            "en-US",
        ),
        (
            "a D-AL line and an R-TX model",
            "a D-A L line and an R-T X model",
            "en-GB",
        ),
    ],
)
def test_people_and_their_titles(text: str, right: str, language: str) -> None:
    assert said(text, language) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "Henry I reigned for long.",
            "Henry the first reigned for long.",
        ),
        (
            "It fell. James I became king.",
            "It fell. James the first became king.",
        ),
        (
            "Charles I was late for tea.",
            "Charles I was late for tea.",
        ),
        (
            "With Charles I died of laughter.",
            "With Charles I died of laughter.",
        ),
        (
            "A Grade II* house, a Grade II house",
            "A Grade two star house, a Grade two house",
        ),
        (
            "Rambo IV was shown, an IV was given.",
            "Rambo four was shown, an I V was given.",
        ),
    ],
)
def test_rulers_who_begin_a_sentence(text: str, right: str) -> None:
    assert said(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "See Sc. iv, ll. 3–9.",
            "See scene four, lines three to nine.",
        ),
        (
            "Sch. 4 to the Act; Sch. of Art",
            "Schedule four to the Act; Sch. of Art",
        ),
        (
            "A late 17th C. chair from the 12th C.",
            "A late seventeenth century chair from the twelfth century.",
        ),
        (
            "At 20 C. Smith came.",
            "At twenty C. Smith came.",
        ),
        (
            "Read pp. 3ff. and page 9f.",
            "Read pages three and following and page nine and following.",
        ),
        (
            "Set f at f/8; a 9f.",
            "Set f at f eight; a nine f.",
        ),
        (
            "John 3:16f; Ex. 3; Gal 2:20",
            "John three sixteen and following; Exodus three; Galatians two twenty",
        ),
        (
            "Do Ex. 3, then rest.",
            "Do Example three, then rest.",
        ),
        (
            "Ps 104:2",
            "Psalm one hundred and four two",
        ),
    ],
)
def test_parts_of_plays_and_laws(text: str, right: str) -> None:
    assert said(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "Few relapse.4,5 Most stay well.6",
            "Few relapse. Most stay well.",
        ),
        (
            "They ate; slept well;3–5 then left.",
            "They ate; slept well; then left.",
        ),
        (
            "“We cope.”9 They went.",
            "“We cope.” They went.",
        ),
        (
            "In Review2 is more.",
            "In Review two is more.",
        ),
        (
            "A trial3 showed it, and reviews4,5 agreed.",
            "A trial showed it, and reviews agreed.",
        ),
        (
            "Pain eases [4, 6–8]. It goes.[9] Then sleep.",
            "Pain eases. It goes. Then sleep.",
        ),
        (
            "See vol.2 And fig.3 Then rest.",
            "See volume two And figure three Then rest.",
        ),
        (
            "The mean age [12], see [3], step [4].",
            "The mean age [twelve], see [three], step [four].",
        ),
        (
            "It cost 3.5 Then 4.5.",
            "It cost three point five Then four point five.",
        ),
    ],
)
def test_figures_that_a_citation_left_behind(text: str, right: str) -> None:
    assert said(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "Tap Tools>Options>PDF.",
            "Tap Tools, then Options, then P D F.",
        ),
        (
            "Open Home » Help » Ask us.",
            "Open Home, then Help, then Ask us.",
        ),
        (
            "If ab>CD and « Home » Help",
            "If ab greater than C D and « Home » Help",
        ),
    ],
)
def test_menus(text: str, right: str) -> None:
    assert said(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "BRING YOUR ID CARD AND ID.",
            "Bring your I D card and I D.",
        ),
        (
            "AAA checks; AAAH!",
            "A A A checks; aaah!",
        ),
    ],
)
def test_capitals_that_no_line_of_capitals_makes_a_word(text: str, right: str) -> None:
    assert said(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Rated 4★ by guests.", "Rated four stars by guests."),
        ("A 5★ hotel.", "A five star hotel."),
        ("It got 4.5 ★ of 5.", "It got four point five stars of five."),
        ("Rated 4/5 ★ there.", "Rated four out of five stars there."),
        ("It got ★★★★☆ there.", "It got four out of five stars there."),
    ],
)
def test_a_star_behind_a_figure_is_counted_by_it(text: str, right: str) -> None:
    assert said(text) == right
