"""What bytes are is told by the bytes, and their letters are read as browsers read them."""

import pytest

from tracker.fetching.sniff import HTML, LETTER, PDF, SNAPSHOT, TEXT, decoded, type_of

PERSIAN = "شهردار شیراز می\u200cگوید تفاهم\u200cنامه امضا شد."


@pytest.mark.parametrize(
    ("body", "type"),
    [
        (b"%PDF-1.7\n", PDF),
        (b"\n \n%PDF-1.4\n", PDF),
        (b"<!DOCTYPE html><title>x</title>", HTML),
        ("<html>".encode("utf-16"), HTML),
        (b"<p>one", HTML),
        (b"<placard> is no tag of a page", TEXT),
        (PERSIAN.encode(), TEXT),
        (PERSIAN.encode("utf-16"), TEXT),
        (PERSIAN.replace("ی", "ي").encode("windows-1256"), TEXT),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x01\x00", None),
        (b"PK\x03\x04\x14\x00\x06\x00\x08\x00\x00\x00!\x00", None),
        (b"<html>" + bytes(range(256)) * 4, None),
    ],
)
def test_the_content_tells_the_type(body: bytes, type: str | None) -> None:
    assert type_of(body) == type


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_half_spaces_and_line_ends_survive(encoding: str) -> None:
    text = f"{PERSIAN}\r\n\r\n{PERSIAN}\n"
    assert decoded(text.encode(encoding)) == text


def test_windows_1256_is_read_with_its_half_spaces() -> None:
    text = PERSIAN.replace("ی", "ي")
    assert decoded(text.encode("windows-1256")) == text


def test_one_broken_letter_leaves_a_page_in_utf_8() -> None:
    """Summaries are often cut by bytes, in the middle of a letter."""
    damaged = decoded(b'<meta charset="utf-8">' + PERSIAN.encode() + "ش".encode()[:1])
    assert damaged.endswith(PERSIAN + "\ufffd")


@pytest.mark.parametrize(
    ("label", "encoding", "text"),
    [
        ("iso-8859-1", "windows-1252", "The mayor said “yes” – twice"),
        ("gb2312", "gb18030", "促进航天技术镕"),
        ("koi8-r", "koi8-r", "Мэр города"),
    ],
)
def test_the_named_letters_are_read_as_browsers_do(label: str, encoding: str, text: str) -> None:
    assert decoded(text.encode(encoding), f"text/html; charset={label}") == text
    body = f'<meta charset="{label}">{text}'.encode(encoding)
    assert decoded(body).endswith(text)


@pytest.mark.parametrize("label", ["undefined", "hex", "no-such-thing", "idna", "utf-32", "punycode"])
def test_a_name_that_means_nothing_is_passed_over(label: str) -> None:
    text = PERSIAN.replace("ی", "ي")
    assert decoded(text.encode("windows-1256"), f"text/plain; charset={label}") == text


FARSI = "شهردار شيراز در ديدار با هيئت داکار گفت که تفاهم\u200cنامه خواهرخواندگي دو شهر امضا خواهد شد. پيش از اين گفت\u200cوگو چند نشست ژرف برگزار شده بود."
ARABIC = "التقى رئيس بلدية شيراز بوفد مدينة داكار ووقع الجانبان مذكرة تفاهم بشأن التوأمة بين المدينتين."
RUSSIAN = "Мэр Шираза встретился с делегацией города Дакар и подписал меморандум о побратимстве двух городов."
TURKISH = "Şiraz Belediye Başkanı, Dakar heyetiyle görüştü ve kardeş şehir protokolünü imzaladı."
GERMAN = "Der Oberbürgermeister von Köln empfing eine Delegation aus Schiras – „für Städte in größerer Nähe“."
FRENCH = "Le maire de Chiraz a reçu une délégation de Dakar et a signé un protocole d’accord sur le jumelage."
POLISH = "Prezydent Krakowa spotkał się z delegacją miasta Sziraz i podpisał porozumienie o współpracy."
GREEK = "Ο δήμαρχος της Σιράζ συναντήθηκε με αντιπροσωπεία της πόλης Ντακάρ και υπέγραψε μνημόνιο."
HEBREW = "ראש העיר נפגש עם משלחת מהעיר דקר וחתם על מזכר הבנות בדבר ברית ערים תאומות."
CHINESE = "设拉子市长会见了达喀尔市代表团，双方签署了友好城市备忘录。市议会议员和市政府官员出席了会议。"
TAIWANESE = "設拉子市長會見了達喀爾市代表團，雙方簽署了友好城市備忘錄。市議會議員和市政府官員出席了會議。"
JAPANESE = "シーラーズ市長はダカール市の代表団と会談し、姉妹都市の覚書に署名した。市議会議員も出席した。"
KOREAN = "시라즈 시장은 다카르 시 대표단을 만나 자매도시 양해각서에 서명했다. 시의회 의원들도 참석했다."

WRITTEN = [
    ("windows-1256", FARSI), ("windows-1256", ARABIC), ("iso-8859-6", ARABIC), ("utf-8", FARSI), ("windows-1251", RUSSIAN),
    ("koi8-r", RUSSIAN), ("iso-8859-5", RUSSIAN), ("windows-1254", TURKISH), ("iso-8859-9", TURKISH),
    ("windows-1252", GERMAN), ("iso-8859-15", FRENCH.replace("’", "'")), ("windows-1250", POLISH), ("iso-8859-2", POLISH),
    ("windows-1253", GREEK), ("windows-1255", HEBREW), ("gbk", CHINESE), ("gb18030", CHINESE), ("big5", TAIWANESE),
    ("shift_jis", JAPANESE), ("euc-jp", JAPANESE), ("iso-2022-jp", JAPANESE), ("euc-kr", KOREAN), ("utf-16-le", FARSI),
    ("utf-16-be", FARSI),
]  # fmt: skip
# Without a word of it, these are told apart by their letters; the other Western ones look alike there.
UNDECLARED = [
    (encoding, text) for encoding, text in WRITTEN if not encoding.startswith(("iso-", "windows-1250", "windows-1254"))
]


def page(text: str, head: str = "") -> str:
    return f"<html><head>{head}<title>x</title><script>var a = 1;</script></head>\n<body><p class='a'>{text}</p></body></html>"


@pytest.mark.parametrize(("encoding", "text"), WRITTEN)
def test_what_the_sender_or_the_page_declares_is_believed(encoding: str, text: str) -> None:
    assert text in decoded(page(text).encode(encoding), f"text/html; charset={encoding}")
    for head in (
        f"<meta charset='{encoding}'>",
        f'<META http-equiv=Content-Type content="text/html; charset={encoding}">',
    ):
        assert text in decoded(page(text, head).encode(encoding))
    prologue = f'<?xml version="1.0" encoding="{encoding}"?>'
    assert text in decoded((prologue + page(text)).encode(encoding))


@pytest.mark.parametrize(("encoding", "text"), UNDECLARED)
@pytest.mark.parametrize("declared", ["", "text/html", "text/html; charset=utf-8", "text/html; charset=iso-8859-1"])
def test_what_is_not_declared_or_wrongly_is_guessed(encoding: str, text: str, declared: str) -> None:
    assert text in decoded(page(text).encode(encoding), declared)
    assert text in decoded(page(text * 40).encode(encoding), declared)


def test_the_sender_is_believed_before_the_page() -> None:
    body = page(RUSSIAN, "<meta charset=windows-1251>").encode("koi8-r")
    assert RUSSIAN in decoded(body, "text/html; charset=koi8-r")


def test_a_mark_is_believed_before_all() -> None:
    body = b"\xef\xbb\xbf" + page(FARSI, "<meta charset=windows-1256>").encode()
    assert FARSI in decoded(body, "text/html; charset=windows-1256")


def test_utf_8_is_told_whatever_is_declared() -> None:
    assert FARSI in decoded(page(FARSI, "<meta charset=windows-1256>").encode(), "text/html; charset=iso-8859-1")


@pytest.mark.parametrize(("encoding", "text"), [("gbk", CHINESE), ("windows-1256", FARSI), ("euc-kr", KOREAN)])
def test_one_lost_letter_leaves_the_rest_as_declared(encoding: str, text: str) -> None:
    body = page(text).encode(encoding) + text.encode(encoding)[:1]
    assert text in decoded(body, f"text/html; charset={encoding}")


def test_a_charset_that_a_script_or_a_sheet_names_is_not_the_page_s() -> None:
    head = '<script charset="koi8-r" src="/x.js"></script><link rel=stylesheet charset=koi8-r href="/x.css">'
    assert FARSI in decoded(page(FARSI, head).encode("windows-1256"))


def test_a_long_page_in_one_line_is_guessed() -> None:
    assert decoded((CHINESE * 9_000).encode("gbk")[:-1]).startswith(CHINESE)
    text = FARSI * 20_000
    assert decoded(text.encode("windows-1256")) == text


CHROME = b"From: <Saved by Blink>\r\nSnapshot-Content-Location: https://a.ir/\r\nSubject: x\r\nMIME-Version: 1.0\r\n"
RELATED = b'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="b"\r\n\r\n<html>'


@pytest.mark.parametrize(
    ("body", "type"),
    [
        (CHROME + RELATED, SNAPSHOT),
        (CHROME.replace(b"\r\n", b"\n") + RELATED.replace(b"\r\n", b"\n"), SNAPSHOT),
        (b"\r\n" + CHROME + RELATED, SNAPSHOT),
        (b"MIME-Version: 1.0\r\nTo: b@example.org\r\n" + RELATED, LETTER),
        (b"Received: by x\r\nFrom: a\r\nDate: Mon, 1 Jan 2024 10:00:00 +0000\r\n\r\nDear all", LETTER),
        (b"X-Long: " + b"x" * 9_000 + b"\r\nFrom: a\r\nTo: b\r\nDate: today\r\n\r\n<p>x", LETTER),
        (b"From: a\r\nDate: today\r\n\r\nThe mayor met", TEXT),
        (b"Shiraz: the mayor\nDakar: the mayor\n\nThey met.", TEXT),
        (b"Content-Type: text/html\r\n\r\n<html>", HTML),
        (CHROME, TEXT),
        (CHROME + b"x" * 100_000, TEXT),
    ],
)
def test_letters_and_saved_pages_are_told_by_their_head(body: bytes, type: str) -> None:
    assert type_of(body) == type


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark_is_told(encoding: str) -> None:
    assert type_of(PERSIAN.encode(encoding)) == TEXT
    assert type_of(page(PERSIAN).encode(encoding)) == HTML
    assert decoded(PERSIAN.encode(encoding)) == PERSIAN
