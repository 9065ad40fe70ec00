"""Small PDFs for tests, written by hand: what stands where, and what tags say of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from podcast.model import Article
from podcast.reading.compose import compose
from podcast.reading.pdf.document import read_pdf


@dataclass(frozen=True)
class Text:
    """Words at a place, in points from the left lower corner."""

    words: str
    x: float = 72
    y: float = 700
    size: float = 11
    bold: bool = False
    mark: int | None = None
    aside: bool = False
    mode: int = 0
    rise: float = 0  # points by which the letters stand above their line
    turn: int = 0  # quarters of a circle, against the clock

    def drawn(self) -> str:
        words = self.words.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
        font = "B" if self.bold else "R"
        turned = ("1 0 0 1", "0 1 -1 0", "-1 0 0 -1", "0 -1 1 0")[self.turn]
        at = f"{turned} {self.x} {self.y} Tm"
        shown = f"BT /{font} {self.size} Tf {self.mode} Tr {self.rise} Ts {at} ({words}) Tj ET"
        if self.aside:
            return f"/Artifact <</Type /Pagination>> BDC {shown} EMC"
        return shown if self.mark is None else f"/P <</MCID {self.mark}>> BDC {shown} EMC"


Tag = tuple[str, "Sequence[Tag | int]"]


def column(*words: str, top: float = 700, pitch: float = 14, size: float = 11) -> list[Text]:
    """Lines one below the other."""
    return [Text(line, y=top - at * pitch, size=size) for at, line in enumerate(words)]


TITLE = Text("Bees at night", y=760, size=20, bold=True)
FULL = (
    "When the sun is down the hive is warm, and each of the bees that came home",
    "late stands close beside another, so that none of them is cold before it is",
    "light again over the hills.",
)


def pdf(
    *pages: Sequence[Text],
    tags: Tag | None = None,
    info: str = "",
    catalog: str = "",
    boxes: str = "",
) -> bytes:
    """A PDF of these pages; marks of tags are those of the first page, ``boxes`` over each."""
    objects = ["", "", "", ""]  # 1 catalog, 2 pages, 3 and 4 fonts
    for at, name in ((2, "Helvetica"), (3, "Helvetica-Bold")):
        encoding = "/Encoding /WinAnsiEncoding"
        objects[at] = f"<</Type /Font /Subtype /Type1 /BaseFont /{name} {encoding}>>"
    kids = []
    for page in pages:
        stream = "\n".join(text.drawn() for text in page)
        objects.append(f"<</Length {len(stream.encode('cp1252'))}>>\nstream\n{stream}\nendstream")
        fonts = "/Resources <</Font <</R 3 0 R /B 4 0 R>>>>"
        box = f"/MediaBox [0 0 595 842] {fonts} /Contents {len(objects)} 0 R"
        over = f"/Annots [{boxes}]" if boxes else ""
        objects.append(f"<</Type /Page /Parent 2 0 R {box} {over}>>")
        kids.append(f"{len(objects)} 0 R")
    if tags:
        tree = f"<</Type /StructTreeRoot /K {_tag(tags, page=kids[0])}>>"
        objects.append(tree)
        catalog += f" /MarkInfo <</Marked true>> /StructTreeRoot {len(objects)} 0 R"
    objects[0] = f"<</Type /Catalog /Pages 2 0 R {catalog}>>"
    objects[1] = f"<</Type /Pages /Count {len(kids)} /Kids [{' '.join(kids)}]>>"
    objects.append(f"<<{info}>>")
    return _written(objects)


def _tag(tag: Tag, *, page: str) -> str:
    name, kids = tag
    inner = " ".join(str(kid) if isinstance(kid, int) else _tag(kid, page=page) for kid in kids)
    role, _, more = name.partition(" ")
    return f"<</S /{role} {more} /Pg {page} /K [{inner}]>>"


def _written(objects: Sequence[str]) -> bytes:
    data = b"%PDF-1.7\n"
    places = []
    for number, text in enumerate(objects, 1):
        places.append(len(data))
        data += f"{number} 0 obj\n{text}\nendobj\n".encode("cp1252")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    trailer = f"trailer\n<</Size {size} /Root 1 0 R /Info {len(objects)} 0 R>>\n"
    end = f"startxref\n{len(data)}\n%%EOF\n"
    return data + f"xref\n0 {size}\n0000000000 65535 f \n{table}{trailer}{end}".encode()


def understood(data: bytes) -> Article:
    return compose(read_pdf(data, source="a.pdf"), name="a", source="a.pdf")
