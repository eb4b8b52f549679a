"""The demonstration's own issuer of identities: a small OpenID provider with one account per role, for one machine.

It asks for no password, so that it exists in demonstration mode and nowhere else.
"""

import base64
import hashlib
import hmac
import secrets
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from html import escape
from typing import Any
from urllib.parse import urlencode

from joserfc import jwt
from joserfc.jwk import KeySet, OKPKey
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from services.gateway.access.accounts import demonstration_accounts
from services.gateway.access.tokens import ACCESS_TYPE
from shared.platform.clock import Clock
from shared.platform.settings import Settings

ALGORITHM = "Ed25519"
CODE_LIVES = timedelta(minutes=2)
TOKEN_LIVES = timedelta(minutes=5)
MACHINE_TOKEN_LIVES = timedelta(hours=8)
"""Somebody trying the API by hand should not have to ask for a token again every five minutes."""
PATH = "/issuer"


class NotADemonstration(Exception):
    """The demonstration's issuer was asked for outside demonstration mode."""


@dataclass(frozen=True)
class _Code:
    subject: str
    client: str
    redirect: str
    challenge: str
    nonce: str
    expires: datetime


@dataclass
class DemonstrationIssuer:
    """Issues tokens for the demonstration's accounts."""

    settings: Settings
    private_key: str
    audience: str
    clock: Clock
    client: str = "homeward"
    _codes: dict[str, _Code] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.settings.mode != "demonstration":
            raise NotADemonstration("the demonstration's issuer needs HOMEWARD_MODE=demonstration")
        self._key = OKPKey.import_key(self.private_key, {"use": "sig", "alg": ALGORITHM})
        self._key.ensure_kid()
        self.public = KeySet([OKPKey.import_key(self._key.as_dict(private=False))])

    @property
    def address(self) -> str:
        """The issuer's name, which is where it is."""
        return self.settings.gateway_url + PATH

    def routes(self) -> list[BaseRoute]:
        return [
            Route(f"{PATH}/.well-known/openid-configuration", self._discovery),
            Route(f"{PATH}/jwks", self._jwks),
            Route(f"{PATH}/authorize", self._authorize),
            Route(f"{PATH}/token", self._token, methods=["POST"]),
        ]

    def access_token(self, subject: str, lives: timedelta = TOKEN_LIVES) -> str:
        return self._sign({"sub": subject, "aud": self.audience}, lives, ACCESS_TYPE)

    async def _discovery(self, _: Request) -> Response:
        return JSONResponse(
            {
                "issuer": self.address,
                "authorization_endpoint": f"{self.address}/authorize",
                "token_endpoint": f"{self.address}/token",
                "jwks_uri": f"{self.address}/jwks",
                "response_types_supported": ["code"],
                "grant_types_supported": ["authorization_code", "client_credentials"],
                "code_challenge_methods_supported": ["S256"],
                "id_token_signing_alg_values_supported": [ALGORITHM],
                "subject_types_supported": ["public"],
            }
        )

    async def _jwks(self, _: Request) -> Response:
        return JSONResponse(self.public.as_dict(private=False))

    async def _authorize(self, request: Request) -> Response:
        asked = request.query_params
        if asked.get("redirect_uri") != f"{self.settings.gateway_url}/auth/callback":
            return JSONResponse({"error": "invalid_request"}, status_code=400)
        if asked.get("response_type") != "code" or asked.get("code_challenge_method") != "S256":
            return JSONResponse({"error": "invalid_request"}, status_code=400)
        subject = asked.get("login_hint")
        if subject not in {one.subject for one in demonstration_accounts()}:
            return self._choice(str(request.url.query))
        code = secrets.token_urlsafe(24)
        self._codes[code] = _Code(
            str(subject),
            asked.get("client_id", ""),
            asked["redirect_uri"],
            asked.get("code_challenge", ""),
            asked.get("nonce", ""),
            self.clock.now() + CODE_LIVES,
        )
        back = urlencode({"code": code, "state": asked.get("state", "")})
        return RedirectResponse(f"{asked['redirect_uri']}?{back}", status_code=303)

    def _choice(self, query: str) -> Response:
        links = "".join(
            f'<li><a href="?{escape(query)}&amp;login_hint={escape(one.subject)}">{escape(one.name)}, '
            f"{escape(one.role.replace('_', ' '))}</a></li>"
            for one in demonstration_accounts()
        )
        return HTMLResponse(f"<!doctype html><title>Demonstration</title><h1>Sign in as</h1><ul>{links}</ul>")

    async def _token(self, request: Request) -> Response:
        form = await request.form(max_files=0, max_fields=12)
        grant = form.get("grant_type")
        if grant == "client_credentials":
            return self._machine_token(str(form.get("client_id", "")))
        if grant != "authorization_code":
            return JSONResponse({"error": "unsupported_grant_type"}, status_code=400)
        issued = self._codes.pop(str(form.get("code", "")), None)
        if issued is None or not self._matches(issued, form):
            return JSONResponse({"error": "invalid_grant"}, status_code=400)
        identity = {"sub": issued.subject, "aud": issued.client, "nonce": issued.nonce}
        return JSONResponse(
            {
                "access_token": self.access_token(issued.subject),
                "id_token": self._sign(identity, TOKEN_LIVES, "JWT"),
                "token_type": "Bearer",
                "expires_in": int(TOKEN_LIVES.total_seconds()),
            }
        )

    def _machine_token(self, subject: str) -> Response:
        if subject not in {one.subject for one in demonstration_accounts()}:
            return JSONResponse({"error": "invalid_client"}, status_code=401)
        lives = MACHINE_TOKEN_LIVES
        token = self.access_token(subject, lives)
        return JSONResponse({"access_token": token, "token_type": "Bearer", "expires_in": int(lives.total_seconds())})

    def _matches(self, issued: _Code, form: Any) -> bool:
        digest = hashlib.sha256(str(form.get("code_verifier", "")).encode()).digest()
        challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
        return (
            issued.expires > self.clock.now()
            and form.get("redirect_uri") == issued.redirect
            and form.get("client_id") == issued.client == self.client
            and hmac.compare_digest(challenge, issued.challenge)
        )

    def _sign(self, claims: dict[str, Any], lives: timedelta, kind: str) -> str:
        now = self.clock.now()
        whole = claims | {
            "iss": self.address,
            "iat": int(now.timestamp()),
            "exp": int((now + lives).timestamp()),
            "jti": secrets.token_urlsafe(12),
        }
        header = {"alg": ALGORITHM, "typ": kind, "kid": self._key.kid}
        return jwt.encode(header, whole, self._key, algorithms=[ALGORITHM])
