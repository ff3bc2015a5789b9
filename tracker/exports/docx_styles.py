"""How a Word document looks: styles with names, so that a secretary changes a look once and for the whole paper.

The template of python-docx brings a hundred and sixty styles and a theme of blue; ours replace them all.
"""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from tracker.exports.docx_text import Element
from tracker.paths import FONTS

FONT = "Vazirmatn"
INK, ACCENT, SOFT, HAIRLINE, SAND = "1B2529", "0B7285", "51646A", "D9E1E3", "FBF5EA"
TONES = {"ahead": "7A5C00", "current": "0B6B3A", "paused": "A2480B", "over": "5D6A70"}
# What Latin letters and what those of complex scripts are taken for, by the language of the paper.
_LANGUAGES = {"fa": ("en-US", "fa-IR"), "en": ("en-GB", "fa-IR")}
# The key by which Word hides an embedded font is public and only has to be a GUID; ours stays the same.
_KEYS = {
    "Regular": UUID("5b0a6d8e-7a3c-4a52-9d0e-0c1f6f5d1386"),
    "Bold": UUID("5b0a6d8e-7a3c-4a52-9d0e-0c1f6f5d1403"),
}
_FONT_TYPE = "application/vnd.openxmlformats-officedocument.obfuscatedFont"


@dataclass(frozen=True, slots=True)
class _Look:
    """A paragraph's look: letters in half points, blanks above and below in twentieths of a point.

    name:    as Word shows it; Word's own styles have names of their own
    more:    what else its paragraphs are told, as XML that stands before the blanks
    outline: the level of a heading, from 0
    """

    name: str
    size: int
    above: int = 0
    below: int = 0
    bold: bool = False
    colour: str = INK
    base: str = "Normal"
    more: str = ""
    indent: str = ""
    outline: int | None = None


_STAYS = "<w:keepNext/>"
# A ground rather than a line at the side: Word puts lines by left and right, whichever way a quote goes.
_GROUND = f'<w:shd w:val="clear" w:color="auto" w:fill="{SAND}"/>'
_UNDERLINED = f'<w:pBdr><w:bottom w:val="single" w:sz="16" w:space="6" w:color="{ACCENT}"/></w:pBdr>'
_BULLET = '<w:numPr><w:numId w:val="1"/></w:numPr>'

_PARAGRAPHS = {
    "Title": _Look("Title", 38, above=0, below=40, bold=True, more=_STAYS),
    "Subtitle": _Look("Subtitle", 22, below=160, colour=SOFT, more=_UNDERLINED),
    "Heading1": _Look("heading 1", 28, above=360, below=120, bold=True, colour=ACCENT, more=_STAYS, outline=0),
    "Heading2": _Look("heading 2", 23, above=240, below=80, bold=True, more=_STAYS, outline=1),
    "Caption": _Look("caption", 18, above=160, below=80, bold=True, colour=SOFT),
    "TableCaption": _Look(
        "Table Caption", 18, above=160, below=80, bold=True, colour=SOFT, base="Caption", more=_STAYS
    ),
    "Quote": _Look("Quote", 19, above=40, below=40, more=_STAYS + _GROUND),
    "ListBullet": _Look("List Bullet", 20, below=60, more=_BULLET, indent='<w:ind w:left="360" w:hanging="260"/>'),
    "Header": _Look("header", 16, colour=SOFT),
    "Footer": _Look("footer", 16, colour=SOFT, indent='<w:jc w:val="center"/>'),
    "Letterhead": _Look("Letterhead", 20, bold=True, colour=ACCENT),
    "Addressee": _Look("Addressee", 18, above=120, colour=SOFT),
    "Seal": _Look("Seal", 15, below=40, colour=SOFT),
    "Nothing": _Look("Nothing To Tell", 20, above=60, below=60, colour=SOFT),
    "Told": _Look("Told", 20, above=60, below=60, more=_STAYS),
    "Picture": _Look("Picture", 20, above=60, below=60, more=_STAYS),
    "Number": _Look("Number", 34, above=60, bold=True, colour=ACCENT, more=_STAYS),
    "TableText": _Look("Table Text", 18, above=30, below=30),
    "TableLead": _Look("Table Lead", 18, above=30, below=30, base="TableText", more=_STAYS),
    "TableHead": _Look("Table Head", 16, above=30, below=30, colour=SOFT, base="TableText"),
    "TableNote": _Look("Table Note", 16, below=20, base="TableText", indent='<w:ind w:left="160"/>'),
    "PassageTitle": _Look("Passage Title", 17, above=200, bold=True, more=_STAYS),
    "PassageSource": _Look("Passage Source", 16, below=60, colour=SOFT),
}
_LETTERS = (
    {"Pressing": ("Pressing", TONES["paused"], True)}
    | {"Soft": ("Soft", SOFT, False), "Source": ("Source Number", SOFT, False)}
    | {f"State{tone}": (f"State {tone}", colour, False) for tone, colour in TONES.items()}
)


def set_styles(document: Document, *, language: str, rtl: bool) -> None:
    """Give a document its styles, its languages and its font."""
    _replace(document.styles.element, _styles(language, rtl))
    _replace(document.settings.element, _settings(language))
    _replace(document.part.numbering_part.element, _BULLETS)
    _embed_fonts(document)
    _drop(document.part, "stylesWithEffects", "customXml")
    _drop(document.part.package, "thumbnail")


def _replace(element: Element, inside: str) -> None:
    element[:] = list(parse_xml(f"<w:inside {nsdecls('w')}>{inside}</w:inside>"))


def _styles(language: str, rtl: bool) -> str:
    latin, complex_script = _LANGUAGES[language]
    return (
        "<w:docDefaults><w:rPrDefault><w:rPr>"
        f'<w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" w:eastAsia="{FONT}" w:cs="{FONT}"/>'
        f'<w:sz w:val="20"/><w:szCs w:val="20"/><w:lang w:val="{latin}" w:eastAsia="zh-CN" w:bidi="{complex_script}"/>'
        '</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="80" w:line="276" w:lineRule="auto"/></w:pPr>'
        "</w:pPrDefault></w:docDefaults>"
        # The direction stands in the style, so that a paragraph that somebody adds by hand has it too.
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>'
        f"<w:pPr>{'<w:bidi/>' if rtl else ''}</w:pPr></w:style>"
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/></w:style>'
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr>'
        '<w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="80" w:type="dxa"/>'
        '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
        + "".join(_paragraph_style(id, look) for id, look in _PARAGRAPHS.items())
        + "".join(
            f'<w:style w:type="character" w:customStyle="1" w:styleId="{id}"><w:name w:val="{name}"/><w:qFormat/>'
            f'<w:rPr>{_bold(bold)}<w:color w:val="{colour}"/></w:rPr></w:style>'
            for id, (name, colour, bold) in _LETTERS.items()
        )
        + _TABLE_STYLE
    )


def _paragraph_style(id: str, look: _Look) -> str:
    own = "" if look.name.lower().replace(" ", "") == id.lower() and id in _KNOWN_TO_WORD else ' w:customStyle="1"'
    following = '<w:next w:val="Normal"/>' if look.outline is not None or id == "Title" else ""
    level = "" if look.outline is None else f'<w:outlineLvl w:val="{look.outline}"/>'
    return (
        f'<w:style w:type="paragraph"{own} w:styleId="{id}"><w:name w:val="{look.name}"/>'
        f'<w:basedOn w:val="{look.base}"/>{following}<w:qFormat/>'
        f'<w:pPr>{look.more}<w:spacing w:before="{look.above}" w:after="{look.below}"/>{look.indent}'
        # Word keeps one weight and size for Latin letters and another for those of complex scripts.
        f'{level}</w:pPr><w:rPr>{_bold(look.bold)}<w:color w:val="{look.colour}"/><w:sz w:val="{look.size}"/>'
        f'<w:szCs w:val="{look.size}"/></w:rPr></w:style>'
    )


def _bold(bold: bool) -> str:
    return "<w:b/><w:bCs/>" if bold else ""


_KNOWN_TO_WORD = frozenset(
    ("Title", "Subtitle", "Heading1", "Heading2", "Caption", "Quote", "ListBullet", "Header", "Footer")
)
_TABLE_STYLE = (
    '<w:style w:type="table" w:customStyle="1" w:styleId="PaperTable"><w:name w:val="Paper Table"/>'
    '<w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblBorders>'
    f'<w:bottom w:val="single" w:sz="4" w:space="0" w:color="{HAIRLINE}"/>'
    f'<w:insideH w:val="single" w:sz="4" w:space="0" w:color="{HAIRLINE}"/></w:tblBorders></w:tblPr>'
    '<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>'
    f'<w:bottom w:val="single" w:sz="8" w:space="0" w:color="{SOFT}"/></w:tcBorders></w:tcPr></w:tblStylePr>'
    '<w:tblStylePr w:type="lastRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr><w:tcBorders>'
    f'<w:top w:val="single" w:sz="8" w:space="0" w:color="{SOFT}"/></w:tcBorders></w:tcPr></w:tblStylePr></w:style>'
)
_BULLETS = (
    '<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/>'
    '<w:numFmt w:val="bullet"/><w:pStyle w:val="ListBullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/>'
    '<w:pPr><w:ind w:left="360" w:hanging="260"/></w:pPr></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
)


def _settings(language: str) -> str:
    latin, complex_script = _LANGUAGES[language]
    return (
        '<w:zoom w:percent="100"/><w:embedTrueTypeFonts/><w:defaultTabStop w:val="720"/>'
        # Without this line Word opens the paper in a mode for files of 2007.
        '<w:compat><w:compatSetting w:name="compatibilityMode" '
        'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
        f'<w:themeFontLang w:val="{latin}" w:bidi="{complex_script}"/>'
    )


def _embed_fonts(document: Document) -> None:
    """Put the paper's font into the file, so that it looks the same where the font is not installed."""
    package = document.part.package
    table = next(part for part in package.iter_parts() if part.partname == "/word/fontTable.xml")
    links = ""
    for number, (cut, key) in enumerate(_KEYS.items(), start=1):
        font = _hidden((FONTS / f"{FONT}-{cut}.ttf").read_bytes(), key)
        part = Part(PackURI(f"/word/fonts/font{number}.odttf"), _FONT_TYPE, font, package)
        relation = table.relate_to(part, RELATIONSHIP_TYPE.FONT)
        links += f'<w:embed{cut} r:id="{relation}" w:fontKey="{{{str(key).upper()}}}"/>'
    table._blob = (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:fonts {nsdecls("w", "r")}>'
        f'<w:font w:name="{FONT}"><w:charset w:val="B2"/><w:family w:val="swiss"/><w:pitch w:val="variable"/>{links}'
        "</w:font></w:fonts>"
    ).encode()


def _hidden(font: bytes, key: UUID) -> bytes:
    """Return a font as Word keeps it in a file: its first 32 bytes mixed with the key (ECMA-376, Part 4, 10.1)."""
    mask = key.bytes[::-1] * 2
    return bytes(a ^ b for a, b in zip(font[:32], mask, strict=True)) + font[32:]


def _drop(owner: Element, *kinds: str) -> None:
    """Leave out what the template brings along and no paper needs."""
    for id, relation in list(owner.rels.items()):
        if relation.reltype.endswith(kinds):
            del owner.rels[id]
