"""An organisation has a key of its own from its registration to its end, and nobody else's key goes with it."""

from uuid import UUID

import pytest

from services.intake.files.attachments import require_key
from shared.contracts.cases.v1 import (
    OrganisationClosed,
    OrganisationClosureReason,
    OrganisationKind,
    OrganisationRegistered,
)
from shared.platform.clock import new_id
from tests.intake.world import World

pytestmark = pytest.mark.stack


def registered(organisation_id: UUID, world: World) -> OrganisationRegistered:
    at = world.clock.now()
    return OrganisationRegistered(
        organisation_id=organisation_id, name="Harbour House", kind=OrganisationKind.SHELTER, country="LY",
        confirm_by=at, registered_at=at,
    )  # fmt: skip


def closed(organisation_id: UUID, world: World) -> OrganisationClosed:
    reason = OrganisationClosureReason.CEASED
    return OrganisationClosed(organisation_id=organisation_id, reason=reason, closed_at=world.clock.now())


async def keys_of(world: World, subject_id: UUID) -> list[bool]:
    """Whether the subject's key is there; nothing where it never had one."""
    rows = await world.harness.rows(
        "SELECT wrapped_key IS NOT NULL AS there FROM subject_keys WHERE subject_id = :id", id=subject_id
    )
    return [row["there"] for row in rows]


async def test_a_key_is_made_once_and_destroyed_with_the_organisation(world: World) -> None:
    organisation = new_id()
    assert await keys_of(world, organisation) == []
    for _ in range(2):
        await world.harness.deliver(registered(organisation, world))
    assert await keys_of(world, organisation) == [True]
    await world.harness.deliver(closed(organisation, world))
    assert await keys_of(world, organisation) == [False]


async def test_an_organisation_with_a_persons_id_takes_nothing_from_them(world: World) -> None:
    person = await world.person()
    await world.harness.deliver(registered(person, world))
    await world.harness.deliver(closed(person, world))
    assert await keys_of(world, person) == [True]


async def test_an_organisation_with_the_id_of_a_record_with_files_takes_nothing_from_it(world: World) -> None:
    record = new_id()
    async with world.harness.unit() as unit:
        await require_key(record, unit)
    await world.harness.deliver(registered(record, world))
    await world.harness.deliver(closed(record, world))
    assert await keys_of(world, record) == [True]
