"""What is done about the keys of agencies: decided one by one, and then every open grant's content key sent anew."""

from collections.abc import Sequence
from uuid import UUID

from services.intake.sharing.feed import issue_content_key
from services.intake.sharing_grants.model.agencies import Agency
from services.intake.sharing_grants.model.grants import SharingGrant
from services.intake.sharing_grants.repository import get_agency_for_share, grants_under_another_key
from shared.contracts.intake.v1 import AcceptPartnerKey, DeclinePartnerKey, ProposePartnerKey
from shared.platform.unit_of_work import UnitOfWork
from shared.platform.units import UnitsOfWork

AT_A_TIME = 200
FIRST = UUID(int=0)


async def propose_partner_key(command: ProposePartnerKey, uow: UnitOfWork) -> None:
    agency = await uow.load(Agency, command.agency_id, expected_version=command.version)
    uow.publish(agency, agency.propose_key(command, uow.actor, uow.now()))
    uow.concerns([], fingerprint=agency.proposed_fingerprint or "")


async def accept_partner_key(command: AcceptPartnerKey, uow: UnitOfWork) -> None:
    """From the commit on new content keys go out under it; those of open grants follow (`send_keys_anew`)."""
    agency = await uow.load(Agency, command.agency_id, expected_version=command.version)
    uow.publish(agency, agency.accept_key(command, uow.actor, uow.now()))
    uow.concerns([], fingerprint=command.fingerprint)


async def decline_partner_key(command: DeclinePartnerKey, uow: UnitOfWork) -> None:
    agency = await uow.load(Agency, command.agency_id, expected_version=command.version)
    uow.publish(agency, agency.decline_key(command, uow.actor, uow.now()))
    uow.concerns([], reason=command.reason.value)


async def send_keys_anew(units: UnitsOfWork) -> None:
    """The duty: whatever open grant's content key the agency has under another key than its own is sent again.

    Grants that wait to be looked at (`looking`) are told nothing; they follow once they were. One that fails holds up
    no other: the first fault is raised when all were tried.
    """
    faults: list[Exception] = []
    after = FIRST
    while waiting := await _next(after, units):
        for grant_id in waiting:
            try:
                await _send_anew(grant_id, units)
            except Exception as fault:  # noqa: BLE001  # raised below
                faults.append(fault)
        after = waiting[-1]
    if faults:
        raise faults[0]


async def _next(after: UUID, units: UnitsOfWork) -> Sequence[UUID]:
    async with units.begin() as unit:
        return await grants_under_another_key(unit.session, after, AT_A_TIME)


async def _send_anew(grant_id: UUID, units: UnitsOfWork) -> None:
    async with units.begin() as unit:
        grant = await unit.load(SharingGrant, grant_id)
        agency = await get_agency_for_share(unit.session, grant.agency_id)
        if grant.is_looked_at(agency) and grant.key_fingerprint != agency.key_fingerprint:
            issue_content_key((grant, agency), unit)
