"""What a browser keeps between the redirect to the provider and the way back."""

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


def test_another_gateway_with_the_key_knows_it_again() -> None:
    begun = (first := LoginStates(KEY, _Clock())).begin()
    assert LoginStates(KEY, _Clock()).opened(first.sealed(begun), begun.state) == begun


def test_the_browser_cannot_read_it() -> None:
    begun = (signing := LoginStates(KEY, _Clock())).begin()
    kept = base64.urlsafe_b64decode(signing.sealed(begun))
    assert not any(one.encode() in kept for one in (begun.state, begun.nonce, begun.verifier))


def test_each_is_another() -> None:
    signing = LoginStates(KEY, _Clock())
    one, other = signing.begin(), signing.begin()
    assert len({one.state, one.nonce, one.verifier, other.state, other.nonce, other.verifier}) == 6
    with pytest.raises(SignInFailed, match="not begun here"):
        signing.opened(signing.sealed(one), other.state)


def test_it_runs_out() -> None:
    clock = _Clock()
    begun = (signing := LoginStates(KEY, clock)).begin()
    kept = signing.sealed(begun)
    clock.at = AT + PATIENCE
    assert signing.opened(kept, begun.state) == begun
    clock.at += timedelta(seconds=1)
    with pytest.raises(SignInFailed, match="too long"):
        signing.opened(kept, begun.state)


def test_every_changed_byte_shows() -> None:
    begun = (signing := LoginStates(KEY, _Clock())).begin()
    kept = base64.urlsafe_b64decode(signing.sealed(begun))
    for place in range(len(kept)):
        changed = bytes((*kept[:place], kept[place] ^ 1, *kept[place + 1 :]))
        with pytest.raises(SignInFailed):
            signing.opened(base64.urlsafe_b64encode(changed).decode(), begun.state)


@pytest.mark.parametrize(
    "kept", [None, "", "A", "AAAA", "not base64!", "\u00e9", base64.b64encode(bytes(200)).decode()]
)
def test_what_is_not_ours_is_nothing(kept: str | None) -> None:
    with pytest.raises(SignInFailed, match="not begun here"):
        LoginStates(KEY, _Clock()).opened(kept, "")


def test_what_another_key_sealed_is_nothing_nor_what_ours_sealed_for_another_purpose() -> None:
    begun = (signing := LoginStates(KEY, _Clock())).begin()
    text = begun.model_dump_json().encode()
    others = LoginStates(os.urandom(32), _Clock()).sealed(begun)
    undivided = base64.urlsafe_b64encode(Storage(KEY).seal(text, "sign-in")).decode()
    for kept in (others, undivided):
        with pytest.raises(SignInFailed):
            signing.opened(kept, begun.state)


def test_a_state_in_any_script_is_compared() -> None:
    begun = (signing := LoginStates(KEY, _Clock())).begin()
    with pytest.raises(SignInFailed):
        signing.opened(signing.sealed(begun), "\u0645\u0631\u062d\u0628\u0627")
