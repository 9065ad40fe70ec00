"""A show of many articles: screens show a page, narrate no more than it holds, and say the rest."""

from __future__ import annotations

import re
from collections.abc import Callable
from concurrent.futures import Executor, ThreadPoolExecutor
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from podcast.checking import run_rules
from podcast.checking.published import Published, open_published
from podcast.model import Article, Script
from podcast.narration.whole_script import narrate
from podcast.planning.narrated.looking_over import LookedOver, look_over
from podcast.scripting import prepare
from podcast.studio import publishing, review
from podcast.studio.gathered import checks, narrated_show, word_places
from podcast.studio.gathered.errands import Errand
from podcast.studio.visit import Studio
from podcast.studio.words import LANGUAGES
from tests.small_show import Run
from tests.studio.conftest import Post, text_of

MANY = 8
TEXT = "# Note {n}\n\nThe Zbrnic{letter} came. The bread was cold.\n"


@pytest.fixture
def many(folder: Path) -> Path:
    """A show of many articles, each with a name of its own that nobody knows."""
    for path in (folder / "content").glob("*.md"):
        path.unlink()
    for n in range(MANY):
        text = TEXT.format(n=n, letter="abcdefgh"[n])
        (folder / "content" / f"note-{n}.md").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def narrated(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The articles that are narrated from now on."""
    names: list[str] = []

    def counted(article: Article, **told: object) -> Script:
        names.append(article.slug)
        return narrate(article, **told)  # type: ignore[arg-type]

    monkeypatch.setattr(prepare, "narrate", counted)
    return names


@pytest.fixture
def here(studio: Studio) -> Callable[[Errand], None]:
    """Let errands be done in this process; gives what waits for the end of one."""
    for errand in (studio.narrated, studio.checks):
        errand.pool = lambda: ThreadPoolExecutor(1)

    def end(errand: Errand) -> None:
        assert errand.errand is not None
        errand.errand.join()

    return end


class _Never(ThreadPoolExecutor):
    """Takes an errand, and ends before it is done."""

    def submit(self, *_args: object, **_told: object) -> object:  # type: ignore[override]
        raise RuntimeError("it is over")


def never() -> Executor:
    return _Never(1)


def test_a_word_is_narrated_on_its_page_alone(
    client: TestClient, many: Path, run: Run, monkeypatch: pytest.MonkeyPatch, narrated: list[str]
) -> None:
    run()
    narrated.clear()
    monkeypatch.setattr(word_places, "A_PAGE", 2)
    page = client.get("/word?word=bread&say=bredd&at=3").text
    told = text_of(page)
    assert f"{MANY} sentences hold the word. 1 sentence, perhaps none, will be spoken again" in told
    assert "Page 1 of 4" in told
    assert set(narrated) == {"note-0", "note-1"}
    assert 'href="/word?word=bread&amp;say=bredd&amp;at=3&amp;page=2"' in page
    narrated.clear()
    told = text_of(client.get("/word?word=bread&say=bredd&page=4").text)
    assert "Page 4 of 4" in told
    assert "Next page" not in told
    assert set(narrated) == {"note-6", "note-7"}


def test_a_rare_word_is_told_as_before_and_narrates_its_article(
    client: TestClient, many: Path, run: Run, narrated: list[str]
) -> None:
    run()
    narrated.clear()
    told = text_of(client.get("/word?word=Zbrnicc&say=stoat").text)
    assert "1 sentence holds the word. 1 sentence will be spoken again" in told
    assert "Page 1" not in told
    assert set(narrated) == {"note-2"}


def test_a_queue_comes_in_pages_and_each_thing_stands_on_one(
    client: TestClient, post: Post, many: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    run()
    whole = client.get("/review").text
    count = whole.count("Right as it is</button>")
    assert count >= MANY
    monkeypatch.setattr(review, "A_PAGE", 3)
    pages = [client.get(f"/review?page={n + 1}").text for n in range(-(-count // 3))]
    found = [one for page in pages for one in re.findall(r'name="text" value="([^"]*)"', page)]
    assert found == re.findall(r'name="text" value="([^"]*)"', whole)
    assert '<nav aria-label="Pages">' in pages[0]
    assert '<ol class="rows" start="4">' in pages[1]
    assert "Page 2 of" in text_of(pages[1])
    back = post("/review", text=found[4], at="4")
    after = client.get(back).text
    assert "Page 2 of" in text_of(after)
    assert "autofocus" in after


def test_the_queue_is_made_once_for_each_state_of_the_show(
    client: TestClient, many: Path, run: Run, narrated: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    run()
    narrated.clear()
    looks: list[str] = []

    def counted(*told: object, **more: object) -> LookedOver:
        looks.append("over all articles")
        return look_over(*told, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(narrated_show, "look_over", counted)
    assert "Zbrnica" in client.get("/review").text
    client.get("/review?page=2")
    assert len(looks) == 1
    assert narrated == []
    path = many / "content" / "note-3.md"
    path.write_text(path.read_text("utf-8").replace("Zbrnicd", "Zbrnicx"), "utf-8")
    assert "Zbrnicx" in client.get("/review").text
    assert narrated == ["note-3"]
    client.get("/word?word=bread&say=bredd")
    assert len(looks) == 2


def test_a_screen_waits_for_no_narration_of_many_and_says_how_many_are_left(
    client: TestClient, studio: Studio, many: Path, narrated: list[str]
) -> None:
    studio.narrated.pool = never
    for address in ("/review", "/word?word=bread&say=bredd"):
        page = client.get(address).text
        assert f"{MANY} articles are not looked at yet" in text_of(page)
        assert 'role="status" data-progress="/narrating"' in page
    assert narrated == []


def test_what_was_narrated_meanwhile_is_there_and_a_broken_article_is_asked_once(
    client: TestClient,
    studio: Studio,
    many: Path,
    narrated: list[str],
    here: Callable[[Errand], None],
) -> None:
    for n in range(MANY):
        (many / "content" / f"broken-{n}.md").write_text("---\ntitle: [\n---\n", encoding="utf-8")
    client.get("/review")
    here(studio.narrated)
    assert len(set(narrated)) == MANY
    narrated.clear()
    told = text_of(client.get("/review").text)
    assert "not looked at yet" not in told
    assert all(f"Zbrnic{letter}" in told for letter in "abcdefgh")
    assert narrated == []


def test_many_episodes_are_checked_meanwhile_and_once(
    client: TestClient,
    studio: Studio,
    many: Path,
    run: Run,
    here: Callable[[Errand], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    run()
    monkeypatch.setattr(checks, "AT_ONCE", 3)
    opened: list[Path] = []

    def counted(output: Path, **told: object) -> Published:
        opened.append(output)
        return open_published(output, **told)  # type: ignore[arg-type]

    monkeypatch.setattr(run_rules, "open_published", counted)
    page = client.get("/publish").text
    assert "What was built is being checked" in text_of(page)
    assert 'name="target"' in page
    here(studio.checks)
    for _ in range(2):
        assert "0 errors" in text_of(client.get("/publish").text)
    assert len(opened) == 1
    (many / "output" / "episodes" / "note-3" / "transcript.vtt").write_text("", encoding="utf-8")
    assert "is being checked" in text_of(client.get("/publish").text)
    here(studio.checks)
    monkeypatch.setattr(publishing, "A_PAGE", 1)
    told = text_of(client.get("/publish").text)
    assert "0 errors" not in told
    assert "Page 1 of" in told


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_words_for_pages(
    client: TestClient, many: Path, run: Run, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    run()
    monkeypatch.setattr(review, "A_PAGE", 2)
    page = client.get("/review?page=2", headers={"accept-language": language}).text
    assert len(re.findall(r'<a href="/review\?page=\d+">', page)) == 6
