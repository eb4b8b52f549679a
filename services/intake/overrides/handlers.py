"""What is done about sharing overrides: one person asks, another approves, and the grant ends by itself."""

from services.intake.crises.places import zone_of
from services.intake.overrides.model import OverrideNotNeeded, SharingOverride
from services.intake.overrides.repository import anything_was_withdrawn
from services.intake.persons.model import Person
from services.intake.sharing.granting import open_grant, require_shareable
from services.intake.sharing_grants.repository import get_agency_for_share
from shared.contracts.base import SealKind
from shared.contracts.intake.v1 import ApproveSharingOverride, DeclineSharingOverride, RequestSharingOverride
from shared.platform.errors import AlreadyExists, NotFound
from shared.platform.unit_of_work import UnitOfWork


async def request_sharing_override(command: RequestSharingOverride, uow: UnitOfWork) -> None:
    """Ask; what could never be granted is refused now. Nothing is shared yet."""
    if await uow.find(SharingOverride, command.override_id):
        raise AlreadyExists("override_id")
    person = await uow.load(Person, command.person_id)
    agency = await get_agency_for_share(uow.session, command.agency_id)
    await require_shareable(command.classes, person, agency, uow)
    if not await anything_was_withdrawn(uow.session, person.id):
        raise OverrideNotNeeded
    explanation = await uow.seal(person.id, SealKind.HEALTH, command.explanation)
    uow.create(
        SharingOverride.request(command, explanation, uow.actor, uow.now(), await zone_of(person.crisis_id, uow))
    )


async def approve_sharing_override(command: ApproveSharingOverride, uow: UnitOfWork) -> None:
    """The second person agrees: everything is checked again, and the agency is told at once."""
    person, override = await _person_and_override(command, uow)
    approved = override.approve(uow.actor, uow.now())
    agency = await get_agency_for_share(uow.session, override.agency_id)
    await require_shareable(override.grant().classes, person, agency, uow)
    uow.publish(override, approved)
    await open_grant(override.grant(), person, agency, uow)


async def decline_sharing_override(command: DeclineSharingOverride, uow: UnitOfWork) -> None:
    _, override = await _person_and_override(command, uow)
    uow.publish(override, override.decline(command, uow.actor, uow.now()))


async def _person_and_override(
    command: ApproveSharingOverride | DeclineSharingOverride, uow: UnitOfWork
) -> tuple[Person, SharingOverride]:
    known = await uow.find(SharingOverride, command.override_id)
    if known is None:
        raise NotFound("sharing override", field="override_id")
    # Persons are locked before what is about them.
    person = await uow.load(Person, known.person_id)
    return person, await uow.load(SharingOverride, command.override_id)
