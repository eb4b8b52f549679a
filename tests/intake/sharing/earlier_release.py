"""What a release left whose origin rule was less strict."""

from uuid import UUID

import asyncpg

from shared.contracts.base import C1
from shared.contracts.intake.v1 import AgencyKind, AssessProtection, ProtectionAssessment, ProtectionStatus
from tests.intake.world import World

_PROTECTED = "UPDATE persons SET is_protected = true, origin_answered = true WHERE id = $1"
_BARRED = (
    "INSERT INTO barred_states (person_id, state_digest, origin)"
    " SELECT person_id, state_digest, true FROM sharing_grants WHERE person_id = $1"
)
_GUARDED = ("persons", "barred_states", "agencies")


async def grant_from_before_upgrade(world: World, state: str) -> tuple[UUID, UUID]:
    """Somebody from Iraq who is protected by now, and a grant to a consulate of `state` that is open still."""
    person_id = await world.person(profile_fields={"nationality": "IQ", "nationality_answer": "no_other"})
    if state != "IQ":
        assessment = ProtectionAssessment(status=ProtectionStatus.ASYLUM_SEEKER, feared_countries=["IQ"])
        await world.do(AssessProtection(person_id=person_id, assessment=assessment), "protection_specialist")
    grant_id = await world.grant(person_id, await world.agency(AgencyKind.CONSULAR, state), C1)
    if state == "IQ":
        await _past_the_triggers(world, person_id, _BARRED, _PROTECTED)
    return person_id, grant_id


async def named_before_the_upgrade(world: World, agency_id: UUID, code: str) -> None:
    """An agency under a code that is taken no more."""
    await _past_the_triggers(world, agency_id, f"UPDATE agencies SET code = '{code}' WHERE id = $1")  # noqa: S608  # the test's own


async def _past_the_triggers(world: World, id: UUID, *statements: str) -> None:
    settings = world.harness.settings
    connection = await asyncpg.connect(settings.postgres, database=settings.database_name("intake"))
    try:
        async with connection.transaction():
            await connection.execute(f'SET LOCAL ROLE "{settings.role_name("intake", "owner")}"')
            await _guard(connection, "DISABLE")
            for statement in statements:
                await connection.execute(statement, id)
            await _guard(connection, "ENABLE")
    finally:
        await connection.close()


async def _guard(connection: asyncpg.Connection, action: str) -> None:
    for table in _GUARDED:
        await connection.execute(f"ALTER TABLE {table} {action} TRIGGER USER")
