"""What front matter says for apps is taken, or told as wrong; nothing is passed over."""

from __future__ import annotations

import pytest

from podcast.errors import ArticleError, Problems
from podcast.model import Article
from podcast.scripting.episode_fields import EpisodeFields, fields_of


def article(**meta: object) -> Article:
    return Article("bees", "Bees", (), meta=meta, source="content/bees.md")


def test_what_is_said_is_taken() -> None:
    told = fields_of(article(season=2, episode=3, type="Trailer", explicit=True, draft=False))
    assert told == EpisodeFields(season=2, number=3, kind="trailer", explicit=True)
    assert fields_of(article(withdrawn="The study was retracted.")) == EpisodeFields()


def test_the_type_of_another_programs_article_is_a_full_episode() -> None:
    assert fields_of(article(type="post")).kind == "full"


def test_a_guid_of_another_program_is_taken_letter_by_letter() -> None:
    for told in ("https://old.example/?p=12&x=1", "tag:old.example,2019:7", "007", "g" * 1000):
        assert fields_of(article(guid=told)).guid == told
    assert fields_of(article(guid=" 12 ")).guid == "12"
    assert fields_of(article()).guid == ""


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *(("season", wrong) for wrong in ("two", 0, -1, 1.5, True, "7", [1])),
        *(("episode", wrong) for wrong in ("", 0, False)),
        *(("explicit", wrong) for wrong in ("yes", "true", 1)),
        *(("draft", wrong) for wrong in ("false", "yes", 0)),
        *(("withdrawn", wrong) for wrong in ("False", "no", 1)),
        *(
            ("guid", wrong)
            for wrong in (7, 1.5, True, ["a"], "", "  ", "a\nb", "a\x07", "g" * 1001)
        ),
    ],
)
def test_a_slip_is_told_with_its_name_and_how_to_write_it(name: str, value: object) -> None:
    with pytest.raises(ArticleError, match=f"^{name} in the front matter") as caught:
        fields_of(article(**{name: value}))
    assert caught.value.where == "content/bees.md"
    assert caught.value.mend.partition(": ")[2].startswith(f"{name}: ")


def test_all_slips_of_an_article_are_told_together() -> None:
    with pytest.raises(Problems) as caught:
        fields_of(article(season="two", episode="three", draft="no"))
    assert len(caught.value.problems) == 3
    assert caught.value.exit_code == ArticleError.exit_code
