"""The gateway's own settings: who vouches for people who sign in, to whom e-mail may go."""

from functools import cached_property
from pathlib import Path
from typing import Annotated, Self

from pydantic import StringConstraints, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from shared.platform.connections import HalfSet
from shared.platform.outbound import EMAIL_ADDRESS, EMAIL_DOMAIN
from shared.platform.settings import Settings


class GatewaySettings(BaseSettings):
    """Beside the platform's. Without `oidc_issuer` only the demonstration's issuer vouches, in demonstration mode."""

    model_config = SettingsConfigDict(env_prefix="HOMEWARD_", extra="ignore", frozen=True, hide_input_in_errors=True)

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

    mail_from: Annotated[str, StringConstraints(pattern=f"^{EMAIL_ADDRESS}$")] | None = None
    """The sender of e-mail, an address by itself: whoever reads its box sees what comes back."""
    mail_domains: tuple[Annotated[str, StringConstraints(to_lower=True, pattern=f"^{EMAIL_DOMAIN}$")], ...] = ()
    """To addresses of which domains e-mail may go; without any, none is sent."""

    @model_validator(mode="after")
    def _mail_is_whole(self) -> Self:
        """HalfSet: e-mail needs a server, a sender and domains. The server alone sends nothing."""
        if bool(self.mail_from) != bool(self.mail_domains):
            raise HalfSet("HOMEWARD_MAIL_FROM and HOMEWARD_MAIL_DOMAINS go together: e-mail needs both")
        if self.mail_domains and not self.platform.smtp:
            raise HalfSet("HOMEWARD_MAIL_DOMAINS is set and no mail server (HOMEWARD_SMTP): nothing would be sent")
        return self

    @cached_property
    def platform(self) -> Settings:
        return Settings()
