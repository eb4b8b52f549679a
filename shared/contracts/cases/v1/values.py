"""Values shared by the rooms of the service."""

from enum import StrEnum
from typing import Annotated, ClassVar

from shared.contracts.base import (
    C3,
    Command,
    Contract,
    Event,
    Prose,
)


class CaseStatus(StrEnum):
    """Where a case stands."""

    OPEN = "open"
    ASSIGNED = "assigned"
    CLOSED = "closed"


class CaseClosureReason(StrEnum):
    """Why a case was closed."""

    GOALS_MET = "goals_met"
    HANDED_OVER = "handed_over"
    WITHDRAWN = "withdrawn"
    LOST_CONTACT = "lost_contact"
    DUPLICATE = "duplicate"
    OTHER = "other"


class CaseReleaseReason(StrEnum):
    """Why whoever answered for a case no longer does, and nobody else yet."""

    ACCOUNT_CLOSED = "account_closed"
    ROLES_LOST = "roles_lost"
    AGENCY_CHANGED = "agency_changed"
    ABSENCE = "absence"
    WORKLOAD = "workload"
    CONFLICT_OF_INTEREST = "conflict_of_interest"


class Modality(StrEnum):
    """How assistance is given."""

    IN_KIND = "in_kind"
    CASH = "cash"
    VOUCHER = "voucher"
    SERVICE = "service"


class TransportMode(StrEnum):
    """What people are moved by."""

    AIR = "air"
    SEA = "sea"
    ROAD = "road"


class OperationStatus(StrEnum):
    """Where an operation stands."""

    PLANNED = "planned"
    FROZEN = "frozen"
    DEPARTED = "departed"
    ARRIVED = "arrived"
    CANCELLED = "cancelled"


class MovementStatus(StrEnum):
    """Where a movement stands; released and missed ones have no seat."""

    HELD = "held"
    CONFIRMED = "confirmed"
    BOARDED = "boarded"
    ARRIVED = "arrived"
    HANDED_OVER = "handed_over"
    RELEASED = "released"
    NO_SHOW = "missed"


TRAVELLING = frozenset({MovementStatus.HELD, MovementStatus.CONFIRMED, MovementStatus.BOARDED})
"""They have a seat; a person has at most one movement in these."""


class Gate(StrEnum):
    """What must hold before a person may board."""

    CONSENT = "consent"
    TRAVEL_DOCUMENT = "travel_document"
    FIT_TO_TRAVEL = "fit_to_travel"
    PROTECTION = "protection"


class GateOutcome(StrEnum):
    """Whether a gate is open."""

    PASSED = "passed"
    FAILED = "failed"


class SeatReleaseReason(StrEnum):
    """Why a seat is free again."""

    HOLD_EXPIRED = "hold_expired"
    GATE_FAILED = "gate_failed"
    CONSENT_WITHDRAWN = "consent_withdrawn"
    DECLINED = "declined"
    OPERATION_CANCELLED = "operation_cancelled"
    NO_SHOW = "no_show"


class DepartureOverride(StrEnum):
    """Why a leg leaves with somebody on board whose check has failed or lapsed; recorded with the departure."""

    LIFE_AT_RISK_HERE = "life_at_risk_here"
    ESCORTED_BY_MEDICAL_STAFF = "escorted_by_medical_staff"
    PAPERS_ON_ARRIVAL = "papers_on_arrival"
    CHECKED_AGAIN_ON_BOARD = "checked_again_on_board"


class CaseNote(Contract):
    """Free text about a person: class C3, sealed as health."""

    text: Annotated[Prose, C3]


class CasesEvent(Event):
    """A fact told by cases."""

    service: ClassVar[str] = "cases"


class CasesCommand(Command):
    """A wish for cases."""

    service: ClassVar[str] = "cases"
