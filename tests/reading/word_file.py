"""A Word document written by hand: python-docx cannot write notes or equations."""

from __future__ import annotations

from collections.abc import Mapping

from tests.reading.same_article import zipped

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
SPACES = (
    _W + ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    ' xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    ' xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
    ' xmlns:v="urn:schemas-microsoft-com:vml"'
    ' xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"'
    ' xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"'
)
_RELS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPES = """<?xml version="1.0"?><Types
xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels"
ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml"
ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/></Types>"""
_STYLES = ("Title", "Quote", "Source Code", "caption", *(f"heading {n}" for n in range(1, 5)))
EQUATION = "<m:oMath><m:r><m:t>E = m c</m:t></m:r></m:oMath>"


def run(text: str, *, marks: str = "") -> str:
    return f'<w:r><w:rPr>{marks}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def par(*runs: str, style: str = "", level: int = -1, ordered: bool = False) -> str:
    """Give a paragraph; a level from 0 makes it an item of a list."""
    said = f'<w:pStyle w:val="{style.replace(" ", "")}"/>' if style else ""
    if level >= 0:
        number = 2 if ordered else 1
        said += f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
    return f"<w:p><w:pPr>{said}</w:pPr>{''.join(runs)}</w:p>"


def picture(alt: str) -> str:
    described = f'descr="{alt}"' if alt else ""
    return (
        f'<w:r><w:drawing><wp:inline><wp:docPr id="1" name="P" {described}/><a:graphic>'
        '<a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="rId9"/></pic:blipFill></pic:pic>'
        "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )


def table(*rows: tuple[str, ...]) -> str:
    """Give a table whose first row is marked as its header."""
    made = ""
    for number, row in enumerate(rows):
        mark = "<w:trPr><w:tblHeader/></w:trPr>" if number == 0 else ""
        made += f"<w:tr>{mark}{''.join(f'<w:tc>{par(run(cell))}</w:tc>' for cell in row)}</w:tr>"
    return f"<w:tbl>{made}</w:tbl>"


def link(text: str, identity: str) -> str:
    return f'<w:hyperlink r:id="{identity}">{run(text)}</w:hyperlink>'


NOTE_MARK = '<w:r><w:footnoteReference w:id="2"/></w:r>'


def _styles() -> str:
    return "".join(
        f'<w:style w:type="paragraph" w:styleId="{name.replace(" ", "")}"><w:name w:val="{name}"/>'
        "</w:style>"
        for name in _STYLES
    )


def _numbering() -> str:
    made = ""
    for n, form in enumerate(("bullet", "decimal")):
        levels = "".join(
            f'<w:lvl w:ilvl="{level}"><w:numFmt w:val="{form}"/></w:lvl>' for level in range(3)
        )
        made += f'<w:abstractNum w:abstractNumId="{n}">{levels}</w:abstractNum>'
    for n in range(2):
        made += f'<w:num w:numId="{n + 1}"><w:abstractNumId w:val="{n}"/></w:num>'
    return made


def _relations(links: tuple[str, ...]) -> str:
    targets = {1: ("styles", "styles.xml"), 2: ("numbering", "numbering.xml")}
    targets |= {3: ("footnotes", "footnotes.xml"), 9: ("image", "media/tree.png")}
    inside = "".join(
        f'<Relationship Id="rId{n}" Type="{OFFICE}/{kind}" Target="{target}"/>'
        for n, (kind, target) in targets.items()
    )
    return inside + "".join(
        f'<Relationship Id="rId{20 + n}" Type="{OFFICE}/hyperlink" Target="{address}"'
        ' TargetMode="External"/>'
        for n, address in enumerate(links)
    )


def word_file(
    *body: str,
    note: str = "",
    links: tuple[str, ...] = (),
    styles: str = "",
    numbering: str = "",
    parts: Mapping[str, str] | None = None,
    relations: str = "",
) -> bytes:
    """Give a DOCX file; link n has the identity rId{20 + n}.

    ``styles``, ``numbering`` and ``relations`` are mark-up that is put into those parts;
    ``parts`` are others by their names.
    """
    text = "".join(body)
    relations = _relations(links) + relations
    return zipped(
        {
            "[Content_Types].xml": _TYPES,
            "_rels/.rels": f'<Relationships {_RELS}><Relationship Id="rId1"'
            f' Type="{OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
            "word/document.xml": f"<w:document {SPACES}><w:body>{text}</w:body></w:document>",
            "word/_rels/document.xml.rels": f"<Relationships {_RELS}>{relations}</Relationships>",
            "word/styles.xml": f"<w:styles {_W}>{_styles()}{styles}</w:styles>",
            "word/numbering.xml": f"<w:numbering {_W}>{_numbering()}{numbering}</w:numbering>",
            "word/footnotes.xml": f'<w:footnotes {_W}><w:footnote w:id="2">{par(run(note))}'
            "</w:footnote></w:footnotes>",
            "word/media/tree.png": b"\x89PNG\r\n\x1a\n",
            **(parts or {}),
        }
    )


_ITALIC = "<w:i/>"
_FIRST_HALF = (
    par(run("Why streets need trees"), style="Title"),
    par(run("By Ana Ruiz")),
    par(run("5 March 2024")),
    par(
        run("Shade is the cheapest machine a city can own, and it needs "),
        run("no", marks=_ITALIC),
        run(" plug."),
        NOTE_MARK,
    ),
    par(run("How a crown cools"), style="heading 1"),
    par(
        run(
            "A grown plane tree breathes out 400 litres of water on a summer day, so the air"
            " under it stays cooler than the road beside it. The effect was "
        ),
        link("measured", "rId20"),
        run(" twice."),
    ),
    par(run("Plane trees"), level=0),
    par(run("Lime trees"), level=0),
    par(run("small-leaved"), level=1),
    par(run("large-leaved"), level=1),
    par(run("Oaks"), level=0),
    par(picture("A plane tree above a bench")),
    par(run("The bench in Mill Street"), style="caption"),
    par(run("What it costs"), style="heading 2"),
    par(run("Plant it."), level=0, ordered=True),
    par(run("Water it for three years."), level=0, ordered=True),
)
_SECOND_HALF = (
    par(run("What was found"), style="heading 1"),
    par(run("Table: Cooling by kind of tree"), style="caption"),
    table(("Tree", "Degrees"), ("Plane", "2.1"), ("Lime", "1.7")),
    par(run("Plant the tree whose shade somebody else will sit in."), style="Quote"),
    par(run("— A gardener of Mill Street"), style="Quote"),
    par(run("shade = crown * leaves"), style="Source Code"),
    par(run("References"), style="heading 1"),
    par(
        run("Smith, J. (2020). Trees and heat. "),
        run("Journal of Shade", marks=_ITALIC),
        run(", 2(3), 31–40. "),
        link("https://doi.org/10.1000/182", "rId21"),
        level=0,
    ),
    par(
        run("Ruiz, A. (2021). More trees. "),
        run("Journal of Shade", marks=_ITALIC),
        run(", 3(1), 5–9."),
        level=0,
    ),
    par(run("Disclaimer"), style="heading 1"),
    par(
        run("This article is for general information only and is not professional advice on trees.")
    ),
)


def same_article() -> bytes:
    """Give the article of tests.reading.same_article as a Word document."""
    return word_file(
        *_FIRST_HALF,
        *_SECOND_HALF,
        note="Counted in the summer of 2019.",
        links=("https://example.org/data", "https://doi.org/10.1000/182"),
    )


def control(properties: str, content: str) -> str:
    """A form's control with its properties and what stands in it."""
    return f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"
