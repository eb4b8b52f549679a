"""Settings from the environment, all beginning with HOMEWARD_."""

from pathlib import Path
from typing import Annotated, Literal, Self
from urllib.parse import quote, urlsplit

from pydantic import Field, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from shared.platform.connections import HalfSet, kafka_address, postgres_tls, refuse_half_certificate, smtp_address


class Settings(BaseSettings):
    """Where things are. The same names on one machine and on many."""

    # What is refused is told without its values: some are passwords.
    model_config = SettingsConfigDict(env_prefix="HOMEWARD_", extra="ignore", frozen=True, hide_input_in_errors=True)

    mode: Literal["demonstration", "production"] = "production"
    kafka: str = "127.0.0.1:9092"
    """`host:port,...` on a network that is trusted; else `ssl://host:port?ca=&cert=&key=`, with a certificate of one's
    own, or `sasl-ssl://user:password@host:port?ca=` (SCRAM-SHA-512)."""
    temporal: str = "127.0.0.1:7233"
    temporal_ca: Path | None = None
    """The authority of Temporal's certificate: with it, TLS is spoken, and nobody else is believed."""
    temporal_cert: Path | None = None
    temporal_key: Path | None = None
    """Our own certificate for Temporal and its key: both or neither."""
    temporal_namespace_suffix: str = ""
    """Put behind every namespace, as hosted servers want it (`.abc12`)."""
    postgres: str = "postgresql://homeward@127.0.0.1:5432/postgres"
    """The administrator's address, used to migrate; services connect as roles of their own, and need of it no more than
    where the server is and how it is checked: `?sslmode=verify-full&sslrootcert=` (`&sslcert=&sslkey=`)."""
    secrets: Path = Path(".homeward/secrets")
    data: Path = Path(".homeward")
    smtp: str | None = None
    """`host:port` on a network that is trusted; else `starttls://user:password@host:port` or `tls://...`, with `?ca=`
    where the authority of its certificate is one's own. Without it no e-mail is sent."""
    topic_prefix: str = ""
    """Put before every topic, database and namespace name, so that many can share one broker and one server."""
    log_level: str = "INFO"
    otlp_endpoint: str | None = None
    intake_url: str = "http://127.0.0.1:8101"
    cases_url: str = "http://127.0.0.1:8102"
    reintegration_url: str = "http://127.0.0.1:8103"
    gateway_url: str = "http://127.0.0.1:8100"
    pool_size: int = 16
    """Connections to the database a process opens at most, and keeps; the gateway as many again for what it reads."""
    connections: Annotated[int, Field(ge=1)] = 800
    """Sockets open at once at most, the last twentieth for this machine; below what the system lets a process open."""
    connections_per_address: Annotated[int, Field(ge=1)] = 250
    """Of these from one address, this machine's own aside. Behind a proxy on another machine all come from its address:
    there it does the counting by address, and this is as large as `connections`."""
    exercises: bool | None = None
    """Whether exercises may be played beside real work; where nothing is said, in demonstration mode only."""
    inbox_days: Annotated[int, Field(ge=1)] = 30
    """How long it is remembered by id that an event was consumed; by version it is remembered for ever."""
    idempotency_days: Annotated[int, Field(ge=1)] = 90
    """How long a command that is sent again gets its first answer."""

    @model_validator(mode="after")
    def _wholly_protected(self) -> Self:
        """HalfSet: no connection is protected by half."""
        kafka_address(self.kafka)
        postgres_tls(self.postgres)
        if self.smtp:
            smtp_address(self.smtp)
        if self.temporal_ca or self.temporal_cert or self.temporal_key:
            _refuse_empty(
                temporal_ca=self.temporal_ca, temporal_cert=self.temporal_cert, temporal_key=self.temporal_key
            )
            refuse_half_certificate("Temporal", self.temporal_ca, self.temporal_cert, self.temporal_key)
        return self

    @property
    def exercises_allowed(self) -> bool:
        """Whether a request may say that it belongs to an exercise."""
        return self.mode == "demonstration" if self.exercises is None else self.exercises

    def url_of(self, service: str) -> str:
        url: str = getattr(self, f"{service}_url")
        return url

    def database_name(self, service: str) -> str:
        prefix = self.topic_prefix.replace(".", "_").replace("-", "_")
        return f"{prefix}homeward_{service}"

    def role_name(self, service: str, duty: Literal["owner", "runtime"]) -> str:
        """The role that migrates, or the one that runs and may do less."""
        return f"{self.database_name(service)}_{duty}"

    def database_url(self, service: str, duty: Literal["owner", "runtime"], password: str) -> str:
        """A libpq address without a driver's name."""
        server = urlsplit(self.postgres)
        host = f"{server.hostname}:{server.port or 5432}"
        tls = postgres_tls(self.postgres)
        address = f"postgresql://{self.role_name(service, duty)}:{quote(password)}@{host}/{self.database_name(service)}"
        return f"{address}?{tls.query}" if tls else address

    def namespace(self, service: str) -> str:
        """The service's Temporal namespace."""
        return f"{self.topic_prefix.replace('.', '-')}{service}{self.temporal_namespace_suffix}"


def _refuse_empty(**files: Path | None) -> None:
    # An empty variable is read as the folder one is in.
    if empty := [name for name, path in files.items() if path == Path()]:
        raise HalfSet(f"these are set and empty: {', '.join(f'HOMEWARD_{name.upper()}' for name in empty)}")
