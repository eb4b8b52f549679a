"""Journeys open by event, owe a plan and follow-ups, and end by the committee's word."""

from services.reintegration.deadlines.model import time_for
from services.reintegration.monitoring.docketing import put_on_docket
from services.reintegration.monitoring.model.docket import Docketed
from services.reintegration.monitoring.model.follow_ups import FollowUp
from services.reintegration.monitoring.naming import follow_up_id
from services.reintegration.monitoring.repository import follow_ups_of, grant_is_docketed
from services.reintegration.monitoring.rounds import follow_up_round
from services.reintegration.returns.internal_commands import CallPlanOverdue, ScheduleFollowUp
from services.reintegration.returns.model import GrantIsUndecided, Journey
from services.reintegration.returns.repository import forget_person, remember_person, renew_age_band
from shared.contracts.cases.v1 import PersonHandedOver
from shared.contracts.deadlines import DeadlineCode
from shared.contracts.intake.v1 import AgeBandMoved, PersonCorrected, PersonErased, PersonRegistered
from shared.contracts.reintegration.v1 import CloseJourney, ReviewDecided, ReviewSubject
from shared.platform.clock import derived_id
from shared.platform.moments import moved
from shared.platform.unit_of_work import UnitOfWork


async def on_person_registered(event: PersonRegistered | PersonCorrected, uow: UnitOfWork) -> None:
    await remember_person(uow.session, event.person_id, event.sex, event.age_band)


async def on_person_erased(event: PersonErased, uow: UnitOfWork) -> None:
    """Not even sex and age band of an erased person stay."""
    await forget_person(uow.session, event.person_id)


async def on_age_band_moved(event: AgeBandMoved, uow: UnitOfWork) -> None:
    """Renew the copy of what reports count by."""
    await renew_age_band(uow.session, event.person_id, event.age_band)


async def on_person_handed_over(event: PersonHandedOver, uow: UnitOfWork) -> None:
    """Open the journey of this return; its id follows from the movement, so there is one however often it is told."""
    journey_id = derived_id(event.movement_id, "journey")
    if await uow.find(Journey, journey_id):
        return
    plan_due_at = event.arrived_at + await time_for(DeadlineCode.PLAN, uow)
    uow.create(Journey.open(journey_id, event, plan_due_at, uow.now()))


async def call_plan_overdue(command: CallPlanOverdue, uow: UnitOfWork) -> None:
    """Asked by the workflow at the plan's deadline."""
    journey = await uow.load(Journey, command.journey_id)
    event = journey.miss_plan(uow.now())
    if event is not None:
        uow.publish(journey, event)


async def schedule_follow_up(command: ScheduleFollowUp, uow: UnitOfWork) -> None:
    """Asked by the workflow when a window opens; nothing is owed any more once the journey has ended."""
    journey = await uow.load(Journey, command.journey_id)
    if journey.ended or await uow.find(FollowUp, follow_up_id(journey.id, command.month)):
        return
    follow_up = follow_up_round(journey.arrived_at, command.month)
    closes_at = moved(follow_up.due_at, await time_for(DeadlineCode.FOLLOW_UP, uow))
    uow.create(FollowUp.schedule(journey.id, journey.person_id, follow_up, closes_at))


async def close_journey(command: CloseJourney, uow: UnitOfWork) -> None:
    """Put the end of the journey on the committee's docket."""
    journey = await uow.load(Journey, command.journey_id)
    if await grant_is_docketed(uow.session, journey.id):
        raise GrantIsUndecided
    journey.propose_closure(command.outcome, command.review_id)
    about = Docketed(ReviewSubject.CLOSURE, journey.id, journey.id, journey.person_id, command.outcome)
    await put_on_docket(command.review_id, about, uow)


async def on_review_decided(event: ReviewDecided, uow: UnitOfWork) -> None:
    """The committee's word on the end of a journey; what was still to be followed up is not."""
    if event.subject != ReviewSubject.CLOSURE:
        return
    journey = await uow.load(Journey, event.subject_id)
    closed = journey.decide_closure(event.review_id, event.decision, uow.now())
    if closed is None:
        return
    for follow_up in await follow_ups_of(uow.session, journey.id):
        follow_up.cancel()
    uow.publish(journey, closed)
