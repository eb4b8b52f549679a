"""Bearer tokens of machines and identity tokens of people: pinned algorithms, keys only from issuers we know."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Protocol

import httpx
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet

from shared.platform.clock import Clock
from shared.platform.errors import Unauthenticated

LEEWAY = timedelta(seconds=30)
ACCESS_TYPE = "at+jwt"
REQUIRED = ("iss", "sub", "aud", "exp", "iat")
LONGEST_TOKEN = 8192
LONGEST_SUBJECT = 255
LAST_SECOND = 253_402_300_799
"""The end of the year 9999."""
KEYS_LIFETIME = timedelta(hours=24)
KEYS_ASKED_AGAIN = timedelta(minutes=1)


class NotAGoodToken(Unauthenticated):
    """The token is not one of ours, not for us, or out of date; it is not told which."""

    text = "The token is not valid"
    about_field = "Authorization"


class IssuerIsAway(Unauthenticated):
    """Nobody can be known while its keys are not."""

    text = "The issuer of identities does not answer"


class Keys(Protocol):
    """Where an issuer's public keys come from."""

    async def keys(self) -> KeySet:
        """The keys as last told."""


@dataclass(frozen=True)
class FixedKeys:
    """Keys that are known beforehand."""

    known: KeySet

    async def keys(self) -> KeySet:
        return self.known


class PublishedKeys:
    """Keys an issuer publishes where its discovery document says; what a token says about keys is never followed."""

    def __init__(self, client: httpx.AsyncClient, discovery: str, clock: Clock) -> None:
        self._client = client
        self._discovery = discovery
        self._clock = clock
        self._known: KeySet | None = None
        self._answered: datetime | None = None
        self._asked: datetime | None = None
        self._questions = 0
        self._asking = asyncio.Lock()

    async def keys(self) -> KeySet:
        """Asked for once a minute, kept for a day if the issuer is away; IssuerIsAway when there are none."""
        if self._known is None:
            await self._ask_for_all_who_wait()
        elif self._asked is None or self._clock.now() - self._asked > KEYS_ASKED_AGAIN:
            await self._ask()
        if self._known is None:
            raise IssuerIsAway
        return self._known

    async def _ask_for_all_who_wait(self) -> None:
        questions = self._questions
        async with self._asking:
            if self._questions == questions:
                await self._ask()

    async def _ask(self) -> None:
        # Noted before the question: while an issuer hangs, everybody else goes on with what is known.
        self._questions += 1
        self._asked = now = self._clock.now()
        try:
            self._known, self._answered = await self._published(), now
        except (httpx.HTTPError, JoseError, ValueError, KeyError, TypeError):
            if self._answered is None or now - self._answered > KEYS_LIFETIME:
                self._known = None

    async def _published(self) -> KeySet:
        discovered = (await self._client.get(self._discovery, timeout=5)).raise_for_status().json()
        response = (await self._client.get(str(discovered["jwks_uri"]), timeout=5)).raise_for_status()
        return KeySet.import_key_set(response.json())


@dataclass(frozen=True)
class TokenChecker:
    """Checks the tokens of one issuer for one audience."""

    issuer: str
    audience: str
    algorithms: Sequence[str]
    keys: Keys
    clock: Clock
    type: str | None = ACCESS_TYPE

    async def subject(self, token: str) -> str:
        """Who the token speaks of; NotAGoodToken."""
        claims = await self.claims(token)
        return str(claims["sub"])

    async def claims(self, token: str) -> Mapping[str, Any]:
        """What the token says; NotAGoodToken."""
        if len(token) > LONGEST_TOKEN or token.count(".") != 2:  # noqa: PLR2004  # header, claims, signature
            raise NotAGoodToken
        try:
            decoded = jwt.decode(token, await self.keys.keys(), algorithms=list(self.algorithms))
        except (JoseError, ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
            raise NotAGoodToken from error
        self._check(decoded.header, decoded.claims)
        return decoded.claims

    def _check(self, header: Mapping[str, Any], claims: Mapping[str, Any]) -> None:
        typed = str(header.get("typ", "")).lower().removeprefix("application/")
        if self.type is not None and typed != self.type:
            raise NotAGoodToken
        if any(name not in claims for name in REQUIRED):
            raise NotAGoodToken
        audiences = claims["aud"] if isinstance(claims["aud"], list) else [claims["aud"]]
        if claims["iss"] != self.issuer or self.audience not in audiences or not _is_name(claims["sub"]):
            raise NotAGoodToken
        self._check_times(claims)

    def _check_times(self, claims: Mapping[str, Any]) -> None:
        times = [claims["exp"], claims["iat"], claims.get("nbf", 0)]
        if not all(_is_moment(one) for one in times):
            raise NotAGoodToken
        now, leeway = self.clock.now().timestamp(), LEEWAY.total_seconds()
        expires, issued, begins = times
        if not now < expires + leeway or issued > now + leeway or begins > now + leeway:
            raise NotAGoodToken


def _is_name(value: object) -> bool:
    """Whether something is a subject: a text a database and a log can hold (RFC 7519: at most 255 characters here)."""
    return isinstance(value, str) and 0 < len(value) <= LONGEST_SUBJECT and value.isprintable()


def _is_moment(value: object) -> bool:
    """Whether something is a NumericDate that is a date: neither infinite, nor beyond the calendar."""
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= LAST_SECOND
