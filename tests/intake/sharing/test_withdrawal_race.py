"""A withdrawal against publishing, many times: after its commit nothing is written; a careless publisher is caught."""

import asyncio
import secrets as randomness
from uuid import UUID

from services.intake.sharing.content import opened_person
from services.intake.sharing.feed import share_progress
from services.intake.sharing.progress import progress_of
from services.intake.sharing_grants.model.agencies import Agency
from services.intake.sharing_grants.model.grants import SharingAlreadyEnded, SharingGrant
from shared.contracts.base import C1
from shared.contracts.intake.v1 import LegalBasis, Purpose, WithdrawSharing
from tests.intake.sharing.partner import partner
from tests.intake.sharing.test_sharing import opened_case
from tests.intake.world import World

ROUNDS = 150


async def records_after_withdrawal(world: World, agency_id: UUID) -> int:
    """Records that were written behind a grant's end."""
    records = (await partner(world, agency_id)).records
    ends = {one["grant_id"]: one["position"] for one in records if ".SharingEnded." in one["type"]}
    return sum(one["position"] > ends.get(one["grant_id"], one["position"]) for one in records)


async def after_a_moment(wait: float) -> None:
    """So that the interleavings differ."""
    await asyncio.sleep(wait)


async def test_no_partner_record_is_written_after_a_withdrawal(world: World) -> None:
    person_id, agency_id = await world.person(), await world.agency()
    await world.consent(person_id, Purpose.SHARING)

    async def publish() -> None:
        await after_a_moment(randomness.randbelow(12) / 1000)
        await world.harness.deliver(opened_case(person_id))

    async def withdraw(grant_id: UUID) -> None:
        await after_a_moment(randomness.randbelow(12) / 1000)
        await world.do(WithdrawSharing(grant_id=grant_id))

    for _ in range(ROUNDS):
        grant_id = await world.grant(person_id, agency_id, C1, legal_basis=LegalBasis.CONSENT)
        await asyncio.gather(publish(), withdraw(grant_id), publish())
    records = (await partner(world, agency_id)).records
    ended = [one for one in records if ".SharingEnded." in one["type"]]
    assert len(ended) == ROUNDS
    assert await records_after_withdrawal(world, agency_id) == 0
    # Some rounds published first, some withdrew first: the race was real.
    progressed = sum(".ProgressShared." in one["type"] for one in records)
    assert 0 < progressed < 2 * ROUNDS


async def test_a_publisher_that_reads_the_grant_beforehand_is_caught(world: World) -> None:
    person_id, agency_id = await world.person(), await world.agency()
    grant_id = await world.grant(person_id, agency_id, C1)
    async with world.harness.unit() as unit:
        grant, agency = await unit.find(SharingGrant, grant_id), await unit.find(Agency, agency_id)
    assert grant is not None
    assert agency is not None
    await world.do(WithdrawSharing(grant_id=grant_id))
    async with world.harness.unit() as unit:
        opened = await opened_person(person_id, unit)
        await share_progress((grant, agency), opened, progress_of(opened_case(person_id)), unit)
    assert await records_after_withdrawal(world, agency_id) == 1


async def test_concurrent_withdrawals_end_a_grant_once(world: World) -> None:
    person_id, agency_id = await world.person(), await world.agency()
    grant_id = await world.grant(person_id, agency_id, C1)
    commands = [world.do(WithdrawSharing(grant_id=grant_id)) for _ in range(3)]
    answers = await asyncio.gather(*commands, return_exceptions=True)
    assert sum(isinstance(one, SharingAlreadyEnded) for one in answers) == 2
    assert len((await partner(world, agency_id)).received("SharingEnded")) == 1
