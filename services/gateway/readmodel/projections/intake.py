"""What intake's events mean for the read model: crises, agencies, persons and what is recorded about them."""

from services.gateway.readmodel.projection_registry import actor_of, projects
from services.gateway.readmodel.rows import Row, row, row_from_event
from shared.contracts.intake.v1 import (
    AgeBand,
    AgeBandMoved,
    AgencyCorrected,
    AgencyRegistered,
    CircumstancesRecorded,
    CircumstancesReported,
    ConsentGiven,
    ConsentWithdrawn,
    CrisisActivated,
    CrisisClosed,
    CrisisCorrected,
    CrisisDeclared,
    CrisisStatus,
    ErasureApproved,
    ErasureDeclined,
    ErasureRequested,
    HouseholdRegistered,
    NeedEnded,
    NeedRecorded,
    PersonCorrected,
    PersonErased,
    PersonRegistered,
    ProtectionAssessed,
    Relationship,
    RelationshipCorrected,
    RequestMade,
    RequestWithdrawn,
    Sex,
    SharingGranted,
    SharingOverrideApproved,
    SharingOverrideDeclined,
    SharingOverrideRequested,
    SharingWithdrawn,
    SpecialistReviewAsked,
    SpecialistReviewEnded,
)
from shared.platform.erased import reference_of_erased
from shared.platform.messaging.headers import Delivery


@projects(CrisisDeclared)
def crisis_declared(event: CrisisDeclared, delivery: Delivery) -> list[Row]:
    """A crisis."""
    return [
        row_from_event(
            "crises",
            event.crisis_id,
            event,
            version=delivery.sequence,
            status=CrisisStatus.DECLARED,
            exercise=delivery.exercise,
        )
    ]


@projects(CrisisActivated)
def crisis_activated(event: CrisisActivated, delivery: Delivery) -> list[Row]:
    """Its status."""
    return [row("crises", event.crisis_id, version=delivery.sequence, status=CrisisStatus.ACTIVE)]


@projects(CrisisCorrected)
def crisis_corrected(event: CrisisCorrected, delivery: Delivery) -> list[Row]:
    """Its zone."""
    return [row("crises", event.crisis_id, version=delivery.sequence, time_zone=event.time_zone)]


@projects(CrisisClosed)
def crisis_closed(event: CrisisClosed, delivery: Delivery) -> list[Row]:
    """Its status."""
    return [row("crises", event.crisis_id, version=delivery.sequence, status=CrisisStatus.CLOSED)]


@projects(AgencyRegistered)
def agency_registered(event: AgencyRegistered, delivery: Delivery) -> list[Row]:
    """An agency."""
    return [row_from_event("agencies", event.agency_id, event, version=delivery.sequence, states=event.all_states())]


@projects(AgencyCorrected)
def agency_corrected(event: AgencyCorrected, delivery: Delivery) -> list[Row]:
    """How it is now."""
    first = next(iter(event.states), None)
    return [row_from_event("agencies", event.agency_id, event, version=delivery.sequence, country_of_allegiance=first)]


@projects(HouseholdRegistered)
def household_registered(event: HouseholdRegistered, _: Delivery) -> list[Row]:
    """A household."""
    return [row_from_event("households", event.household_id, event)]


@projects(PersonRegistered)
def person_registered(event: PersonRegistered, delivery: Delivery) -> list[Row]:
    """A person, sealed as received."""
    return [
        row_from_event(
            "persons",
            event.person_id,
            event,
            version=delivery.sequence,
            exercise=delivery.exercise,
            agency_id=event.registered_by_agency,
            registered_by=actor_of(delivery),
            unlisted_since=event.registered_at if event.unlisted_codes else None,
        )
    ]


@projects(PersonCorrected)
def person_corrected(event: PersonCorrected, delivery: Delivery) -> list[Row]:
    """The corrected profile."""
    unlisted_since = event.corrected_at if event.unlisted_codes else None
    return [row_from_event("persons", event.person_id, event, version=delivery.sequence, unlisted_since=unlisted_since)]


@projects(SpecialistReviewAsked)
def specialist_review_asked(event: SpecialistReviewAsked, delivery: Delivery) -> list[Row]:
    """Since when a specialist is waited for."""
    return [row("persons", event.person_id, version=delivery.sequence, review_since=event.asked_at)]


@projects(SpecialistReviewEnded)
def specialist_review_ended(event: SpecialistReviewEnded, delivery: Delivery) -> list[Row]:
    """Nobody is waited for."""
    return [row("persons", event.person_id, version=delivery.sequence, review_since=None)]


@projects(AgeBandMoved)
def age_band_moved(event: AgeBandMoved, delivery: Delivery) -> list[Row]:
    """Another band."""
    return [row("persons", event.person_id, version=delivery.sequence, age_band=event.age_band)]


@projects(RelationshipCorrected)
def relationship_corrected(event: RelationshipCorrected, delivery: Delivery) -> list[Row]:
    """What the person is to the head of the household."""
    return [row("persons", event.person_id, version=delivery.sequence, relationship=event.relationship)]


@projects(CircumstancesRecorded)
def circumstances_recorded(event: CircumstancesRecorded, delivery: Delivery) -> list[Row]:
    """Where the person is, sealed as received."""
    return [row_from_event("persons", event.person_id, event, version=delivery.sequence)]


@projects(PersonErased)
def person_erased(event: PersonErased, delivery: Delivery) -> list[Row]:
    """The mark, and what intake drops too; every sealed value of the person is dropped when the batch is settled."""
    gone = {
        "region": None,
        "sex": Sex.UNKNOWN,
        "age_band": AgeBand.UNKNOWN,
        "reference": reference_of_erased(event.person_id),
        "household_id": None,
        "relationship": Relationship.NOT_RELATED,
        "has_documents": False,
        "birth_date_estimated": False,
        "origin_answered": None,
        "unlisted_since": None,
        "review_since": None,
    }
    return [row_from_event("persons", event.person_id, event, version=delivery.sequence, **gone)]


@projects(ProtectionAssessed)
def protection_assessed(event: ProtectionAssessed, delivery: Delivery) -> list[Row]:
    """An assessment, sealed as received."""
    return [row_from_event("assessments", event.assessment_id, event, version=delivery.sequence)]


@projects(CircumstancesReported)
def circumstances_reported(event: CircumstancesReported, _: Delivery) -> list[Row]:
    """What somebody told who may not read what is known, sealed as received."""
    return [row_from_event("circumstance_reports", event.report_id, event)]


@projects(NeedRecorded)
def need_recorded(event: NeedRecorded, _: Delivery) -> list[Row]:
    """A need; a restricted code stays sealed."""
    return [row_from_event("needs", event.need_id, event)]


@projects(NeedEnded)
def need_ended(event: NeedEnded, _: Delivery) -> list[Row]:
    """The need's end."""
    return [row("needs", event.need_id, ended_at=event.ended_at)]


@projects(ConsentGiven)
def consent_given(event: ConsentGiven, _: Delivery) -> list[Row]:
    """A legal basis."""
    return [row_from_event("consents", event.consent_id, event)]


@projects(ConsentWithdrawn)
def consent_withdrawn(event: ConsentWithdrawn, _: Delivery) -> list[Row]:
    """Its end."""
    return [row("consents", event.consent_id, withdrawn_at=event.withdrawn_at)]


@projects(SharingGranted)
def sharing_granted(event: SharingGranted, _: Delivery) -> list[Row]:
    """A sharing grant."""
    return [row_from_event("sharing_grants", event.grant_id, event)]


@projects(SharingWithdrawn)
def sharing_withdrawn(event: SharingWithdrawn, _: Delivery) -> list[Row]:
    """Its end."""
    return [row("sharing_grants", event.grant_id, withdrawn_at=event.withdrawn_at)]


@projects(RequestMade)
def request_made(event: RequestMade, _: Delivery) -> list[Row]:
    """A request."""
    return [row_from_event("requests", event.request_id, event)]


@projects(RequestWithdrawn)
def request_withdrawn(event: RequestWithdrawn, _: Delivery) -> list[Row]:
    """Its end."""
    return [row("requests", event.request_id, withdrawn_at=event.withdrawn_at)]


@projects(SharingOverrideRequested)
def sharing_override_requested(event: SharingOverrideRequested, _: Delivery) -> list[Row]:
    """A sharing override that waits for a second person."""
    return [row_from_event("sharing_overrides", event.override_id, event)]


@projects(SharingOverrideApproved)
def sharing_override_approved(event: SharingOverrideApproved, _: Delivery) -> list[Row]:
    """Who approved it, and the grant it made."""
    decided = {"decided_by": event.approved_by, "decided_at": event.approved_at, "grant_id": event.grant_id}
    return [row("sharing_overrides", event.override_id, **decided)]


@projects(SharingOverrideDeclined)
def sharing_override_declined(event: SharingOverrideDeclined, _: Delivery) -> list[Row]:
    """Who declined it, and why."""
    decided = {"decided_by": event.declined_by, "decided_at": event.declined_at, "decline_reason": event.reason}
    return [row("sharing_overrides", event.override_id, **decided)]


@projects(ErasureRequested)
def erasure_requested(event: ErasureRequested, _: Delivery) -> list[Row]:
    """An erasure that waits for a second person."""
    return [row_from_event("erasures", event.erasure_id, event)]


@projects(ErasureApproved)
def erasure_approved(event: ErasureApproved, _: Delivery) -> list[Row]:
    """Who approved it."""
    return [row("erasures", event.erasure_id, decided_by=event.approved_by, decided_at=event.approved_at)]


@projects(ErasureDeclined)
def erasure_declined(event: ErasureDeclined, _: Delivery) -> list[Row]:
    """Who declined it, and why."""
    decided = {"decided_by": event.declined_by, "decided_at": event.declined_at, "decline_reason": event.reason}
    return [row("erasures", event.erasure_id, **decided)]
