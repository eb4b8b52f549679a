"""The sealed state of a sign-in, in a cookie between the redirect to the provider and the callback."""

import base64
import os
from datetime import datetime, timedelta

import pytest

from services.gateway.access.login_state import PATIENCE, LoginStates, SignInFailed
from shared.platform.keyring import Storage
from tests.gateway.support import AT

KEY = os.urandom(32)


class _Clock:
    def __init__(self, at: datetime = AT) -> None:
        self.at = at

    def now(self) -> datetime:
        """The time that is set."""
        return self.at


def test_a_login_state_is_opened_by_another_gateway_with_the_key() -> None:
    begun = (first := LoginStates(KEY, _Clock())).begin()
    assert LoginStates(KEY, _Clock()).opened(first.sealed(begun), begun.state) == begun


def test_a_login_state_is_unreadable_to_the_browser() -> None:
    begun = (signing := LoginStates(KEY, _Clock())).begin()
    sealed = base64.urlsafe_b64decode(signing.sealed(begun))
    assert not any(one.encode() in sealed for one in (begun.state, begun.nonce, begun.verifier))


def test_every_login_state_is_another() -> None:
    signing = LoginStates(KEY, _Clock())
    one, other = signing.begin(), signing.begin()
    assert len({one.state, one.nonce, one.verifier, other.state, other.nonce, other.verifier}) == 6
    with pytest.raises(SignInFailed, match="not_begun_here"):
        signing.opened(signing.sealed(one), other.state)


def test_a_login_state_expires() -> None:
    clock = _Clock()
    begun = (signing := LoginStates(KEY, clock)).begin()
    sealed = signing.sealed(begun)
    clock.at = AT + PATIENCE
    assert signing.opened(sealed, begun.state) == begun
    clock.at += timedelta(seconds=1)
    with pytest.raises(SignInFailed, match="too_late"):
        signing.opened(sealed, begun.state)


def test_a_login_state_with_any_changed_byte_is_refused() -> None:
    begun = (signing := LoginStates(KEY, _Clock())).begin()
    sealed = base64.urlsafe_b64decode(signing.sealed(begun))
    for place in range(len(sealed)):
        changed = bytes((*sealed[:place], sealed[place] ^ 1, *sealed[place + 1 :]))
        with pytest.raises(SignInFailed):
            signing.opened(base64.urlsafe_b64encode(changed).decode(), begun.state)


@pytest.mark.parametrize(
    "sealed", [None, "", "A", "AAAA", "not base64!", "\u00e9", base64.b64encode(bytes(200)).decode()]
)
def test_a_malformed_login_state_is_refused(sealed: str | None) -> None:
    with pytest.raises(SignInFailed, match="not_begun_here"):
        LoginStates(KEY, _Clock()).opened(sealed, "")


def test_a_login_state_of_another_key_or_purpose_is_refused() -> None:
    begun = (signing := LoginStates(KEY, _Clock())).begin()
    text = begun.model_dump_json().encode()
    others = LoginStates(os.urandom(32), _Clock()).sealed(begun)
    undivided = base64.urlsafe_b64encode(Storage(KEY).seal(text, "sign-in")).decode()
    for sealed in (others, undivided):
        with pytest.raises(SignInFailed):
            signing.opened(sealed, begun.state)


def test_a_state_parameter_in_any_script_is_compared() -> None:
    begun = (signing := LoginStates(KEY, _Clock())).begin()
    with pytest.raises(SignInFailed):
        signing.opened(signing.sealed(begun), "\u0645\u0631\u062d\u0628\u0627")
