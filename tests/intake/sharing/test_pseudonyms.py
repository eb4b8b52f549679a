"""What an agency calls a person: its own, keyed, and the same for as long as its grant holds."""

from sqlalchemy import text

from services.intake.persons.reference import parse_registration_reference
from services.intake.sharing_grants.pseudonyms import partner_reference, partner_subject, unkeyed_subject
from shared.contracts.base import C1
from shared.contracts.intake.v1 import LegalBasis, Purpose, WithdrawSharing
from shared.platform.clock import new_id
from tests.intake.sharing.partner import partner
from tests.intake.world import World


async def test_pseudonyms_of_two_agencies_cannot_be_joined(world: World) -> None:
    person_id = await world.person()
    reference = (await world.row("SELECT reference FROM persons WHERE id = :id", id=person_id))["reference"]
    seen = []
    for agency_id in (await world.agency(), await world.agency()):
        await world.grant(person_id, agency_id, C1)
        reader = await partner(world, agency_id)
        [record] = reader.received("PersonShared")
        seen.append((record["subject"], reader.opened(record)["reference"], str(unkeyed_subject(agency_id, person_id))))
    (subject, called, unkeyed), (other_subject, other_called, _) = seen
    assert len({subject, other_subject, unkeyed, str(person_id)}) == 4
    assert len({called, other_called, reference}) == 3
    assert parse_registration_reference(called) == called


async def test_pseudonym_is_the_same_in_a_new_grant_to_the_same_agency(world: World) -> None:
    person_id, agency_id = await world.person(), await world.agency()
    ended = await world.grant(person_id, agency_id, C1)
    await world.do(WithdrawSharing(grant_id=ended), "supervisor")
    await world.consent(person_id, Purpose.SHARING)
    await world.grant(person_id, agency_id, C1, legal_basis=LegalBasis.CONSENT)
    records = (await partner(world, agency_id)).records
    assert len({record["subject"] for record in records}) == 1


async def test_grant_of_the_last_release_retains_its_pseudonym(world: World) -> None:
    person_id, agency_id = await world.person(), await world.agency()
    grant_id = await world.grant(person_id, agency_id, C1)
    async with world.harness.unit() as unit:
        await unit.session.execute(text("UPDATE sharing_grants SET subject = NULL WHERE id = :id"), {"id": grant_id})
    await world.do(WithdrawSharing(grant_id=grant_id), "supervisor")
    [ended] = (await partner(world, agency_id)).received("SharingEnded")
    assert ended["subject"] == str(unkeyed_subject(agency_id, person_id))


def test_pseudonyms_need_the_secret() -> None:
    agency_id, person_id = new_id(), new_id()
    secret, other = bytes(range(32)), bytes(32)
    assert partner_subject(secret, agency_id, person_id) == partner_subject(secret, agency_id, person_id)
    assert partner_subject(secret, agency_id, person_id) != partner_subject(other, agency_id, person_id)
    assert partner_reference(secret, agency_id, person_id) != partner_reference(other, agency_id, person_id)
    assert partner_subject(secret, agency_id, person_id) != partner_subject(secret, new_id(), person_id)
