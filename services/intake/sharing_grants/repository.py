"""Statements about agencies and grants."""

from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID

from sqlalchemy import DateTime, cast, delete, update
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlmodel import col, func, insert, or_, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services.intake.sharing_grants.model.agencies import Agency
from services.intake.sharing_grants.model.grants import GrantState, SharingGrant
from shared.platform.errors import NotFound

Shared = tuple[SharingGrant, Agency]
"""A grant and the agency it is for."""

_DAY_IS_OVER = func.timezone("UTC", cast(col(SharingGrant.valid_until), DateTime) + timedelta(hours=24 - 14))
"""Where its last day ends first, for a grant of a release that did not tell the place."""
UNDER_ANOTHER_KEY = (
    col(SharingGrant.ended_at).is_(None),
    col(SharingGrant.keys_sent) > 0,
    col(SharingGrant.key_fingerprint).is_distinct_from(col(Agency.key_fingerprint)),
)


async def code_is_taken(session: AsyncSession, code: str) -> bool:
    return (await session.exec(select(Agency.id).where(Agency.code == code))).one_or_none() is not None


async def get_agency_for_share(session: AsyncSession, agency_id: UUID) -> Agency:
    """The agency, locked against change but not against other readers, until the commit; NotFound.

    It may be shared with by exercises and by the real thing, so its own exercise is nobody else's.
    """
    statement = select(Agency).where(Agency.id == agency_id).with_for_update(read=True)
    agency = (await session.exec(statement.execution_options(populate_existing=True))).one_or_none()
    if agency is None:
        raise NotFound("agency", field="agency_id")
    return agency


async def open_grants_of_person(session: AsyncSession, person_id: UUID) -> list[Shared]:
    """The person's grants that have not ended, locked until the commit: whoever ends one waits, or was first.

    Their agencies are kept as they are, so that nothing is written for one that was corrected meanwhile. Lock the
    person before their grants, and these before agencies, always: two who lock in different orders wait for ever.
    """
    statement = (
        select(SharingGrant)
        .where(SharingGrant.person_id == person_id, col(SharingGrant.ended_at).is_(None))
        .order_by(col(SharingGrant.id))
        .with_for_update()
        .execution_options(populate_existing=True)
    )
    grants = (await session.exec(statement)).all()
    agencies = {one: await get_agency_for_share(session, one) for one in sorted({each.agency_id for each in grants})}
    return [(grant, agencies[grant.agency_id]) for grant in grants]


async def agencies_being_looked_at(session: AsyncSession) -> Sequence[UUID]:
    """Agencies of which not everybody was looked at under what they are now, the longest waiting first."""
    statement = select(Agency.id).where(col(Agency.looking_since).is_not(None)).order_by(col(Agency.looking_since))
    return (await session.exec(statement)).all()


async def persons_to_look_at(session: AsyncSession, agency_id: UUID, after: UUID, most: int) -> Sequence[UUID]:
    """Persons with an open grant that was not looked at under what its agency is now."""
    statement = (
        select(SharingGrant.person_id)
        .join(Agency, col(Agency.id) == col(SharingGrant.agency_id))
        .where(
            SharingGrant.agency_id == agency_id,
            col(SharingGrant.ended_at).is_(None),
            SharingGrant.mandate_version != Agency.mandate_version,
            col(SharingGrant.person_id) > after,
        )
    )
    person = col(SharingGrant.person_id)
    return (await session.exec(statement.distinct().order_by(person).limit(most))).all()


async def grants_under_another_key(session: AsyncSession, after: UUID, most: int) -> Sequence[UUID]:
    """Open grants whose agency has their content key under another key than its own; none that must not be told."""
    grant = col(SharingGrant.id)
    statement = select(SharingGrant.id).join(Agency, col(Agency.id) == col(SharingGrant.agency_id))
    looked_at = col(SharingGrant.mandate_version) == col(Agency.mandate_version)
    found = statement.where(grant > after, looked_at, *UNDER_ANOTHER_KEY)
    return (await session.exec(found.order_by(grant).limit(most))).all()


async def keep_further_states(session: AsyncSession, grant: SharingGrant, digests: Sequence[int]) -> None:
    """Replace the states beside a grant's first one."""
    await session.exec(delete(GrantState).where(col(GrantState.grant_id) == grant.id))
    rows = [{"grant_id": grant.id, "person_id": grant.person_id, "state_digest": one} for one in digests]
    if rows:
        await session.exec(insert(GrantState), params=rows)


async def is_shared(session: AsyncSession, person_id: UUID) -> bool:
    """Whether anybody has an open grant for the person; cheap, and not locked."""
    statement = select(SharingGrant.id).where(SharingGrant.person_id == person_id, col(SharingGrant.ended_at).is_(None))
    return (await session.exec(statement.limit(1))).one_or_none() is not None


async def was_withdrawn_from(session: AsyncSession, person_id: UUID, agency_id: UUID) -> bool:
    """Whether a grant of the person to the agency was ended before its last day."""
    statement = select(SharingGrant.id).where(
        SharingGrant.person_id == person_id,
        SharingGrant.agency_id == agency_id,
        col(SharingGrant.ended_at).is_not(None),
        or_(
            col(SharingGrant.valid_until).is_(None),
            col(SharingGrant.ended_at) < func.coalesce(col(SharingGrant.over_at), _DAY_IS_OVER),
        ),
    )
    return (await session.exec(statement.limit(1))).one_or_none() is not None


async def ended_among(connection: AsyncConnection, grant_ids: Sequence[UUID]) -> set[UUID]:
    statement = select(SharingGrant.id).where(
        col(SharingGrant.id).in_(grant_ids), col(SharingGrant.ended_at).is_not(None)
    )
    return set((await connection.execute(statement)).scalars())


async def forget_best_interests(session: AsyncSession, person_id: UUID) -> None:
    """Null what was written down for an erased person's grants."""
    statement = update(SharingGrant).where(col(SharingGrant.person_id) == person_id)
    await session.execute(statement.values(best_interests=None))
