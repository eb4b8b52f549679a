"""Statements about how the feeds of agencies stand: what was sent, under which key, what has ended; of nobody."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta
from typing import Any
from uuid import UUID

from sqlmodel import col, func, select
from sqlmodel.ext.asyncio.session import AsyncSession
from sqlmodel.sql.expression import SelectOfScalar

from services.intake.sharing_grants.model.agencies import Agency
from services.intake.sharing_grants.model.grants import SharingGrant
from services.intake.sharing_grants.repository import UNDER_ANOTHER_KEY
from services.intake.sharing_grants.rules import sharing_rules

MOST_ENDED = 50
"""Of an agency, the newest; how many there are is told beside them."""
_IS_OPEN = col(SharingGrant.ended_at).is_(None)
_WAS_TOLD = col(SharingGrant.feed_sequence) > 0


async def feed_states(session: AsyncSession, agency_id: UUID | None) -> list[dict[str, Any]]:
    """Of every agency, or of one, by name."""
    agencies = (await session.exec(_agencies(agency_id))).all()
    ids = [one.id for one in agencies]
    figures, purposes = await _figures(session, ids), await _purposes(session, ids)
    ended = {one: await _ended(session, one) for one in ids} if agency_id else {}
    return [
        _of_agency(one)
        | figures.get(one.id, NOTHING_SENT)
        | {"purposes": purposes[one.id], "ended": ended.get(one.id, [])}
        for one in agencies
    ]


def _agencies(only: UUID | None) -> SelectOfScalar[Agency]:
    every = select(Agency).order_by(col(Agency.name), col(Agency.id))
    return every if only is None else every.where(Agency.id == only)


NOTHING_SENT: dict[str, Any] = {
    "records": 0,
    "last_record_at": None,
    "key_records": 0,
    "last_key_at": None,
    "keys_to_send_anew": 0,
    "ended_count": 0,
}


def _of_agency(agency: Agency) -> dict[str, Any]:
    return {
        "agency_id": agency.id,
        "version": agency.version,
        "code": agency.code,
        "name": agency.name,
        "opened_at": agency.feed_opened_at if agency.is_fed else None,
        "key_fingerprint": agency.key_fingerprint,
        "key_accepted_at": agency.key_accepted_at,
        "proposed_fingerprint": agency.proposed_fingerprint,
        "proposed_at": agency.proposed_at,
    }


async def _figures(session: AsyncSession, agencies: Iterable[UUID]) -> dict[UUID, dict[str, Any]]:
    """In one question, however many agencies there are."""
    statement = (
        select(
            SharingGrant.agency_id,
            func.sum(SharingGrant.feed_sequence),
            func.max(SharingGrant.sent_at),
            func.sum(SharingGrant.keys_sent),
        )
        .add_columns(
            func.max(SharingGrant.key_sent_at),
            func.count().filter(*UNDER_ANOTHER_KEY),
            func.count().filter(~_IS_OPEN, _WAS_TOLD),
        )
        .join(Agency, col(Agency.id) == col(SharingGrant.agency_id))
        .where(col(SharingGrant.agency_id).in_(list(agencies)))
        .group_by(col(SharingGrant.agency_id))
    )
    rows = (await session.execute(statement)).all()
    return {row[0]: dict(zip(NOTHING_SENT, row[1:], strict=True)) for row in rows}


async def _purposes(session: AsyncSession, agencies: Iterable[UUID]) -> Mapping[UUID, list[dict[str, Any]]]:
    """For which purposes anything is shared with an agency now, and of how many people, the made-up apart."""
    people, is_real = func.count(col(SharingGrant.person_id).distinct()), col(SharingGrant.exercise).is_(None)
    statement = (
        select(SharingGrant.agency_id, SharingGrant.purpose, people.filter(is_real), people.filter(~is_real))
        .where(col(SharingGrant.agency_id).in_(list(agencies)), _IS_OPEN)
        .group_by(col(SharingGrant.agency_id), col(SharingGrant.purpose))
        .order_by(col(SharingGrant.purpose))
    )
    purposes: defaultdict[UUID, list[dict[str, Any]]] = defaultdict(list)
    for agency_id, purpose, real, made_up in (await session.exec(statement)).all():
        purposes[agency_id].append({"purpose": purpose, "people": real, "made_up": made_up})
    return purposes


async def _ended(session: AsyncSession, agency_id: UUID) -> Sequence[dict[str, Any]]:
    """What the agency was told of and must delete, by the names it has for it."""
    statement = (
        select(SharingGrant)
        .where(SharingGrant.agency_id == agency_id, ~_IS_OPEN, _WAS_TOLD)
        .order_by(col(SharingGrant.ended_at).desc(), col(SharingGrant.id))
        .limit(MOST_ENDED)
    )
    within = sharing_rules().delete_within
    return [_of_ended(one, within) for one in (await session.exec(statement)).all()]


def _of_ended(grant: SharingGrant, within: timedelta) -> dict[str, Any]:
    ended_at = grant.ended_at
    if ended_at is None:
        raise ValueError("only ended grants were asked for")
    return {
        "grant_id": grant.id,
        "subject": grant.pseudonym(),
        "exercise": grant.exercise is not None,
        "ended_at": ended_at,
        "delete_by": ended_at + within,
    }
