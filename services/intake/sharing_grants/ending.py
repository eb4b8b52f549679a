"""Ends grants: the fact, the partner's notice, and the key, in the transaction of what ended them."""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from services.intake.sharing_grants.model.grants import SharingGrant
from services.intake.sharing_grants.partner_records import send_key, send_record
from services.intake.sharing_grants.repository import Shared, open_grants_of_person
from services.intake.sharing_grants.rules import sharing_rules
from shared.contracts.intake.v1 import Purpose
from shared.contracts.partner.v1 import SharingEnded
from shared.platform.unit_of_work import UnitOfWork


def end_grant(shared: Shared, uow: UnitOfWork) -> None:
    """Stop a grant: the fact, the partner's notice to delete, and the tombstone of its content key."""
    grant, agency = shared
    now = uow.now()
    uow.publish(grant, grant.end(now))
    if agency.feed_opened_at is None:
        return
    if agency.is_fed:
        send_record(shared, _ended(grant, now), uow)
    send_key(shared, None, uow)


def _ended(grant: SharingGrant, now: datetime) -> SharingEnded:
    return SharingEnded(
        grant_id=grant.id,
        subject=grant.pseudonym(),
        ended_at=now,
        delete_by=now + sharing_rules().delete_within,
    )


async def end_grants(person_id: UUID, uow: UnitOfWork, where: Callable[[SharingGrant], bool] = lambda _: True) -> None:
    """End the person's open grants, or those of them that are meant."""
    for shared in await open_grants_of_person(uow.session, person_id):
        if where(shared[0]):
            end_grant(shared, uow)


async def end_grants_for(purpose: Purpose, person_id: UUID, uow: UnitOfWork) -> None:
    """A purpose lost its basis: sharing takes every grant with it, another purpose its own grants."""
    await end_grants(person_id, uow, lambda grant: purpose is Purpose.SHARING or grant.purpose == purpose.value)
