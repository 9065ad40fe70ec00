"""A script of hours opens in parts, and a link to one of its lines in the right one."""

from __future__ import annotations

import re
from pathlib import Path

from starlette.testclient import TestClient

from tests.studio.conftest import text_of
from tests.studio.test_screens import row_of


def test_a_long_script_comes_in_parts_and_every_line_is_found_in_its_own(
    client: TestClient, folder: Path
) -> None:
    chapters = [
        f"## Chapter {n}\n\n" + "\n\n".join(f"Sentence {n} of {k} is here." for k in range(130))
        for n in range(1, 6)
    ]
    (folder / "content" / "long.md").write_text("# Long\n\n" + "\n\n".join(chapters) + "\n")
    first, second = client.get("/scripts/long").text, client.get("/scripts/long?part=2").text
    assert "Sentence 1 of 7 is here." in text_of(first)
    assert "Sentence 5 of 7 is here." not in text_of(first)
    assert "Sentence 3 of 7 is here." in text_of(second)
    last = row_of(client.get("/scripts/long?part=99").text, "Sentence 5 of 7 is")
    found = re.search(r'href="(/scripts/long\?said=[^"#]+)#(said-[^"]+)"', client.get(last).text)
    assert found
    assert f'id="{found[2]}"' in client.get(found[1]).text
