"""Which facts of other services are steps a partner may hear of, and which tell a place."""

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
from shared.contracts.partner.v1 import PURPOSES_OF_STEPS, ProgressStep, SharedProgress
from shared.contracts.reintegration.v1 import JourneyClosed, JourneyOpened, PlanAgreed


@dataclass(frozen=True)
class Step:
    """A step, the field with its time, and whether it tells where somebody is."""

    step: ProgressStep
    at: str
    tells_place: bool = False

    @property
    def purposes(self) -> frozenset[Purpose]:
        """Which it serves."""
        return PURPOSES_OF_STEPS[self.step]


STEPS: dict[type[Event], Step] = {
    CaseOpened: Step(ProgressStep.CASE_OPENED, "opened_at"),
    CaseClosed: Step(ProgressStep.CASE_CLOSED, "closed_at"),
    AssistanceStarted: Step(ProgressStep.ASSISTANCE_STARTED, "started_at"),
    AssistanceDelivered: Step(ProgressStep.ASSISTANCE_DELIVERED, "delivered_at"),
    AssistanceCompleted: Step(ProgressStep.ASSISTANCE_COMPLETED, "completed_at"),
    DeliveryCorrected: Step(ProgressStep.ASSISTANCE_CORRECTED, "corrected_at"),
    AssistanceReopened: Step(ProgressStep.ASSISTANCE_REOPENED, "reopened_at"),
    SeatConfirmed: Step(ProgressStep.SEAT_CONFIRMED, "confirmed_at", tells_place=True),
    PersonBoarded: Step(ProgressStep.BOARDED, "boarded_at", tells_place=True),
    BoardingCorrected: Step(ProgressStep.BOARDING_CORRECTED, "corrected_at", tells_place=True),
    PersonArrived: Step(ProgressStep.ARRIVED, "arrived_at", tells_place=True),
    PersonHandedOver: Step(ProgressStep.HANDED_OVER, "handed_over_at", tells_place=True),
    JourneyOpened: Step(ProgressStep.JOURNEY_OPENED, "opened_at", tells_place=True),
    PlanAgreed: Step(ProgressStep.PLAN_AGREED, "agreed_at"),
    JourneyClosed: Step(ProgressStep.JOURNEY_CLOSED, "closed_at"),
}
"""Everything else is nobody's business: of money partners hear nothing, so of what came back nothing either. Agreements
are between organisations, and say nothing of anybody's progress."""


def progress_of(event: Event) -> SharedProgress:
    """The step an event means; KeyError when it means none."""
    step = STEPS[type(event)]
    at: datetime = getattr(event, step.at)
    return SharedProgress(step=step.step, at=at)
