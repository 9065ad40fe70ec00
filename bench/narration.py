"""How narration's time grows with an article's length: ratios in one run, no absolute claim."""

from __future__ import annotations

import statistics
import time
from pathlib import Path

from podcast.model import Pauses, Show
from podcast.narration.ledger import account
from podcast.narration.lexicon.entries import Lexicon
from podcast.narration.profiles import Style
from podcast.narration.whole_script import narrate
from podcast.reading.compose import compose
from podcast.reading.markdown.document import read_markdown

ARTICLES = Path("content")
SHOW = Show(title="Bench", author="", description="", language="en-GB", url="https://example.org")
BASE = 125_000  # bytes; the others are multiples of it
MULTIPLES = (1, 2, 4, 8)
RUNS = 3


def main() -> None:
    """Print the time of each length as a ratio to the shortest: a straight line is 1, 2, 4, 8."""
    written = [path.read_text(encoding="utf-8") for path in sorted(ARTICLES.glob("*.md"))]
    text = "\n\n".join(article.split("---", 2)[2] for article in written)
    print("Reading, narration and ledger of one article, medians of", RUNS, "runs")
    first = 0.0
    for multiple in MULTIPLES:
        body = (text * (BASE * multiple // len(text.encode()) + 1)).encode()[: BASE * multiple]
        seconds = statistics.median(_seconds(body) for _ in range(RUNS))
        first = first or seconds
        size = BASE * multiple / 1_000_000
        print(f"{size:.3f} MB: {seconds / first:.2f} times the shortest ({seconds:.1f} s here)")


def _seconds(body: bytes) -> float:
    source = b"# Bench\n\n" + body.decode("utf-8", "ignore").encode()
    start = time.perf_counter()
    article = compose(read_markdown(source, source="bench.md"), name="bench", source="bench.md")
    script = narrate(article, style=Style(), lexicon=Lexicon(()), pauses=Pauses(), show=SHOW)
    account(article, script)
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
