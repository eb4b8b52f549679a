"""Signing people in with an OpenID provider: authorization code with PKCE, and no token in the browser."""

import asyncio
import base64
import hashlib
import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

import httpx

from services.gateway.access.accounts import Account, Accounts
from services.gateway.access.first_sign_in import FirstSignIn
from services.gateway.access.login_state import LoginState, LoginStates, SignInFailed, SignInFault
from services.gateway.access.tokens import TokenChecker
from shared.platform.errors import Forbidden

LONGEST_WAIT = 20
"""Seconds for an answer as a whole, however it drips."""
LARGEST_ANSWER = 1 << 20
"""Bytes: far more than any provider has to say of one person."""


class NoAccount(Forbidden):
    """The provider vouches for somebody who has no account here."""

    text = "You have no account here; ask an administrator"


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
    userinfo_endpoint: str | None = None
    """Where it says an e-mail that is in none of its tokens (OpenID Connect Core, 5.4)."""


@dataclass(frozen=True)
class OidcSignIn:
    """Sends people to the provider and knows them when they come back."""

    provider: Provider
    checker: TokenChecker
    accounts: Accounts
    first_sign_in: FirstSignIn
    client: httpx.AsyncClient
    login_states: LoginStates
    callback: str

    def begin(self) -> tuple[str, str]:
        """Where to send the browser, and what it keeps for the way back."""
        begun = self.login_states.begin()
        query = {
            "response_type": "code",
            "client_id": self.provider.client_id,
            "redirect_uri": self.callback,
            "scope": "openid email",
            "state": begun.state,
            "nonce": begun.nonce,
            "code_challenge": _challenge(begun.verifier),
            "code_challenge_method": "S256",
        }
        return f"{self.provider.authorization_endpoint}?{urlencode(query)}", self.login_states.sealed(begun)

    async def finish(self, query: Mapping[str, str], cookie_value: str | None) -> Account:
        """Who came back, with what their browser kept; SignInFailed, NoAccount."""
        begun = self.login_states.opened(cookie_value, query.get("state", ""))
        if "code" not in query:
            raise SignInFailed(fault=SignInFault.GIVEN_UP)
        tokens = await self._tokens(query["code"], begun)
        account = await self._account(await self._claims(tokens, begun), tokens)
        if account is None:
            raise NoAccount
        return account

    async def _account(self, claims: Mapping[str, Any], tokens: Mapping[str, Any]) -> Account | None:
        issuer, subject = self.provider.account_issuer, str(claims["sub"])
        known = await self.accounts.by_subject(issuer, subject)
        if known is None and await self.first_sign_in.bind(issuer, await self._with_email(claims, tokens)):
            return await self.accounts.by_subject(issuer, subject)
        return known

    async def _tokens(self, code: str, begun: LoginState) -> Mapping[str, Any]:
        form = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": self.callback,
            "client_id": self.provider.client_id,
            "code_verifier": begun.verifier,
        }
        if self.provider.client_secret:
            form["client_secret"] = self.provider.client_secret
        return await self._answer("POST", self.provider.token_endpoint, data=form)

    async def _claims(self, tokens: Mapping[str, Any], begun: LoginState) -> Mapping[str, Any]:
        token = tokens.get("id_token")
        if not isinstance(token, str):
            raise SignInFailed(fault=SignInFault.IDENTITY_MISSING)
        claims = await self.checker.claims(token)
        if not hmac.compare_digest(str(claims.get("nonce", "")), begun.nonce):
            raise SignInFailed(fault=SignInFault.OTHER_SIGN_IN)
        return claims

    async def _with_email(self, claims: Mapping[str, Any], tokens: Mapping[str, Any]) -> Mapping[str, Any]:
        """Beside the token only what is of the same subject is believed (OpenID Connect Core, 5.3.2)."""
        endpoint, token = self.provider.userinfo_endpoint, tokens.get("access_token")
        if "email" in claims or endpoint is None or not isinstance(token, str):
            return claims
        said = await self._answer("GET", endpoint, headers={"Authorization": f"Bearer {token}"})
        if said.get("sub") != claims["sub"]:
            return claims
        # That an e-mail is verified is believed of the one it is said with.
        return {**claims, "email": said.get("email"), "email_verified": said.get("email_verified")}

    async def _answer(self, method: str, address: str, **request: Any) -> Mapping[str, Any]:
        """What the provider says; nothing where it says no, or what cannot be read. SignInFailed where it is silent."""
        sent = self.client.stream(method, address, timeout=10, **request)
        try:
            async with asyncio.timeout(LONGEST_WAIT), sent as response:
                content = await _content(response)
        except (httpx.HTTPError, TimeoutError) as error:
            raise SignInFailed(fault=SignInFault.PROVIDER_SILENT) from error
        return _read(content) if response.is_success else {}


async def _content(response: httpx.Response) -> bytes:
    """Nothing where it is too much."""
    content = b""
    async for part in response.aiter_bytes():
        content += part
        if len(content) > LARGEST_ANSWER:
            return b""
    return content


def _read(content: bytes) -> Mapping[str, Any]:
    try:
        said = json.loads(content)
    except (ValueError, RecursionError):
        return {}
    return said if isinstance(said, dict) else {}


def _challenge(verifier: str) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
