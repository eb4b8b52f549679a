"""One message, command or activity is one transaction, and the events it causes are rows in it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar
from uuid import UUID

import orjson
from pydantic import BaseModel
from sqlmodel import SQLModel, select

from shared.contracts.base import Event, Sealed, SealKind
from shared.platform import audit, subject_keys
from shared.platform.audit import AuditEntry
from shared.platform.clock import Clock, paced
from shared.platform.errors import NotFound, VersionConflict
from shared.platform.identity import Actor
from shared.platform.keyring import Keyring
from shared.platform.outbox import Lane, Outbox, row_of
from shared.platform.records import Aggregate
from shared.platform.session import WorkSession

Row = TypeVar("Row", bound=SQLModel)
New = TypeVar("New", bound=Aggregate)
Content = TypeVar("Content", bound=BaseModel)


@dataclass(frozen=True)
class Published:
    """What a transaction told, as the caller is informed."""

    id: UUID
    type: str
    aggregate_id: UUID
    sequence: int


@dataclass(frozen=True)
class Tools:
    """What every unit of work of a service shares."""

    service: str
    keyring: Keyring
    clock: Clock
    prove_erasure: Callable[[UUID], str | None] = lambda _: None
    """Intake's signature under an erasure; the others have none."""
    is_proven: Callable[[UUID, str | None], bool] = lambda *_: False
    """Whether intake signed this erasure."""


class UnitOfWork:
    """Loads, adds, publishes. Whoever made it commits; handlers never do."""

    def __init__(
        self,
        session: WorkSession,
        tools: "Tools",
        actor: Actor,
        *,
        exercise: str | None = None,
        cause: UUID | None = None,
        lane: Lane = Lane.SINGLE,
    ) -> None:
        self.session = session
        self.service = tools.service
        self.actor = actor
        self.exercise = exercise
        self.cause = cause
        self.published: list[Published] = []
        self.persons: dict[UUID, None] = {}
        """Whom what was told is about, in order."""
        self.subjects: list[UUID] = []
        self.detail: dict[str, str] = {}
        self.outbox = Outbox(lane)
        self.tools = tools
        self._keyring = tools.keyring
        self._clock = tools.clock
        self.made_keys: dict[UUID, bytes] = {}
        """Which this transaction made itself."""
        self._audit: list[AuditEntry] = []

    def now(self) -> datetime:
        """The time that holds here: real, or the exercise's."""
        return paced(self._clock.now(), self.exercise)

    async def load(
        self, model: type[Row], id: UUID, *, expected_version: int | None = None, share_key: bool = False
    ) -> Row:
        """The row, locked until the commit; NotFound, or VersionConflict when the caller saw another version.

        With `share_key` rows that refer to it may be added meanwhile.
        """
        record = await self._locked(model, id, share_key=share_key)
        if record is None:
            raise NotFound(model.__name__.lower())
        if isinstance(record, Aggregate):
            self.exercise = self.exercise or record.exercise
            if expected_version is not None and record.version != expected_version:
                raise VersionConflict(record.version)
        return record

    async def find(self, model: type[Row], id: UUID) -> Row | None:
        """The row without a lock, or None."""
        return await self.session.get(model, id)

    def add(self, record: SQLModel) -> None:
        """Keep a new row; it belongs to the exercise if this transaction does."""
        if isinstance(record, Aggregate) and record.exercise is None:
            record.exercise = self.exercise
        self.session.add(record)

    def create(self, made: tuple[New, Event]) -> New:
        """Add a new aggregate and tell its first fact."""
        record, event = made
        self.add(record)
        self.publish(record, event)
        return record

    def publish(self, record: Aggregate, event: Event) -> None:
        """Tell a fact about a record: its version counts on, and the event is a row of this transaction."""
        record.version += 1
        self.publish_version(event, record.version, record.exercise)

    def publish_version(self, event: Event, sequence: int, exercise: str | None) -> None:
        """Tell a fact whose version the caller counted, as bulk writes do."""
        row = row_of(event, sequence=sequence, actor=self.actor, at=self._at(exercise), exercise=exercise)
        if person := event.person():
            self.persons[person] = None
        self.outbox.add(row.caused_by(self.cause))
        self.published.append(Published(row.id, row.type, event.aggregate_id(), sequence))

    def concerns(self, subject_ids: Iterable[UUID], **detail: str) -> None:
        """Name more people, and more of what was done, in the trail's entry of this command."""
        self.subjects.extend(subject_ids)
        self.detail |= detail

    def note(self, entry: AuditEntry) -> None:
        """Add a line to the audit trail of this transaction."""
        self._audit.append(entry)

    async def seal(self, subject_id: UUID, kind: SealKind, content: Content) -> Sealed[Content]:
        """Encrypt under the subject's key; KeyDestroyed once erased, KeyNotHere (try again) before the key arrived."""
        wrapped = await self._wrapped_key(subject_id)
        return self._keyring.seal(wrapped, subject_id, kind, content)

    async def open(self, sealed: Sealed[Content], model: type[Content], *, of: UUID) -> Content:
        """Decrypt a value of `of`, the subject whose row it lies in; SealedForAnother, and the refusals of `seal`."""
        wrapped = await self._wrapped_key(of)
        return self._keyring.open(wrapped, sealed, model, of=of)

    def open_under(self, wrapped: bytes, sealed: Sealed[Content], model: type[Content], *, of: UUID) -> Content:
        """Decrypt under a wrapped key that the caller's own statement has just read, where hundreds are opened."""
        return self._keyring.open(wrapped, sealed, model, of=of)

    async def destroy_key_copy(self, subject_id: UUID, proof: str | None) -> None:
        """Destroy the key here because intake told of the erasure; UnprovenErasure, unless it was destroyed before."""
        await subject_keys.destroy_proven(self.session, subject_id, proven=self.tools.is_proven(subject_id, proof))

    async def finish(self) -> None:
        """Write everything that is waiting, the audit chain last since it locks its head; the caller commits."""
        await self.session.flush()
        await self.outbox.write(self.session)
        await audit.append(self.session, self._audit, self._clock.now())
        self._audit = []

    async def _wrapped_key(self, subject_id: UUID) -> bytes:
        # Those need not be asked for: bulk registration seals thousands.
        return self.made_keys.get(subject_id) or await subject_keys.wrapped_key(self.session, subject_id)

    async def _locked(self, model: type[Row], id: UUID, *, share_key: bool) -> Row | None:
        key = model.__mapper__.primary_key[0]  # type: ignore[attr-defined]  # SQLModel does not type its mapper
        statement = (
            select(model)
            .where(key == id)
            .with_for_update(key_share=share_key)
            .execution_options(populate_existing=True)
        )
        row: Row | None = (await self.session.exec(statement)).one_or_none()
        return row

    def _at(self, exercise: str | None) -> datetime:
        return paced(self._clock.now(), exercise)


def answer_json(published: Sequence[Published], answer: BaseModel | None) -> dict[str, Any]:
    """What a caller of a command is told."""
    last = published[-1] if published else None
    body = {
        "aggregate_id": last.aggregate_id if last else None,
        "version": last.sequence if last else None,
        "events": [
            {"id": one.id, "type": one.type, "aggregate_id": one.aggregate_id, "sequence": one.sequence}
            for one in published
        ],
        "answer": answer.model_dump(mode="json") if answer else None,
    }
    # Ids that were read from a row are of the driver's own kind of UUID, which orjson takes for unknown.
    decoded: dict[str, Any] = orjson.loads(orjson.dumps(body, default=str))
    return decoded
