"""Two tabs, or an editor, at one lexicon: what one did not see, one does not write over."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import unescape
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from podcast.narration.lexicon.entries import Entry
from podcast.narration.lexicon.toml import read_lexicon
from podcast.podcast_toml import load_project
from podcast.reading import read
from podcast.scripting import pronunciation_preview
from podcast.scripting.lexicon_edits import write_show_words
from podcast.studio.visit import Studio
from tests.studio.conftest import Post, text_of

AT_LINE = {"slug": "bees", "line": "24"}
Sent = Callable[..., tuple[int, str]]


@pytest.fixture
def send(client: TestClient, studio: Studio) -> Sent:
    def sent(**fields: str) -> tuple[int, str]:
        answer = client.post("/word", data={"csrf": studio.keys.form, "do": "save", **fields})
        return answer.status_code, answer.text

    return sent


def said(folder: Path) -> list[tuple[str, str, str]]:
    known = read_lexicon(load_project(folder).lexicon).entries
    return [(one.word, one.say, one.note) for one in known]


def replaced(page: str) -> str:
    found = re.search(r'name="replaces" value="([^"]*)"', page)
    return unescape(found[1]) if found else ""


@pytest.mark.parametrize("own", ["", "own"])
def test_a_word_that_another_tab_said_is_told_and_taken_when_saved_again(
    send: Sent, folder: Path, own: str
) -> None:
    asked = {**AT_LINE, "own": own, "word": "honey"}
    assert send(**asked, say="hunny")[0] == 303
    code, page = send(**asked, say="honie")
    assert code == 409
    assert "“honey” is said as “hunny” already." in text_of(page)
    assert 'value="honie"' in page
    assert replaced(page) == "hunny"
    assert "honie" not in (folder / "content" / "bees.md").read_text()
    assert send(**asked, say="honie", replaces=replaced(page))[0] == 303
    assert send(**asked, say="honie")[0] == 303  # it is said so already


def test_hearing_a_word_looks_no_further_than_where_it_is_heard(
    studio: Studio, post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked = list[str]()

    def read_and_note(path: Path, *, root: Path) -> object:
        looked.append(path.name)
        return read(path, root=root)

    monkeypatch.setattr(pronunciation_preview, "read", read_and_note)
    post("/word", word="ants", say="aunts", do="hear")
    assert looked == ["ants.md"]


def test_the_screen_of_all_sentences_saves_over_what_it_showed_and_nothing_else(
    client: TestClient, send: Sent, folder: Path, post: Post
) -> None:
    project = load_project(folder)
    write_show_words(project, [Entry("honey", "hunny", note="as Ana says it")])
    there = post("/word", word="honey", say="honie", do="see")
    shown = replaced(client.get(there).text)
    assert shown == "hunny"
    write_show_words(project, [Entry("honey", "of another tab", note="as Ana says it")])
    assert send(word="honey", say="honie", replaces=shown)[0] == 409
    assert said(folder) == [("honey", "of another tab", "as Ana says it")]
    assert send(word="honey", say="honie", replaces="of another tab")[0] == 303
    assert said(folder) == [("honey", "honie", "as Ana says it")]


def test_a_word_called_right_is_nobodys_way_of_saying_it(send: Sent, folder: Path) -> None:
    right = Entry("honey", right=True, note="right as it is")
    write_show_words(load_project(folder), [right])
    assert send(**AT_LINE, word="honey", say="hunny")[0] == 303
    assert said(folder) == [("honey", "hunny", "")]
