"""What is done about organisations and what they offer."""

from datetime import datetime
from uuid import UUID

from services.cases.agencies.repository import known_agency
from services.cases.deadlines.model import time_for
from services.cases.organisations import repository
from services.cases.organisations.model import Organisation
from services.cases.organisations.offers import ServiceOffer
from services.cases.organisations.refusals import (
    OrganisationCodeTaken,
    OrganisationHasParts,
    ParentUnsuitable,
)
from shared.contracts.cases.v1 import (
    ChangeService,
    CloseOrganisation,
    ConfirmOrganisation,
    CorrectOrganisation,
    EndService,
    OfferService,
    OrganisationStatus,
    RegisterOrganisation,
)
from shared.contracts.deadlines import DeadlineCode
from shared.platform.errors import AlreadyExists, ExerciseIsMixed, NotFound
from shared.platform.subject_keys import is_subject
from shared.platform.unit_of_work import UnitOfWork


async def register_organisation(command: RegisterOrganisation, uow: UnitOfWork) -> None:
    # Events are counted by id: whoever had a person's would have theirs taken for repetitions, and lie under their key.
    if await uow.find(Organisation, command.organisation_id) or await is_subject(uow.session, command.organisation_id):
        raise AlreadyExists("organisation_id")
    organisation, event = Organisation.register(command, await _confirm_by(uow), uow.now())
    organisation.exercise = uow.exercise
    await _require_fits(organisation, uow)
    uow.create((organisation, event))


async def correct_organisation(command: CorrectOrganisation, uow: UnitOfWork) -> None:
    organisation = await uow.load(Organisation, command.organisation_id, expected_version=command.version)
    event = organisation.correct(command, uow.now())
    for offer in await repository.open_offers(uow.session, organisation.id):
        organisation.require_may_offer(offer.offered_service, offer.categories)
    await _require_fits(organisation, uow)
    uow.publish(organisation, event)


async def confirm_organisation(command: ConfirmOrganisation, uow: UnitOfWork) -> None:
    organisation = await uow.load(Organisation, command.organisation_id, expected_version=command.version)
    uow.publish(organisation, organisation.confirm(await _confirm_by(uow), uow.now()))


async def close_organisation(command: CloseOrganisation, uow: UnitOfWork) -> None:
    """End everything there; intake destroys the organisation's key when it hears of it."""
    organisation = await uow.load(Organisation, command.organisation_id, expected_version=command.version)
    offers = await repository.open_offers(uow.session, organisation.id)
    focal_points = await repository.named_focal_points(uow.session, organisation.id)
    at = uow.now()
    event = organisation.close(command.reason, [one.id for one in offers], [one.id for one in focal_points], at)
    if await repository.has_open_parts(uow.session, organisation.id):
        raise OrganisationHasParts
    for offer in offers:
        offer.end(at)
    for focal_point in focal_points:
        focal_point.end(at)
    uow.publish(organisation, event)


async def offer_service(command: OfferService, uow: UnitOfWork) -> None:
    organisation = await uow.load(Organisation, command.organisation_id)
    if await uow.find(ServiceOffer, command.offer_id):
        raise AlreadyExists("offer_id")
    known = await repository.open_offers(uow.session, organisation.id)
    offer, event = ServiceOffer.offer(command, organisation, known, uow.now())
    uow.add(offer)
    uow.publish(organisation, event)


async def change_service(command: ChangeService, uow: UnitOfWork) -> None:
    organisation = await uow.load(Organisation, command.organisation_id, expected_version=command.version)
    offer = await _offer(command.offer_id, organisation, uow)
    uow.publish(organisation, offer.change(command, organisation, uow.now()))


async def end_service(command: EndService, uow: UnitOfWork) -> None:
    organisation = await uow.load(Organisation, command.organisation_id)
    offer = await _offer(command.offer_id, organisation, uow)
    uow.publish(organisation, offer.end(uow.now()))


async def _offer(offer_id: UUID, organisation: Organisation, uow: UnitOfWork) -> ServiceOffer:
    offer = await uow.find(ServiceOffer, offer_id)
    if offer is None or offer.organisation_id != organisation.id:
        raise NotFound("offer", field="offer_id")
    return offer


async def _confirm_by(uow: UnitOfWork) -> datetime:
    return uow.now() + await time_for(DeadlineCode.CONFIRM_ORGANISATION, uow)


async def _require_fits(organisation: Organisation, uow: UnitOfWork) -> None:
    """OrganisationCodeTaken, ParentUnsuitable, and NotFound for an agency or a parent that there is not."""
    with uow.session.no_autoflush:
        if organisation.code and await repository.has_code(
            uow.session, organisation.code, organisation.exercise, beside=organisation.id
        ):
            raise OrganisationCodeTaken
        if organisation.agency_id:
            await known_agency(uow.session, organisation.agency_id, field="agency_id")
        await _require_parent(organisation, uow)


async def _require_parent(organisation: Organisation, uow: UnitOfWork) -> None:
    if organisation.parent_id is None:
        return
    parent = await uow.find(Organisation, organisation.parent_id)
    if parent is None:
        raise NotFound("organisation", field="parent_id")
    if parent.exercise != organisation.exercise:
        raise ExerciseIsMixed(field="parent_id")
    # One step is enough: a parent has none above it.
    if parent.id == organisation.id or parent.parent_id or parent.status == OrganisationStatus.CLOSED:
        raise ParentUnsuitable
    if await repository.has_open_parts(uow.session, organisation.id):
        raise ParentUnsuitable
