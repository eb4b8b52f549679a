"""SQL of returns."""

from uuid import UUID

from sqlalchemy import delete
from sqlalchemy.dialects.postgresql import insert
from sqlmodel import col, update
from sqlmodel.ext.asyncio.session import AsyncSession

from services.reintegration.returns.model import KnownPerson
from shared.contracts.intake.v1 import AgeBand, Sex


async def remember_person(session: AsyncSession, person_id: UUID, sex: Sex, age_band: AgeBand) -> None:
    """Keep or renew the copy of a person's codes."""
    statement = insert(KnownPerson).values(person_id=person_id, sex=sex.value, age_band=age_band.value)
    renewed = statement.on_conflict_do_update(
        index_elements=["person_id"], set_={"sex": sex.value, "age_band": age_band.value}
    )
    await session.exec(renewed)


async def forget_person(session: AsyncSession, person_id: UUID) -> None:
    """Drop the copy of a person's codes; reports count them as unknown."""
    await session.execute(delete(KnownPerson).where(col(KnownPerson.person_id) == person_id))


async def renew_age_band(session: AsyncSession, person_id: UUID, age_band: AgeBand) -> None:
    statement = update(KnownPerson).where(col(KnownPerson.person_id) == person_id).values(age_band=age_band)
    await session.exec(statement)
