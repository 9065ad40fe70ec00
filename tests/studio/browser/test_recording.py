"""A line is read into the microphone of Chromium, by keyboard, and heard in the voice's place."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.pages.browser.test_reach import faults
from tests.studio.browser.test_studio import LINE, opened, root, visit

pytestmark = pytest.mark.long

__all__ = ["opened", "root", "visit"]

# Machines that run tests have no microphone: a tone takes its place; the recorder is Chromium's.
MICROPHONE = """
navigator.mediaDevices.getUserMedia = async () => {
  const context = new AudioContext();
  const tone = new OscillatorNode(context, { frequency: 300 });
  const sink = context.createMediaStreamDestination();
  tone.connect(sink);
  tone.start();
  await context.resume();
  window.heardSince = context;
  return sink.stream;
};
"""


def test_a_line_is_recorded_heard_and_kept_by_keyboard(
    visit: Callable[..., Page], root: Path
) -> None:
    page = visit(LINE)
    page.evaluate(MICROPHONE)
    page.get_by_role("button", name="Record", exact=True).press("Enter")
    page.get_by_role("status").filter(has_text="Read the line now").wait_for()
    page.wait_for_function("() => window.heardSince.currentTime > 2.5")
    page.get_by_role("button", name="Stop recording").press("Enter")
    page.get_by_role("status").filter(has_text="Recorded.").wait_for()
    page.wait_for_function("() => document.querySelector('form[data-record] audio').readyState > 0")
    page.get_by_label("Who reads").fill("Ana Ruiz")
    page.get_by_role("button", name="Keep the recording").press("Enter")
    page.wait_for_url("**?done=saved*")
    assert page.get_by_text("Read by Ana Ruiz").is_visible()
    assert len([*(root / "takes" / "bees").glob("*.flac")]) == 1
    page.goto("/recordings")
    assert page.get_by_label("The recording of line 24").is_visible()
    assert faults(page) == []
    page.get_by_role("button", name="Take this recording away").press("Enter")
    page.wait_for_url("**?done=removed*")
    expect(page).to_have_title(re.compile("^Taken away"))
    assert [*(root / "takes" / "bees").glob("*")] == []


def test_without_a_microphone_the_way_by_a_file_is_told(visit: Callable[..., Page]) -> None:
    page = visit(LINE)
    page.evaluate("() => { navigator.mediaDevices.getUserMedia = () => Promise.reject(); }")
    page.get_by_role("button", name="Record", exact=True).press("Enter")
    page.get_by_role("status").filter(has_text="Choose a sound file instead").wait_for()


def test_without_scripts_there_is_a_form_to_send_a_file(visit: Callable[..., Page]) -> None:
    page = visit(LINE, java_script_enabled=False)
    assert page.get_by_label("Recording, as a sound file").is_visible()
    assert page.get_by_role("button", name="Record", exact=True).count() == 0
