"""What cases knows of agencies: for which States they act, as intake told it."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import SmallInteger
from sqlmodel import Field

from services.cases.records import Record
from shared.contracts.intake.v1 import ACTING_FOR_A_STATE, AgencyKind
from shared.platform.columns import code, codes
from shared.platform.errors import Transient


class AgenciesUnknown(Transient):
    """What was told of agencies before this service kept them is not taken in yet."""


class AgenciesFollowed(Record, table=True):
    """Since when every agency ever told of is here; one row."""

    __tablename__ = "known_agencies_followed"

    id: int = Field(primary_key=True, sa_type=SmallInteger, sa_column_kwargs={"autoincrement": False})
    caught_up_at: datetime | None = None


class KnownAgency(Record, table=True):
    """An agency somebody may be handed over to."""

    __tablename__ = "known_agencies"

    agency_id: UUID = Field(primary_key=True)
    kind: AgencyKind = code()
    states: list[str] = codes()

    @property
    def acts_for_a_state(self) -> bool:
        """By its kind, whether or not anybody knows for which; or because one is named."""
        return bool(self.states) or self.kind in ACTING_FOR_A_STATE
