"""To whom nobody is handed over: whoever acts for a State they must be protected from."""

from uuid import UUID

from services.cases.agencies.model import KnownAgency
from services.cases.agencies.repository import known_agency
from services.cases.evacuation.gates import may_be_handed_to
from services.cases.evacuation.model.barred import ReceiverBarred, ReceiverNeedsState, SpecialistsHandOverToStates
from services.cases.evacuation.model.movement import Movement
from services.cases.persons.model import KnownPerson
from shared.contracts.base import C4
from shared.contracts.intake.v1 import AssessmentOnRecord
from shared.platform.errors import KeyDestroyed, NotFound
from shared.platform.identity import Actor
from shared.platform.unit_of_work import UnitOfWork
from shared.policy.matrix import Reach, visible_classes

FIELD = "receiving_agency_id"


async def require_receiver(movement_id: UUID, agency_id: UUID, uow: UnitOfWork) -> None:
    """NotFound, AgenciesUnknown, and of agencies that act for a State what no State may be told.

    Locks the person, before whatever is about them.
    """
    movement = await uow.find(Movement, movement_id)
    if movement is None:
        raise NotFound("movement", field="movement_id")
    person = await uow.load(KnownPerson, movement.person_id)
    agency = await known_agency(uow.session, agency_id, field=FIELD)
    if agency.acts_for_a_state:
        await _require_no_danger(agency, person, uow)


async def _require_no_danger(agency: KnownAgency, person: KnownPerson, uow: UnitOfWork) -> None:
    if not may_know_why(uow.actor):
        raise SpecialistsHandOverToStates(field=FIELD)
    if not agency.states:
        raise ReceiverNeedsState(field=FIELD)
    if not may_be_handed_to(await _assessment(person, uow), agency.states):
        raise ReceiverBarred(field=FIELD)


async def _assessment(person: KnownPerson, uow: UnitOfWork) -> AssessmentOnRecord | None:
    sealed = person.assessment()
    try:
        return await uow.open(sealed, AssessmentOnRecord, of=person.person_id) if sealed else None
    except KeyDestroyed:
        return None


def may_know_why(actor: Actor) -> bool:
    """Whether somebody may see what a person fears; whoever may not learns it from no refusal either."""
    return C4 in visible_classes(actor.roles, Reach.OWN)
