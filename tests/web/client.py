"""A client that inspects every page it gets."""

from __future__ import annotations

import re
from dataclasses import dataclass
from xml.etree.ElementTree import Element

import html5lib
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from tracker.demo.load import PASSWORD
from tracker.language import LANGUAGES

_EVENT = re.compile(r"on[a-z]+")


@dataclass(frozen=True)
class Page:
    """An answer, and its page as a tree."""

    answer: TestResponse
    tree: Element

    @property
    def text(self) -> str:
        """Return the words of the page's main part."""
        main = self.tree.find(".//main")
        return " ".join("".join((main if main is not None else self.tree).itertext()).split())

    def all(self, tag: str, **attributes: str) -> list[Element]:
        """Return the elements of a tag with these attributes."""
        found = self.tree.iter(tag)
        return [one for one in found if all(one.get(name) == value for name, value in attributes.items())]

    def hidden(self, name: str) -> str:
        """Return the value of a hidden input."""
        return next(one.get("value") or "" for one in self.all("input", name=name))


class PageClient:
    """A browser without a screen. Pages that are not well made fail the test, whatever it is about."""

    def __init__(self, app: Flask) -> None:
        self.app = app
        self.client: FlaskClient = app.test_client()

    def sign_in(self, name: str, password: str = PASSWORD) -> PageClient:
        """Sign in as one of the demo city's people."""
        token = self.get("/login").hidden("csrf_token")
        answer = self.client.post("/login", data={"username": name, "password": password, "csrf_token": token})
        assert answer.status_code == 303, answer.get_data(as_text=True)
        return self

    def get(self, address: str, *, status: int = 200) -> Page:
        """Get a page and inspect it."""
        return self._inspected(self.client.get(address), status)

    def post(self, address: str, data: dict[str, object], *, page: str | None = None, status: int = 303) -> Page | None:
        """Send the form of `page` (the address itself by default) with `data`; return the page it answers with."""
        form = self.get(page or address)
        token = form.hidden("csrf_token")
        once = next((one.get("value") for one in form.all("input", name="once")), None)
        sent = {"csrf_token": token, **({"once": once} if once else {}), **data}
        answer = self.client.post(address, data=sent)
        assert answer.status_code == status, answer.get_data(as_text=True)[:3000]
        return None if status == 303 else self._inspected(answer, status)

    def _inspected(self, answer: TestResponse, status: int) -> Page:
        text = answer.get_data(as_text=True)
        assert answer.status_code == status, f"{answer.request.path}: {answer.status_code}\n{text[:3000]}"
        assert "Traceback" not in text
        parser = html5lib.HTMLParser(namespaceHTMLElements=False)
        tree = parser.parse(text)
        assert not parser.errors, [(place, code, data) for place, code, data in parser.errors][:3]
        inspect(tree, answer)
        return Page(answer, tree)


def inspect(tree: Element, answer: TestResponse) -> None:
    """Fail unless the page is titled, says its language and direction, and holds nothing that its policy forbids."""
    language = LANGUAGES.get(tree.get("lang") or "")
    assert language is not None, "the page does not say its language"
    assert tree.get("dir") == language.direction
    title = tree.findtext(".//title") or ""
    assert len(title.strip()) > 3
    assert "⁨" not in title
    assert len(list(tree.iter("h1"))) == 1, "a page has one heading of the first order"
    for element in tree.iter():
        assert element.tag != "style", "an inline style sheet"
        for name, value in element.attrib.items():
            assert name != "style", "an inline style"
            assert not _EVENT.fullmatch(name), f"an inline handler: {name}"
            assert name not in ("src", "action") or not value.startswith(("http:", "https:", "//")), (
                f"another host: {value}"
            )
        if element.tag == "script":
            assert element.get("src"), "an inline script"
        if element.tag == "link":
            # What a page is called by elsewhere is a full address; nothing is loaded from it.
            named = element.get("rel") == "canonical" or element.get("hreflang")
            own = ("http://localhost/", "https://localhost/") if named else ()
            assert not (element.get("href") or "").startswith(("http", "//")) or (element.get("href") or "").startswith(
                own
            )
    ids = [element.get("id") for element in tree.iter() if element.get("id")]
    assert len(ids) == len(set(ids)), f"an id stands twice: {[one for one in ids if ids.count(one) > 1][:3]}"
    assert "script-src 'self'" in answer.headers["Content-Security-Policy"]
    assert "unsafe" not in answer.headers["Content-Security-Policy"]
