"""Which lines of a service's audit trail somebody looks for: a page of them, newest first."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import BigInteger, DateTime, String, TextClause, bindparam, text
from sqlalchemy.dialects.postgresql import ARRAY

from shared.contracts.base import Moment
from shared.platform.audit import AuditOutcome

MOST = 5_000
LAST_SEQUENCE = 2**63 - 1
LONGEST_ACTION = 300
"""The longest name a document of an API client may have, and more."""


class AuditFilter(BaseModel):
    """By whom, about whom, what, with which outcome, when; several conditions narrow."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    person_id: UUID | None = None
    actor_id: UUID | None = None
    action: str | None = Field(default=None, max_length=LONGEST_ACTION, pattern=r"^[A-Za-z_][A-Za-z0-9_:]*$")
    outcome: AuditOutcome | None = None
    since: Moment | None = None
    until: Moment | None = None


class Place(BaseModel):
    """Behind which line a page begins: those of the same moment count by their sequence."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    at: Moment
    sequence: int = Field(ge=0, le=LAST_SEQUENCE)


class AuditQuestion(BaseModel):
    """What the gateway asks of a service. `belonging` are ids of what is the person's: cases, requests, movements."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    filter: AuditFilter = AuditFilter()
    belonging: tuple[UUID, ...] = ()
    after: Place | None = None
    first: int = Field(ge=1, le=MOST)
    exports: bool = False


CONDITIONS: Mapping[str, str] = {
    "subjects": "entry->'subjects' ?| :subjects",
    "actor": "entry->>'actor' = :actor",
    "action": "entry->>'action' = :action",
    "outcome": "entry->>'decision' = :outcome",
    "since": "recorded_at >= :since",
    "until": "recorded_at < :until",
    "at": "(recorded_at, sequence) < (:at, :sequence)",
}
_TYPES: Mapping[str, Any] = {
    "subjects": ARRAY(String),
    "since": DateTime(timezone=True),
    "until": DateTime(timezone=True),
    "at": DateTime(timezone=True),
    "sequence": BigInteger,
}


def statement(question: AuditQuestion) -> tuple[TextClause, dict[str, Any]]:
    """The page as SQL, with its values."""
    values = {name: value for name, value in _values(question).items() if value is not None}
    where = " AND ".join(sql for name, sql in CONDITIONS.items() if name in values) or "true"
    sql = (
        f"SELECT sequence, entry, recorded_at FROM audit WHERE {where}"  # noqa: S608  # conditions of ours
        " ORDER BY recorded_at DESC, sequence DESC LIMIT :first"
    )
    typed = [bindparam(name, type_=of) for name, of in _TYPES.items() if name in values]
    return text(sql).bindparams(*typed), values


def _values(question: AuditQuestion) -> dict[str, Any]:
    wanted, after = question.filter, question.after
    return {
        "subjects": [str(one) for one in (wanted.person_id, *question.belonging)] if wanted.person_id else None,
        "actor": str(wanted.actor_id) if wanted.actor_id else None,
        "action": wanted.action,
        "outcome": wanted.outcome.value if wanted.outcome else None,
        "since": wanted.since,
        "until": wanted.until,
        "at": after.at if after else None,
        "sequence": after.sequence if after else None,
        "first": question.first,
    }
