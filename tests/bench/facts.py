"""Made-up registrations as outbox rows: what the relay and the projections are measured on.

A person is four events of intake under one key: registered, a need, a consent, a request. The profile is
a blob of a real one's size and opens with no key; nothing on this path opens it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import islice
from uuid import UUID

import asyncpg
import orjson

from shared.contracts.base import Event, Sealed, SealKind
from shared.contracts.intake import v1 as intake
from shared.platform.clock import new_id
from shared.platform.identity import Actor
from shared.platform.messaging.headers import Record, kafka_headers
from shared.platform.outbox import OutboxRow, row_of

AT = datetime(2026, 5, 4, 8, 0, tzinfo=UTC)
SOMEBODY = Actor(id=UUID(int=7))
BLOB = "A" * 380
INSERT = (
    "INSERT INTO outbox (id, aggregatetype, aggregateid, type, payload, headers) VALUES ($1, $2, $3, $4, $5, $6::jsonb)"
)


@dataclass(frozen=True)
class Somebody:
    """One person's facts."""

    crisis: UUID
    person: UUID

    def facts(self) -> Sequence[Event]:
        """In the order they are published; each is the first version of its own aggregate."""
        profile: Sealed[intake.PersonProfile] = Sealed[intake.PersonProfile](
            subject_id=self.person, kind=SealKind.PROFILE, blob=BLOB
        )
        return [
            intake.PersonRegistered(
                person_id=self.person, crisis_id=self.crisis, household_id=None,
                relationship=intake.Relationship.HEAD, reference=f"HW-{self.person.hex[-12:]}",
                sex=intake.Sex.FEMALE, age_band=intake.AgeBand.FROM_18, birth_date_estimated=True,
                has_documents=True, region="Delta", profile=profile, registered_at=AT,
            ),
            intake.NeedRecorded(need_id=new_id(), person_id=self.person, code="SM-CI", recorded_at=AT),
            intake.ConsentGiven(
                consent_id=new_id(), person_id=self.person, purpose=intake.Purpose.EVACUATION,
                legal_basis=intake.LegalBasis.CONSENT, form=intake.ConsentForm.EXPLICIT, language="en",
                valid_until=None, given_at=AT,
            ),
            intake.RequestMade(
                request_id=new_id(), person_id=self.person, crisis_id=self.crisis,
                kind=intake.RequestKind.EVACUATION, services=["shelter"], urgency=intake.Urgency.HIGH,
                destination_country="UG", due_at=AT + timedelta(hours=24), made_at=AT,
            ),
        ]  # fmt: skip


def registrations(count: int) -> list[OutboxRow]:
    """So many facts, person after person."""
    return list(islice(_endless_rows(), count))


def _endless_rows() -> Iterator[OutboxRow]:
    crisis = new_id()
    while True:
        for fact in Somebody(crisis, new_id()).facts():
            yield row_of(fact, sequence=1, actor=SOMEBODY, at=AT, exercise=None)


def values_of(row: OutboxRow) -> tuple[UUID, str, str, str, bytes | None, str]:
    """A row as `INSERT` takes it."""
    return row.id, row.topic, row.key, row.type, row.payload, orjson.dumps(row.headers).decode()


def record_of(row: OutboxRow, offset: int = 0) -> Record:
    """A row as a consumer gets it."""
    return Record(row.topic, 0, offset, row.key.encode(), row.payload, tuple(kafka_headers(row.headers)))


async def commit_rows(connection: asyncpg.Connection, rows: Sequence[OutboxRow]) -> None:
    """Commit rows in one transaction, and wake the relay by the same."""
    async with connection.transaction():
        await connection.executemany(INSERT, [values_of(row) for row in rows])
        await connection.execute("SELECT pg_notify('outbox', '')")
