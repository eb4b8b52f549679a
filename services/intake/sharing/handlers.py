"""What is done about agencies and grants, and what partners are told."""

from datetime import date
from uuid import UUID

from services.intake.consent.repository import has_withdrawn, require_consent
from services.intake.crises.places import today_in
from services.intake.persons.model import Person
from services.intake.settings import ensure_partner_key
from services.intake.sharing.content import opened_person
from services.intake.sharing.feed import share_person, share_progress
from services.intake.sharing.granting import open_grant, require_best_interests, require_shareable
from services.intake.sharing.internal_commands import EndExpiredGrant, OpenPartnerFeed
from services.intake.sharing.looking import look_at
from services.intake.sharing.progress import STEPS, progress_of
from services.intake.sharing_grants.ending import end_grant
from services.intake.sharing_grants.model.agencies import Agency, AgencyCodeTaken, AgencyKeyMissing
from services.intake.sharing_grants.model.grants import SharingGrant, SharingWasWithdrawn
from services.intake.sharing_grants.repository import (
    Shared,
    code_is_taken,
    get_agency_for_share,
    is_shared,
    open_grants_of_person,
    was_withdrawn_from,
)
from shared.contracts.base import C1, Event
from shared.contracts.intake.v1 import (
    CorrectAgency,
    GrantSharing,
    LegalBasis,
    NeedEvent,
    PersonCorrected,
    Purpose,
    RegisterAgency,
    WithdrawSharing,
)
from shared.platform.errors import AlreadyExists
from shared.platform.secrets import SecretMissing
from shared.platform.unit_of_work import UnitOfWork


async def register_agency(command: RegisterAgency, uow: UnitOfWork) -> None:
    """Admit an agency; AlreadyExists, AgencyCodeTaken, or AgencyKeyMissing. A workflow makes its topics."""
    if await uow.find(Agency, command.agency_id):
        raise AlreadyExists("agency_id")
    agency, _ = made = Agency.register(command, uow.now())
    if await code_is_taken(uow.session, agency.code):
        raise AgencyCodeTaken
    _require_key(agency)
    uow.create(made)


def _require_key(agency: Agency) -> None:
    try:
        ensure_partner_key(agency.code)
    except SecretMissing as error:
        raise AgencyKeyMissing from error


async def correct_agency(command: CorrectAgency, uow: UnitOfWork) -> None:
    """Put an agency right. From the commit on it hears of nobody who was not looked at under what it is now."""
    agency = await uow.load(Agency, command.agency_id, expected_version=command.version)
    uow.publish(agency, agency.correct(command, uow.now()))


async def open_partner_feed(command: OpenPartnerFeed, uow: UnitOfWork) -> None:
    """The agency's topics exist: what was granted meanwhile is put there as each person is looked at."""
    (await uow.load(Agency, command.agency_id)).open_feed(uow.now())


async def grant_sharing(command: GrantSharing, uow: UnitOfWork) -> None:
    """Let an agency have classes of a person's data, and tell it at once.

    Refuses what the kind of agency may never have, a basis that is not on record or was withdrawn (an override is for
    that), and, whatever the basis, a state of origin of somebody who needs protection (OriginStateBarred).
    """
    if await uow.find(SharingGrant, command.grant_id):
        raise AlreadyExists("grant_id")
    person = await uow.load(Person, command.person_id)
    agency = await get_agency_for_share(uow.session, command.agency_id)
    await require_shareable(command.classes, person, agency, uow)
    await require_best_interests(command, person, agency, uow)
    last_day = await _require_basis(command, uow)
    await open_grant(_until(last_day, command), person, agency, uow)


async def _require_basis(command: GrantSharing, uow: UnitOfWork) -> date | None:
    """The last day of the consent the grant rests on; None where that has none, or it rests on something else."""
    if await has_withdrawn(uow.session, command.person_id, {Purpose.SHARING, command.purpose}):
        raise SharingWasWithdrawn
    if command.legal_basis is LegalBasis.CONSENT:
        return await require_consent(
            uow.session, command.person_id, Purpose.SHARING, await _today_of(command.person_id, uow)
        )
    if await was_withdrawn_from(uow.session, command.person_id, command.agency_id):
        raise SharingWasWithdrawn
    return None


async def _today_of(person_id: UUID, uow: UnitOfWork) -> date:
    return await today_in((await uow.load(Person, person_id)).crisis_id, uow)


def _until(last_day: date | None, command: GrantSharing) -> GrantSharing:
    """A grant ends with the consent it rests on."""
    ends = min((day for day in (last_day, command.valid_until) if day), default=None)
    return command.model_copy(update={"valid_until": ends})


async def withdraw_sharing(command: WithdrawSharing, uow: UnitOfWork) -> None:
    """End a grant; after the commit nothing more is written for the agency under it."""
    grant = await uow.load(SharingGrant, command.grant_id)
    agency = await get_agency_for_share(uow.session, grant.agency_id)
    end_grant((grant, agency), uow)


async def end_expired_grant(command: EndExpiredGrant, uow: UnitOfWork) -> None:
    """End a grant whose last day is past; nothing when it ended before."""
    grant = await uow.load(SharingGrant, command.grant_id)
    if grant.ended_at is None and not grant.holds_at(uow.now()):
        end_grant((grant, await get_agency_for_share(uow.session, grant.agency_id)), uow)


async def on_person_changed(event: PersonCorrected | NeedEvent, uow: UnitOfWork) -> None:
    """Partners who know the person hear how they are now."""
    for shared in await _held_grants(event.person_id, uow):
        await share_person(shared, uow)


async def on_progress(event: Event, uow: UnitOfWork) -> None:
    """Partners hear of a step that serves their purpose; of none that tells where a withheld person is."""
    step = STEPS[type(event)]
    person_id = event.person()
    if person_id is None:
        return
    grants = [
        one for one in await _held_grants(person_id, uow) if one[0].allows(C1) and one[0].purpose in step.purposes
    ]
    if not grants:
        return
    opened = await opened_person(person_id, uow)
    if step.tells_place and opened.person.location_withheld:
        return
    for shared in grants:
        await share_progress(shared, opened, progress_of(event), uow)


async def _held_grants(person_id: UUID, uow: UnitOfWork) -> list[Shared]:
    if not await is_shared(uow.session, person_id):
        return []
    # A grant of the release before, which asked less, ends with the first fact that would be told under it; and whose
    # agency was corrected a moment ago is looked at now, so that no fact is left out.
    await look_at(await uow.load(Person, person_id), uow)
    return await open_grants_of_person(uow.session, person_id)
