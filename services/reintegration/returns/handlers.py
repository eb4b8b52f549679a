"""Journeys open by event, owe a plan and follow-ups, and end by the committee's word."""

from services.reintegration.monitoring.model.docket import Review, ReviewStatus, review_due_at
from services.reintegration.monitoring.model.follow_ups import FollowUp, FollowUpStatus
from services.reintegration.monitoring.naming import follow_up_id
from services.reintegration.monitoring.repository import follow_ups_of, grant_is_docketed
from services.reintegration.monitoring.rounds import follow_up_round
from services.reintegration.returns.deadlines import plan_due_at
from services.reintegration.returns.internal_commands import CallPlanOverdue, ScheduleFollowUp
from services.reintegration.returns.model import GrantIsUndecided, Journey, JourneyStatus
from services.reintegration.returns.repository import forget_person, remember_person, renew_age_band
from shared.contracts.cases.v1 import PersonHandedOver
from shared.contracts.intake.v1 import AgeBandMoved, PersonCorrected, PersonErased, PersonRegistered
from shared.contracts.reintegration.v1 import CloseJourney, ReviewDecided, ReviewSubject
from shared.platform.clock import derived_id
from shared.platform.unit_of_work import UnitOfWork
from shared.platform.zones import zone_of_country


async def on_person_registered(event: PersonRegistered | PersonCorrected, uow: UnitOfWork) -> None:
    """Copy what reports count by."""
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
    journey = Journey(
        id=journey_id,
        person_id=event.person_id,
        case_id=event.case_id,
        movement_id=event.movement_id,
        country=event.country,
        time_zone=event.time_zone or zone_of_country(event.country),
        status=JourneyStatus.OPEN,
        arrived_at=event.arrived_at,
        opened_at=uow.now(),
        plan_due_at=plan_due_at(event.arrived_at),
    )
    uow.add(journey)
    uow.publish(journey, journey.opened())


async def call_plan_overdue(command: CallPlanOverdue, uow: UnitOfWork) -> None:
    """Asked by the workflow at the plan's deadline."""
    journey = await uow.load(Journey, command.journey_id)
    event = journey.miss_plan(uow.now())
    if event is not None:
        uow.publish(journey, event)


async def schedule_follow_up(command: ScheduleFollowUp, uow: UnitOfWork) -> None:
    """Asked by the workflow when a window opens; nothing is owed any more once the journey has ended."""
    journey = await uow.load(Journey, command.journey_id)
    own_id = follow_up_id(journey.id, command.month)
    if journey.ended or await uow.find(FollowUp, own_id):
        return
    window = follow_up_round(journey.arrived_at, command.month)
    follow_up = FollowUp(
        id=own_id,
        journey_id=journey.id,
        person_id=journey.person_id,
        month=command.month,
        status=FollowUpStatus.SCHEDULED,
        due_at=window.due_at,
        window_closes_at=window.closes_at,
    )
    uow.add(follow_up)
    uow.publish(follow_up, follow_up.scheduled())


async def close_journey(command: CloseJourney, uow: UnitOfWork) -> None:
    """Put the end of the journey on the committee's docket."""
    journey = await uow.load(Journey, command.journey_id)
    if await grant_is_docketed(uow.session, journey.id):
        raise GrantIsUndecided("The committee has yet to decide on a grant", field="journey_id")
    journey.propose_closure(command.outcome, command.review_id)
    review = Review(
        id=command.review_id,
        journey_id=journey.id,
        person_id=journey.person_id,
        subject=ReviewSubject.CLOSURE,
        subject_id=journey.id,
        proposed_outcome=command.outcome,
        requested_by=uow.actor.id,
        status=ReviewStatus.DOCKETED,
        docketed_at=uow.now(),
        due_at=review_due_at(ReviewSubject.CLOSURE, uow.now()),
    )
    uow.add(review)
    uow.publish(review, review.docketed())


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
