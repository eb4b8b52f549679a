"""Sealed values in an answer: opened where they stand, and nothing else is taken for one."""

import asyncio
import os
from typing import Any
from uuid import UUID

import asyncpg
import orjson
import pytest
from pydantic import BaseModel

from services.gateway.compiler.plan import Site
from services.gateway.execution.decryption import MARK, Decryption
from services.gateway.execution.query_executor import Trail
from shared.contracts.base import SealKind
from shared.contracts.intake.v1 import PersonProfile
from shared.platform.audit import AuditEntry
from shared.platform.clock import SystemClock, new_id
from shared.platform.keyring import Keyring
from tests.gateway.journey import Somebody, registered
from tests.gateway.support import GatewayHarness
from tests.support.waiting import PATIENCE

SITES = (Site(PersonProfile, "given_name", lambda value: value, "C2"),)


@pytest.fixture
def keyring() -> Keyring:
    return Keyring(os.urandom(32))


def _marked(keyring: Keyring, name: str, *, subject: UUID, row_of: UUID | None = None, key: bool = True) -> str:
    """A value sealed for `subject`, lying in the row of `row_of`, as Postgres writes it."""
    wrapped = keyring.new_wrapped_key()
    sealed = keyring.seal(wrapped, subject, SealKind.PROFILE, PersonProfile(given_name=name))
    blob, key_text = sealed.model_dump_json(), orjson.dumps(wrapped.hex()).decode() if key else "null"
    return f'{MARK}0, "blob" : {blob}, "of" : "{row_of or subject}", "key" : {key_text}}}'


def test_sealed_values_are_opened_in_place(keyring: Keyring) -> None:
    one, other = new_id(), new_id()
    decryption = Decryption(keyring, SITES)
    opened = decryption.open(f"[{_marked(keyring, 'Awa', subject=one)}, 1, {_marked(keyring, 'Joao', subject=other)}]")
    assert orjson.loads(opened) == ["Awa", 1, "Joao"]
    assert (decryption.subjects, decryption.classes) == ({one, other}, {"C2"})


class ProfileOfBefore(BaseModel):
    """As a release wrote it that knew no more."""

    given_name: str
    nationality: str


def test_a_profile_of_an_earlier_release_has_defaults_for_newer_fields(keyring: Keyring) -> None:
    subject, wrapped = new_id(), keyring.new_wrapped_key()
    sealed = keyring.seal(wrapped, subject, SealKind.PROFILE, ProfileOfBefore(given_name="Awa", nationality="GN"))
    rest = orjson.dumps({"of": str(subject), "key": wrapped.hex()}).decode().removeprefix("{")
    read: list[Any] = []
    site = Site(PersonProfile, None, read.append, "C2")
    Decryption(keyring, (site,)).open(f'{MARK}0, "blob" : {sealed.model_dump_json()}, {rest}')
    whole = PersonProfile.model_validate({"given_name": "Awa", "nationality": "GN"})
    assert PersonProfile.model_validate(read[0]) == whole
    must_be_there = ("nationality_known_by", "nationalities", "former_residences_complete", "languages", "documents")
    assert [read[0][name] for name in must_be_there] == ["stated", [], False, [], []]


@pytest.mark.stack
async def test_a_person_of_an_earlier_release_has_every_required_field(gateway: GatewayHarness) -> None:
    somebody = Somebody()
    wrapped = await gateway.issue_key(somebody.person)
    before = ProfileOfBefore(given_name="Awa", nationality="GN")
    sealed = gateway.seal(wrapped, somebody.person, SealKind.PROFILE, before)
    await registered(gateway, somebody)
    connection = await gateway.as_owner()
    await connection.execute("UPDATE persons SET profile = $2 WHERE id = $1", somebody.person, sealed.model_dump_json())
    await connection.close()
    query = "query P($id: UUID!) { person(id: $id) { profile { givenName nationality nationalityKnownBy } } }"
    profile = (await gateway.ask("caseworker", query, id=str(somebody.person)))["person"]["profile"]
    assert profile == {"givenName": "Awa", "nationality": "GN", "nationalityKnownBy": "STATED"}


def test_a_value_without_its_key_is_null_and_counts_nobody_as_read(keyring: Keyring) -> None:
    decryption = Decryption(keyring, SITES)
    assert decryption.open(_marked(keyring, "Awa", subject=new_id(), key=False)) == "null"
    assert not decryption.subjects


def test_a_value_sealed_for_another_person_is_not_opened(keyring: Keyring) -> None:
    decryption = Decryption(keyring, SITES)
    assert decryption.open(_marked(keyring, "Awa", subject=new_id(), row_of=new_id())) == "null"
    assert not decryption.classes


@pytest.mark.stack
async def test_a_text_that_looks_sealed_is_shown_as_text(gateway: GatewayHarness) -> None:
    somebody, looks = Somebody(), f'{MARK}0, "blob" : null, "key" : null}}'
    await registered(gateway, somebody)
    connection = await gateway.as_owner()
    await connection.execute("UPDATE persons SET region = $2 WHERE id = $1", somebody.person, looks)
    await connection.close()
    query = "query R($id: UUID!) { person(id: $id) { region profile { givenName } circumstances { location } } }"
    assert (await gateway.ask("caseworker", query, id=str(somebody.person)))["person"] == {
        "region": looks,
        "profile": {"givenName": "Mirembe"},
        "circumstances": {"location": "near the market"},
    }


class _Away:
    """A pool whose connection cannot be had."""

    def __init__(self, error: Exception) -> None:
        self._error = error

    def acquire(self) -> "_Away":
        """Entered, it fails."""
        return self

    async def __aenter__(self) -> None:
        raise self._error

    async def __aexit__(self, *_: object) -> None:
        """Never reached."""


@pytest.mark.parametrize(
    "kind",
    [ConnectionResetError, TimeoutError, asyncpg.InterfaceError, asyncpg.PostgresError, asyncpg.InternalClientError],
)
async def test_a_failed_audit_write_is_raised_to_its_waiter(kind: type[Exception]) -> None:
    trail = Trail(_Away(kind("away")), SystemClock())
    with pytest.raises(kind):
        async with asyncio.timeout(PATIENCE):
            await trail.write(AuditEntry(action="Names", actor_id=new_id()))
