"""Addresses that protect a connection: whole, or refused by name."""

from pathlib import Path

import pytest
from pydantic import ValidationError

from deploy.local.authority import Authority, as_principal
from deploy.local.run import existing_parts
from shared.platform.connections import (
    HalfSet,
    PostgresTls,
    authenticates_clients,
    kafka_address,
    kafka_options,
    postgres_tls,
)
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
        ("ssl://h:1?ca=", "empty: ca"),
        ("ssl://h:1?ca=a&cert=&key=", "empty: cert, key"),
    ],
)
def test_half_set_tls_of_the_broker_is_refused(kafka: str, why: str) -> None:
    with pytest.raises(ValidationError, match=why):
        Settings(kafka=kafka)


@pytest.mark.parametrize(
    ("query", "why"),
    [
        ("sslmode=require", "must be verify-full"),
        ("sslmode=prefer", "must be verify-full"),
        ("sslrootcert=a", "must be verify-full"),
        ("sslmode=verify-full", "the database needs the file of the authority"),
        ("sslmode=verify-full&sslrootcert=a&sslcert=c", "both a certificate and its key"),
        ("sslmode=verify-full&sslrootcert=a&sslkey=k", "both a certificate and its key"),
        ("sslmode=&sslrootcert=", "empty: sslmode, sslrootcert"),
        ("sslmode=verify-full&sslrootcert=a&sslcert=&sslkey=", "empty: sslcert, sslkey"),
        ("ssl=verify-full", "nobody knows: ssl"),
        ("ssl_mode=verify-full&sslrootcert=a", "nobody knows: ssl_mode"),
    ],
)
def test_half_set_tls_of_the_database_is_refused(query: str, why: str) -> None:
    with pytest.raises(ValidationError, match=why):
        Settings(postgres=f"postgresql://homeward@h:1/postgres?{query}")


@pytest.mark.parametrize(
    ("half", "why"),
    [
        ({"CERT": "c", "KEY": "k"}, "Temporal needs the file of the authority"),
        ({"KEY": "k"}, "Temporal needs the file of the authority"),
        ({"CA": "a", "CERT": "c"}, "Temporal needs both"),
        ({"CA": "a", "KEY": "k"}, "Temporal needs both"),
        ({"CA": ""}, "empty: HOMEWARD_TEMPORAL_CA"),
        ({"CA": "a", "CERT": "", "KEY": ""}, "empty: HOMEWARD_TEMPORAL_CERT, HOMEWARD_TEMPORAL_KEY"),
    ],
)
def test_half_set_tls_of_temporal_is_refused(half: dict[str, str], why: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in half.items():
        monkeypatch.setenv(f"HOMEWARD_TEMPORAL_{name}", value)
    with pytest.raises(ValidationError, match=why):
        Settings()


def test_a_missing_certificate_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(HalfSet, match="nowhere"):
        kafka_options(f"ssl://h:1?ca={tmp_path / 'nowhere.pem'}")


def test_a_certificate_file_s_name_is_quoted_in_an_address() -> None:
    settings = Settings(
        postgres="postgresql://homeward@h:1/postgres?sslmode=verify-full&sslrootcert=/a%26b/c%20d%2B.pem"
    )
    own = postgres_tls(settings.database_url("cases", "runtime", "secret"))
    assert own == PostgresTls("/a&b/c d+.pem")


def test_tools_reach_temporal_with_the_settings_of_the_services() -> None:
    elsewhere = {"HOMEWARD_TEMPORAL": "h:1", "HOMEWARD_TEMPORAL_CA": "a", "HOMEWARD_TEMPORAL_NAMESPACE_SUFFIX": ".x"}
    assert existing_parts(elsewhere) == elsewhere
    assert existing_parts({"HOMEWARD_TEMPORAL_CA": "a"}) == {}


def test_complete_tls_addresses_are_accepted_and_bare_ones_stay_bare() -> None:
    settings = Settings(
        topic_prefix="",
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
    assert authenticates_clients(address)
    assert not authenticates_clients("127.0.0.1:1")
    assert "ssl_context" in kafka_options(address)


def test_certificates_stay_until_they_end_and_are_private(authority: Authority, tmp_path: Path) -> None:
    path = authority.issued_to("cases")
    before = path.read_bytes()
    again = Authority(tmp_path / "authority")
    assert again.issued_to("cases").read_bytes() == before
    assert path.stat().st_mode & 0o077 == 0
    (tmp_path / "authority" / "ca.pem").unlink()
    assert Authority(tmp_path / "authority").issued_to("cases").read_bytes() != before
