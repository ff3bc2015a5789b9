"""What is shown elsewhere is a row like others: logged with who did it, and never with its secret."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from tracker.actions.embeddings import add_embedding, change_embedding, show_embedding_again, withdraw_embedding
from tracker.store.change import Change
from tracker.store.embedding import all_embeddings, embedding_called


def test_an_embedding_is_made_changed_withdrawn_and_shown_again(session: Session) -> None:
    made = add_embedding(
        session, chart="map", filters={"kind": ("x",), "region": ()}, language="fa", sites=["https://a.example"],
        made_by_id=None,
    )  # fmt: skip
    token = made.token
    assert len(token) >= 43
    assert made.filters == {"kind": ["x"]}
    change_embedding(session, embedding=made, language="en", sites=[])
    withdraw_embedding(session, embedding=made)
    since = made.deleted_at
    withdraw_embedding(session, embedding=made)
    assert made.deleted_at == since
    assert embedding_called(session, token) is made
    show_embedding_again(session, embedding=made)
    assert (made.token, made.deleted_at) == (token, None)
    changes = session.scalars(select(Change).where(Change.table == "embedding").order_by(Change.id)).all()
    assert [change.act for change in changes] == ["added", "edited", "deleted", "restored"]
    assert changes[1].fields == {"language": ["fa", "en"], "sites": [["https://a.example"], []]}
    assert token not in str([change.fields for change in changes])


def test_every_address_is_its_own_and_what_is_shown_comes_first(session: Session) -> None:
    first, second = (
        add_embedding(session, chart="map", filters={}, language="en", sites=[], made_by_id=None) for _ in range(2)
    )
    assert first.token != second.token
    withdraw_embedding(session, embedding=second)
    assert [one.id for one in all_embeddings(session)] == [first.id, second.id]
    assert embedding_called(session, "شیراز") is None
