"""An episode that moved in gets captions from its article's words, where they are heard in it."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from podcast.cli.commands import podcast
from podcast.store.checksums import checksum
from tests.recorded_speech import as_file, in_a_room, lengths, said
from tests.small_show import BEES, CONFIG

LINES = (
    "The harbour is never quiet in the night.",
    "Two small boats leave the old town every morning.",
    "The people on the island wait for bread and letters.",
    "In winter the water is often too cold for them.",
)
ARTICLE = "---\ntitle: The harbour\ndraft: true\n---\n\n" + "\n\n".join(LINES) + "\n"
PAUSE = 0.6  # seconds between two lines


@pytest.fixture(scope="module")
def mp3() -> bytes:
    return as_file(in_a_room(*LINES, pause=PAUSE), kind="mp3", codec="libmp3lame", rate=44_100)


@pytest.fixture
def show(tmp_path: Path, mp3: bytes) -> Path:
    folder = tmp_path / "show"
    (folder / "content").mkdir(parents=True)
    (folder / "podcast.toml").write_text(CONFIG, encoding="utf-8")
    (folder / "content" / "bees.md").write_text(BEES, encoding="utf-8")
    (folder / "content" / "harbour.md").write_text(ARTICLE, encoding="utf-8")
    put_moved(folder / "moved" / "harbour-night", mp3)
    return folder


def put_moved(folder: Path, sound: bytes, *, article: str = "content/harbour.md") -> None:
    folder.mkdir(parents=True)
    audio = folder / "audio.mp3"
    audio.write_bytes(sound)
    (folder / "episode.toml").write_text(
        f'title = "The harbour at night"\narticle = "{article}"\nguid = "old-1"\n'
        "date = 2023-04-02T10:00:00Z\n[audio]\n"
        f"length = {len(sound)}\nduration = {total()}\nbitrate = 64\n"
        f'sha384 = "{checksum(audio, algorithm="sha384")}"\n',
        encoding="utf-8",
    )
    (folder / "notes.html").write_text("<p>The old notes.</p>", encoding="utf-8")


def total() -> int:
    return 2_000 + sum(lengths([said(line) for line in LINES])) + round(4_000 * PAUSE)


def true_starts() -> list[int]:
    made = [1_000]
    for length in lengths([said(line) for line in LINES]):
        made.append(made[-1] + length + round(1_000 * PAUSE))
    return made[:-1]


def hears(show: Path, text: str) -> None:
    """Let the show's recogniser be a program that writes this down of every passage."""
    words = json.dumps([sys.executable, "-c", f"print({text!r})", "{wav}"])
    config = (show / "podcast.toml").read_text(encoding="utf-8").partition("[listen]")[0]
    told = f'{config}[listen]\nrecogniser = "command"\ncommand = {words}\n'
    (show / "podcast.toml").write_text(told, encoding="utf-8")


def run(show: Path, *words: str) -> Result:
    return CliRunner(mix_stderr=False).invoke(podcast, ["--project", str(show), *words])


def captions(show: Path, *words: str) -> list[dict[str, object]]:
    told: list[dict[str, object]] = json.loads(run(show, "captions", "--json", *words).stdout)
    return told


def transcript(show: Path) -> list[dict[str, object]]:
    path = show / "output" / "episodes" / "harbour-night" / "transcript.json"
    segments: list[dict[str, object]] = json.loads(path.read_text(encoding="utf-8"))["segments"]
    return segments


def errors(show: Path) -> Sequence[object]:
    checked = json.loads(run(show, "check", "--json").output)
    return [one for one in checked["findings"] if one["severity"] == "error"]


def test_its_words_reach_listeners_at_their_times_and_its_sound_stays(
    show: Path, mp3: bytes
) -> None:
    hears(show, " ".join(LINES))
    told = run(show, "captions")
    assert told.exit_code == 0, told.output
    assert "Captions: harbour-night, 4 sentences. 100% of the words" in told.stdout
    built = run(show, "build")
    assert built.exit_code == 0, built.output
    assert "Warning" not in built.output
    assert [one["body"] for one in transcript(show)] == list(LINES)
    assert (show / "moved" / "harbour-night" / "audio.mp3").read_bytes() == mp3
    sound = next((show / "output" / "audio").glob("harbour-night-*"))
    assert sound.read_bytes() == mp3
    feed = (show / "output" / "feed.xml").read_text(encoding="utf-8")
    assert "episodes/harbour-night/transcript.vtt" in feed
    page = (show / "output" / "episodes" / "harbour-night" / "index.html").read_text("utf-8")
    assert page.count('class="s"') == len(LINES)
    assert "synthetic" not in page
    assert errors(show) == []


def test_a_second_run_and_a_second_build_do_nothing(show: Path) -> None:
    hears(show, " ".join(LINES))
    captions(show)
    run(show, "build")
    hears(show, "nothing of the kind")
    assert [one["state"] for one in captions(show)] == ["there"]
    assert "Feed unchanged" in run(show, "build").output


def test_the_words_of_another_text_are_refused_and_nothing_is_published(show: Path) -> None:
    hears(show, "a man in the market sold four green apples and told me of his brother " * 2)
    told = run(show, "captions")
    assert told.exit_code == 11
    assert "% must be." in told.stdout
    assert "moved/harbour-night/said.md" in told.stdout
    assert not (show / "moved" / "harbour-night" / "words.jsonl").exists()
    built = run(show, "build")
    assert "It has no captions until its words are found in the sound." in built.output
    assert not (show / "output" / "episodes" / "harbour-night" / "transcript.vtt").exists()
    assert errors(show) == []


def test_much_that_the_article_does_not_have_is_refused(show: Path) -> None:
    hears(show, f"{' '.join(LINES)} and then we talked for an hour about the weather of the year "
          "and of my boat and all the places where she has been with me and the dog")  # fmt: skip
    [told] = captions(show)
    assert told["state"] == "refused"
    assert told["heard"] == 1
    assert "of the words that are heard are those of content/harbour.md" in str(told["why"])


def test_a_sentence_that_nobody_says_has_no_caption_and_is_told(show: Path) -> None:
    article = show / "content" / "harbour.md"
    article.write_text(f"{ARTICLE}\nMore is here.\n", encoding="utf-8")
    hears(show, " ".join(LINES))
    [told] = captions(show)
    assert (told["state"], told["left_out"]) == ("timed", ["More is here."])
    run(show, "build")
    assert [one["body"] for one in transcript(show)] == list(LINES)


def test_a_number_that_is_another_in_the_sound_is_told(show: Path) -> None:
    article = show / "content" / "harbour.md"
    article.write_text(ARTICLE.replace("Two small", "50 small"), encoding="utf-8")
    hears(show, " ".join(LINES).replace("Two small", "fifteen small"))
    [told] = captions(show)
    assert "50 small boats leave" in str(told["otherwise"])
    assert "fifteen small" in str(told["otherwise"])


def test_an_article_that_changed_since_keeps_the_captions_that_were_heard(show: Path) -> None:
    hears(show, " ".join(LINES))
    captions(show)
    article = show / "content" / "harbour.md"
    article.write_text(ARTICLE.replace("bread", "no bread"), encoding="utf-8")
    built = run(show, "build")
    assert "changed after its words were found in the sound" in built.output
    assert [one["body"] for one in transcript(show)] == list(LINES)
    page = (show / "output" / "episodes" / "harbour-night" / "index.html").read_text("utf-8")
    assert "The old notes." in page
    assert "no bread" not in page


def test_front_matter_is_no_word_of_the_article(show: Path) -> None:
    hears(show, " ".join(LINES))
    captions(show)
    article = show / "content" / "harbour.md"
    article.write_text(ARTICLE.replace("draft: true", "draft: true\nnumber: 3"), encoding="utf-8")
    assert [one["state"] for one in captions(show)] == ["there"]


def test_an_article_that_is_an_episode_too_is_told(show: Path) -> None:
    hears(show, " ".join(LINES))
    captions(show)
    article = show / "content" / "harbour.md"
    article.write_text(ARTICLE.replace("draft: true\n", ""), encoding="utf-8")
    assert "is an episode of its own, too" in run(show, "build").output


def test_another_sound_in_its_place_takes_the_captions_away(show: Path, mp3: bytes) -> None:
    hears(show, " ".join(LINES))
    captions(show)
    folder = show / "moved" / "harbour-night"
    about = folder / "episode.toml"
    sound = folder / "audio.mp3"
    before = checksum(sound, algorithm="sha384")
    sound.write_bytes(mp3[:-1] + b"\0")
    assert [one["state"] for one in captions(show)] == ["there"]
    now = checksum(sound, algorithm="sha384")
    about.write_text(about.read_text("utf-8").replace(before, now), encoding="utf-8")
    assert "It has no captions until" in run(show, "build").stdout
    assert [one["state"] for one in captions(show)] == ["timed"]


@pytest.mark.parametrize(
    ("article", "told"),
    [
        ("content/none.md", "There is no file content/none.md in the show."),
        ("../outside.md", "There is no file ../outside.md in the show."),
        ("content/bees.toml", "There is no file content/bees.toml in the show."),
    ],
)
def test_an_article_that_is_not_there_is_told(show: Path, article: str, told: str) -> None:
    (show.parent / "outside.md").write_text(ARTICLE, encoding="utf-8")
    about = show / "moved" / "harbour-night" / "episode.toml"
    about.write_text(about.read_text("utf-8").replace("content/harbour.md", article), "utf-8")
    hears(show, " ".join(LINES))
    [one] = captions(show)
    assert (one["state"], one["why"]) == ("failed", told)


def test_damaged_words_are_told_with_their_place(show: Path) -> None:
    hears(show, " ".join(LINES))
    captions(show)
    words = show / "moved" / "harbour-night" / "words.jsonl"
    words.write_text(words.read_text("utf-8").replace('"is": "Cue"', '"is": "Show"', 1), "utf-8")
    built = run(show, "build")
    assert built.exit_code == 3
    assert "words.jsonl" in built.stderr


def test_what_was_heard_is_kept_for_a_second_try_and_goes_when_it_is_done(show: Path) -> None:
    hears(show, "a man in the market sold four green apples to his brother")
    captions(show)
    run(show, "build")
    told = run(show, "clean")
    assert told.exit_code == 0, told.stderr
    assert "1 heard passage" in told.stdout


def test_an_episode_that_names_no_article_is_told_how(show: Path) -> None:
    told = run(show, "captions", "moved/elsewhere")
    assert told.exit_code == 3
    assert 'article = "content/FILE"' in told.stderr


def test_without_a_recogniser_it_is_told_how_to_get_one(
    show: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "faster_whisper", None)
    from podcast.listening import load_recogniser

    load_recogniser.cache_clear()
    monkeypatch.delitem(sys.modules, "podcast.listening.recognisers.faster_whisper", raising=False)
    told = run(show, "captions")
    assert told.exit_code == 6
    assert "articlecast[listen]" in told.stderr
    assert not (show / "moved" / "harbour-night" / "words.jsonl").exists()


def test_whisper_finds_each_sentence_where_it_is_said(show: Path) -> None:
    pytest.importorskip("faster_whisper")
    [told] = captions(show)
    assert told["state"] == "timed", told
    run(show, "build")
    by_text = {str(one["body"]): float(str(one["startTime"])) * 1_000 for one in transcript(show)}
    assert len(by_text) >= 3
    for line, start in zip(LINES, true_starts(), strict=True):
        assert abs(by_text.get(line, start) - start) < 250, line
