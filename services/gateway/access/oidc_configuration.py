"""Who vouches for people and machines: the provider that the settings name, else the demonstration's issuer."""

from dataclasses import dataclass

import httpx

from services.gateway.access.accounts import DEMONSTRATION_ISSUER, Accounts
from services.gateway.access.first_sign_in import FirstSignIn
from services.gateway.access.issuer import ALGORITHM, DemonstrationIssuer
from services.gateway.access.login_state import LoginStates
from services.gateway.access.oidc import OidcSignIn, Provider
from services.gateway.access.tokens import FixedKeys, Keys, PublishedKeys, TokenChecker
from services.gateway.settings import GatewaySettings
from shared.platform.clock import Clock
from shared.platform.secrets import Secrets
from shared.platform.settings import Settings

DISCOVERY = "/.well-known/openid-configuration"


class IdentityProviderMissing(Exception):
    """Outside demonstration mode a provider must be named: set HOMEWARD_OIDC_ISSUER."""


@dataclass(frozen=True)
class OidcConfiguration:
    """The issuer in use."""

    access: TokenChecker
    account_issuer: str
    demonstration: DemonstrationIssuer | None
    login_states: LoginStates

    @classmethod
    def of(
        cls, settings: Settings, own: GatewaySettings, secrets: Secrets, client: httpx.AsyncClient, clock: Clock
    ) -> "OidcConfiguration":
        """By settings; IdentityProviderMissing."""
        login_states = LoginStates(secrets.symmetric("session"), clock)
        if own.oidc_issuer:
            keys = PublishedKeys(client, own.oidc_issuer + DISCOVERY, clock)
            access = TokenChecker(own.oidc_issuer, own.oidc_audience, own.oidc_algorithms, keys, clock)
            return cls(access, own.oidc_issuer, None, login_states)
        if settings.mode != "demonstration":
            raise IdentityProviderMissing("set HOMEWARD_OIDC_ISSUER, or HOMEWARD_MODE=demonstration on one machine")
        issuer = DemonstrationIssuer(settings, secrets.private_key("issuer"), own.oidc_audience, clock)
        fixed = FixedKeys(issuer.public)
        access = TokenChecker(issuer.address, own.oidc_audience, (ALGORITHM,), fixed, clock)
        return cls(access, DEMONSTRATION_ISSUER, issuer, login_states)


async def oidc_sign_in(
    configuration: OidcConfiguration,
    settings: Settings,
    own: GatewaySettings,
    accounts: Accounts,
    first_sign_in: FirstSignIn,
    client: httpx.AsyncClient,
) -> OidcSignIn:
    """The code flow with the issuer in use; httpx.HTTPError when a provider's discovery document cannot be had."""
    callback = f"{settings.gateway_url}/auth/callback"
    if configuration.demonstration:
        address = configuration.demonstration.address
        provider = Provider(
            address,
            own.oidc_client_id,
            None,
            f"{address}/authorize",
            f"{address}/token",
            configuration.account_issuer,
        )
        keys: Keys = FixedKeys(configuration.demonstration.public)
        algorithms: tuple[str, ...] = (ALGORITHM,)
    else:
        provider = await _discovered(configuration, own, client)
        keys, algorithms = configuration.access.keys, own.oidc_algorithms
    clock = configuration.access.clock
    checker = TokenChecker(provider.issuer, own.oidc_client_id, algorithms, keys, clock, type=None)
    return OidcSignIn(provider, checker, accounts, first_sign_in, client, configuration.login_states, callback)


async def _discovered(configuration: OidcConfiguration, own: GatewaySettings, client: httpx.AsyncClient) -> Provider:
    response = await client.get(f"{configuration.access.issuer}{DISCOVERY}", timeout=10)
    document = response.raise_for_status().json()
    return Provider(
        document["issuer"],
        own.oidc_client_id,
        own.oidc_client_secret,
        document["authorization_endpoint"],
        document["token_endpoint"],
        configuration.account_issuer,
        document.get("userinfo_endpoint"),
    )
