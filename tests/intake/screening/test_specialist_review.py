"""Whom a specialist must look at anew: assessment and profile disagree, or a feared country is none."""

import json
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as any_of
from sqlalchemy import text

from services.intake.persons.model import Person
from services.intake.resealing import reseal
from services.intake.screening.review import disagrees
from shared.contracts.base import SealKind
from shared.contracts.intake.v1 import (
    AssessmentOnRecord,
    AssessProtection,
    CorrectPerson,
    EndNeed,
    IdentityDocument,
    Nationality,
    NationalityAnswer,
    ProtectionAssessment,
    ProtectionStatus,
    RecordNeed,
    SpecialistReviewAsked,
    SpecialistReviewEnded,
)
from shared.platform.clock import new_id
from shared.platform.columns import at_rest
from tests.intake.world import World, profile

STATELESS, NO_OTHER = NationalityAnswer.STATELESS, NationalityAnswer.NO_OTHER


@pytest.mark.parametrize(
    ("said", "assessed", "asks"),
    [
        ({"nationality": "SY", "nationality_answer": NO_OTHER}, ProtectionStatus.STATELESS, True),
        ({"nationality": "SY"}, ProtectionStatus.STATELESS, True),
        ({"nationality": None, "nationality_answer": NO_OTHER}, ProtectionStatus.STATELESS, True),
        ({"nationality": None, "nationality_answer": STATELESS}, ProtectionStatus.STATELESS, False),
        (
            {
                "nationality": None,
                "nationality_answer": STATELESS,
                "nationalities": [Nationality(country="SY")],
            },
            ProtectionStatus.STATELESS,
            True,
        ),
        ({"nationality": None}, ProtectionStatus.STATELESS, False),
        ({"nationality": None, "nationality_answer": STATELESS}, ProtectionStatus.NONE_KNOWN, True),
        ({"nationality": None, "nationality_answer": STATELESS}, ProtectionStatus.REFUGEE, False),
        ({"nationality": "SY", "nationality_answer": NO_OTHER}, ProtectionStatus.REFUGEE, False),
        ({"documents": [IdentityDocument(kind="refugee_id", number="1")]}, ProtectionStatus.NONE_KNOWN, True),
        ({"documents": [IdentityDocument(kind="refugee_id", number="1")]}, ProtectionStatus.REFUGEE, False),
        ({"documents": [IdentityDocument(kind="passport", number="1")]}, ProtectionStatus.NONE_KNOWN, False),
    ],
)
def test_statelessness_in_profile_or_assessment_alone_asks_a_review(
    said: dict[str, Any], assessed: ProtectionStatus, asks: object
) -> None:
    assert disagrees(profile(**said), ProtectionAssessment(status=assessed)) is asks


@given(status=any_of.sampled_from(list(ProtectionStatus)), answer=any_of.sampled_from([None, *NationalityAnswer]))
def test_unlisted_feared_country_always_asks_a_review(
    status: ProtectionStatus, answer: NationalityAnswer | None
) -> None:
    feared = ProtectionAssessment(status=status, feared_countries=["LY", "UK"])
    assert disagrees(profile(nationality=None, nationality_answer=answer), feared)


async def last(world: World, person_id: UUID) -> type | None:
    """The last event of a review."""
    asked = await world.events(SpecialistReviewAsked, person_id)
    ended = await world.events(SpecialistReviewEnded, person_id)
    if not asked:
        return None
    return SpecialistReviewEnded if len(ended) == len(asked) else SpecialistReviewAsked


async def assess(world: World, person_id: UUID, version: int | None = None, **assessment: Any) -> None:
    """A specialist's word."""
    assessed = ProtectionAssessment(**assessment)
    await world.do(AssessProtection(person_id=person_id, version=version, assessment=assessed), "protection_specialist")


async def version_of(world: World, person_id: UUID) -> int:
    """Of the person."""
    return int((await world.row("SELECT version FROM persons WHERE id = :id", id=person_id))["version"])


@pytest.mark.stack
async def test_unassessed_stateless_profile_asks_a_review(world: World) -> None:
    person_id = await world.person(profile_fields={"nationality": None, "nationality_answer": STATELESS})
    assert await last(world, person_id) is SpecialistReviewAsked
    await assess(world, person_id, status=ProtectionStatus.STATELESS)
    assert await last(world, person_id) is SpecialistReviewEnded


@pytest.mark.stack
async def test_correction_to_stateless_asks_a_review_and_an_agreeing_one_ends_it(world: World) -> None:
    person_id = await world.person()
    await assess(world, person_id, status=ProtectionStatus.NONE_KNOWN)
    assert await last(world, person_id) is None, "the negative control: nothing disagrees"
    stateless = {"given_name": "Amina", "nationality": None, "nationality_answer": STATELESS}
    correct = CorrectPerson.model_validate(
        {"person_id": person_id, "version": await version_of(world, person_id), "profile": stateless}
    )
    await world.do(correct)
    assert await last(world, person_id) is SpecialistReviewAsked
    again = CorrectPerson.model_validate(
        {
            "person_id": person_id,
            "version": await version_of(world, person_id),
            "profile": {"given_name": "Amina", "nationality": "GN", "nationality_answer": NO_OTHER},
        }
    )
    await world.do(again)
    assert await last(world, person_id) is SpecialistReviewEnded


@pytest.mark.stack
async def test_assessment_that_contradicts_the_profile_asks_one_review(world: World) -> None:
    person_id = await world.person(profile_fields={"nationality_answer": NO_OTHER})
    await assess(world, person_id, status=ProtectionStatus.STATELESS)
    await assess(world, person_id, 1, status=ProtectionStatus.STATELESS, trafficking=True)
    assert len(await world.events(SpecialistReviewAsked, person_id)) == 1
    assert not await world.events(SpecialistReviewEnded, person_id)


@pytest.mark.stack
async def test_unassessed_report_of_statelessness_asks_a_review_once_its_need_ends(world: World) -> None:
    person_id, need_id = await world.person(), new_id()
    report = RecordNeed(need_id=need_id, person_id=person_id, code="LP", reported_status=ProtectionStatus.STATELESS)
    await world.do(report)
    assert await last(world, person_id) is None, "the need itself brings the specialist"
    await world.do(EndNeed(need_id=need_id), "protection_specialist")
    assert await last(world, person_id) is SpecialistReviewAsked


@pytest.mark.stack
async def test_assessment_of_an_earlier_release_asks_a_review_after_the_upgrade_and_bars_every_state(
    world: World,
) -> None:
    person_id = await world.person(profile_fields={"nationality_answer": NO_OTHER})
    await assess(world, person_id, status=ProtectionStatus.FEARS_RETURN, feared_countries=["LY"])
    async with world.harness.unit() as unit:
        person = await unit.load(Person, person_id)
        old = AssessmentOnRecord(status=ProtectionStatus.FEARS_RETURN, feared_countries=["UK"], protected=True)
        sealed = await unit.seal(person_id, SealKind.PROTECTION, old)
        await unit.session.execute(
            text("UPDATE protection_assessments SET assessment = CAST(:sealed AS jsonb) WHERE person_id = :id"),
            {"id": person_id, "sealed": json.dumps(at_rest(sealed))},
        )
        person.lists_read = None
    await reseal(world.harness.units)
    await reseal(world.harness.units)
    assert len(await world.events(SpecialistReviewAsked, person_id)) == 1
    await assess(world, person_id, 1, status=ProtectionStatus.FEARS_RETURN, feared_countries=["GB"])
    assert await last(world, person_id) is SpecialistReviewEnded
