"""Legal bases, and requests that need one."""

from datetime import timedelta

import pytest

from services.intake.consent.model import ConsentAlreadyWithdrawn, ConsentExpired, NoLegalBasis
from services.intake.requests.deadlines import first_answer_due, request_rules
from services.intake.requests.model import RequestAlreadyWithdrawn, UnknownService
from services.intake.screening.model import ReturnBarred
from shared.contracts.intake.v1 import (
    AssessProtection,
    Circumstances,
    ConsentGiven,
    ConsentWithdrawn,
    GiveConsent,
    LegalBasis,
    MakeRequest,
    ProtectionAssessment,
    ProtectionStatus,
    Purpose,
    RequestKind,
    RequestMade,
    RequestWithdrawn,
    Urgency,
    WithdrawConsent,
    WithdrawRequest,
)
from shared.platform.clock import new_id
from shared.platform.errors import AlreadyThere
from tests.intake.world import NOON, World


async def test_consent_is_given_and_withdrawn_once(world: World) -> None:
    person_id = await world.person()
    consent_id = await world.consent(person_id, Purpose.ASSISTANCE)
    await world.do(WithdrawConsent(consent_id=consent_id))
    [given] = await world.told(ConsentGiven, consent_id)
    [withdrawn] = await world.told(ConsentWithdrawn, consent_id)
    assert (given.purpose, withdrawn.purpose) == (Purpose.ASSISTANCE, Purpose.ASSISTANCE)
    with pytest.raises(ConsentAlreadyWithdrawn):
        await world.do(WithdrawConsent(consent_id=consent_id))


async def test_a_basis_of_yesterday_is_refused(world: World) -> None:
    person_id = await world.person()
    with pytest.raises(ConsentExpired):
        await world.consent(person_id, Purpose.ASSISTANCE, valid_until=NOON.date() - timedelta(days=1))
    consent_id = await world.consent(person_id, Purpose.ASSISTANCE, valid_until=NOON.date())
    again = GiveConsent(
        consent_id=consent_id,
        person_id=person_id,
        purpose=Purpose.ASSISTANCE,
        legal_basis=LegalBasis.CONSENT,
        language="fr",
    )
    with pytest.raises(AlreadyThere):
        await world.do(again)


def asking(person_id: object, **fields: object) -> MakeRequest:
    """A request for assistance."""
    return MakeRequest.model_validate(
        {"request_id": new_id(), "person_id": person_id, "kind": RequestKind.ASSISTANCE} | fields
    )


async def test_a_request_needs_a_basis_for_its_own_purpose(world: World) -> None:
    person_id = await world.person()
    with pytest.raises(NoLegalBasis):
        await world.do(asking(person_id))
    await world.consent(person_id, Purpose.EVACUATION)
    with pytest.raises(NoLegalBasis):
        await world.do(asking(person_id))
    await world.consent(person_id, Purpose.ASSISTANCE, valid_until=NOON.date())
    await world.do(asking(person_id))
    world.clock.moment = NOON + timedelta(days=1)
    with pytest.raises(NoLegalBasis):
        await world.do(asking(person_id))


async def test_a_request_has_a_deadline_by_urgency_and_sealed_details(world: World) -> None:
    person_id = await world.person()
    await world.consent(person_id, Purpose.ASSISTANCE)
    details = Circumstances(location="Room 4", notes="needs insulin")
    wish = asking(person_id, urgency=Urgency.LIFE_SAVING, services=["medical"], details=details)
    await world.do(wish)
    [made] = await world.told(RequestMade, wish.request_id)
    assert made.due_at == first_answer_due(Urgency.LIFE_SAVING, NOON)
    assert made.details is not None
    async with world.harness.unit() as unit:
        assert await unit.open(made.details, Circumstances) == details
    await world.do(WithdrawRequest(request_id=wish.request_id))
    assert await world.told(RequestWithdrawn, wish.request_id)
    with pytest.raises(RequestAlreadyWithdrawn):
        await world.do(WithdrawRequest(request_id=wish.request_id))
    with pytest.raises(AlreadyThere):
        await world.do(wish)


async def test_services_are_those_of_the_list(world: World) -> None:
    person_id = await world.person()
    await world.consent(person_id, Purpose.ASSISTANCE)
    with pytest.raises(UnknownService):
        await world.do(asking(person_id, services=["gold"]))


async def test_nobody_is_sent_to_a_country_they_fear(world: World) -> None:
    person_id = await world.person(profile_fields={"nationality": "ER"})
    await world.consent(person_id, Purpose.EVACUATION)
    assessment = ProtectionAssessment(status=ProtectionStatus.FEARS_RETURN, feared_countries=["SD"])
    await world.do(AssessProtection(person_id=person_id, assessment=assessment), "protection_specialist")
    for country in ("ER", "SD"):
        with pytest.raises(ReturnBarred):
            await world.do(asking(person_id, kind=RequestKind.EVACUATION, destination_country=country))
    await world.do(asking(person_id, kind=RequestKind.EVACUATION, destination_country="RW"))


def test_the_deadlines_are_data_and_say_that_they_are_unverified() -> None:
    rules = request_rules()
    assert rules.source
    assert not rules.verified
    hours = [rules.hours_until_first_answer[urgency] for urgency in Urgency]
    assert hours == sorted(hours)
