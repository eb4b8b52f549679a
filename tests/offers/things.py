"""Things of the services in any state, of which nothing else stands in the way of a command."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from services.cases.assistance.model import Assistance
from services.cases.casework.model import Case
from services.cases.evacuation.gates import OPEN
from services.cases.evacuation.model.movement import Movement
from services.cases.evacuation.model.operation import Operation
from services.cases.organisations.focal_points import FocalPoint
from services.cases.organisations.model import Organisation
from services.cases.organisations.offers import ServiceOffer
from services.intake.consent.model import Consent
from services.intake.crises.model import Crisis
from services.intake.erasure.model import ErasureRequest
from services.intake.files.model import StoredFile
from services.intake.overrides.model import SharingOverride
from services.intake.requests.model import Request
from services.intake.screening.model import Need
from services.intake.sharing_grants.model.grants import SharingGrant
from services.reintegration.funds.model import Donor
from services.reintegration.grants.model.grants import Grant
from services.reintegration.monitoring.model.docket import Review
from services.reintegration.monitoring.model.follow_ups import FollowUp
from services.reintegration.returns.model import Journey
from shared.contracts.base import SealKind
from shared.contracts.cases.v1 import CoordinationService, Gate, OpeningHours, OrganisationKind, TransportMode
from shared.contracts.intake.v1 import (
    AttachmentKind,
    ConsentStatus,
    FileKind,
    FileStatus,
    Hazard,
    LegalBasis,
    MediaType,
    NeedStatus,
    Purpose,
    RequestKind,
    RequestStatus,
    SecondPersonStatus,
    SharingGrantStatus,
    TextPart,
    Urgency,
)
from shared.contracts.reintegration.v1 import ClosureOutcome, DonorStatus, ReviewSubject

NOON = datetime(2026, 1, 5, 12, tzinfo=UTC)
LATER = NOON + timedelta(days=2)
ID, PERSON, WORKER, REQUESTER, ANOTHER = (UUID(int=number) for number in range(1, 6))
SEALED_PAYEE = {"subject_id": str(PERSON), "kind": SealKind.PAYEE.value, "blob": "sealed"}
SEALED_CONTACT = {"subject_id": str(ID), "kind": SealKind.CONTACT.value, "blob": "sealed"}


def assistance(status: Any) -> Assistance:
    return Assistance(
        id=ID, case_id=ID, person_id=PERSON, request_id=ID, services=["shelter"], urgency=Urgency.HIGH, status=status,
        due_at=LATER, opened_at=NOON,
    )  # fmt: skip


def case(status: Any) -> Case:
    return Case(
        id=ID, person_id=PERSON, crisis_id=ID, reference="AA-1.1", urgency=Urgency.HIGH, status=status,
        caseworker_id=WORKER, opened_at=NOON,
    )  # fmt: skip


def operation(status: Any) -> Operation:
    return Operation(
        id=ID, crisis_id=ID, name="Flight 1", mode=TransportMode.AIR, origin_country="LY", destination_country="ET",
        origin_time_zone="Africa/Tripoli", destination_time_zone="Africa/Addis_Ababa", departs_at=LATER,
        arrives_at=LATER + timedelta(hours=5), seats=2, hold_hours=24, status=status, planned_at=NOON,
    )  # fmt: skip


def movement(status: Any) -> Movement:
    return Movement(
        id=ID, operation_id=ID, case_id=ID, person_id=PERSON, seat=1, status=status, held_at=NOON, held_until=LATER,
        gates={gate.value: OPEN.model_dump(mode="json") for gate in Gate}, arrived_at=NOON,
    )  # fmt: skip


def organisation(status: Any) -> Organisation:
    return Organisation(
        id=ID, name="Shelter", kind=OrganisationKind.SHELTER, country="LY", opening=OpeningHours.UNKNOWN, status=status,
        registered_at=NOON, confirm_by=LATER,
    )  # fmt: skip


def service_offer(status: Any) -> ServiceOffer:
    return ServiceOffer(
        id=ID, organisation_id=ID, offered_service=CoordinationService.FOOD, status=status, offered_at=NOON
    )


def focal_point(status: Any) -> FocalPoint:
    return FocalPoint(id=ID, organisation_id=ID, contact=SEALED_CONTACT, status=status, named_at=NOON)


def crisis(status: Any) -> Crisis:
    return Crisis(id=ID, name="A", country="LY", hazard=Hazard.CONFLICT, status=status, declared_at=NOON)


def journey(status: Any) -> Journey:
    return Journey(
        id=ID, person_id=PERSON, case_id=ID, movement_id=ID, country="ET", status=status, arrived_at=NOON,
        opened_at=NOON, plan_due_at=LATER,
    )  # fmt: skip


def donor(status: Any) -> Donor:
    return Donor(id=ID, name="A", currency="EUR", registered_at=NOON, ended_at=since(status, DonorStatus.OPEN))


def grant(status: Any) -> Grant:
    return Grant(
        id=ID, journey_id=ID, person_id=PERSON, donor_id=ID, review_id=ID, purpose="business", amount_minor=100,
        currency="EUR", payee=SEALED_PAYEE, payee_named_by=ANOTHER, status=status, requested_by=REQUESTER,
        requested_at=NOON,
    )  # fmt: skip


def follow_up(status: Any) -> FollowUp:
    return FollowUp(id=ID, journey_id=ID, person_id=PERSON, month=1, status=status, due_at=NOON, window_closes_at=LATER)


def review(status: Any) -> Review:
    return Review(
        id=ID, journey_id=ID, person_id=PERSON, subject=ReviewSubject.CLOSURE, subject_id=ID,
        proposed_outcome=ClosureOutcome.REINTEGRATED, requested_by=REQUESTER, status=status, docketed_at=NOON,
        due_at=LATER,
    )  # fmt: skip


def since(status: Any, begun: Any) -> datetime | None:
    """Of what has no status of its own: the moment that ended it, in any state but the first."""
    return None if status is begun else NOON


def need(status: Any) -> Need:
    ended_at = since(status, NeedStatus.PRESENT)
    return Need(id=ID, person_id=PERSON, code="CR-CC", recorded_at=NOON, ended_at=ended_at)


def consent(status: Any) -> Consent:
    return Consent(
        id=ID, person_id=PERSON, purpose=Purpose.SHARING, legal_basis=LegalBasis.CONSENT, language="en", given_at=NOON,
        withdrawn_at=since(status, ConsentStatus.GIVEN),
    )  # fmt: skip


def file(status: Any) -> StoredFile:
    return StoredFile(
        id=ID, person_id=PERSON, begun_by=WORKER, begun_at=NOON, length=1, received=1, media_type=MediaType.JPEG,
        size=1, content_parts=1, kind=FileKind.PHOTO, attached_at=NOON,
        withdrawn_at=since(status, FileStatus.ATTACHED),
    )  # fmt: skip


def attachment(status: Any) -> StoredFile:
    return StoredFile(
        id=ID, record_id=ID, begun_by=WORKER, begun_at=NOON, length=1, received=1, media_type=MediaType.PDF, size=1,
        content_parts=1, kind=AttachmentKind.MANIFEST, attached_at=NOON,
        withdrawn_at=since(status, FileStatus.ATTACHED),
    )  # fmt: skip


def recording(status: Any) -> StoredFile:
    return StoredFile(
        id=ID, record_id=ID, begun_by=WORKER, begun_at=NOON, length=1, received=1, media_type=MediaType.WAV, size=1,
        content_parts=1, kind=TextPart.CONSENT, text_version="fr-1", attached_at=NOON,
        withdrawn_at=since(status, FileStatus.ATTACHED),
    )  # fmt: skip


def sharing_grant(status: Any) -> SharingGrant:
    return SharingGrant(
        id=ID, person_id=PERSON, agency_id=ID, purpose=Purpose.TRACING, classes=[], legal_basis=LegalBasis.CONSENT,
        protocol_version="isp-1", language="en", granted_at=NOON, ended_at=since(status, SharingGrantStatus.GRANTED),
    )  # fmt: skip


def request(status: Any) -> Request:
    return Request(
        id=ID, person_id=PERSON, crisis_id=ID, kind=RequestKind.ASSISTANCE, services=["shelter"], urgency=Urgency.HIGH,
        due_at=LATER, made_at=NOON, withdrawn_at=since(status, RequestStatus.MADE),
    )  # fmt: skip


def erasure(status: Any) -> ErasureRequest:
    return ErasureRequest(
        id=ID, person_id=PERSON, reason="person_asked", requested_by=REQUESTER, requested_at=NOON, due_at=LATER,
        decided_at=since(status, SecondPersonStatus.REQUESTED),
    )  # fmt: skip


def sharing_override(status: Any) -> SharingOverride:
    return SharingOverride(
        id=ID, person_id=PERSON, agency_id=ID, purpose=Purpose.TRACING, classes=[], ground="life_at_risk",
        legal_basis=LegalBasis.VITAL_INTEREST, protocol_version="isp-1", language="en", valid_until=LATER.date(),
        requested_by=REQUESTER, requested_at=NOON, due_at=LATER, decided_at=since(status, SecondPersonStatus.REQUESTED),
    )  # fmt: skip


THINGS: dict[str, Callable[[Any], Any]] = {
    "agreement": lambda status: status,
    "revision": lambda status: status,
    "assistance": assistance,
    "case": case,
    "operation": operation,
    "movement": movement,
    "organisation": organisation,
    "offer": service_offer,
    "focal_point": focal_point,
    "crisis": crisis,
    "donor": donor,
    "journey": journey,
    "grant": grant,
    "follow_up": follow_up,
    "review": review,
    "need": need,
    "consent": consent,
    "file": file,
    "attachment": attachment,
    "recording": recording,
    "sharing_grant": sharing_grant,
    "request": request,
    "erasure": erasure,
    "sharing_override": sharing_override,
}
