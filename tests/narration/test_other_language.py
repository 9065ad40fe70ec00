"""A text in another language than it is read in is told of; one that only quotes it is not."""

from __future__ import annotations

import pytest

from tests.narration.articles_made import article, told

TEXTS = {
    "de": "Nehmen Sie die Tablette mit Wasser und nicht auf leeren Magen. Wenn das Fieber steigt, "
    "rufen Sie den Arzt oder gehen Sie zu der Ambulanz. Der Arzt ist für Sie da.",
    "fr": "Prenez le comprimé avec un verre d'eau et ne le croquez pas. Si vous avez de la fièvre, "
    "appelez votre médecin, qui est dans le centre pour vous. Les enfants sont vus par une aide.",
    "es": "Tome la pastilla con agua y no la mastique. Si no mejora, llame al médico, que es el "
    "que lo atiende por la mañana. Los niños se sientan con su madre y una enfermera.",
    "en": "Take the tablet with water and do not chew it. When you have a fever, call the doctor, "
    "who is there for you by day and by night. This is not for children.",
}


def looks(text: str, *, language: str) -> list[str]:
    warned = told(article(text, language=language)).warnings
    return [one.what for one in warned if "looks like" in one.what]


@pytest.mark.parametrize("language", TEXTS)
@pytest.mark.parametrize("read_in", ["en-GB", "de", "fr", "es", "nl"])
def test_a_text_in_another_language_is_told_of_with_its_tag(language: str, read_in: str) -> None:
    found = looks(TEXTS[language], language=read_in)
    assert len(found) == (language != read_in.partition("-")[0])
    assert all(f"language: {language}, or" in one for one in found)
    assert all(one.endswith(f'language = "{language}"') for one in found)


def test_a_text_that_quotes_another_language_is_its_own() -> None:
    assert looks(f"{TEXTS['en']} The leaflet says: {TEXTS['de'][:60]}", language="en-US") == []


def test_a_few_names_and_a_language_without_a_list_are_not_told_of() -> None:
    assert looks("Los Angeles, El Paso, Las Vegas, Des Moines, San Luis.", language="en-US") == []
    assert looks("See a.com, b.com, c.com, d.com, e.com and f.com.", language="en-US") == []
    assert looks(TEXTS["de"], language="pl") == []
