"""What is done about whom to call."""

from uuid import UUID

from services.cases.organisations import repository
from services.cases.organisations.focal_points import Deputy, FocalPoint, SealedContact, require_contact
from services.cases.organisations.model import Organisation
from shared.contracts.base import SealKind
from shared.contracts.cases.v1 import (
    ChangeFocalPoint,
    EndDeputy,
    EndFocalPoint,
    FocalPointContact,
    NameDeputy,
    NameFocalPoint,
)
from shared.platform.errors import AlreadyExists, NotFound
from shared.platform.guards import require
from shared.platform.unit_of_work import UnitOfWork


async def name_focal_point(command: NameFocalPoint, uow: UnitOfWork) -> None:
    organisation = await uow.load(Organisation, command.organisation_id)
    # Before anything is sealed: of a closed one the key is gone.
    require(NameFocalPoint, organisation=organisation)
    if await uow.find(FocalPoint, command.focal_point_id):
        raise AlreadyExists("focal_point_id")
    contact = await _seal(command.contact, organisation, uow)
    focal_point, event = FocalPoint.name(command, contact, organisation, uow.now())
    uow.add(focal_point)
    uow.publish(organisation, event)


async def change_focal_point(command: ChangeFocalPoint, uow: UnitOfWork) -> None:
    organisation = await uow.load(Organisation, command.organisation_id, expected_version=command.version)
    focal_point = await _focal_point(command.focal_point_id, organisation, uow)
    require(ChangeFocalPoint, focal_point=focal_point)
    contact = await _changed_contact(command, focal_point, organisation, uow)
    uow.publish(organisation, focal_point.change(command, contact, uow.now()))


async def end_focal_point(command: EndFocalPoint, uow: UnitOfWork) -> None:
    """They stand in for nobody any more either, and nobody for them."""
    organisation = await uow.load(Organisation, command.organisation_id)
    focal_point = await _focal_point(command.focal_point_id, organisation, uow)
    event = focal_point.end(uow.now())
    for deputy in await repository.deputies_with(uow.session, focal_point.id):
        uow.publish(organisation, deputy.end(organisation, uow.now()))
    uow.publish(organisation, event)


async def name_deputy(command: NameDeputy, uow: UnitOfWork) -> None:
    organisation = await uow.load(Organisation, command.organisation_id)
    absent = await _focal_point(command.focal_point_id, organisation, uow)
    if await uow.find(Deputy, command.deputy_id):
        raise AlreadyExists("deputy_id")
    stands_in = await uow.find(FocalPoint, command.stands_in_id)
    known = await repository.deputies_for(uow.session, absent.id)
    deputy, event = Deputy.name(command, absent, stands_in, known, uow.now())
    uow.add(deputy)
    uow.publish(organisation, event)


async def end_deputy(command: EndDeputy, uow: UnitOfWork) -> None:
    organisation = await uow.load(Organisation, command.organisation_id)
    deputy = await uow.find(Deputy, command.deputy_id)
    if deputy is None or deputy.organisation_id != organisation.id:
        raise NotFound("deputy", field="deputy_id")
    uow.publish(organisation, deputy.end(organisation, uow.now()))


async def _focal_point(focal_point_id: UUID, organisation: Organisation, uow: UnitOfWork) -> FocalPoint:
    focal_point = await uow.find(FocalPoint, focal_point_id)
    if focal_point is None or focal_point.organisation_id != organisation.id:
        raise NotFound("focal point", field="focal_point_id")
    return focal_point


async def _changed_contact(
    command: ChangeFocalPoint, focal_point: FocalPoint, organisation: Organisation, uow: UnitOfWork
) -> SealedContact | None:
    """What is known with what is named in its place, sealed anew; None where nothing of it is."""
    if command.contact is None:
        return None
    known = await uow.open(focal_point.sealed_contact(), FocalPointContact, of=organisation.id)
    named = command.contact.model_dump(include=set(command.contact.model_fields_set))
    return await _seal(FocalPointContact(**(known.model_dump() | named)), organisation, uow)


async def _seal(contact: FocalPointContact, organisation: Organisation, uow: UnitOfWork) -> SealedContact:
    require_contact(contact)
    return await uow.seal(organisation.id, SealKind.CONTACT, contact)
