"""Files that someone might upload in bad faith or by mistake."""

from __future__ import annotations

import gzip
import io
import zipfile
import zlib

SENTENCE = "شهردار شیراز در دیدار با هیئت داکار گفت که تفاهم\u200cنامهٔ خواهرخواندگی دو شهر امضا شد."
ARTICLE = f"<article><h1>شیراز و داکار</h1><p>{SENTENCE}</p><p>{SENTENCE}</p></article>"
PAGE = f"<!DOCTYPE html><html><head><meta charset=utf-8></head><body>{ARTICLE}</body></html>"
MB = 1_000_000


def pdf(objects: list[bytes], trailer: bytes = b"/Root 1 0 R") -> bytes:
    """A PDF of these objects, the first of them the catalogue, with a true table of where they stand."""
    body, places = b"%PDF-1.4\n", []
    for number, one in enumerate(objects, 1):
        places.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    end = b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<</Size %d%s>>\nstartxref\n%d\n%%%%EOF"
    return body + end % (size, table, size, trailer, len(body))


def page_of(content: bytes, packing: bytes = b"") -> bytes:
    """A PDF of one page with this stream."""
    return pdf(
        [
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
            b"<<%s/Length %d>>\nstream\n%s\nendstream" % (packing, len(content), content),
            b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        ]
    )


def saying(text: bytes) -> bytes:
    return page_of(b"BT /F 12 Tf 50 700 Td (%s) Tj ET" % text)


def packed(unit: bytes, size: int) -> bytes:
    """`size` bytes of `unit`, deflated without ever being held."""
    deflator = zlib.compressobj(9)
    piece = unit * (MB // len(unit))
    return b"".join(deflator.compress(piece) for _ in range(size // len(piece))) + deflator.flush()


def locked() -> bytes:
    """A PDF whose keys belong to a password that nobody knows."""
    return pdf(
        [
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>",
            b"<</Filter/Standard/V 1/R 2/P -4/O<" + b"41" * 32 + b">/U<" + b"42" * 32 + b">>>",
        ],
        b"/Root 1 0 R/Encrypt 4 0 R/ID[<41><41>]",
    )


def zipped() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", PAGE * 20)
    return file.getvalue()


def entities(root: str) -> bytes:
    """Ten entities, each of them ten of the one before."""
    lines = ['<!ENTITY a0 "laugh">', *(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))]
    return (
        f"<?xml version='1.0'?><!DOCTYPE {root} [{''.join(lines)}]><{root}><body><p>&a9;</p></body></{root}>".encode()
    )


def letter(body: bytes, content_type: str = "text/html; charset=utf-8", more: str = "") -> bytes:
    head = f"From: a@example.org\r\nTo: b@example.org\r\nDate: Mon, 17 Jun 2024 10:00:00 +0330\r\n{more}MIME-Version: 1.0\r\n"
    return f"{head}Content-Type: {content_type}\r\n\r\n".encode() + body


def nested_letter(depth: int) -> bytes:
    parts = "".join(f"--b{n}\r\nContent-Type: multipart/mixed; boundary=b{n + 1}\r\n\r\n" for n in range(depth))
    return letter(parts.encode(), "multipart/mixed; boundary=b0")


# What ends in a sentence before anything is parsed: these bytes are nothing that could be read.
NOTHING_READABLE = {
    "zip": zipped(),
    "zip that is not packed": b"PK\x03\x04" + bytes(26) + PAGE.encode(),
    "gzip": gzip.compress(PAGE.encode()),
    "png": b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(500),
    "jpeg": b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(range(256)) * 4,
    "gif": b"GIF89a\x01\x00\x01\x00\x80\x00\x00" + bytes(400),
    "program": b"\x7fELF\x02\x01\x01" + bytes(900),
    "old Word": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
    "sqlite": b"SQLite format 3\x00" + bytes(600),
    "class": b"\xca\xfe\xba\xbe" + bytes(range(64)) * 9,
    "all bytes": bytes(range(256)) * 20,
    "only zeros": bytes(4096),
    "a page and zeros": b"<html>" + bytes(4000),
    "a zero far inside": b"plain words " * 1000 + b"\x00",
    "letter head and zeros": b"From: a\r\n" + bytes(3000),
    "nothing": b"",
    "blanks": b" \t\r\n" * 1000,
    "only a mark": b"\xef\xbb\xbf",
    "a mark and blanks": b"\xff\xfe" + " \n".encode("utf-16-le"),
    "pdf too late": b"\x00" * 2000 + b"%PDF-1.7",
}

# What is what it claims to be and yet gives no text: the bytes are kept, a person may mark the text.
NO_ARTICLE = {
    "empty page": b"<html><body></body></html>",
    "pdf of nothing": b"%PDF-",
    "pdf of words": b"%PDF-1.7\nthis is none",
    "pdf that breaks off": saying(b"Two mayors met.")[:180],
    "pdf before a page": b"%PDF-1.7\n" + PAGE.encode(),
    "pdf without text": page_of(b""),
    "locked pdf": locked(),
    "pdf whose pages are their own parents": pdf([b"<</Type/Catalog/Pages 1 0 R/Kids[1 0 R]/Count 99999>>"]),
    "letter without a body": letter(b""),
    "letter with an attachment only": letter(
        b"--x\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment\r\n\r\n" + PAGE.encode(),
        "multipart/mixed; boundary=x",
    ),
    "letter of a broken base64": letter(b"%%%%", more="Content-Transfer-Encoding: base64\r\n"),
}

# As these, and heavy or deep enough to need a child.
HEAVY = {
    "only a menu of scripts": b"<html><body>" + b"<script>alert(1)</script>" * 5000 + b"</body></html>",
    "deep div": b"<html><body>" + b"<div>" * 200_000 + SENTENCE.encode(),
    "deep b": b"<html><body>" + b"<b>" * 330_000 + SENTENCE.encode(),
    "deep table": b"<html><body>" + b"<table><tr><td>" * 66_000 + SENTENCE.encode(),
    "pdf bomb": page_of(packed(b" ", 60 * MB), b"/Filter/FlateDecode"),
    "letter in letter in letter": nested_letter(1_200),
}

# What is odd and gives its text all the same.
READ_ALL_THE_SAME = {
    "page after a bomb of entities": entities("html").replace(b"<p>&a9;</p>", b"<p>&a9;</p>" + ARTICLE.encode()),
    "page with a huge attribute": PAGE.replace("<h1>", f"<h1 title='{'x' * 300_000}'>").encode(),
    "page with many attributes": PAGE.replace("<h1>", f"<h1 {' '.join(f'a{n}=1' for n in range(5_000))}>").encode(),
    "page with zeros": PAGE.replace("<h1>", "<h1>\x00\x00").encode(),
    "page with broken letters": PAGE.encode().replace("هیئت".encode(), b"\xff\xfe\xfd" + "هیئت".encode()),
    "page that is a picture too": b"GIF89a/*" + PAGE.encode() + b"*/",
    "page with a pdf inside": PAGE.encode() + saying(b"Two mayors met."),
    "page that never closes": PAGE.encode().partition(b"</p>")[0] + b"<!-- " + b"x" * MB,
    "page of one long line": PAGE.encode() + b"<i>" + b"x" * MB,
    "page with deep data": PAGE.replace(
        "</head>", f"<script type='application/ld+json'>{'[' * 90_000}</script></head>"
    ).encode(),
    "letter with a strange charset": letter(PAGE.encode(), "text/html; charset=unicode_escape"),
    "letter with a broken date": letter(PAGE.encode()).replace(b"Mon, 17 Jun 2024", b"Mon, 99 Foo 99999999"),
}
