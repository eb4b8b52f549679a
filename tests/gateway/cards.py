"""Registration cards as intake sends them: sealed beside the key."""

from typing import Any
from uuid import UUID

from services.gateway.app import cards
from services.intake.persons.reference import BITS, registration_reference
from shared.contracts.base import Sealed, SealKind
from shared.contracts.intake.v1 import RegistrationCard, SubjectKeyIssued, reference_in_the_open
from shared.platform import subject_keys
from shared.platform.clock import new_id
from shared.platform.messaging.headers import Record
from shared.platform.service import KeyReader
from tests.gateway.journey import Somebody
from tests.gateway.support import GatewayHarness


def a_card() -> str:
    """A reference nobody else has."""
    return registration_reference(new_id().int % (1 << BITS))


def somebody() -> Somebody:
    """Registered by a release whose events do not contain the card."""
    person = new_id()
    return Somebody(person=person, reference=reference_in_the_open(person))


def reader(gateway: GatewayHarness) -> KeyReader:
    """What takes cards in."""
    return cards(gateway.runtime)


async def issued(gateway: GatewayHarness, person: UUID, card: str | None) -> Record:
    """What intake says of a key that is here."""
    async with gateway.runtime.units.begin() as unit:
        wrapped = await subject_keys.wrapped_key(unit.session, person)
    sealed = gateway.seal(wrapped, person, SealKind.CARD, RegistrationCard(reference=card)) if card else None
    return record_of(person, wrapped, sealed)


def record_of(person: UUID, wrapped: bytes, card: Sealed[Any] | None, offset: int = 0) -> Record:
    """A key on the topic, with the card if there is one."""
    value = SubjectKeyIssued(subject_id=person, version=1, wrapped_key=wrapped.hex(), card=card)
    return Record(subject_keys.TOPIC, 0, offset, str(person).encode(), value.model_dump_json().encode(), ())


async def deliver_keys(gateway: GatewayHarness, *records: Record) -> None:
    """Let the gateway read the key topic."""
    await reader(gateway).handle(records)
