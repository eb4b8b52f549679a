"""What is printed on a registration card leaves intake beside the person's key alone, sealed under it."""

from uuid import UUID

import pytest
from sqlmodel.ext.asyncio.session import AsyncSession

from services.intake.persons.reference import parse_registration_reference
from shared.contracts.intake.v1 import PersonRegistered, RegistrationCard, SubjectKeyIssued, reference_in_the_open
from shared.platform import subject_keys
from shared.platform.errors import KeyDestroyed
from tests.intake.imports.uploads import import_file, people
from tests.intake.world import World, made_up_name

pytestmark = pytest.mark.stack

KEYS = "SELECT payload FROM outbox WHERE aggregatetype = :topic AND aggregateid = :key ORDER BY position"
SAID = "SELECT count(*) FROM outbox WHERE position(convert_to(:card, 'UTF8') IN payload) > 0"


async def key_of(world: World, person_id: UUID) -> SubjectKeyIssued:
    rows = await world.harness.rows(KEYS, topic=subject_keys.TOPIC, key=str(person_id))
    return SubjectKeyIssued.model_validate_json(rows[0]["payload"])


async def card_of(world: World, person_id: UUID) -> str:
    reference: str = (await world.row("SELECT reference FROM persons WHERE id = :id", id=person_id))["reference"]
    return reference


async def opened(session: AsyncSession, world: World, issued: SubjectKeyIssued) -> str:
    assert issued.card
    wrapped = await subject_keys.wrapped_key(session, issued.subject_id)
    keyring = world.harness.units.tools.keyring
    return keyring.open(wrapped, issued.card, RegistrationCard, of=issued.subject_id).reference


async def imported(world: World) -> UUID:
    crisis_id = await world.crisis()
    await import_file(world, crisis_id, people({"Given name": made_up_name(), "Birth year": 1977}))
    person_id: UUID = (await world.row("SELECT id FROM persons WHERE crisis_id = :id", id=crisis_id))["id"]
    return person_id


@pytest.mark.parametrize("how", ["at the desk", "by a file"])
async def test_registration_card_travels_sealed_with_the_key_and_in_no_event(world: World, how: str) -> None:
    person_id = await (world.person() if how == "at the desk" else imported(world))
    card = await card_of(world, person_id)
    assert parse_registration_reference(card) == card
    async with world.harness.unit() as unit:
        assert await opened(unit.session, world, await key_of(world, person_id)) == card
    assert await world.row(SAID, card=card) == {"count": 0}
    [event] = await world.events(PersonRegistered, person_id)
    assert event.reference == reference_in_the_open(person_id)
    assert await world.row(SAID, card=event.reference) != {"count": 0}, "a search that finds nothing says nothing"


async def test_registration_card_is_destroyed_with_the_key(world: World) -> None:
    person_id = await world.person()
    issued = await key_of(world, person_id)
    await world.erase(person_id)
    async with world.harness.unit() as unit:
        with pytest.raises(KeyDestroyed):
            await opened(unit.session, world, issued)


async def test_key_of_a_non_person_subject_has_no_registration_card(world: World) -> None:
    crisis_id = await world.crisis()
    done = await import_file(world, crisis_id, people({"Given name": made_up_name(), "Birth year": 1977}))
    assert (await key_of(world, done["id"])).card is None
