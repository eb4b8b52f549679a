"""A sign-in between the redirect to the provider and the way back: the browser that began it keeps it, sealed.

No gateway remembers it, so that any of them can finish it, also one that was started in between.
"""

import base64
import hashlib
import hmac
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from cryptography.exceptions import InvalidTag
from pydantic import BaseModel, ConfigDict

from shared.platform.clock import Clock
from shared.platform.errors import Unauthenticated
from shared.platform.keyring import Storage

PATIENCE = timedelta(minutes=10)
CONTEXT = "sign-in"
SECRET_BYTES = 32


class SignInFault(StrEnum):
    """What went wrong between the browser, the provider and us."""

    GIVEN_UP = "given_up"
    PROVIDER_SILENT = "provider_silent"
    IDENTITY_MISSING = "identity_missing"
    OTHER_SIGN_IN = "other_sign_in"
    NOT_BEGUN_HERE = "not_begun_here"
    TOO_LATE = "too_late"


class SignInFailed(Unauthenticated):
    """The provider's answer does not belong to a sign-in we began."""

    text = "The sign-in did not come to its end: {fault}"


class LoginState(BaseModel):
    """What the way back is compared with: `state` (RFC 6749), `verifier` (RFC 7636), `nonce` (OpenID Connect)."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    state: str
    verifier: str
    nonce: str
    expires: datetime


@dataclass(frozen=True)
class LoginStates:
    """Begins sign-ins and knows them again; `key` is the gateways' own."""

    key: bytes
    clock: Clock

    def begin(self) -> LoginState:
        state, verifier, nonce = (secrets.token_urlsafe(SECRET_BYTES) for _ in range(3))
        return LoginState(state=state, verifier=verifier, nonce=nonce, expires=self.clock.now() + PATIENCE)

    def sealed(self, login_state: LoginState) -> str:
        """What the browser keeps: it can neither read nor change it."""
        return base64.urlsafe_b64encode(self._storage.seal(login_state.model_dump_json().encode(), CONTEXT)).decode()

    def opened(self, cookie_value: str | None, state: str) -> LoginState:
        """The one with this state, if this browser began it within the time; SignInFailed."""
        login_state = self._read(cookie_value) if cookie_value else None
        if login_state is None or not hmac.compare_digest(state.encode(), login_state.state.encode()):
            raise SignInFailed(fault=SignInFault.NOT_BEGUN_HERE)
        if login_state.expires < self.clock.now():
            raise SignInFailed(fault=SignInFault.TOO_LATE)
        return login_state

    def _read(self, cookie_value: str) -> LoginState | None:
        try:
            text = self._storage.open(base64.urlsafe_b64decode(cookie_value), CONTEXT)
        except (ValueError, InvalidTag):
            # Not base64, too short, or not sealed by us: whoever sent it, no sign-in of ours.
            return None
        return LoginState.model_validate_json(text)

    @property
    def _storage(self) -> Storage:
        # A key serves one purpose: the sessions' own signs tokens against forgery.
        return Storage(hmac.digest(self.key, CONTEXT.encode(), hashlib.sha256))
