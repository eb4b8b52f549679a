"""Owes, takes up, delivers, escalates and completes assistance."""

from datetime import datetime
from uuid import UUID

from pydantic import BaseModel, ConfigDict

from services.cases.assistance import repository
from services.cases.assistance.correction import correct, reopen
from services.cases.assistance.deadlines import time_to_complete
from services.cases.assistance.internal_commands import EscalateAssistance
from services.cases.assistance.model import Assistance, Delivery
from services.cases.casework import repository as casework
from services.cases.casework.model import Case, OwedWork, WorkKind
from shared.contracts.cases.v1 import (
    CaseStatus,
    CompleteAssistance,
    CorrectDelivery,
    DeliverAssistance,
    DeliveryCorrected,
    StartAssistance,
)
from shared.contracts.intake.v1 import PersonErased, RequestKind, RequestMade, RequestWithdrawn
from shared.platform.clock import derived_id
from shared.platform.errors import AlreadyExists, NotFound
from shared.platform.unit_of_work import UnitOfWork

WITHDRAWN = "withdrawn"
ERASED = "erased"


class Standing(BaseModel):
    """How assistance stands after a step, for the workflow: which deadline counts, as of which version."""

    model_config = ConfigDict(frozen=True)

    version: int
    due_at: datetime | None
    """None when nothing is owed any more."""


async def on_request_made(event: RequestMade, uow: UnitOfWork) -> None:
    """A request for assistance is owed an answer by its time, and what waits in its case waits no longer than that."""
    case_id = await casework.case_of_request(uow.session, event.request_id)
    if case_id is None:
        raise NotFound("case")
    await _hasten(case_id, event, uow)
    if event.kind == RequestKind.ASSISTANCE:
        _owe(case_id, event, uow)


async def _hasten(case_id: UUID, event: RequestMade, uow: UnitOfWork) -> None:
    within = await time_to_complete(event.urgency, uow)
    for assistance_id in await repository.owed_in(uow.session, case_id):
        assistance = await uow.load(Assistance, assistance_id)
        if hastened := assistance.hasten(event.urgency, event.due_at, within, uow.now()):
            uow.publish(assistance, hastened)


def _owe(case_id: UUID, event: RequestMade, uow: UnitOfWork) -> None:
    assistance = uow.create(Assistance.open(case_id, event, uow.now()))
    uow.add(OwedWork(work_id=assistance.id, case_id=case_id, kind=WorkKind.ASSISTANCE))


async def on_request_withdrawn(event: RequestWithdrawn, uow: UnitOfWork) -> None:
    assistance_id = derived_id(event.request_id, "assistance")
    if await uow.find(Assistance, assistance_id):
        assistance = await uow.load(Assistance, assistance_id)
        await _end(assistance, WITHDRAWN, uow)


async def on_person_erased(event: PersonErased, uow: UnitOfWork) -> None:
    """Nobody can be assisted whom nobody can find, and nothing says any more what they needed."""
    for assistance_id in await repository.owed_to(uow.session, event.person_id):
        await _end(await uow.load(Assistance, assistance_id), ERASED, uow)
    await repository.forget_services(uow.session, event.person_id)


async def _end(assistance: Assistance, reason: str, uow: UnitOfWork) -> None:
    if assistance.owed:
        uow.publish(assistance, assistance.complete(uow.now(), met=False, reason=reason))
        await casework.close_owed_work(uow.session, assistance.id)


async def start_assistance(command: StartAssistance, uow: UnitOfWork) -> None:
    assistance = await uow.load(Assistance, command.assistance_id, expected_version=command.version)
    within = await time_to_complete(assistance.urgency, uow)
    uow.publish(assistance, assistance.start(within, uow.now()))


async def deliver_assistance(command: DeliverAssistance, uow: UnitOfWork) -> None:
    assistance = await uow.load(Assistance, command.assistance_id)
    if await uow.find(Delivery, command.delivery_id):
        raise AlreadyExists("delivery_id")
    at = uow.now()
    uow.publish(assistance, assistance.deliver(command, at))
    uow.add(
        Delivery(
            delivery_id=command.delivery_id,
            assistance_id=assistance.id,
            service_code=command.service_code,
            modality=command.modality,
            quantity=command.quantity,
            delivered_at=at,
            recorded_by=uow.actor.id,
        )
    )


async def correct_delivery(command: CorrectDelivery, uow: UnitOfWork) -> None:
    """Record what a delivery was; the case, locked first, is not closed meanwhile over what is owed again."""
    known = await uow.find(Assistance, command.assistance_id)
    if known is None:
        raise NotFound("assistance", field="assistance_id")
    case = await uow.load(Case, known.case_id)
    assistance = await uow.load(Assistance, command.assistance_id, expected_version=command.version)
    delivery = await uow.find(Delivery, command.delivery_id)
    if delivery is None or delivery.assistance_id != assistance.id:
        raise NotFound("delivery", field="delivery_id")
    corrected = correct(assistance, delivery, command, uow.actor, uow.now())
    uow.publish(assistance, corrected)
    if case.status != CaseStatus.CLOSED:
        await _owe_again(assistance, corrected, uow)


async def _owe_again(assistance: Assistance, corrected: DeliveryCorrected, uow: UnitOfWork) -> None:
    deliveries = await repository.deliveries_of(uow.session, assistance.id)
    within = await time_to_complete(assistance.urgency, uow)
    if reopened := reopen(assistance, corrected, deliveries, within, uow.now()):
        uow.publish(assistance, reopened)
        uow.add(OwedWork(work_id=assistance.id, case_id=assistance.case_id, kind=WorkKind.ASSISTANCE))


async def complete_assistance(command: CompleteAssistance, uow: UnitOfWork) -> None:
    """Say that nothing more is owed."""
    assistance = await uow.load(Assistance, command.assistance_id, expected_version=command.version)
    uow.publish(assistance, assistance.complete(uow.now(), met=command.met, reason=command.reason))
    await casework.close_owed_work(uow.session, assistance.id)


async def escalate_assistance(command: EscalateAssistance, uow: UnitOfWork) -> Standing:
    """A deadline passed: tell it, unless something happened meanwhile; answers how it stands now."""
    assistance = await uow.load(Assistance, command.assistance_id)
    if escalated := assistance.escalate(command.due_at, uow.now()):
        uow.publish(assistance, escalated)
    return Standing(version=assistance.version, due_at=assistance.due_at)
