"""A paper as an OpenDocument text, for offices that write with LibreOffice: what the Word document holds, set anew.

LibreOffice keeps to Unicode's bidirectional algorithm, so text needs only its marks, and counts pages and captions in
Persian digits where it is told to.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from re import sub
from typing import Any

from jinja2 import Environment, FileSystemLoader
from markupsafe import Markup, escape

from tracker.exports.blocks import Drawing, Paper
from tracker.exports.directions import MARKS, bare, runs_of
from tracker.exports.marked import fingerprints, marked
from tracker.exports.notes import grouped
from tracker.exports.packing import day_of, packed
from tracker.exports.pdf import FOLDER
from tracker.exports.pictures import emblem_png, pictures, size_of_png
from tracker.exports.printable import printable
from tracker.exports.widths import shares
from tracker.exports.words import word
from tracker.language import Reader
from tracker.paths import FONTS

_MIMETYPE = "application/vnd.oasis.opendocument.text"
_FONT_FILES = ("Vazirmatn-Regular.ttf", "Vazirmatn-Bold.ttf")
# How OpenDocument names the digits in which a number is counted: by the first three of them.
_DIGITS = {"fa": "۱, ۲, ۳, ...", "en": "1"}
_CENTIMETRES, _WIDEST = 2.54, 17.0


def odt_file(content: Mapping[str, Any]) -> bytes:
    """Return a `Paper` as ODT."""
    return _Writer(printable(content)).written()


class _Writer:
    """Writes one paper; it holds what has been counted in it so far, and its pictures."""

    def __init__(self, paper: Paper) -> None:
        self.paper = paper
        self.rtl = paper["direction"] == "rtl"
        self.counting: Counter[str] = Counter()
        self.tables: dict[str, Sequence[float]] = {}
        self.pictures: dict[str, bytes] = {}

    def written(self) -> bytes:
        emblem = self.paper["head"].get("emblem")
        self.emblem = self._kept("emblem.png", emblem_png(emblem)) if emblem else None
        documents = [(name, self._rendered(template)) for name, template in _PARTS.items()]
        fonts = [(f"Fonts/{name}", (FONTS / name).read_bytes()) for name in _FONT_FILES]
        kept = [(f"Pictures/{name}", picture) for name, picture in self.pictures.items()]
        members = [*documents, *fonts, *kept]
        manifest = self._rendered("odt_manifest.xml", members=[name for name, _ in members])
        # The kind of file comes first and as it is, so that whoever looks at its first bytes knows it.
        first = ("mimetype", _MIMETYPE.encode())
        return packed([first, *members, ("META-INF/manifest.xml", manifest)], plain=frozenset(("mimetype",)))

    def _rendered(self, template: str, **more: Any) -> bytes:
        environment = Environment(loader=FileSystemLoader(FOLDER), autoescape=True, trim_blocks=True)
        environment.filters.update(self._filters())
        language = self.paper["language"]
        return environment.get_template(template).render(
            paper=self.paper,
            counted=self._counted,
            counting=self.counting,
            day=day_of(self.paper).date().isoformat(),
            digits=_DIGITS[language],
            emblem=self.emblem,
            fa=language == "fa",
            fingerprints=[(word(self.paper, name), value) for name, value in fingerprints(self.paper).items()],
            mark=MARKS[self.rtl],
            marked=marked(self.paper),
            mode="rl-tb" if self.rtl else "lr-tb",
            side="right" if self.rtl else "left",
            next_table=self._next_table,
            number=Reader(language).number,
            pictures=self._pictures,
            shares=shares,
            tables=self.tables,
            word=partial(word, self.paper),
            **more,
        ).encode()  # fmt: skip

    def _filters(self) -> dict[str, Callable[..., Any]]:
        return {"bare": bare, "grouped": grouped, "line": partial(_line, rtl=self.rtl), "quoted": _line}

    def _counted(self, kind: str) -> int:
        self.counting[kind] += 1
        return self.counting[kind]

    def _next_table(self, widths: Sequence[float]) -> str:
        name = f"Table_{len(self.tables) + 1}"
        self.tables[name] = widths
        return name

    def _pictures(self, drawing: Drawing) -> list[dict[str, Any]]:
        made = pictures(drawing, self.paper, format="png")
        return [self._kept(f"{len(self.pictures) + 1}.png", picture) for picture in made]

    def _kept(self, name: str, picture: bytes) -> dict[str, Any]:
        """Keep a picture for the archive, and return its name and size in centimetres."""
        self.pictures[name] = picture
        width, height = (side * _CENTIMETRES for side in size_of_png(picture))
        scale = min(1.0, _WIDEST / width)
        return {"name": name, "width": f"{width * scale:.3f}", "height": f"{height * scale:.3f}"}


_PARTS = {"content.xml": "odt_content.xml", "styles.xml": "odt_styles.xml", "meta.xml": "odt_meta.xml"}


def _line(text: str, rtl: bool) -> Markup:
    """Return text with the marks that keep its order, and with its breaks and blanks as elements."""
    marks = "".join(run.text for run in runs_of(str(text), rtl=rtl))
    shown = str(escape(marks)).replace("\n", "<text:line-break/>").replace("\t", "<text:tab/>")
    blanks = sub(" {2,}", lambda found: f' <text:s text:c="{len(found[0]) - 1}"/>', shown)
    return Markup(blanks)  # noqa: S704 (the text is escaped before)
