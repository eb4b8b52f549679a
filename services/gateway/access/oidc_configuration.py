"""Who vouches for people and machines: the provider that the settings name, else the demonstration's issuer."""

from dataclasses import dataclass

import httpx

from services.gateway.access.accounts import DEMONSTRATION_ISSUER, Accounts
from services.gateway.access.issuer import ALGORITHM, DemonstrationIssuer
from services.gateway.access.login_state import PendingSignIns
from services.gateway.access.oidc import Provider, SigningIn
from services.gateway.access.tokens import FixedKeys, Keys, PublishedKeys, TokenChecker
from services.gateway.settings import GatewaySettings
from shared.platform.clock import Clock
from shared.platform.secrets import Secrets
from shared.platform.settings import Settings

DISCOVERY = "/.well-known/openid-configuration"


class NobodyVouches(Exception):
    """Outside demonstration mode a provider must be named: set HOMEWARD_OIDC_ISSUER."""


@dataclass(frozen=True)
class Issuing:
    """The issuer in use."""

    access: TokenChecker
    account_issuer: str
    demonstration: DemonstrationIssuer | None
    pending: PendingSignIns

    @classmethod
    def of(
        cls, settings: Settings, own: GatewaySettings, secrets: Secrets, client: httpx.AsyncClient, clock: Clock
    ) -> "Issuing":
        """By settings; NobodyVouches."""
        pending = PendingSignIns(secrets.symmetric("session"), clock)
        if own.oidc_issuer:
            keys = PublishedKeys(client, own.oidc_issuer + DISCOVERY, clock)
            access = TokenChecker(own.oidc_issuer, own.oidc_audience, own.oidc_algorithms, keys, clock)
            return cls(access, own.oidc_issuer, None, pending)
        if settings.mode != "demonstration":
            raise NobodyVouches("set HOMEWARD_OIDC_ISSUER, or HOMEWARD_MODE=demonstration on one machine")
        issuer = DemonstrationIssuer(settings, secrets.private_key("issuer"), own.oidc_audience, clock)
        fixed = FixedKeys(issuer.public)
        access = TokenChecker(issuer.address, own.oidc_audience, (ALGORITHM,), fixed, clock)
        return cls(access, DEMONSTRATION_ISSUER, issuer, pending)


async def signing_in(
    issuing: Issuing, settings: Settings, own: GatewaySettings, accounts: Accounts, client: httpx.AsyncClient
) -> SigningIn:
    """The code flow with the issuer in use; httpx.HTTPError when a provider's discovery document cannot be had."""
    callback = f"{settings.gateway_url}/auth/callback"
    if issuing.demonstration:
        address = issuing.demonstration.address
        provider = Provider(
            address, own.oidc_client_id, None, f"{address}/authorize", f"{address}/token", issuing.account_issuer
        )
        keys: Keys = FixedKeys(issuing.demonstration.public)
        algorithms: tuple[str, ...] = (ALGORITHM,)
    else:
        provider = await _discovered(issuing, own, client)
        keys, algorithms = issuing.access.keys, own.oidc_algorithms
    clock = issuing.access.clock
    checker = TokenChecker(provider.issuer, own.oidc_client_id, algorithms, keys, clock, type=None)
    return SigningIn(provider, checker, accounts, client, issuing.pending, callback)


async def _discovered(issuing: Issuing, own: GatewaySettings, client: httpx.AsyncClient) -> Provider:
    response = await client.get(f"{issuing.access.issuer}{DISCOVERY}", timeout=10)
    told = response.raise_for_status().json()
    return Provider(
        told["issuer"],
        own.oidc_client_id,
        own.oidc_client_secret,
        told["authorization_endpoint"],
        told["token_endpoint"],
        issuing.account_issuer,
    )
