"""Rows of the read model in which each thing is in a state, and nothing else stands in the way of a command."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from services.gateway.assembly.tables import metadata
from services.gateway.readmodel import rows
from services.gateway.readmodel.rows import Row
from shared.contracts.base import Command
from shared.contracts.cases import v1 as cases
from shared.contracts.intake.v1 import (
    ConsentStatus,
    FileStatus,
    NeedStatus,
    RequestStatus,
    SecondPersonStatus,
    SharingGrantStatus,
)
from shared.contracts.reintegration import v1 as reintegration
from shared.contracts.reintegration.v1 import FollowUpStatus, JourneyStatus, ReviewDecision, ReviewStatus, ReviewSubject
from tests.offers.things import ANOTHER, ID, LATER, NOON, PERSON, REQUESTER, since

State = Any
VIEWER = ANOTHER


def row(table: str, id: UUID, **values: Any) -> Row:
    """A row of a table by its name."""
    return rows.row(metadata.tables[table], id, **values)


def journey_rows(status: State) -> list[Row]:
    """The read model has no column for it: closed, or before the committee."""
    closed = row("journeys", ID, person_id=PERSON, closed_at=NOON if status is JourneyStatus.CLOSED else None)
    earlier = row("reviews", REQUESTER, journey_id=ID, subject=ReviewSubject.CLOSURE, decision=ReviewDecision.REJECTED)
    if status is JourneyStatus.OPEN:
        return [closed, earlier]
    return [closed, earlier, row("reviews", ID, journey_id=ID, person_id=PERSON, subject=ReviewSubject.CLOSURE)]


def follow_up_rows(status: State) -> list[Row]:
    """Nobody tells that one is cancelled: its journey is closed."""
    cancelled = status is FollowUpStatus.CANCELLED
    return [
        row("journeys", ID, person_id=PERSON, closed_at=NOON if cancelled else None),
        row("follow_ups", ID, journey_id=ID, status=FollowUpStatus.SCHEDULED if cancelled else status),
    ]


def second_person_row(table: str, status: State) -> Row:
    """Asked for by somebody other than the viewer."""
    return row(table, ID, requested_by=REQUESTER, decided_at=since(status, SecondPersonStatus.REQUESTED))


STANDING: dict[str, Callable[[State], list[Row]]] = {
    "agreement": lambda status: [row("agreements", ID, status=status, ends_at=LATER)],
    "revision": lambda status: [
        row(
            "agreement_versions",
            ID,
            agreement_id=ID,
            status=status if status.value != "none" else "SIGNED",
            proposed_by=REQUESTER,
        )
    ],
    "assistance": lambda status: [row("assistance", ID, person_id=PERSON, status=status)],
    "case": lambda status: [row("cases", ID, person_id=PERSON, status=status)],
    "operation": lambda status: [row("operations", ID, status=status, departs_at=LATER, free=1)],
    "movement": lambda status: [
        row("movements", ID, person_id=PERSON, operation_id=ID, status=status, held_until=LATER, boarding_by=REQUESTER)
    ],
    "organisation": lambda status: [
        row("organisations", ID, status=status),
        row("focal_point_deputies", ID, organisation_id=ID),
    ],
    "offer": lambda status: [row("organisation_services", ID, organisation_id=ID, status=status)],
    "focal_point": lambda status: [row("focal_points", ID, organisation_id=ID, status=status)],
    "crisis": lambda status: [row("crises", ID, status=status)],
    "donor": lambda status: [row("donors", ID, ended_at=since(status, reintegration.DonorStatus.OPEN))],
    "journey": journey_rows,
    "grant": lambda status: [
        row(
            "grants",
            ID,
            person_id=PERSON,
            status=status,
            has_payee=True,
            requested_by=REQUESTER,
            payee_named_by=REQUESTER,
        ),
        row(
            "tranches", ID, grant_id=ID, status=reintegration.TrancheStatus.RELEASABLE, paid_at=NOON, paid_by=REQUESTER
        ),
    ],
    "follow_up": follow_up_rows,
    "review": lambda status: [row("reviews", ID, decided_at=NOON if status is ReviewStatus.DECIDED else None)],
    "need": lambda status: [row("needs", ID, ended_at=since(status, NeedStatus.PRESENT))],
    "consent": lambda status: [row("consents", ID, withdrawn_at=since(status, ConsentStatus.GIVEN))],
    "file": lambda status: [row("files", ID, person_id=PERSON, withdrawn_at=since(status, FileStatus.ATTACHED))],
    "attachment": lambda status: [
        row("attachments", ID, attached_at=NOON, withdrawn_at=since(status, FileStatus.ATTACHED))
    ],
    "recording": lambda status: [
        row("text_recordings", ID, recorded_at=NOON, withdrawn_at=since(status, FileStatus.ATTACHED))
    ],
    "sharing_grant": lambda status: [row("sharing_grants", ID, withdrawn_at=since(status, SharingGrantStatus.GRANTED))],
    "request": lambda status: [row("requests", ID, withdrawn_at=since(status, RequestStatus.MADE))],
    "erasure": lambda status: [second_person_row("erasures", status)],
    "sharing_override": lambda status: [second_person_row("sharing_overrides", status)],
}
BESIDE: dict[type[Command], list[Row]] = {
    cases.CorrectDelivery: [
        row("deliveries", ID, assistance_id=ID, modality=cases.Modality.CASH, recorded_by=REQUESTER)
    ],
    reintegration.RequestGrant: [row("plans", ID, journey_id=ID)],
    reintegration.EnrolInCourse: [row("courses", ID, taken=0, places=1)],
}
"""What the further conditions of a command look at."""
