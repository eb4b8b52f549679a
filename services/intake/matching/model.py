"""Keyed search keys: what finds a person again without saying who they are."""

from uuid import UUID

from sqlalchemy import BigInteger
from sqlmodel import Field

from services.intake.records import Record


class SearchKey(Record, table=True):
    """One of a person's keys: a digest of 64 bits under a secret, useless without it."""

    __tablename__ = "search_keys"

    key: int = Field(primary_key=True, sa_type=BigInteger)
    person_id: UUID = Field(primary_key=True, index=True)
