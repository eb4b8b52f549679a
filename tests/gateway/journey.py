"""A made-up person's way through all services, as facts."""

from dataclasses import dataclass, field
from datetime import timedelta
from uuid import UUID

from services.intake.persons.reference import BITS, registration_reference
from shared.contracts.base import Money, SealKind
from shared.contracts.cases import v1 as cases
from shared.contracts.intake import v1 as intake
from shared.contracts.reintegration import v1 as reintegration
from shared.platform.clock import new_id
from tests.gateway.support import AT, Envelope, GatewayHarness, account_of, agency


@dataclass
class Somebody:
    """Ids of one person's journey."""

    crisis: UUID = field(default_factory=new_id)
    person: UUID = field(default_factory=new_id)
    household: UUID = field(default_factory=new_id)
    request: UUID = field(default_factory=new_id)
    case: UUID = field(default_factory=new_id)
    assistance: UUID = field(default_factory=new_id)
    operation: UUID = field(default_factory=new_id)
    movement: UUID = field(default_factory=new_id)
    journey: UUID = field(default_factory=new_id)
    grant: UUID = field(default_factory=new_id)
    review: UUID = field(default_factory=new_id)
    follow_up: UUID = field(default_factory=new_id)
    donor: UUID = field(default_factory=new_id)
    reference: str = field(default_factory=lambda: registration_reference(new_id().int % (1 << BITS)))


async def registered(
    gateway: GatewayHarness,
    somebody: Somebody,
    *,
    agency_id: UUID | None = None,
    exercise: str | None = None,
    origin_answered: bool | None = True,
) -> None:
    """A crisis is active and the person registered, with a need, a consent and a request."""
    wrapped = await gateway.issue_key(somebody.person)
    profile = intake.PersonProfile(
        given_name="Mirembe",
        family_name="Adongo",
        phone="+256700000001",
        birth_date=intake.BirthDate(year=1991),
        languages=["en", "lg"],
        documents=[intake.IdentityDocument(kind="passport", number="X0000001")],
    )
    circumstances = intake.Circumstances(location="near the market", notes="needs insulin")
    facts = [
        intake.CrisisDeclared(
            crisis_id=somebody.crisis, name="Flood in the delta", country="MZ", hazard=intake.Hazard.NATURAL_DISASTER,
            declared_at=AT,
        ),
        intake.CrisisActivated(crisis_id=somebody.crisis, activated_at=AT),
        intake.HouseholdRegistered(household_id=somebody.household, crisis_id=somebody.crisis, registered_at=AT),
        intake.PersonRegistered(
            person_id=somebody.person, crisis_id=somebody.crisis, household_id=somebody.household,
            relationship=intake.Relationship.HEAD, reference=somebody.reference, sex=intake.Sex.FEMALE,
            age_band=intake.AgeBand.FROM_18, birth_date_estimated=True, has_documents=True, region="Delta",
            profile=gateway.seal(wrapped, somebody.person, SealKind.PROFILE, profile),
            circumstances=gateway.seal(wrapped, somebody.person, SealKind.HEALTH, circumstances),
            registered_at=AT, registered_by_agency=agency_id or agency(), origin_answered=origin_answered,
        ),
        intake.NeedRecorded(need_id=new_id(), person_id=somebody.person, code="DS-H", recorded_at=AT),
        intake.NeedRecorded(
            need_id=new_id(), person_id=somebody.person, code=None, recorded_at=AT,
            restricted=gateway.seal(
                wrapped, somebody.person, SealKind.PROTECTION, intake.RestrictedNeed(code="SV-VF")
            ),
        ),
        intake.ProtectionAssessed(
            assessment_id=new_id(), person_id=somebody.person, assessed_at=AT + timedelta(seconds=1),
            assessment=gateway.seal(
                wrapped, somebody.person, SealKind.PROTECTION,
                intake.ProtectionAssessment(status=intake.ProtectionStatus.REFUGEE, feared_countries=["SD"]),
            ),
        ),
        intake.ConsentGiven(
            consent_id=new_id(), person_id=somebody.person, purpose=intake.Purpose.EVACUATION,
            legal_basis=intake.LegalBasis.CONSENT, form=intake.ConsentForm.EXPLICIT, language="en", valid_until=None,
            given_at=AT,
        ),
        intake.RequestMade(
            request_id=somebody.request, person_id=somebody.person, crisis_id=somebody.crisis,
            kind=intake.RequestKind.EVACUATION, services=["shelter"], urgency=intake.Urgency.HIGH,
            destination_country="UG", due_at=AT + timedelta(hours=24), made_at=AT,
            details=gateway.seal(wrapped, somebody.person, SealKind.HEALTH, circumstances),
        ),
    ]  # fmt: skip
    await gateway.project(*(Envelope(fact, exercise=exercise) for fact in facts))


async def assigned(gateway: GatewayHarness, somebody: Somebody, caseworker_id: UUID | None = None) -> None:
    """The case is open and assigned to the caseworker, or to another one; assistance is owed."""
    await gateway.project(
        cases.CaseOpened(
            case_id=somebody.case, person_id=somebody.person, crisis_id=somebody.crisis, request_id=somebody.request,
            urgency=intake.Urgency.HIGH, opened_at=AT,
        ),
        cases.AssistanceOpened(
            assistance_id=somebody.assistance, case_id=somebody.case, person_id=somebody.person,
            request_id=somebody.request, services=["shelter"], urgency=intake.Urgency.HIGH,
            due_at=AT + timedelta(hours=24), opened_at=AT,
        ),
        cases.CaseAssigned(
            case_id=somebody.case, person_id=somebody.person,
            caseworker_id=caseworker_id or account_of("caseworker").id, assigned_at=AT,
        ),
    )  # fmt: skip


async def evacuated(gateway: GatewayHarness, somebody: Somebody) -> None:
    """The person holds a seat with all gates open, boards, arrives and is handed over."""
    place = {
        "movement_id": somebody.movement, "operation_id": somebody.operation, "case_id": somebody.case,
        "person_id": somebody.person,
    }  # fmt: skip
    await gateway.project(
        cases.OperationPlanned(
            operation_id=somebody.operation, crisis_id=somebody.crisis, name="Boat 1", mode=cases.TransportMode.SEA,
            origin_country="MZ", destination_country="UG", departs_at=AT + timedelta(days=2),
            arrives_at=AT + timedelta(days=3), seats=3, hold_hours=24, freezes_at=AT + timedelta(days=1), planned_at=AT,
        ),
        cases.SeatHeld(**place, seat=1, held_until=AT + timedelta(days=1), held_at=AT),
        *(
            cases.GateChecked(
                **place, gate=gate, outcome=cases.GateOutcome.PASSED, valid_until=None, checked_at=AT
            )
            for gate in cases.Gate
        ),
        cases.SeatConfirmed(**place, seat=1, confirmed_at=AT),
        cases.PersonBoarded(**place, boarded_at=AT),
        cases.PersonArrived(**place, country="UG", arrived_at=AT),
        cases.PersonHandedOver(**place, country="UG", receiving_agency_id=None, arrived_at=AT, handed_over_at=AT),
    )  # fmt: skip


async def home(gateway: GatewayHarness, somebody: Somebody) -> None:
    """The journey has a plan, a grant with two tranches of which one is paid, a follow-up and an item on the docket."""
    at = {"journey_id": somebody.journey, "person_id": somebody.person}
    grant = {"grant_id": somebody.grant, **at}
    tranches = [
        reintegration.Tranche(
            number=number, amount=Money(amount_minor=amount, currency="EUR"), evidence_required=["receipt"]
        )
        for number, amount in ((1, 33334), (2, 33333))
    ]
    await gateway.project(
        reintegration.DonorRegistered(donor_id=somebody.donor, name="Northlight", currency="EUR", registered_at=AT),
        reintegration.JourneyOpened(
            **at, case_id=somebody.case, movement_id=somebody.movement, country="UG", arrived_at=AT,
            plan_due_at=AT + timedelta(days=30), opened_at=AT,
        ),
        reintegration.PlanAgreed(plan_id=new_id(), **at, services=["business"], agreed_at=AT),
        reintegration.GrantRequested(
            **grant, donor_id=somebody.donor, purpose="business", amount=Money(amount_minor=66667, currency="EUR"),
            requested_at=AT,
        ),
        reintegration.ReviewDocketed(
            review_id=somebody.review, **at, subject=reintegration.ReviewSubject.GRANT, subject_id=somebody.grant,
            docketed_at=AT, due_at=AT + timedelta(days=14),
        ),
        reintegration.GrantApproved(**grant, tranches=tranches, approved_at=AT),
        reintegration.EvidenceSubmitted(**grant, evidence_id=new_id(), tranche=1, kind="receipt", submitted_at=AT),
        reintegration.TrancheReleasable(**grant, tranche=1, releasable_at=AT),
        reintegration.TranchePaid(
            **grant, payment_id=new_id(), tranche=1, amount=Money(amount_minor=33334, currency="EUR"), paid_at=AT
        ),
        reintegration.FollowUpScheduled(
            follow_up_id=somebody.follow_up, **at, month=1, due_at=AT + timedelta(days=30),
            window_closes_at=AT + timedelta(days=45),
        ),
    )  # fmt: skip


async def whole_journey(gateway: GatewayHarness) -> Somebody:
    """Everything, for a new person."""
    somebody = Somebody()
    for part in (registered, assigned, evacuated, home):
        await part(gateway, somebody)
    return somebody
