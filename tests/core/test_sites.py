"""Which sites may show something: origins and nothing else, written as browsers write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.core.messages import Refusal
from tracker.core.sites import MOST, site_of, sites_of


@pytest.mark.parametrize(
    ("written", "site"),
    [
        ("https://www.shiraz.example", "https://www.shiraz.example"),
        ("HTTPS://WWW.Shiraz.Example/", "https://www.shiraz.example"),
        ("https://portal.example:8443", "https://portal.example:8443"),
        ("https://portal.example:۸۴۴۳", "https://portal.example:8443"),
        ("https://shiraz.example:443", "https://shiraz.example"),
        ("https://شیراز.ایران", "https://xn--mgbtef47e.xn--mgba3a4f16a"),
        ("https://192.0.2.7", "https://192.0.2.7"),
        ("https://intranet", "https://intranet"),
    ],
)
def test_an_origin_is_taken(written: str, site: str) -> None:
    assert site_of(written) == site


@pytest.mark.parametrize(
    "written",
    [
        "http://shiraz.example", "shiraz.example", "//shiraz.example", "https://", "https://*.shiraz.example", "*", "https:",
        "https://shiraz.example/page", "https://shiraz.example?", "https://shiraz.example/?a=b", "https://shiraz.example#",
        "https://me@shiraz.example", "https://:pw@shiraz.example", "https://shiraz.example:0", "https://shiraz.example:x",
        "https://shiraz.example:70000", "https://shiraz..example", "https://-a.example", "https://a_b.example",
        "https://shiraz.example.", "https://'none'", "https://a\x00b", "https://[::1]", "data:text/html", "'self'", "'none'",
        "https://a.example\\@b.example", "https://" + "a" * 64 + ".example", "https://می\u200cدهد.ایران",
    ],
)  # fmt: skip
def test_what_is_no_origin_is_refused_in_one_sentence(written: str) -> None:
    with pytest.raises(Refusal) as refused:
        site_of(written)
    assert refused.value.field == "sites"
    assert str(refused.value).count("“") == 1


def test_sites_are_read_one_a_line_each_once() -> None:
    text = "https://a.example\r\n https://b.example/ ، https://A.example\n\n"
    assert sites_of(text) == ["https://a.example", "https://b.example"]
    assert sites_of(" \n ") == []
    with pytest.raises(Refusal):
        sites_of("\n".join(f"https://s{number}.example" for number in range(MOST + 1)))


@given(st.text(max_size=60) | st.text(max_size=40).map(lambda text: f"https://{text}"))
def test_nothing_that_is_kept_can_break_out_of_a_header(text: str) -> None:
    try:
        sites = sites_of(text)
    except Refusal:
        return
    for site in sites:
        assert site.isascii()
        assert not set(site) & set(" ;,'\"*\r\n\\@?#")
        assert site_of(site) == site
