"""A plan is agreed."""

from services.reintegration.plans.model import Plan
from services.reintegration.plans.repository import plans_of
from services.reintegration.returns.model import Journey
from shared.contracts.base import SealKind
from shared.contracts.intake.v1 import PersonErased
from shared.contracts.reintegration.v1 import AgreePlan
from shared.platform.subject_keys import require_present
from shared.platform.unit_of_work import UnitOfWork


async def agree_plan(command: AgreePlan, uow: UnitOfWork) -> None:
    """Keep the plan of a journey, its objectives sealed."""
    journey = await uow.load(Journey, command.journey_id)
    await require_present(uow.session, journey.person_id)
    journey.agree_plan(uow.now())
    journey.record_time_zone(command.time_zone)
    objectives = None
    if command.objectives:
        objectives = await uow.seal(journey.person_id, SealKind.HEALTH, command.objectives)
    uow.create(Plan.agree(command, journey, objectives, uow.now()))


async def on_person_erased(event: PersonErased, uow: UnitOfWork) -> None:
    """Destroy the key, here once for the service, and drop what was planned."""
    await uow.destroy_key_copy(event.person_id, event.proof)
    for plan in await plans_of(uow.session, event.person_id):
        plan.objectives, plan.services = None, []
