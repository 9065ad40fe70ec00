"""Make the README's pictures of the sample show again: python tools/pictures.py.

Needs Chromium, and fonts as readers have them: on Debian, fonts-urw-base35 (Palatino's
shapes) and fonts-noto-core.
"""

from __future__ import annotations

import io
import shutil
import subprocess
import sys
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from tests.pages.browser.serving import served  # noqa: E402, the tests' server answers Range

PICTURES = ROOT / "docs" / "images"
SIZES = {"desktop": (1280, 860), "phone": (390, 844)}
EPISODE = "/episodes/how-sleep-is-measured/index.html"
# Somewhere inside the article, with its sentence marked as heard.
HEARD = """() => {
  const sentence = [...document.querySelectorAll("#text .s")]
    .find((span) => span.textContent.startsWith("A common rule book"));
  sentence.click();
  sentence.scrollIntoView({ block: "center" });
}"""


def build() -> Path:
    """Build the sample show; says where."""
    podcast = Path(sys.executable).with_name("podcast")
    subprocess.run([podcast, "--project", ROOT, "build", "--quiet"], check=True)
    return ROOT / "output"


def shot(page: Page, name: str) -> None:
    """Keep what the page shows now."""
    picture = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
    picture.save(PICTURES / f"{name}.webp", quality=82, method=6)


def take(browser: Browser, address: str) -> None:
    """Both pages at both sizes."""
    for size, (width, height) in SIZES.items():
        page = browser.new_page(
            viewport={"width": width, "height": height},
            device_scale_factor=2 if size == "phone" else 1.25,
            reduced_motion="reduce",
        )
        page.goto(f"{address}/index.html", wait_until="networkidle")
        shot(page, f"show-{size}")
        page.goto(address + EPISODE, wait_until="networkidle")
        page.evaluate(HEARD)
        shot(page, f"episode-{size}")
        page.close()


def main() -> None:
    """Build, serve, look, keep."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    with served(build()) as address, sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=shutil.which("chromium"))
        take(browser, address)
        browser.close()


if __name__ == "__main__":
    main()
