"""Which facts of other services are steps a partner may hear of, for which purpose, and which tell a place."""

from dataclasses import dataclass
from datetime import datetime

from shared.contracts.base import Event
from shared.contracts.cases.v1 import (
    AssistanceCompleted,
    AssistanceDelivered,
    AssistanceReopened,
    AssistanceStarted,
    BoardingCorrected,
    CaseClosed,
    CaseOpened,
    DeliveryCorrected,
    PersonArrived,
    PersonBoarded,
    PersonHandedOver,
    SeatConfirmed,
)
from shared.contracts.intake.v1 import Purpose
from shared.contracts.partner.v1 import ProgressStep, SharedProgress
from shared.contracts.reintegration.v1 import JourneyClosed, JourneyOpened, PlanAgreed


@dataclass(frozen=True)
class Step:
    """A step, the field with its time, the purposes it serves, and whether it tells where somebody is."""

    step: ProgressStep
    at: str
    purposes: frozenset[Purpose]
    tells_place: bool = False


_CASE = frozenset({Purpose.ASSISTANCE, Purpose.EVACUATION})
_ASSISTANCE = frozenset({Purpose.ASSISTANCE})
_EVACUATION = frozenset({Purpose.EVACUATION})
_HOME = frozenset({Purpose.EVACUATION, Purpose.REINTEGRATION})
_REINTEGRATION = frozenset({Purpose.REINTEGRATION})

STEPS: dict[type[Event], Step] = {
    CaseOpened: Step(ProgressStep.CASE_OPENED, "opened_at", _CASE),
    CaseClosed: Step(ProgressStep.CASE_CLOSED, "closed_at", _CASE),
    AssistanceStarted: Step(ProgressStep.ASSISTANCE_STARTED, "started_at", _ASSISTANCE),
    AssistanceDelivered: Step(ProgressStep.ASSISTANCE_DELIVERED, "delivered_at", _ASSISTANCE),
    AssistanceCompleted: Step(ProgressStep.ASSISTANCE_COMPLETED, "completed_at", _ASSISTANCE),
    DeliveryCorrected: Step(ProgressStep.ASSISTANCE_CORRECTED, "corrected_at", _ASSISTANCE),
    AssistanceReopened: Step(ProgressStep.ASSISTANCE_REOPENED, "reopened_at", _ASSISTANCE),
    SeatConfirmed: Step(ProgressStep.SEAT_CONFIRMED, "confirmed_at", _EVACUATION, tells_place=True),
    PersonBoarded: Step(ProgressStep.BOARDED, "boarded_at", _EVACUATION, tells_place=True),
    BoardingCorrected: Step(ProgressStep.BOARDING_CORRECTED, "corrected_at", _HOME, tells_place=True),
    PersonArrived: Step(ProgressStep.ARRIVED, "arrived_at", _HOME, tells_place=True),
    PersonHandedOver: Step(ProgressStep.HANDED_OVER, "handed_over_at", _HOME, tells_place=True),
    JourneyOpened: Step(ProgressStep.JOURNEY_OPENED, "opened_at", _REINTEGRATION, tells_place=True),
    PlanAgreed: Step(ProgressStep.PLAN_AGREED, "agreed_at", _REINTEGRATION),
    JourneyClosed: Step(ProgressStep.JOURNEY_CLOSED, "closed_at", _REINTEGRATION),
}
"""Everything else is nobody's business: of money partners hear nothing, so of what came back nothing either."""


def progress_of(event: Event) -> SharedProgress:
    """The step an event means; KeyError when it means none."""
    step = STEPS[type(event)]
    at: datetime = getattr(event, step.at)
    return SharedProgress(step=step.step, at=at)
