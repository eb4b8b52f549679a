"""Signing people in with an OpenID provider: authorization code with PKCE, and no token in the browser."""

import base64
import hashlib
import hmac
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlencode

import httpx

from services.gateway.access.accounts import Account, Accounts
from services.gateway.access.tokens import TokenChecker
from shared.platform.clock import Clock
from shared.platform.errors import Forbidden, Unauthenticated

PATIENCE = timedelta(minutes=10)
MOST_WAITING = 10_000


class SignInFailed(Unauthenticated):
    """The provider's answer does not belong to a sign-in we began."""


class NoAccount(Forbidden):
    """The provider vouches for somebody who has no account here."""

    def __init__(self) -> None:
        super().__init__("You have no account here; ask an administrator")


@dataclass(frozen=True)
class Provider:
    """An OpenID provider and what we are to it; addresses come from its discovery document, asked for once."""

    issuer: str
    client_id: str
    client_secret: str | None
    authorization_endpoint: str
    token_endpoint: str
    account_issuer: str
    """Under which name the accounts of this provider are kept."""


@dataclass(frozen=True)
class _Begun:
    verifier: str
    nonce: str
    expires: datetime


@dataclass
class SigningIn:
    """Sign-ins between the redirect to the provider and the way back."""

    provider: Provider
    checker: TokenChecker
    accounts: Accounts
    client: httpx.AsyncClient
    clock: Clock
    callback: str
    _begun: dict[str, _Begun] = field(default_factory=dict)

    def begin(self) -> tuple[str, str]:
        """Where to send the browser, and the state to bind to it."""
        now = self.clock.now()
        self._begun = {state: one for state, one in self._begun.items() if one.expires > now}
        if len(self._begun) >= MOST_WAITING:
            raise SignInFailed("Too many people are signing in; try again in a minute")
        state, verifier, nonce = (secrets.token_urlsafe(32) for _ in range(3))
        self._begun[state] = _Begun(verifier, nonce, now + PATIENCE)
        query = {
            "response_type": "code",
            "client_id": self.provider.client_id,
            "redirect_uri": self.callback,
            "scope": "openid",
            "state": state,
            "nonce": nonce,
            "code_challenge": _challenge(verifier),
            "code_challenge_method": "S256",
        }
        return f"{self.provider.authorization_endpoint}?{urlencode(query)}", state

    async def finish(self, query: Mapping[str, str], bound_state: str | None) -> Account:
        """Who came back; SignInFailed, NoAccount."""
        state = query.get("state", "")
        begun = self._begun.pop(state, None)
        if begun is None or bound_state is None or not hmac.compare_digest(state, bound_state):
            raise SignInFailed("This sign-in was not begun here")
        if begun.expires < self.clock.now() or "code" not in query:
            raise SignInFailed("The sign-in took too long, or was given up")
        claims = await self._identity(query["code"], begun)
        account = await self.accounts.by_subject(self.provider.account_issuer, str(claims["sub"]))
        if account is None:
            raise NoAccount
        return account

    async def _identity(self, code: str, begun: _Begun) -> Mapping[str, Any]:
        form = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": self.callback,
            "client_id": self.provider.client_id,
            "code_verifier": begun.verifier,
        }
        if self.provider.client_secret:
            form["client_secret"] = self.provider.client_secret
        try:
            response = await self.client.post(self.provider.token_endpoint, data=form, timeout=10)
        except httpx.HTTPError as error:
            raise SignInFailed("The provider does not answer") from error
        token = response.json().get("id_token") if response.is_success else None
        if not isinstance(token, str):
            raise SignInFailed("The provider did not vouch for anybody")
        claims = await self.checker.claims(token)
        if not hmac.compare_digest(str(claims.get("nonce", "")), begun.nonce):
            raise SignInFailed("The provider vouched for another sign-in")
        return claims


def _challenge(verifier: str) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
