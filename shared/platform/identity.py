"""Who acts. The gateway signs it for every call; the services check it and put the pseudonymous id into the facts."""

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Literal
from uuid import UUID

from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import OKPKey
from pydantic import BaseModel, ConfigDict, ValidationError

from shared.platform.errors import Unauthenticated

ISSUER = "homeward-gateway"
ALGORITHMS = ["Ed25519"]
LIFETIME = timedelta(seconds=60)


class Actor(BaseModel):
    """Who acts, for which agency, in which roles."""

    model_config = ConfigDict(frozen=True)

    id: UUID
    agency_id: UUID | None = None
    roles: frozenset[str] = frozenset()
    kind: Literal["person", "service", "workflow"] = "person"


def service_actor(name: str, kind: Literal["service", "workflow"] = "service") -> Actor:
    """The actor of what a service does by itself."""
    return Actor(id=UUID(bytes=name.encode().ljust(16, b"\0")[:16]), kind=kind)


class IdentitySigner:
    """Signs identities; only the gateway has the private key."""

    def __init__(self, private_key: str) -> None:
        self._key = OKPKey.import_key(private_key)

    def sign(self, actor: Actor, audience: str, now: datetime) -> str:
        """A token for one service, good for a minute."""
        claims = {
            "iss": ISSUER,
            "aud": audience,
            "sub": str(actor.id),
            "agency": str(actor.agency_id) if actor.agency_id else None,
            "roles": sorted(actor.roles),
            "kind": actor.kind,
            "exp": int((now + LIFETIME).timestamp()),
        }
        return jwt.encode({"alg": ALGORITHMS[0], "typ": "JWT"}, claims, self._key, algorithms=ALGORITHMS)


class IdentityFault(StrEnum):
    """What is wrong with an identity."""

    MISSING = "missing"
    NOT_SIGNED = "not_signed"
    OUT_OF_DATE = "out_of_date"
    FOR_ANOTHER = "for_another"
    MALFORMED = "malformed"


class IdentityRefused(Unauthenticated):
    """Who calls a service does so with an identity that the gateway signed for it."""

    text = "This is no identity of the gateway for this service: {fault}"
    about_field = "Homeward-Identity"


class IdentityChecker:
    """Checks identities for one audience."""

    def __init__(self, public_key: str, audience: str) -> None:
        self._key = OKPKey.import_key(public_key)
        self._audience = audience

    def check(self, token: str | None, now: datetime) -> Actor:
        """The actor a token speaks of; IdentityRefused when it is not good."""
        if not token:
            raise IdentityRefused(fault=IdentityFault.MISSING)
        try:
            claims = jwt.decode(token, self._key, algorithms=ALGORITHMS).claims
        except (JoseError, ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
            raise IdentityRefused(fault=IdentityFault.NOT_SIGNED) from error
        expires = claims.get("exp")
        if type(expires) is not int or not now.timestamp() <= expires <= (now + LIFETIME).timestamp() + 1:
            raise IdentityRefused(fault=IdentityFault.OUT_OF_DATE)
        if claims.get("iss") != ISSUER or claims.get("aud") != self._audience:
            raise IdentityRefused(fault=IdentityFault.FOR_ANOTHER)
        try:
            return Actor(
                id=claims["sub"], agency_id=claims.get("agency"), roles=claims.get("roles", []), kind=claims["kind"]
            )
        except (ValidationError, KeyError) as error:
            raise IdentityRefused(fault=IdentityFault.MALFORMED) from error
