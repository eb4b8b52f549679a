"""Who is said to be stateless is protected from where they lived, and from everybody until that is known."""

from typing import Any
from uuid import UUID

import pytest

from services.intake.persons.model import Person
from services.intake.registration import handlers
from services.intake.resealing import look_anew
from services.intake.screening import revocation
from services.intake.screening.model import Assessment, OriginStateBarred
from services.intake.sharing import feed, granting
from shared.contracts.base import C1, SealKind
from shared.contracts.intake.v1 import (
    AgencyKind,
    AssessmentOnRecord,
    AssessProtection,
    CorrectPerson,
    IdentityDocument,
    Nationality,
    NationalityAnswer,
    ProtectionAssessed,
    ProtectionAssessment,
    ProtectionStatus,
    RecordNeed,
    SharingWithdrawn,
)
from shared.platform.clock import new_id
from shared.platform.columns import at_rest
from tests.intake.world import World, profile

OF_IRAQ: dict[str, Any] = {
    "nationality": None,
    "nationalities": [Nationality(country="IQ")],
    "nationality_answer": NationalityAnswer.NO_OTHER,
}


async def assess(world: World, person_id: UUID, status: ProtectionStatus, *feared: str) -> None:
    """A specialist's first assessment."""
    assessment = ProtectionAssessment(status=status, feared_countries=list(feared))
    await world.do(AssessProtection(person_id=person_id, assessment=assessment), "protection_specialist")


async def test_assessed_statelessness_bars_every_state_despite_the_profile(world: World) -> None:
    person_id, consulate = await world.person(profile_fields=OF_IRAQ), await world.agency(AgencyKind.CONSULAR, "GB")
    await world.grant(person_id, consulate, C1)
    await assess(world, person_id, ProtectionStatus.STATELESS, "LY")
    [grant] = await world.harness.rows("SELECT ended_at FROM sharing_grants WHERE person_id = :id", id=person_id)
    assert grant["ended_at"] is not None
    with pytest.raises(OriginStateBarred):
        await world.grant(person_id, await world.agency(AgencyKind.CONSULAR, "ER"), C1)


async def test_reported_statelessness_bars_every_state_and_no_later_assessment_lifts_it(world: World) -> None:
    person_id = await world.person(profile_fields=OF_IRAQ)
    report = RecordNeed(need_id=new_id(), person_id=person_id, code="DS", reported_status=ProtectionStatus.STATELESS)
    await world.do(report, "intake_officer")
    await assess(world, person_id, ProtectionStatus.ASYLUM_SEEKER, "LY")
    with pytest.raises(OriginStateBarred):
        await world.grant(person_id, await world.agency(AgencyKind.CONSULAR, "GB"), C1)


async def test_asylum_seeker_of_known_origin_is_shared_with_a_third_state(world: World) -> None:
    person_id = await world.person(profile_fields=OF_IRAQ)
    await assess(world, person_id, ProtectionStatus.ASYLUM_SEEKER, "LY")
    await world.grant(person_id, await world.agency(AgencyKind.CONSULAR, "GB"), C1)


async def test_statelessness_is_barred_by_assertion_and_by_database_alone(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def no_bar(*_: object) -> bool:
        return False

    person_id, consulate = await world.person(profile_fields=OF_IRAQ), await world.agency(AgencyKind.CONSULAR, "GB")
    await assess(world, person_id, ProtectionStatus.STATELESS, "LY")
    monkeypatch.setattr(granting, "bars", no_bar)
    monkeypatch.setattr(revocation, "bars", no_bar)
    with pytest.raises(OriginStateBarred):
        await world.grant(person_id, consulate, C1)
    monkeypatch.setattr("services.intake.sharing.content.assert_not_for_state_of_origin", lambda *_: None)
    monkeypatch.setattr(feed, "assert_not_for_state_of_origin", lambda *_: None)
    with pytest.raises(Exception, match="state of origin"):
        await world.grant(person_id, consulate, C1)


STATELESS: dict[str, Any] = {
    "nationality": None,
    "nationality_answer": NationalityAnswer.STATELESS,
    "former_residences": ["ER"],
    "former_residences_complete": True,
}


def paper_of_a_refugee() -> dict[str, Any]:
    """Of Iraq, with a paper that nobody else has."""
    return OF_IRAQ | {"documents": [IdentityDocument(kind="refugee_id", number=new_id().hex, issuing_country="KE")]}


@pytest.mark.parametrize(("own", "state"), [(STATELESS, "ER"), (paper_of_a_refugee(), "IQ")])
async def test_stateless_profile_bars_every_state_before_any_assessment(
    world: World, own: dict[str, Any], state: str
) -> None:
    person_id = await world.person(profile_fields=own)
    with pytest.raises(OriginStateBarred):
        await world.grant(person_id, await world.agency(AgencyKind.CONSULAR, state), C1)
    await world.grant(person_id, await world.agency(AgencyKind.CONSULAR, "GB"), C1)


@pytest.mark.parametrize(("own", "state"), [(STATELESS, "ER"), (paper_of_a_refugee(), "IQ")])
async def test_assessment_event_of_a_stateless_profile_carries_the_barred_states(
    world: World, own: dict[str, Any], state: str
) -> None:
    person_id = await world.person(profile_fields=own)
    await assess(world, person_id, ProtectionStatus.NONE_KNOWN)
    [assessed] = await world.events(ProtectionAssessed, person_id)
    async with world.harness.unit() as unit:
        recorded = await unit.open(assessed.assessment, AssessmentOnRecord, of=person_id)
    assert recorded.protected
    assert state in recorded.barred_countries


async def test_correction_to_stateless_ends_the_grant_to_their_state(world: World) -> None:
    person_id, consulate = await world.person(profile_fields=OF_IRAQ), await world.agency(AgencyKind.CONSULAR, "IQ")
    granted = await world.grant(person_id, consulate, C1)
    await world.do(CorrectPerson(person_id=person_id, version=1, profile=profile(**STATELESS)))
    assert await world.events(SharingWithdrawn, granted)


async def test_opened_profile_bars_where_the_command_omits_statelessness(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(handlers, "tells_protection", lambda _: False)
    person_id, consulate = await world.person(profile_fields=STATELESS), await world.agency(AgencyKind.CONSULAR, "ER")
    with pytest.raises(OriginStateBarred):
        await world.grant(person_id, consulate, C1)
    monkeypatch.setattr("services.intake.sharing.content.assert_not_for_state_of_origin", lambda *_: None)
    monkeypatch.setattr(feed, "assert_not_for_state_of_origin", lambda *_: None)
    await world.grant(person_id, consulate, C1)


async def unprotected_before(world: World, monkeypatch: pytest.MonkeyPatch) -> tuple[UUID, UUID]:
    """Somebody stateless as a release before left them, and what it shared with where they lived."""
    with monkeypatch.context() as before:
        before.setattr(handlers, "tells_protection", lambda _: False)
        before.setattr("services.intake.sharing.content.assert_not_for_state_of_origin", lambda *_: None)
        before.setattr(feed, "assert_not_for_state_of_origin", lambda *_: None)
        person_id = await world.person(profile_fields=STATELESS)
        granted = await world.grant(person_id, await world.agency(AgencyKind.CONSULAR, "ER"), C1)
    async with world.harness.unit() as unit:
        (await unit.load(Person, person_id)).lists_read = None
    return person_id, granted


async def test_upgrade_protects_stateless_persons_of_the_last_release(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, granted = await unprotected_before(world, monkeypatch)
    await look_anew(world.harness.units, set())
    assert await world.events(SharingWithdrawn, granted)


async def test_unreadable_assessment_does_not_block_the_upgrade_of_others(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    person_id, granted = await unprotected_before(world, monkeypatch)
    _, another = await unprotected_before(world, monkeypatch)
    await assess(world, person_id, ProtectionStatus.NONE_KNOWN)
    await assessed_under_the_key_of(world, person_id, await world.person())
    await look_anew(world.harness.units, unread := set[UUID]())
    assert person_id in unread
    assert await world.events(SharingWithdrawn, granted)
    assert await world.events(SharingWithdrawn, another)
    await assessed_under_the_key_of(world, person_id, person_id)
    await look_anew(world.harness.units, unread := set[UUID]())
    assert person_id not in unread


async def assessed_under_the_key_of(world: World, person_id: UUID, other: UUID) -> None:
    """Their assessment says nothing, to whoever has the other's key."""
    nothing = AssessmentOnRecord(status=ProtectionStatus.NONE_KNOWN)
    async with world.harness.unit() as unit:
        sealed = await unit.seal(other, SealKind.PROTECTION, nothing)
        (await unit.load(Assessment, Assessment.id_for(person_id))).assessment = at_rest(sealed)
