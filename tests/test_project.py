"""podcast.toml is understood or refused as a whole, before any work."""

from __future__ import annotations

import tomllib
import unicodedata
from pathlib import Path

import pytest

from podcast.errors import Problems, ProjectError
from podcast.podcast_toml import load_project, parse_project
from podcast.settings import SETTINGS, Setting
from tests.small_show import CONFIG

NEEDED = """\
title = "Bees"
author = "Ana Ruiz"
description = "On bees."
language = "en-GB"
"""


def test_four_lines_make_a_project(tmp_path: Path) -> None:
    project = parse_project(NEEDED, root=tmp_path)
    assert project.show.title == "Bees"
    assert project.voice.engine == "hibari"
    assert project.audio.loudness == -16.0
    assert project.output == tmp_path / "output"


def test_a_level_without_a_point_is_the_same_level(tmp_path: Path) -> None:
    text = 'formats = ["mp3", "opus"]\n' + NEEDED + "[audio]\nloudness = -18\ntrue_peak = -2\n"
    audio = parse_project(text, root=tmp_path).audio
    # As text they are a part of what an episode is made from.
    assert (repr(audio.loudness), repr(audio.true_peak)) == ("-18.0", "-2.0")
    assert audio.formats == ("mp3", "opus")


def test_every_table_reaches_the_value_it_is_for(tmp_path: Path) -> None:
    text = (
        'engine = "gtts"\nvoice = "de"\nrate = 1.5\nprofile = "full"\nurl = "https://a.org/p/"\n'
        + NEEDED
        + '[disclaimer]\ntext = "General."\nat = "start"\n[notice]\ntext = "Synthetic."\n'
        + "[audio]\nbitrate = 64\n[pauses]\nsentence = 200\n"
        + '[engine_settings]\nmodel = "tiny"\n[narration]\nomit = ["figure"]\n'
    )
    project = parse_project(text, root=tmp_path)
    assert (project.voice.engine, project.voice.name, project.voice.rate) == ("gtts", "de", 1.5)
    assert project.voice.settings == (("model", "tiny"),)
    assert project.show.url == "https://a.org/p"
    assert (project.show.disclaimer, project.show.disclaimer_at) == ("General.", "start")
    assert project.show.voice_notice == "Synthetic."
    assert (project.audio.bitrate, project.audio.pauses.sentence) == (64, 200)
    assert project.audio.pauses.paragraph == 600
    assert project.omit == {"figure"}


def test_an_address_in_another_script_is_kept_as_feeds_carry_it(tmp_path: Path) -> None:
    project = parse_project(NEEDED + 'url = "https://bücher.example/ü/"\n', root=tmp_path)
    assert project.show.url == "https://xn--bcher-kva.example/%C3%BC"


def test_a_site_and_a_hub_may_have_a_query_and_the_place_of_output_may_not(tmp_path: Path) -> None:
    query = "https://example.org/?page_id=3#top"
    project = parse_project(NEEDED + f'link = "{query}"\nhub = "{query}"\n', root=tmp_path)
    assert (project.show.link, project.show.hub) == (query, query)
    with pytest.raises(ProjectError, match="paths can be added"):
        parse_project(NEEDED + f'url = "{query}"\n', root=tmp_path)


@pytest.mark.parametrize("port", ["99999999", "65536", "abc", "80:80"])
def test_an_address_with_a_port_that_there_is_not_is_told(tmp_path: Path, port: str) -> None:
    with pytest.raises(ProjectError, match="paths can be added"):
        parse_project(NEEDED + f'url = "https://example.org:{port}/bees"\n', root=tmp_path)


@pytest.mark.parametrize("host", ["example.org:8080", "[2001:db8::1]:65535", "a:b@example.org"])
def test_an_address_may_have_a_port_and_a_name_before_its_host(tmp_path: Path, host: str) -> None:
    project = parse_project(NEEDED + f'url = "https://{host}/bees"\n', root=tmp_path)
    assert project.show.url == f"https://{host}/bees"


def test_all_problems_are_told_together_with_their_lines(tmp_path: Path) -> None:
    text = (
        'title = ""\nauthor = "A"\nlanguage = "english!"\nexplicit = "no"\n[audio]\nbitrate = 97\n'
    )
    with pytest.raises(Problems) as caught:
        parse_project(text, root=tmp_path)
    told = {problem.where: problem.what for problem in caught.value.problems}
    assert "title" in told["podcast.toml:1"]
    assert "language" in told["podcast.toml:3"]
    assert "explicit" in told["podcast.toml:4"]
    assert "audio.bitrate" in told["podcast.toml:6"]
    assert "description" in told["podcast.toml"]
    assert told["podcast.toml:4"].endswith(': "no".')
    assert told["podcast.toml:6"].endswith(": 97.")
    assert all(problem.mend for problem in caught.value.problems)
    assert caught.value.exit_code == ProjectError.exit_code


def test_what_the_narration_does_not_have_is_told_with_the_others(tmp_path: Path) -> None:
    """A rule or a kind that is not there would be told of each article, and after the rest."""
    text = f'{NEEDED}rate = "fast"\n[narration]\nomit = ["fig"]\nrules_off = ["romans", "web"]\n'
    with pytest.raises(Problems) as caught:
        parse_project(text, root=tmp_path)
    rate, omit, rules = (problem.what for problem in caught.value.problems)
    assert rate == 'rate in podcast.toml is not a number: "fast".'
    assert omit.startswith("narration.omit in podcast.toml holds “fig”, which is no kind of")
    assert omit.endswith("; near it is figure.")
    assert rules.startswith("narration.rules_off in podcast.toml holds “romans”, which is no rule")
    assert rules.endswith("; near it is roman.")


@pytest.mark.parametrize(
    ("wrong", "line"),
    [
        ("[notice]\ntext = 5", 6),
        ("[pauses]\ntitle = -1", 6),
        ("pauses.title = -1", 5),
        ("[ 'pauses' ]\n\"title\" = -1", 6),
        ("pauses = { title = -1 }", 5),
    ],
)
def test_a_name_that_several_tables_have_is_told_with_its_own_line(
    wrong: str, line: int, tmp_path: Path
) -> None:
    text = f'{NEEDED}{wrong}\n[disclaimer]\ntext = "D"\n'
    with pytest.raises(ProjectError) as caught:
        parse_project(text, root=tmp_path)
    assert caught.value.where == f"podcast.toml:{line}"


@pytest.mark.parametrize(
    "store", ["content", "./content/store", "Content", ".", "..", "../..", "/", "..\\\\.."]
)
def test_the_store_has_a_folder_of_its_own(store: str, tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="holds other things"):
        parse_project(f'{NEEDED}store = "{store}"\n', root=tmp_path)
    assert parse_project(f'{NEEDED}store = "../store"\n', root=tmp_path).shared == "../store"


@pytest.mark.parametrize(
    "setting",
    [
        'cover = "\\u0000"',
        'store = "a\\u0000"',
        '[follow]\nsources = ["\\u0000"]',
        '[sounds]\nintro = "\\u0000.wav"',
        '[publish]\ntargets = { main = "\\u0000" }',
    ],
)
def test_what_no_name_of_a_file_can_hold_is_told_with_its_line(
    setting: str, tmp_path: Path
) -> None:
    with pytest.raises(ProjectError) as caught:
        parse_project(f"{NEEDED}{setting}\n", root=tmp_path)
    assert caught.value.where == f"podcast.toml:{5 + setting.count(chr(10))}"


def test_a_bitrate_is_a_whole_number(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="none of 64, 80"):
        parse_project(f"{NEEDED}[audio]\nbitrate = 96.0\n", root=tmp_path)


def test_a_table_that_is_written_as_a_value_is_told_as_that(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="is a table") as caught:
        parse_project(f'{NEEDED}disclaimer = "No advice."\n', root=tmp_path)
    assert "[disclaimer]" in caught.value.mend


def test_a_misspelt_setting_is_told_with_the_near_one(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="titel") as caught:
        parse_project(NEEDED + 'titel = "x"\n', root=tmp_path)
    assert "title" in caught.value.mend


def test_broken_toml_is_told_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(ProjectError) as caught:
        parse_project('title = "Bees"\nauthor = Ana\n', root=tmp_path)
    assert caught.value.where == "podcast.toml:2"


def test_a_folder_without_podcast_toml_is_no_project(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="not a podcast project"):
        load_project(tmp_path)


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.name)
def test_every_setting_accepts_its_own_example_and_refuses_a_table(setting: Setting) -> None:
    (value,) = tomllib.loads(setting.example).values()
    assert setting.wrong(value) == ""
    assert setting.wrong({"a": "table"})


def test_a_project_named_by_a_relative_path_keeps_its_store_inside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    project = parse_project(NEEDED, root=Path("show"))
    assert Path(project.store.where) == tmp_path / "show" / ".podcast"


def test_blanks_around_a_value_are_no_part_of_it(tmp_path: Path) -> None:
    text = NEEDED + 'url = " https://a.org/p/  "\n'
    assert parse_project(text, root=tmp_path).show.url == "https://a.org/p"


def test_tags_and_entities_in_the_show_s_own_texts_are_read_as_a_browser_reads_them(
    tmp_path: Path,
) -> None:
    text = NEEDED.replace('"Bees"', '"Bees <b>daily</b> &amp; R&D"').replace(
        "On bees.", "All <i>about</i> bees &#8211; and *wax*."
    )
    show = parse_project(text, root=tmp_path).show
    assert show.title == "Bees daily & R&D"
    assert show.description == "All about bees – and wax."


@pytest.mark.parametrize("title", ["M*A*S*H", "5 < 7 & 8", "a_b_c", "AT&T; and more"])
def test_what_only_looks_like_mark_up_stays(tmp_path: Path, title: str) -> None:
    assert parse_project(NEEDED.replace("Bees", title, 1), root=tmp_path).show.title == title


@pytest.mark.parametrize("name", [".podcast", "output", "content"])
def test_a_link_that_leads_to_itself_is_no_bug(tmp_path: Path, name: str) -> None:
    (tmp_path / "podcast.toml").write_text(CONFIG, encoding="utf-8")
    (tmp_path / name).symlink_to(name)
    assert load_project(tmp_path).store.here == tmp_path / ".podcast"


def test_files_are_found_however_the_disk_stores_their_accents(tmp_path: Path) -> None:
    settings = (
        'cover = "Cövér.png"\ncover_font = "é.ttf"\naccessibility = "Zugänglich.md"\n'
        '[sounds]\nintro = "Glöckchen.wav"\n'
    )
    for name in ("Cövér.png", "é.ttf", "Zugänglich.md", "Glöckchen.wav"):
        (tmp_path / unicodedata.normalize("NFD", name)).touch()
    project = parse_project(NEEDED + settings, root=tmp_path)
    show = project.show
    for name in (show.cover, show.cover_font, show.accessibility, project.sounds.intro):
        assert (tmp_path / name).is_file()
