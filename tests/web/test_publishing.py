"""What administrators decide of the public page: field by field, seen before it is shown, and record by record."""

from __future__ import annotations

import pytest
from flask import Flask

from tests.web.client import PageClient
from tracker.core.publication import every_key, offers_of, usual_keys
from tracker.kinds.registry import REGISTRY
from tracker.store.engagement import Engagement
from tracker.store.publication import the_publication

SETTINGS = "/settings/public?lang={}"


@pytest.fixture
def admin(app: Flask) -> PageClient:
    return PageClient(app).sign_in("admin")


def ticked(admin: PageClient) -> set[str]:
    boxes = admin.get(SETTINGS.format("en")).all("input", name="show")
    return {box.get("value") or "" for box in boxes if box.get("checked") is not None}


def form(admin: PageClient, keys: set[str], **more: str) -> dict[str, object]:
    version = admin.get(SETTINGS.format("en")).hidden("version")
    return {"show": list(keys), "licence": "CC0-1.0", "version": version, **more}


def switch(admin: PageClient, shown: str) -> None:
    admin.post("/settings/public/shown", {"shown": shown}, page=SETTINGS.format("en"))


def test_it_is_an_administrators_to_decide(app: Flask) -> None:
    for name in ("council", "recorder", "approver"):
        person = PageClient(app).sign_in(name)
        for address in (SETTINGS.format("en"), "/settings/public/preview"):
            person.get(address, status=403)
        token = person.get("/").hidden("csrf_token")
        for address in ("/settings/public/shown", "/agreements/1/release"):
            assert person.client.post(address, data={"csrf_token": token, "shown": "yes"}).status_code == 403
    assert PageClient(app).client.get("/public/").status_code == 404


def test_everything_that_kinds_declare_can_be_ticked_and_the_first_set_is_cautious(admin: PageClient) -> None:
    boxes = {box.get("value") for box in admin.get(SETTINGS.format("fa")).all("input", name="show")}
    assert boxes == every_key(REGISTRY)
    usual = ticked(admin)
    assert usual == usual_keys(REGISTRY)
    private = (
        "costs",
        "summary",
        "people",
        "delegates",
        "words",
        "topics",
        "outcome",
        "documents",
        "council",
        "claims",
    )
    assert not [key for key in usual if any(word in key for word in private)]


def test_every_kind_has_its_fields_its_people_and_its_passages_among_the_offers() -> None:
    for kind in REGISTRY:
        own, *parts = offers_of(kind)
        assert own.part is None
        assert {f"{kind.name}.{field.name}" for field in kind.fields} <= {offer.key for offer in own.offers}
        assert [group.part for group in parts] == list(kind.parts)
        for group in parts:
            assert not [offer.key for offer in group.offers if offer.usual], "no part is in the first set"


def test_what_is_ticked_is_kept_and_shown_from_the_moment_of_the_switch(app: Flask, admin: PageClient) -> None:
    keys = {"agreement", "agreement.type", "agreement.parties", "agreement.costs.amount", "no such key"}
    words = {"introduction_en": "Our ties.", "introduction_fa": "پیوندهای ما.", "contact": "office@city.example"}
    admin.post(SETTINGS.format("en"), form(admin, keys, **words))
    assert ticked(admin) == keys - {"no such key"}
    visitor = PageClient(app)
    assert visitor.client.get("/public/").status_code == 404, "saving shows nothing to anybody"
    assert "Sister city with ⁨Dushanbe⁩" in admin.get("/settings/public/preview?lang=en&page=2").text
    switch(admin, "yes")
    page = visitor.get("/public/?lang=en")
    assert "Our ties." in page.text
    assert "office@city.example" in page.answer.get_data(as_text=True)
    assert "پیوندهای ما." in visitor.get("/public/?lang=fa").text
    assert not page.all("a", href="/public/meetings/?lang=en")
    switch(admin, "no")
    assert visitor.client.get("/public/").status_code == 404


def test_nobody_saves_over_somebody_else(admin: PageClient) -> None:
    seen = form(admin, {"agreement"})
    admin.post(SETTINGS.format("en"), seen)
    admin.post(SETTINGS.format("en"), seen, status=409)


@pytest.mark.parametrize("language", ["fa", "en"])
def test_what_is_too_long_is_refused_and_everything_typed_stays(admin: PageClient, language: str) -> None:
    sent = form(admin, {"agreement", "agreement.summary"}, introduction_en="x" * 601, contact="kept")
    page = admin.post(SETTINGS.format(language), sent, status=422)
    assert page is not None
    assert page.all("div", role="alert")
    assert {box.get("value") for box in page.all("input", name="show") if box.get("checked") is not None} == {
        "agreement",
        "agreement.summary",
    }
    assert page.all("input", name="contact")[0].get("value") == "kept"


def test_the_preview_says_that_nothing_would_be_shown(admin: PageClient) -> None:
    admin.post(SETTINGS.format("en"), form(admin, set()))
    assert "would show no record" in admin.get("/settings/public/preview?lang=en").text


def test_a_record_is_held_back_and_let_out_again(app: Flask, admin: PageClient) -> None:
    switch(admin, "yes")
    recorder, visitor = PageClient(app).sign_in("recorder"), PageClient(app)
    assert "This record stands on the public page." in recorder.get("/agreements/1?lang=en").text
    recorder.post("/agreements/1/withhold", {}, page="/agreements/1")
    assert visitor.client.get("/public/agreements/1").status_code == 404
    assert "Dushanbe" not in visitor.get("/public/agreements/?lang=en&q=Dushanbe+sister").text.replace(
        "Dushanbe sister", ""
    )
    told = recorder.get("/agreements/1?lang=en")
    assert "held back from the public page" in told.text
    assert "recorder held this record back from the public page." in told.text.replace("⁨", "").replace("⁩", "")
    assert "An administrator can let it out again." in told.text
    admin.post("/agreements/1/release", {}, page="/agreements/1")
    assert visitor.client.get("/public/agreements/1").status_code == 200


def test_a_record_that_is_held_back_stands_on_no_embedded_chart_either(app: Flask, admin: PageClient) -> None:
    admin.post("/settings/embeddings/new?chart=timeline&lang=en", {"language": "en", "sites": ""})
    code = "".join(admin.get("/settings/embeddings?lang=en").all("textarea")[0].itertext())
    address = "/embed/" + code.split("/embed/")[1].split('"')[0]
    assert "Dushanbe" in PageClient(app).get(address).text
    for number in (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12):
        admin.post(f"/agreements/{number}/withhold", {}, page=f"/agreements/{number}")
    assert "Sister city" not in PageClient(app).get(address).text


def test_of_two_records_that_become_one_the_public_sees_none_where_one_was_held_back(
    app: Flask, admin: PageClient
) -> None:
    admin.post("/agreements/1/withhold", {}, page="/agreements/1")
    page = admin.get("/duplicates/agreements/2/1?lang=en")
    sent = {
        box.get("name") or "": box.get("value") or "" for box in page.all("input") if box.get("checked") is not None
    }
    hidden = {box.get("name") or "": box.get("value") or "" for box in page.all("input", type="hidden")}
    admin.post("/duplicates/agreements/2/1", {**sent, **hidden}, page="/duplicates/agreements/2/1")
    with app.extensions["database"].reading() as session:
        both = [session.get_one(Engagement, number) for number in (1, 2)]
        kept = next(one for one in both if one.deleted_at is None)
        assert kept.withheld


def test_what_was_decided_stands_in_the_change_log(app: Flask, admin: PageClient) -> None:
    switch(admin, "yes")
    with app.extensions["database"].reading() as session:
        publication = the_publication(session)
        assert publication is not None
        assert publication.shown
        assert publication.keys == sorted(usual_keys(REGISTRY))
