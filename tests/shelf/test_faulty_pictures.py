"""Pictures that are missing, broken or not what their name says."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from PIL import Image

from podcast.cli.commands import podcast
from podcast.model import Article
from podcast.podcast_toml import load_project
from podcast.project import Project
from podcast.reading import read
from podcast.shelf.pictures import find_pictures, picture_faults
from podcast.shelf.pictures.kinds import picture_fault, picture_suffix

DRAWING = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9"/></svg>'


def picture(kind: str, *, size: int = 64) -> bytes:
    made = io.BytesIO()
    noise = Image.effect_noise((size, size), 80).convert("RGB")
    noise.save(made, kind)
    return made.getvalue()


@pytest.fixture
def show(tmp_path: Path) -> Path:
    folder = tmp_path / "show"
    assert CliRunner().invoke(podcast, ["init", str(folder)]).exit_code == 0
    config = folder / "podcast.toml"
    text = config.read_text(encoding="utf-8").replace('"espeak-ng"', '"tone"')
    config.write_text(text, encoding="utf-8")
    (folder / "content" / "welcome.md").unlink()
    return folder


def article(show: Path, *names: str) -> tuple[Article, Project]:
    figures = "\n\n".join(f"![A hive]({name})" for name in names)
    path = show / "content" / "bees.md"
    path.write_text(f"# Bees\n\nThey dance.\n\n{figures}\n", encoding="utf-8")
    return read(path, root=show), load_project(show)


def run(show: Path, *words: str) -> Result:
    return CliRunner(mix_stderr=False).invoke(podcast, ["--project", str(show), *words])


@pytest.mark.parametrize(
    ("kind", "suffix"), [("PNG", ".png"), ("JPEG", ".jpg"), ("GIF", ".gif"), ("WEBP", ".webp")]
)
def test_a_sound_picture_is_known_by_what_is_in_it(kind: str, suffix: str) -> None:
    assert picture_fault(picture(kind)) == ""
    assert picture_suffix(picture(kind)) == suffix
    assert picture_suffix(DRAWING) == ".svg"


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF"])
def test_a_picture_that_was_cut_is_damaged(kind: str) -> None:
    assert "damaged" in picture_fault(picture(kind)[:700])


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (b"", "empty"),
        (b"hive", "no picture"),
        (picture("TIFF"), "TIFF"),
        (picture("BMP"), "BMP"),
        (DRAWING.replace(b"<rect", b"<script/><rect"), "SVG"),
    ],
)
def test_what_cannot_be_shown_is_told(data: bytes, fault: str) -> None:
    assert fault in picture_fault(data)


def test_a_picture_with_the_wrong_name_is_served_as_what_it_is(show: Path) -> None:
    (show / "content" / "wrong.jpg").write_bytes(picture("PNG"))
    made, project = article(show, "wrong.jpg")
    found = find_pictures(made, project=project)
    assert [name.rpartition(".")[2] for name in found.files] == ["png"]
    assert picture_faults(made, project=project) == ()


def test_pictures_elsewhere_are_nobodys_fault(show: Path) -> None:
    made, project = article(show, "https://example.org/a.png", "data:image/png;base64,AAAA")
    assert picture_faults(made, project=project) == ()


def test_a_picture_that_is_a_link_to_itself_is_told_and_stops_nothing(show: Path) -> None:
    (show / "content" / "round.png").symlink_to("round.png")
    made, project = article(show, "round.png")
    (fault,) = picture_faults(made, project=project)
    assert "is not there" in fault.what
    assert find_pictures(made, project=project).files == {}


def test_a_picture_outside_content_is_told_and_not_shown(show: Path) -> None:
    (show / "secret.png").write_bytes(picture("PNG"))
    made, project = article(show, "../secret.png")
    (fault,) = picture_faults(made, project=project)
    assert "outside content/" in fault.what
    assert find_pictures(made, project=project).files == {}


def test_plan_build_status_and_check_tell_a_faulty_picture_with_its_line(show: Path) -> None:
    (show / "content" / "empty.png").write_bytes(b"")
    (show / "content" / "good.jpg").write_bytes(picture("PNG"))
    article(show, "nope.png", "empty.png", "good.jpg")
    told = ["content/bees.md:5: The picture nope.png is not there"]
    told += ["content/bees.md:7: The picture empty.png is empty"]
    for command in (["plan"], ["build", "--jobs", "1"], ["plan"], ["status"]):
        output = run(show, *command).output
        assert all(one in output for one in told), command
        assert "good.jpg" not in output
    checked = json.loads(run(show, "check", "--json").output)["findings"]
    found = [f"{one['where']}: {one['what']}" for one in checked if one["rule"] == "pictures"]
    assert [one.partition(";")[0] for one in found] == told
    page = (show / "output" / "episodes" / "bees" / "index.html").read_text(encoding="utf-8")
    assert page.count("A hive") >= 3
    assert "nope.png" not in page
    (show / "content" / "nope.png").write_bytes(picture("PNG"))
    (show / "content" / "empty.png").write_bytes(picture("PNG"))
    assert "nope.png" not in run(show, "plan").output


def test_a_picture_amid_a_line_that_is_not_there_is_told_and_comes_along_by_add(show: Path) -> None:
    text = (
        "# Bees\n\nThe ![comb](comb.png) is full, the ![](dot.png) is not.\n\n- A ![hive](hive.png)"
    )
    (show / "content" / "bees.md").write_text(f"{text}\n", encoding="utf-8")
    bees = read(show / "content" / "bees.md", root=show)
    told = [one.what for one in picture_faults(bees, project=load_project(show))]
    assert told == [
        "The picture comb.png is not there; its description is read.",
        "The picture hive.png is not there; its description is read.",
    ]
    (show / "comb.png").write_bytes(picture("PNG"))
    (show / "drones.md").write_text(text.replace("Bees", "Drones"), encoding="utf-8")
    assert run(show, "add", str(show / "drones.md")).exit_code == 0
    assert (show / "content" / "comb.png").is_file()
