"""The gateway's own settings: who vouches for people who sign in."""

from functools import cached_property
from pathlib import Path

from pydantic_settings import BaseSettings, SettingsConfigDict

from shared.platform.settings import Settings


class GatewaySettings(BaseSettings):
    """Beside the platform's. Without `oidc_issuer` only the demonstration's issuer vouches, in demonstration mode."""

    model_config = SettingsConfigDict(env_prefix="HOMEWARD_", extra="ignore", frozen=True)

    oidc_issuer: str | None = None
    oidc_client_id: str = "homeward"
    oidc_client_secret: str | None = None
    oidc_audience: str = "homeward-api"
    oidc_algorithms: tuple[str, ...] = ("RS256", "ES256", "Ed25519")
    session_hours: int = 8
    gateway_hosts: tuple[str, ...] = ()
    """Names under which the gateway is reached beside that of its address."""
    partner_kafka: str | None = None
    """`host:port,...` as partner agencies reach the broker, where that is another address than the services' own."""
    people_texts: Path | None = None
    """A folder with the deployment's own texts for people, a file for each language, beside those that are shipped."""

    @cached_property
    def platform(self) -> Settings:
        return Settings()
