"""Legal bases, and requests that need one."""

from datetime import timedelta

import pytest

from services.intake.consent.model import ConsentAlreadyWithdrawn, ConsentExpired, NoLegalBasis
from services.intake.requests.deadlines import first_answer_due, request_rules
from services.intake.requests.model import RequestAlreadyWithdrawn, UnknownService
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
        assert await unit.open(made.details, Circumstances, of=made.person_id) == details
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


async def test_trying_countries_tells_nothing_of_what_somebody_fears(world: World) -> None:
    fearful = await world.person(profile_fields={"nationality": "ER"})
    fearless = await world.person(profile_fields={"nationality": "ER"})
    assessment = ProtectionAssessment(status=ProtectionStatus.FEARS_RETURN, feared_countries=["SD"])
    await world.do(AssessProtection(person_id=fearful, assessment=assessment), "protection_specialist")
    told = []
    for person_id in (fearful, fearless):
        await world.consent(person_id, Purpose.EVACUATION)
        for country in ("ER", "SD", "RW"):
            wish = asking(person_id, kind=RequestKind.EVACUATION, destination_country=country)
            answer = await world.do(wish, "intake_officer")
            [made] = await world.told(RequestMade, wish.request_id)
            told.append((person_id, country, [one["type"] for one in answer["events"]], made.destination_country))
    assert [one[1:] for one in told if one[0] == fearful] == [one[1:] for one in told if one[0] == fearless]


def test_the_deadlines_are_data_and_say_that_they_are_unverified() -> None:
    rules = request_rules()
    assert rules.source
    assert not rules.verified
    hours = [rules.hours_until_first_answer[urgency] for urgency in Urgency]
    assert hours == sorted(hours)
