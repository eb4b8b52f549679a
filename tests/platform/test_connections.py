"""Addresses that protect a connection: whole, or refused by name."""

from pathlib import Path

import pytest
from pydantic import ValidationError

from deploy.local.authority import Authority, as_principal
from shared.platform.connections import kafka_address, kafka_options, names_who_comes, postgres_tls
from shared.platform.settings import Settings


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    return Authority(tmp_path / "authority")


@pytest.mark.parametrize(
    ("kafka", "why"),
    [
        ("ssl://h:1", "authority"),
        ("ssl://h:1?ca=a&cert=c", "both a certificate and its key"),
        ("ssl://h:1?ca=a&key=c", "both a certificate and its key"),
        ("ssl://u:p@h:1?ca=a", "go with sasl-ssl"),
        ("sasl-ssl://h:1?ca=a", "user and a password"),
        ("sasl-ssl://u@h:1?ca=a", "user and a password"),
        ("sasl-ssl://u:p@h:1", "authority"),
        ("sasl-plaintext://u:p@h:1?ca=a", "not by sasl-plaintext"),
        ("ssl://h:1?ca=a&verify=no", "nobody knows: verify"),
    ],
)
def test_half_a_protection_of_the_broker_is_refused(kafka: str, why: str) -> None:
    with pytest.raises(ValidationError, match=why):
        Settings(kafka=kafka)


@pytest.mark.parametrize(
    "query",
    [
        "sslmode=require",
        "sslmode=prefer",
        "sslrootcert=a",
        "sslmode=verify-full",
        "sslmode=verify-full&sslrootcert=a&sslcert=c",
    ],
)
def test_half_a_protection_of_the_database_is_refused(query: str) -> None:
    with pytest.raises(ValidationError):
        Settings(postgres=f"postgresql://homeward@h:1/postgres?{query}")


@pytest.mark.parametrize(
    "half", [{"temporal_cert": "c", "temporal_key": "k"}, {"temporal_ca": "a", "temporal_cert": "c"}]
)
def test_half_a_protection_of_temporal_is_refused(half: dict[str, str]) -> None:
    with pytest.raises(ValidationError, match="Temporal"):
        Settings.model_validate(half)


def test_what_is_whole_is_taken_and_what_is_bare_stays_bare() -> None:
    settings = Settings(
        kafka="sasl-ssl://cases:a%2Fb@h:1,i:2?ca=a",
        postgres="postgresql://homeward@h:1/postgres?sslmode=verify-full&sslrootcert=a&sslcert=c&sslkey=k",
        temporal_ca=Path("a"),
        temporal_cert=Path("c"),
        temporal_key=Path("k"),
    )
    address = kafka_address(settings.kafka)
    assert (address.servers, address.user, address.password) == (("h:1", "i:2"), "cases", "a/b")
    own = settings.database_url("cases", "runtime", "secret")
    assert own.endswith("/homeward_cases?sslmode=verify-full&sslrootcert=a&sslcert=c&sslkey=k")
    assert kafka_options("h:1,i:2") == {"bootstrap_servers": ["h:1", "i:2"]}
    assert postgres_tls("postgresql://homeward@h:1/postgres") is None


def test_a_service_is_its_own_principal_where_its_certificate_lies(authority: Authority) -> None:
    authority.issued_to("cases")
    address = authority.address("127.0.0.1:1", "administrator")
    assert kafka_address(as_principal(address, "cases")).cert == str(authority.issued_to("cases"))
    assert as_principal(address, "nobody") == address
    assert as_principal("127.0.0.1:1", "cases") == "127.0.0.1:1"
    assert names_who_comes(address)
    assert not names_who_comes("127.0.0.1:1")
    assert "ssl_context" in kafka_options(address)


def test_certificates_stay_until_they_end_and_are_private(authority: Authority, tmp_path: Path) -> None:
    path = authority.issued_to("cases")
    before = path.read_bytes()
    again = Authority(tmp_path / "authority")
    assert again.issued_to("cases").read_bytes() == before
    assert path.stat().st_mode & 0o077 == 0
    (tmp_path / "authority" / "ca.pem").unlink()
    assert Authority(tmp_path / "authority").issued_to("cases").read_bytes() != before
