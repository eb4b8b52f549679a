"""What a person took back is shared again only if two people say so, and not for long."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from services.intake.consent.model import NoLegalBasis
from services.intake.overrides.model import (
    OverrideAlreadyDecided,
    OverrideNeedsOtherBasis,
    OverrideNotNeeded,
    OverrideTooLong,
)
from services.intake.screening.model import OriginStateBarred
from services.intake.second_person import SecondPersonNeeded
from services.intake.sharing_grants.model.agencies import AgencyGetsCapacityOnly
from services.intake.sharing_grants.model.grants import GrantExpired, SharingWasWithdrawn
from services.intake.sharing_grants.rules import sharing_rules
from shared.contracts.base import C1, C2
from shared.contracts.intake.v1 import (
    ActivateCrisis,
    AgencyKind,
    ApproveSharingOverride,
    AssessProtection,
    DeclareCrisis,
    DeclineSharingOverride,
    Hazard,
    LegalBasis,
    OverrideDeclineReason,
    OverrideExplanation,
    OverrideGround,
    ProtectionAssessment,
    ProtectionStatus,
    Purpose,
    RequestSharingOverride,
    SharingGranted,
    SharingOverrideApproved,
    SharingOverrideDeclined,
    SharingOverrideRequested,
    WithdrawConsent,
    WithdrawSharing,
)
from shared.platform.clock import new_id
from shared.platform.errors import AlreadyExists, NotFound
from tests.intake.sharing.partner import partner
from tests.intake.world import NOON, World
from tests.support.harness import somebody

TODAY = NOON.date()


async def withdrawn(world: World, purpose: Purpose = Purpose.SHARING) -> UUID:
    """Somebody who consented and took it back."""
    person_id = await world.person()
    consent_id = await world.consent(person_id, purpose)
    await world.do(WithdrawConsent(consent_id=consent_id))
    return person_id


def override(person_id: UUID, agency_id: UUID, **fields: Any) -> RequestSharingOverride:
    """A request that holds, unless a field says otherwise."""
    known: dict[str, Any] = {
        "override_id": new_id(),
        "purpose": Purpose.ASSISTANCE,
        "classes": [C1, C2],
        "legal_basis": LegalBasis.VITAL_INTEREST,
        "ground": OverrideGround.LIFE_AT_RISK,
        "explanation": OverrideExplanation(text="Unconscious in hospital"),
        "protocol_version": "isp-1",
        "language": "fr",
        "valid_until": TODAY + timedelta(days=3),
    }
    return RequestSharingOverride(person_id=person_id, agency_id=agency_id, **(known | fields))


@pytest.mark.parametrize("basis", list(LegalBasis))
async def test_withdrawn_sharing_is_not_granted_again_by_one_person_on_any_basis(
    world: World, basis: LegalBasis
) -> None:
    person_id, agency_id = await withdrawn(world), await world.agency()
    await world.consent(person_id, Purpose.SHARING, legal_basis=LegalBasis.VITAL_INTEREST)
    with pytest.raises(SharingWasWithdrawn):
        await world.grant(person_id, agency_id, legal_basis=basis)


async def test_withdrawn_consent_bars_grants_for_its_purpose(world: World) -> None:
    person_id, agency_id = await withdrawn(world, Purpose.EVACUATION), await world.agency()
    await world.grant(person_id, agency_id, purpose=Purpose.ASSISTANCE)
    with pytest.raises(SharingWasWithdrawn):
        await world.grant(person_id, agency_id, purpose=Purpose.EVACUATION)


async def test_new_consent_allows_sharing_again(world: World) -> None:
    person_id, agency_id = await withdrawn(world), await world.agency()
    world.clock.moment += timedelta(minutes=1)
    await world.consent(person_id, Purpose.SHARING)
    grant_id = await world.grant(person_id, agency_id, legal_basis=LegalBasis.CONSENT)
    assert await world.events(SharingGranted, grant_id)


async def test_parallel_consent_does_not_replace_the_withdrawn_one(world: World) -> None:
    person_id, agency_id = await world.person(), await world.agency()
    first = await world.consent(person_id, Purpose.SHARING)
    await world.consent(person_id, Purpose.SHARING)
    world.clock.moment += timedelta(minutes=1)
    await world.do(WithdrawConsent(consent_id=first))
    with pytest.raises(SharingWasWithdrawn):
        await world.grant(person_id, agency_id, legal_basis=LegalBasis.CONSENT)


@pytest.mark.parametrize("basis", [one for one in LegalBasis if one is not LegalBasis.CONSENT])
async def test_grant_on_the_basis_of_consent_needs_a_consent(world: World, basis: LegalBasis) -> None:
    person_id, agency_id = await world.person(), await world.agency()
    await world.consent(person_id, Purpose.SHARING, legal_basis=basis)
    with pytest.raises(NoLegalBasis):
        await world.grant(person_id, agency_id, legal_basis=LegalBasis.CONSENT)


async def test_an_agency_that_lost_its_grant_gets_no_other_without_consent(world: World) -> None:
    person_id, agency_id = await world.person(), await world.agency()
    await world.do(WithdrawSharing(grant_id=await world.grant(person_id, agency_id)))
    with pytest.raises(SharingWasWithdrawn):
        await world.grant(person_id, agency_id)
    await world.grant(person_id, await world.agency())


async def test_expired_grant_does_not_count_as_withdrawn(world: World) -> None:
    person_id, agency_id = await world.person(), await world.agency()
    grant_id = await world.grant(person_id, agency_id, valid_until=TODAY)
    world.clock.moment += timedelta(days=1)
    await world.do(WithdrawSharing(grant_id=grant_id))
    await world.grant(person_id, agency_id)


async def test_override_by_two_people_shares_for_a_few_days(world: World) -> None:
    person_id, agency_id = await withdrawn(world), await world.agency()
    command = override(person_id, agency_id)
    await world.do(command)
    [requested] = await world.events(SharingOverrideRequested, command.override_id)
    assert requested.due_at - requested.requested_at == sharing_rules().override_answer_within
    assert not await world.events(SharingGranted, person_id)
    await world.do(ApproveSharingOverride(override_id=command.override_id), "data_protection_officer")
    [approved] = await world.events(SharingOverrideApproved, command.override_id)
    [granted] = await world.events(SharingGranted, approved.grant_id)
    assert granted.valid_until == command.valid_until
    assert granted.legal_basis is LegalBasis.VITAL_INTEREST
    assert (await partner(world, agency_id)).received("PersonShared")


async def test_override_cannot_be_approved_by_its_requester(world: World) -> None:
    person_id, agency_id = await withdrawn(world), await world.agency()
    command, supervisor = override(person_id, agency_id), somebody("supervisor")
    await world.harness.command(command, actor=supervisor)
    approve = ApproveSharingOverride(override_id=command.override_id)
    with pytest.raises(SecondPersonNeeded):
        await world.harness.command(approve, actor=supervisor)
    assert not await world.events(SharingGranted, person_id)
    await world.harness.command(approve, actor=somebody("supervisor"))


async def test_an_override_is_decided_once(world: World) -> None:
    person_id, agency_id = await withdrawn(world), await world.agency()
    command = override(person_id, agency_id)
    await world.do(command)
    decline = DeclineSharingOverride(override_id=command.override_id, reason=OverrideDeclineReason.ASK_THE_PERSON)
    await world.do(decline, "supervisor")
    assert await world.events(SharingOverrideDeclined, command.override_id)
    for again in (decline, ApproveSharingOverride(override_id=command.override_id)):
        with pytest.raises(OverrideAlreadyDecided):
            await world.do(again, "supervisor")
    with pytest.raises(AlreadyExists):
        await world.do(command)
    with pytest.raises(NotFound):
        await world.do(ApproveSharingOverride(override_id=new_id()), "supervisor")


@pytest.mark.parametrize(
    ("fields", "refusal"),
    [
        ({"legal_basis": LegalBasis.CONSENT}, OverrideNeedsOtherBasis),
        ({"valid_until": TODAY - timedelta(days=1)}, GrantExpired),
        ({"valid_until": TODAY + timedelta(days=sharing_rules().override_days + 1)}, OverrideTooLong),
    ],
)
async def test_an_override_that_could_not_end_well_is_refused_at_once(
    world: World, fields: dict[str, Any], refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        await world.do(override(await withdrawn(world), await world.agency(), **fields))


async def test_override_without_a_withdrawal_is_refused(world: World) -> None:
    with pytest.raises(OverrideNotNeeded):
        await world.do(override(await world.person(), await world.agency()))


async def test_an_override_gives_no_kind_of_agency_more_than_a_grant_may(world: World) -> None:
    agency_id = await world.agency(AgencyKind.PRIVATE_SECTOR)
    with pytest.raises(AgencyGetsCapacityOnly):
        await world.do(override(await withdrawn(world), agency_id))


async def test_override_does_not_lift_the_origin_rule(world: World) -> None:
    person_id, consulate = await withdrawn(world), await world.agency(AgencyKind.CONSULAR, "GN")
    command = override(person_id, consulate, classes=[C1])
    await world.do(command, "protection_specialist")
    assessment = ProtectionAssessment(status=ProtectionStatus.ASYLUM_SEEKER, feared_countries=["GN"])
    await world.do(AssessProtection(person_id=person_id, assessment=assessment), "protection_specialist")
    with pytest.raises(OriginStateBarred):
        await world.do(ApproveSharingOverride(override_id=command.override_id), "protection_specialist")
    assert not await world.events(SharingOverrideApproved, command.override_id)


async def test_override_reason_is_sealed_and_erased_with_the_person(world: World) -> None:
    person_id, agency_id = await withdrawn(world), await world.agency()
    command = override(person_id, agency_id, explanation=OverrideExplanation(text="Canary of an explanation"))
    await world.do(command)
    row = await world.row("SELECT explanation FROM sharing_overrides WHERE id = :id", id=command.override_id)
    assert "Canary" not in str(row)
    await world.erase(person_id)
    row = await world.row("SELECT explanation FROM sharing_overrides WHERE id = :id", id=command.override_id)
    assert row["explanation"] is None


async def test_override_lasts_whole_days_at_the_persons_place(world: World) -> None:
    """One o'clock in the morning of 2 March in Manila, 1 March in Greenwich: counted from the second."""
    world.clock.moment, there = datetime(2026, 3, 1, 17, tzinfo=UTC), date(2026, 3, 2)
    crisis_id = new_id()
    declare = DeclareCrisis(crisis_id=crisis_id, name="Floods", country="PH", hazard=Hazard.NATURAL_DISASTER)
    await world.do(declare, "supervisor")
    await world.do(ActivateCrisis(crisis_id=crisis_id, version=1), "supervisor")
    person_id, agency_id = await world.person(crisis_id=crisis_id), await world.agency()
    consent_id = await world.consent(person_id, Purpose.SHARING, valid_until=None)
    await world.do(WithdrawConsent(consent_id=consent_id))
    last = there + timedelta(days=sharing_rules().override_days)
    with pytest.raises(GrantExpired):
        await world.do(override(person_id, agency_id, valid_until=there - timedelta(days=1)))
    with pytest.raises(OverrideTooLong):
        await world.do(override(person_id, agency_id, valid_until=last + timedelta(days=1)))
    await world.do(override(person_id, agency_id, valid_until=last))
