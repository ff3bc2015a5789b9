"""No address leads anywhere but to the public internet, however it is written and wherever it comes from."""

from __future__ import annotations

import pytest

from tests.fetching.conftest import Internet
from tracker.core.messages import Refusal
from tracker.fetching import fetch

PRIVATE = [
    # this machine
    "http://127.0.0.1/", "http://127.0.0.1:443/", "https://127.0.0.1/", "http://127.255.255.254/", "http://127.1/",
    "http://127.0.1/", "http://2130706433/", "http://017700000001/", "http://0x7f000001/", "http://0x7f.1/",
    "http://0177.0.0.1/", "http://0x7f.0x0.0x0.0x1/", "http://127.0.0.1./", "http://0/", "http://0.0.0.0/",
    "http://localhost/", "http://LOCALHOST/", "http://localhost./", "http://a.localhost/", "http://a.b.localhost./",
    "http://[::1]/", "http://[::]/", "http://[0:0:0:0:0:0:0:1]/", "http://[::ffff:127.0.0.1]/",
    "http://[::ffff:7f00:1]/", "http://[::127.0.0.1]/", "http://[::ffff:0:127.0.0.1]/",
    # letters that are no letters of a host, and mean the same
    "http://127。0。0。1/", "http://127．0．0．1/", "http://127｡0｡0｡1/", "http://１２７.0.0.1/", "http://①②⑦.0.0.1/",
    "http://ⓛocalhost/", "http://ｌｏｃａｌｈｏｓｔ/", "http://loc\u00adalhost/",
    # private and special networks
    "http://10.0.0.1/", "http://10.1/", "http://167772161/", "http://172.16.0.1/", "http://172.31.255.255/",
    "http://192.168.1.1/", "http://192.168.257/", "http://0xc0a80101/", "http://169.254.169.254/",
    "http://169.254.169.254/latest/meta-data/", "http://0xa9fea9fe/", "http://100.64.0.1/", "http://100.100.100.200/",
    "http://192.0.0.8/", "http://192.0.0.192/", "http://192.0.2.1/", "http://198.18.0.1/", "http://198.51.100.1/",
    "http://203.0.113.1/", "http://224.0.0.1/", "http://255.255.255.255/", "http://240.0.0.1/",
    "http://[fc00::1]/", "http://[fd00:ec2::254]/", "http://[fe80::1]/", "http://[fec0::1]/", "http://[ff02::1]/",
    "http://[64:ff9b::7f00:1]/", "http://[64:ff9b::10.0.0.1]/", "http://[64:ff9b:1::a00:1]/", "http://[2002:7f00:1::]/",
    "http://[2002:c0a8:101::1]/", "http://[2001::1]/", "http://[2001:db8::1]/", "http://[100::1]/",
    # names that lead there
    "http://inside.example/", "http://mixed.example/", "http://sixth.example/",
    # doors that no newspaper has
    "http://news.example:22/", "http://news.example:25/", "http://news.example:6379/", "https://news.example:8443/",
    "http://news.example:0/",
]  # fmt: skip

NO_WEB_ADDRESS = [
    "file:///etc/passwd", "FILE:///etc/passwd", "file://news.example/etc/passwd", "ftp://news.example/",
    "gopher://news.example:80/_GET", "dict://news.example:80/", "ldap://news.example/", "data:text/html,<p>x",
    "javascript:alert(1)", "jar:http://news.example!/", "view-source:http://news.example/", "ws://news.example/",
    "http://:80/", "http://[::1/", "http://[::1]x/", "http://[]/", "http://[127.0.0.1]/",
    "http://[v1.x]/", "http://news.example:99999/", "http://news.example:-1/", "http://news.example:x/", "http://.../",
    "http://news..example/", "http://-news.example/", "http://news example/", "http://news%2eexample/",
    "http://news.example\\.127.0.0.1/", "http://127.0.0.1\\/", "http://news.example%00/", "http://xn--\u0661/",
]  # fmt: skip

WITHOUT_A_HOST = ["", "http:", "http://", "http:///x", "https:news.example", "//news.example/", "news.example", "/x"]

UNSEEN_LETTERS = [
    "http://news.ex\tample/", "http://news.example/\r\nX-Injected: 1", "http://news.example/ HTTP/1.1\r\nHost: x",
    "ht\ntp://news.example/", "http://news.example\x00.org/", "http://news.example/\x7f", "\x01http://news.example/",
]  # fmt: skip

WITH_A_NAME = [
    "http://sara:secret@news.example/", "http://sara@127.0.0.1/", "http://news.example@127.0.0.1/",
    "http://news.example\\@127.0.0.1/", "http://@127.0.0.1/", "http://:@127.0.0.1/", "http://a:b@c@127.0.0.1/",
]  # fmt: skip

ANSWERS = "private network|No site answers|begins with https|Leave the user name"


@pytest.fixture
def outside(internet: Internet) -> Internet:
    """An internet in which the recorder would answer whatever gets through."""
    internet.names |= {
        "inside.example": ("10.0.0.7",),
        "mixed.example": ("93.184.215.14", "127.0.0.1"),
        "sixth.example": ("::ffff:127.0.0.1",),
    }
    internet.site.page("/", b"<p>reached")
    internet.site.page("/x", b"<p>reached")
    return internet


def test_the_recorder_would_see_what_gets_through(outside: Internet) -> None:
    assert fetch("http://news.example/").body == b"<p>reached"
    assert outside.called == ["93.184.215.14"]
    assert outside.site.asked == ["/"]


@pytest.mark.parametrize("address", PRIVATE + NO_WEB_ADDRESS + WITHOUT_A_HOST + UNSEEN_LETTERS + WITH_A_NAME)
def test_a_hostile_address_reaches_nothing(outside: Internet, address: str) -> None:
    with pytest.raises(Refusal, match=ANSWERS) as refused:
        fetch(address)
    assert outside.called == []
    assert outside.site.asked == []
    assert "secret" not in str(refused.value)


@pytest.mark.parametrize("address", PRIVATE + NO_WEB_ADDRESS + WITH_A_NAME)
def test_a_redirect_to_a_hostile_address_reaches_nothing(outside: Internet, address: str) -> None:
    outside.site.redirect("/go", address.encode())
    with pytest.raises(Refusal, match=ANSWERS):
        fetch("http://news.example/go")
    assert outside.called == ["93.184.215.14"]
    assert outside.site.asked == ["/go"]


def test_a_name_that_turns_private_after_the_check_is_not_asked_again(outside: Internet) -> None:
    """DNS rebinding: the first answer is public, the second leads inside."""
    outside.names["rebinding.example"] = [("93.184.215.14",), ("127.0.0.1",)]
    assert fetch("http://rebinding.example/").body == b"<p>reached"
    assert outside.asked.count("rebinding.example") == 1
    assert outside.called == ["93.184.215.14"]


def test_a_name_that_turns_private_before_the_redirect_is_refused(outside: Internet) -> None:
    outside.names["rebinding.example"] = [("93.184.215.14",), ("127.0.0.1",)]
    outside.site.redirect("/again", "http://rebinding.example/")
    with pytest.raises(Refusal, match="private network"):
        fetch("http://rebinding.example/again")
    assert outside.site.asked == ["/again"]


def test_the_environment_names_no_proxy(outside: Internet, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://proxy.example/")
    fetch("http://news.example/")
    assert outside.asked[0] == "news.example"
    assert outside.called == ["93.184.215.14"]
