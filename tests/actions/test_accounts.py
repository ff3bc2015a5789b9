"""Signing in, staying in, and being really out."""

import pytest
from sqlalchemy.orm import Session

from tracker.actions.accounts import TRIES, add_user, change_password, sign_in, sign_out, signed_in_user
from tracker.core.access import Role
from tracker.core.messages import Refusal

PASSWORD = "a long password"


@pytest.fixture(autouse=True)
def user(session: Session) -> None:
    add_user(session, name="Sara", password=PASSWORD, role=Role.RECORDER)


def signed_in(session: Session) -> str:
    found = sign_in(session, name="sara", password=PASSWORD)
    assert found is not None
    return found[1]


def test_a_token_signs_in_until_it_is_signed_out(session: Session) -> None:
    token = signed_in(session)
    found = signed_in_user(session, token=token)
    assert found is not None
    assert found.name == "Sara"
    sign_out(session, token=token)
    assert signed_in_user(session, token=token) is None


def test_a_new_password_ends_every_sign_in(session: Session) -> None:
    token = signed_in(session)
    user = signed_in_user(session, token=token)
    assert user is not None
    with pytest.raises(Refusal) as refused:
        change_password(session, user=user, current="a guess", password="another long one")
    assert refused.value.field == "current"
    change_password(session, user=user, current=PASSWORD, password="another long one")
    assert signed_in_user(session, token=token) is None


@pytest.mark.parametrize(("name", "password"), [("Sara", "wrong"), ("nobody", PASSWORD), ("", "")])
def test_wrong_is_wrong_whichever_it_is(session: Session, name: str, password: str) -> None:
    assert sign_in(session, name=name, password=password) is None


def test_guessing_is_stopped_also_for_the_right_password(session: Session) -> None:
    for _ in range(TRIES):
        sign_in(session, name="Sara", password="guess")
    with pytest.raises(Refusal):
        sign_in(session, name="SARA", password=PASSWORD)


@pytest.mark.parametrize(("name", "password"), [("sara", PASSWORD), ("", PASSWORD), ("new", "short")])
def test_an_account_that_cannot_be_is_refused(session: Session, name: str, password: str) -> None:
    with pytest.raises(Refusal):
        add_user(session, name=name, password=password, role=Role.COUNCIL)
