"""A sealed value that somebody put under another person: it is neither projected nor opened, and somebody sees it."""

import pytest

from shared.contracts.base import Sealed
from shared.contracts.intake import v1 as intake
from tests.gateway.journey import Somebody, registered
from tests.gateway.support import AT, GatewayHarness, agency

pytestmark = pytest.mark.stack

QUERY = "query R($id: UUID!) { person(id: $id) { reference profile { givenName } circumstances { location } } }"


async def _planted(gateway: GatewayHarness, victim: Somebody) -> Somebody:
    """A new person of the attacker's own agency, published with the victim's sealed profile."""
    connection = await gateway.as_owner()
    profile = await connection.fetchval("SELECT profile FROM persons WHERE id = $1", victim.person)
    await connection.close()
    own = Somebody(crisis=victim.crisis)
    await gateway.issue_key(own.person)
    event = intake.PersonRegistered(
        person_id=own.person,
        crisis_id=own.crisis,
        household_id=None,
        relationship=intake.Relationship.HEAD,
        reference=own.reference,
        sex=intake.Sex.FEMALE,
        age_band=intake.AgeBand.FROM_18,
        birth_date_estimated=True,
        has_documents=True,
        region=None,
        profile=Sealed[intake.PersonProfile].model_validate_json(profile),
        registered_at=AT,
        registered_by_agency=agency(),
    )
    await gateway.project(event)
    return own


async def test_a_profile_sealed_for_another_person_is_parked_and_not_read(gateway: GatewayHarness) -> None:
    victim = Somebody()
    await registered(gateway, victim)
    own = await _planted(gateway, victim)
    connection = await gateway.as_owner()
    parked = await connection.fetch("SELECT reason_code FROM parked_events WHERE aggregate_id = $1", own.person)
    await connection.close()
    assert [row["reason_code"] for row in parked] == ["foreign_seal"]
    assert (await gateway.ask("caseworker", QUERY, id=str(own.person)))["person"] is None


async def test_a_profile_in_another_person_s_row_is_not_opened(gateway: GatewayHarness) -> None:
    victim, own = Somebody(), Somebody()
    await registered(gateway, victim)
    await registered(gateway, own, agency_id=agency())
    connection = await gateway.as_owner()
    taken = await connection.fetchval("SELECT profile FROM persons WHERE id = $1", victim.person)
    await connection.execute("UPDATE persons SET profile = $2 WHERE id = $1", own.person, taken)
    # Even where the attacker says that the victim's wrapped key is that of the new person.
    await connection.execute(
        "UPDATE subject_keys SET wrapped_key = (SELECT wrapped_key FROM subject_keys WHERE subject_id = $2)"
        " WHERE subject_id = $1",
        own.person,
        victim.person,
    )
    await connection.close()
    assert (await gateway.ask("caseworker", QUERY, id=str(own.person)))["person"]["profile"] is None
    assert (await gateway.ask("caseworker", QUERY, id=str(victim.person)))["person"]["profile"] is not None
