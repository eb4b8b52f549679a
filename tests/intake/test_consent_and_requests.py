"""Legal bases, and requests that need one."""

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.intake.consent.model import (
    ChildConsentsByGuardian,
    Consent,
    ConsentAlreadyWithdrawn,
    ConsentExpired,
    EvacuationConsentWithdrawn,
    InterpreterOfNothing,
    NoLegalBasis,
    OwnViewMissing,
)
from services.intake.requests.model import RequestAlreadyWithdrawn
from shared.contracts.base import SealKind
from shared.contracts.deadlines import DeadlineCode, DeadlineReason, deadline_rules
from shared.contracts.intake.v1 import (
    AgeBand,
    AssessProtection,
    BirthDate,
    ChangeIntakeDeadline,
    Circumstances,
    ConsentForm,
    ConsentGiven,
    ConsentWithdrawn,
    GiveConsent,
    Interpretation,
    LegalBasis,
    MakeRequest,
    OwnView,
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
from shared.platform.errors import AlreadyExists, Refused
from tests.intake.world import NOON, World


async def test_consent_is_recorded_and_withdrawn_once(world: World) -> None:
    person_id = await world.person()
    consent_id = await world.consent(person_id, Purpose.ASSISTANCE)
    await world.do(WithdrawConsent(consent_id=consent_id))
    [event] = await world.events(ConsentGiven, consent_id)
    [withdrawn] = await world.events(ConsentWithdrawn, consent_id)
    assert (event.purpose, withdrawn.purpose) == (Purpose.ASSISTANCE, Purpose.ASSISTANCE)
    with pytest.raises(ConsentAlreadyWithdrawn):
        await world.do(WithdrawConsent(consent_id=consent_id))


async def test_who_interpreted_is_recorded_and_their_name_is_sealed(world: World) -> None:
    person_id = await world.person()
    who = {"interpretation": Interpretation.RELATIVE, "interpreter": "Saba", "text_read": "am-2"}
    consent_id = await world.consent(person_id, Purpose.ASSISTANCE, language="ti", **who)
    [event] = await world.events(ConsentGiven, consent_id)
    assert (event.interpretation, event.language, event.text_read) == (Interpretation.RELATIVE, "ti", "am-2")
    assert event.interpreter is not None
    assert event.interpreter.kind is SealKind.INTERPRETER
    assert "Saba" not in event.model_dump_json()


@pytest.mark.parametrize("interpretation", [None, Interpretation.OWN_LANGUAGE])
async def test_an_interpreter_is_named_only_where_there_was_one(
    world: World, interpretation: Interpretation | None
) -> None:
    person_id = await world.person()
    with pytest.raises(InterpreterOfNothing) as refused:
        await world.consent(person_id, Purpose.ASSISTANCE, interpretation=interpretation, interpreter="Saba")
    assert refused.value.field == "interpretation"


async def test_legal_basis_that_expired_yesterday_is_refused(world: World) -> None:
    person_id = await world.person()
    with pytest.raises(ConsentExpired):
        await world.consent(person_id, Purpose.ASSISTANCE, valid_until=NOON.date() - timedelta(days=1))
    consent_id = await world.consent(person_id, Purpose.ASSISTANCE, valid_until=NOON.date())
    again = GiveConsent(
        consent_id=consent_id,
        person_id=person_id,
        purpose=Purpose.ASSISTANCE,
        legal_basis=LegalBasis.CONSENT,
        form=ConsentForm.EXPLICIT,
        language="fr",
    )
    with pytest.raises(AlreadyExists):
        await world.do(again)


def consenting(basis: LegalBasis, **fields: Any) -> GiveConsent:
    """A basis as a desk records it."""
    known = {"consent_id": new_id(), "person_id": new_id(), "purpose": Purpose.EVACUATION, "language": "fr"}
    return GiveConsent(legal_basis=basis, **(known | fields))


MAYBE_CHILDREN = sorted(set(AgeBand) - {AgeBand.FROM_18, AgeBand.FROM_60})


@given(
    st.sampled_from(AgeBand), st.sampled_from(LegalBasis), st.sampled_from([None, *ConsentForm]),
    st.sampled_from([None, *OwnView]),
)  # fmt: skip
def test_consent_needs_a_form_and_a_childs_own_view_by_proxy(
    band: AgeBand, basis: LegalBasis, form: ConsentForm | None, view: OwnView | None
) -> None:
    command = consenting(basis, form=form, own_view=view)
    try:
        _, event = Consent.give(command, band, NOON)
    except Refused:
        assert band in MAYBE_CHILDREN or (form is None) == (basis is LegalBasis.CONSENT)
        return
    assert (form is not None) == (basis is LegalBasis.CONSENT)
    if band in MAYBE_CHILDREN:
        assert form in (None, ConsentForm.PROXY)
        assert event.own_view is not None


@pytest.mark.parametrize("band", MAYBE_CHILDREN)
def test_child_without_a_guardian_is_assisted_on_another_legal_basis(band: AgeBand) -> None:
    with pytest.raises(ChildConsentsByGuardian):
        Consent.give(consenting(LegalBasis.CONSENT, form=ConsentForm.EXPLICIT, own_view=OwnView.AGREES), band, NOON)
    with pytest.raises(OwnViewMissing):
        Consent.give(consenting(LegalBasis.VITAL_INTEREST), band, NOON)
    _, event = Consent.give(consenting(LegalBasis.VITAL_INTEREST, own_view=OwnView.OBJECTS), band, NOON)
    assert (event.form, event.own_view) == (None, OwnView.OBJECTS)


async def test_child_of_four_cannot_consent(world: World) -> None:
    person_id = await world.person(profile_fields={"birth_date": BirthDate(on=NOON.date() - timedelta(days=4 * 365))})
    with pytest.raises(ChildConsentsByGuardian):
        await world.consent(person_id, Purpose.ASSISTANCE, own_view=OwnView.TOO_YOUNG)
    await world.consent(
        person_id, Purpose.ASSISTANCE, legal_basis=LegalBasis.VITAL_INTEREST, own_view=OwnView.TOO_YOUNG
    )
    await world.do(asking(person_id))


@pytest.mark.parametrize("basis", [one for one in LegalBasis if one is not LegalBasis.CONSENT])
async def test_other_legal_basis_does_not_replace_a_withdrawn_evacuation_consent(
    world: World, basis: LegalBasis
) -> None:
    person_id = await world.person()
    consent_id = await world.consent(person_id, Purpose.EVACUATION)
    await world.consent(person_id, Purpose.EVACUATION, legal_basis=basis)
    world.clock.moment = NOON + timedelta(minutes=1)
    await world.do(WithdrawConsent(consent_id=consent_id))
    world.clock.moment = NOON + timedelta(minutes=2)
    with pytest.raises(EvacuationConsentWithdrawn):
        await world.consent(person_id, Purpose.EVACUATION, legal_basis=basis)
    # Help where they are is nobody's to refuse, and a new yes is a yes.
    await world.consent(person_id, Purpose.ASSISTANCE, legal_basis=basis)
    await world.consent(person_id, Purpose.EVACUATION)
    await world.consent(person_id, Purpose.EVACUATION, legal_basis=basis)


async def test_mistaken_legal_basis_can_be_recorded_anew(world: World) -> None:
    person_id = await world.person()
    mistaken = await world.consent(person_id, Purpose.EVACUATION, legal_basis=LegalBasis.PUBLIC_INTEREST)
    await world.do(WithdrawConsent(consent_id=mistaken))
    await world.consent(person_id, Purpose.EVACUATION, legal_basis=LegalBasis.VITAL_INTEREST)


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
    command = asking(person_id, urgency=Urgency.LIFE_SAVING, services=["medical"], details=details)
    await world.do(command)
    [made] = await world.events(RequestMade, command.request_id)
    assert made.due_at == NOON + timedelta(hours=4)
    assert made.details is not None
    async with world.harness.unit() as unit:
        assert await unit.open(made.details, Circumstances, of=made.person_id) == details
    await world.do(WithdrawRequest(request_id=command.request_id))
    assert await world.events(RequestWithdrawn, command.request_id)
    with pytest.raises(RequestAlreadyWithdrawn):
        await world.do(WithdrawRequest(request_id=command.request_id))
    with pytest.raises(AlreadyExists):
        await world.do(command)


async def test_a_changed_deadline_holds_for_requests_made_afterwards(world: World) -> None:
    person_id = await world.person()
    await world.consent(person_id, Purpose.ASSISTANCE)
    rule = deadline_rules()[DeadlineCode.FIRST_ANSWER_LOW]
    for version, amount in enumerate((400, rule.bounds.usual)):
        change = ChangeIntakeDeadline(
            deadline_id=rule.id, version=version, amount=amount, reason=DeadlineReason.CORRECTION
        )
        await world.do(change, "administrator")
        command = asking(person_id, urgency=Urgency.LOW)
        await world.do(command)
        [made] = await world.events(RequestMade, command.request_id)
        assert made.due_at == NOON + timedelta(hours=amount)


async def test_requests_for_each_country_do_not_reveal_feared_ones(world: World) -> None:
    fearful = await world.person(profile_fields={"nationality": "ER"})
    fearless = await world.person(profile_fields={"nationality": "ER"})
    assessment = ProtectionAssessment(status=ProtectionStatus.FEARS_RETURN, feared_countries=["SD"])
    await world.do(AssessProtection(person_id=fearful, assessment=assessment), "protection_specialist")
    outcomes = []
    for person_id in (fearful, fearless):
        await world.consent(person_id, Purpose.EVACUATION)
        for country in ("ER", "SD", "RW"):
            command = asking(person_id, kind=RequestKind.EVACUATION, destination_country=country)
            answer = await world.do(command, "intake_officer")
            [made] = await world.events(RequestMade, command.request_id)
            outcomes.append((person_id, country, [one["type"] for one in answer["events"]], made.destination_country))
    assert [one[1:] for one in outcomes if one[0] == fearful] == [one[1:] for one in outcomes if one[0] == fearless]
