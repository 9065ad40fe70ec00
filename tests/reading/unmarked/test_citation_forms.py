"""Works cited are told from sentences that name a work, an address and a year."""

from collections.abc import Sequence

import pytest

from podcast.model import Block
from podcast.reading.endmatter import part_end_matter
from podcast.reading.markdown.document import read_markdown
from podcast.reading.unmarked.citation_forms import is_citation

CITED = (
    "Harker, T. B., & Voss, L. (2017). Light at night. Annals of Rest, 4(2), 11-19.",
    "Harker TB, Voss L. Light at night in small towns. Ann Rest. 2017;4:11-9.",
    "Harker TB, Voss L, et al. Light at night. Ann Rest. 2017 Mar 5;4(2):11.",
    "8. Harker TB , Voss L , and Ott M . Light at night. Ann Rest. 2017;4:11-9.",
    "12.Ottmann É et al. Lampen im Flur. Zeitschr Schlaf. 2014;4(3):1.",
    "[3] Voss L. What is it that we see when it is dark? Ann Rest 2020; 39: 12. doi:10.1/x",
    "Voss L, Harker TB, 2005. Lamps in corridors. Annals of Rest 15, 47–48.",
    "van den Berg, P. & de Wit, L. (1999a). On lamps. Leiden: Harbour. ISBN 90-000-0000-0",
    "World Lamp Society (2022). Lamps and falls. https://example.org/lamps",
    "WHO (2022). Falls. https://example.org/falls",
    "Okoro, Nnenna. “How We Are Lit Now.” The Daily Record (2021), p. 4.",
    "Keller, K. (2018): Licht bei Nacht. Bern: Hafen.",
    "Keller, Karin. Lamps in Towns. Hull: Harbour, 2019.",
    "Keller, Karin M. “Lamps.” Annals of Rest, vol. 4, no. 2, 2019, pp. 4–9.",
)
TOLD = (
    "You can read the full report (2024) at https://example.org/report.",
    "Vitamin D, as the long trial (2018) showed, does not prevent falls.",
    "Vitamin D. A trial (2018) found no gain for older people.",
    "Plan B, which the council adopted (2020), failed.",
    "Class B, as of May (2024), is closed; see https://example.org.",
    "What I, a nurse since (1999), have learnt is to listen. See pp. 3 of my book.",
    "Her last book, The Long Lamp (2021), is sold for £12; see https://example.org.",
    "In the end it was the report of 2019: it changed how we count beds, on pp. 30 and 31.",
    "The trust began in one room (1931). Today it has 400 staff; see https://example.org.",
    "George W. Bush left office (2009) and paints.",
    "It's O(n log n). In 2001: nothing.",
    "Das Heft (2019) ist im Verlag erschienen: https://example.org",
    "Le rapport (2019) est en ligne : https://example.org",
    "El informe (2019) es gratis: https://example.org",
    "Die Zahlen (2019) stehen im Netz, und wir danken allen: https://example.org",
    "Read more in the yearly report (2023): https://example.org",
    "Order the book (2021) via https://example.org.",
    "Thanks to all volunteers. Gifts for the new roof (2025): https://example.org/give",
    "For more on lamps see the guide of the council (2022), pp. 4 and 5.",
    "1. Open the report (2023) at https://example.org and print it.",
    "Mehr dazu im Bericht (2019): https://example.org",
    "Plus d’informations dans le rapport (2019) : https://example.org",
    "Más información en el informe (2019): https://example.org",
    "Elizabeth I (1558). Her reign began.",
    "Henry VIII. (1509) He came to the throne young.",
    "Malcolm X (1925): born in Omaha.",
    "Vitamin C. (2018) Nothing else helped.",
    "Leeds, England. The roof fell in on a Friday in May, 2019.",
    "Hull, Yorkshire. It was cold: nobody came, and the fair closed in 2019.",
)


@pytest.mark.parametrize("text", CITED)
def test_a_work_cited_is_known_by_its_form(text: str) -> None:
    assert is_citation(text)


@pytest.mark.parametrize("text", TOLD)
def test_a_sentence_that_names_a_work_is_no_work_cited(text: str) -> None:
    assert not is_citation(text)


@pytest.mark.parametrize("text", TOLD)
def test_the_last_paragraph_of_an_article_is_heard(text: str) -> None:
    parted = part_end_matter(_blocks(f"Lamps help.\n\n{text}\n"))
    assert not parted.references
    assert len(parted.blocks) == 2


def test_what_points_away_below_a_heading_of_works_is_one_of_them() -> None:
    text = "Lamps help.\n\n## References\n\nLamps and falls (2022), by the council: https://example.org\n"
    parted = part_end_matter(_blocks(text))
    assert len(parted.references) == 1
    told = "Lamps help.\n\n## References\n\nWe ask you for two of them, by the end of May.\n"
    assert not part_end_matter(_blocks(told)).references


def test_works_at_the_end_are_left_to_the_notes() -> None:
    works = "\n\n".join(CITED[:2])
    parted = part_end_matter(_blocks(f"Lamps help.\n\n{works}\n"))
    assert len(parted.references) == 2
    assert len(parted.blocks) == 1


def test_sources_of_iron_are_heard_and_sources_of_a_text_are_not() -> None:
    food = "Eat iron.\n\n## Sources\n\n- Lentils, a cup a day.\n- Beef, once a week.\n"
    parted = part_end_matter(_blocks(food))
    assert not parted.references
    assert len(parted.blocks) == 3
    works = "Eat iron.\n\n## Sources\n\n- [Iron](https://example.org)\n- A talk with a nurse.\n"
    assert len(part_end_matter(_blocks(works)).references) == 2


def _blocks(text: str) -> Sequence[Block]:
    return read_markdown(text.encode(), source="lamps.md").blocks
