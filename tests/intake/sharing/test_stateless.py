"""Who is said to be stateless is protected from where they lived, and from everybody until that is known."""

from typing import Any
from uuid import UUID

import pytest

from services.intake.screening.model import OriginStateBarred
from services.intake.sharing import endings, feed, granting
from shared.contracts.base import C1
from shared.contracts.intake.v1 import (
    AgencyKind,
    AssessProtection,
    Nationality,
    NationalityAnswer,
    ProtectionAssessment,
    ProtectionStatus,
    RecordNeed,
)
from shared.platform.clock import new_id
from tests.intake.world import World

OF_IRAQ: dict[str, Any] = {
    "nationality": None,
    "nationalities": [Nationality(country="IQ")],
    "nationality_answer": NationalityAnswer.NO_OTHER,
}


async def assess(world: World, person_id: UUID, status: ProtectionStatus, *feared: str) -> None:
    """A specialist's first assessment."""
    assessment = ProtectionAssessment(status=status, feared_countries=list(feared))
    await world.do(AssessProtection(person_id=person_id, assessment=assessment), "protection_specialist")


async def test_an_assessed_statelessness_bars_every_state_whatever_the_profile_says(world: World) -> None:
    person_id, consulate = await world.person(profile_fields=OF_IRAQ), await world.agency(AgencyKind.CONSULAR, "GB")
    await world.grant(person_id, consulate, C1)
    await assess(world, person_id, ProtectionStatus.STATELESS, "LY")
    [grant] = await world.harness.rows("SELECT ended_at FROM sharing_grants WHERE person_id = :id", id=person_id)
    assert grant["ended_at"] is not None
    with pytest.raises(OriginStateBarred):
        await world.grant(person_id, await world.agency(AgencyKind.CONSULAR, "ER"), C1)


async def test_a_reported_statelessness_does_and_no_later_assessment_lifts_it(world: World) -> None:
    person_id = await world.person(profile_fields=OF_IRAQ)
    report = RecordNeed(need_id=new_id(), person_id=person_id, code="DS", reported_status=ProtectionStatus.STATELESS)
    await world.do(report, "intake_officer")
    await assess(world, person_id, ProtectionStatus.ASYLUM_SEEKER, "LY")
    with pytest.raises(OriginStateBarred):
        await world.grant(person_id, await world.agency(AgencyKind.CONSULAR, "GB"), C1)


async def test_the_control_an_asylum_seeker_of_a_known_origin_is_shared_with_a_third_state(world: World) -> None:
    person_id = await world.person(profile_fields=OF_IRAQ)
    await assess(world, person_id, ProtectionStatus.ASYLUM_SEEKER, "LY")
    await world.grant(person_id, await world.agency(AgencyKind.CONSULAR, "GB"), C1)


async def test_without_the_policy_the_assertion_and_without_both_the_database_holds(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def no_bar(*_: object) -> bool:
        return False

    person_id, consulate = await world.person(profile_fields=OF_IRAQ), await world.agency(AgencyKind.CONSULAR, "GB")
    await assess(world, person_id, ProtectionStatus.STATELESS, "LY")
    monkeypatch.setattr(granting, "bars", no_bar)
    monkeypatch.setattr(endings, "bars", no_bar)
    with pytest.raises(OriginStateBarred):
        await world.grant(person_id, consulate, C1)
    monkeypatch.setattr("services.intake.sharing.content.assert_not_for_state_of_origin", lambda *_: None)
    monkeypatch.setattr(feed, "assert_not_for_state_of_origin", lambda *_: None)
    with pytest.raises(Exception, match="state of origin"):
        await world.grant(person_id, consulate, C1)
