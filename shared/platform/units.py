"""The edge: opens a unit of work, lets a handler decide, commits. The only place that does."""

import asyncio
import hashlib
import hmac
import random
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, TypeVar
from uuid import UUID

import orjson
from asyncpg import UniqueViolationError
from pydantic import BaseModel
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine

from shared.contracts.base import Command
from shared.platform.audit import AuditEntry
from shared.platform.clock import SystemClock
from shared.platform.erasure_proofs import prove, proves
from shared.platform.errors import AlreadyExists, DomainError, KeyReused
from shared.platform.identity import Actor, service_actor
from shared.platform.internal_commands import InternalCommand
from shared.platform.keyring import Keyring
from shared.platform.outbox import Lane
from shared.platform.secrets import Secrets
from shared.platform.session import WorkSession
from shared.platform.unit_of_work import Tools, UnitOfWork, answer_json

AnyCommand = TypeVar("AnyCommand", bound=Command)
Handler = Callable[[Any, UnitOfWork], Awaitable[BaseModel | None]]

CONTENTION_STATES = frozenset({"40001", "40P01", "55P03"})
"""Serialization failure, deadlock, lock not available: the whole unit of work may be tried again."""
ATTEMPTS = 3


@dataclass(frozen=True)
class CommandContext:
    """Around a command: who, under which key, in which exercise."""

    key: UUID
    actor: Actor
    exercise: str | None = None


class UnitsOfWork:
    """One transaction each: begun, or begun around a command that is done once."""

    def __init__(self, engine: AsyncEngine, tools: Tools, digest_key: bytes) -> None:
        self.engine = engine
        self.tools = tools
        self._digest_key = digest_key

    @asynccontextmanager
    async def begin(
        self, actor: Actor | None = None, *, exercise: str | None = None, lane: Lane = Lane.SINGLE
    ) -> AsyncIterator[UnitOfWork]:
        """One transaction: commits when the block ends well, rolls back when it raises."""
        by = actor or service_actor(self.tools.service)
        async with WorkSession(self.engine, expire_on_commit=False) as session, session.begin():
            unit = UnitOfWork(session, self.tools, by, exercise=exercise, lane=lane)
            yield unit
            await unit.finish()

    async def perform(
        self, handler: Handler, command: InternalCommand, *, key: UUID, exercise: str | None = None
    ) -> dict[str, Any]:
        """What an activity does: a command in the workflow's name, once however often it is repeated."""
        actor = service_actor(self.tools.service, "workflow")
        return await self.execute(handler, command, CommandContext(key, actor, exercise))

    async def execute(self, handler: Handler, command: Command, context: CommandContext) -> dict[str, Any]:
        """Do a command once: the same key and body gets the first answer again; KeyReused for another body."""
        for attempt in range(1, ATTEMPTS + 1):
            try:
                return await self._execute_once(handler, command, context)
            except DomainError as refusal:
                await self._leave(refusal, context)
                raise
            except DBAPIError as error:
                if _id_is_taken(error):
                    raise AlreadyExists from None
                if attempt == ATTEMPTS or getattr(error.orig, "sqlstate", None) not in CONTENTION_STATES:
                    raise
                await asyncio.sleep(random.uniform(0.01, 0.05) * attempt)  # noqa: S311  # jitter, not a secret
        raise AssertionError("unreachable: the last attempt returns or raises")

    async def _leave(self, refusal: DomainError, context: CommandContext) -> None:
        if type(refusal).leave is DomainError.leave:
            return
        async with self.begin(context.actor, exercise=context.exercise) as unit:
            await refusal.leave(unit)

    async def _execute_once(self, handler: Handler, command: Command, context: CommandContext) -> dict[str, Any]:
        digest = self._digest(command, context.actor)
        async with self.begin(context.actor, exercise=context.exercise) as unit:
            earlier = await _claim_key(unit.session, context, command.command_name(), digest)
            if earlier is not None:
                return earlier | {"replayed": True}
            answer = await handler(command, unit)
            unit.note(_audit_entry(command, context, unit))
            response = answer_json(unit.published, answer)
            await _keep_response(unit.session, context.key, response)
        return response | {"replayed": False}

    async def claim(self, unit: UnitOfWork, context: CommandContext, action: str, content: bytes) -> bool:
        """Bind a key to who came with what, where that is no command but a file.

        False when the same came before, and nothing is to be done; KeyReused for another actor or other content.
        """
        digest = self._digest_of(action, content, context.actor)
        if await _claim_key(unit.session, context, action, digest) is not None:
            return False
        await _keep_response(unit.session, context.key, {"events": []})
        return True

    def _digest(self, command: Command, actor: Actor) -> bytes:
        return self._digest_of(command.command_name(), command.as_sent().encode(), actor)

    def _digest_of(self, action: str, content: bytes, actor: Actor) -> bytes:
        return hmac.digest(self._digest_key, f"{actor.id}|{action}|".encode() + content, hashlib.sha256)


def _id_is_taken(error: DBAPIError) -> bool:
    """Whether a row could not be added because its primary key is in use."""
    cause = error.orig.__cause__ if error.orig else None
    return isinstance(cause, UniqueViolationError) and (cause.constraint_name or "").startswith("pk_")


def _audit_entry(command: Command, context: CommandContext, unit: UnitOfWork) -> AuditEntry:
    subject = getattr(command, "person_id", None)
    # Everybody it is about, whoever the command names first; then, where it names nobody, what it changed.
    people = dict.fromkeys([*([subject] if subject else []), *unit.persons, *unit.subjects])
    changed = dict.fromkeys([] if subject else [one.aggregate_id for one in unit.published])
    entry = AuditEntry(
        action=command.command_name(),
        actor_id=context.actor.id,
        agency_id=context.actor.agency_id,
        subject_ids=tuple(people | changed),
        field_classes=field_classes(type(command)),
        request_id=context.key,
    )
    return replace(entry, detail=unit.detail | ({"exercise": "yes"} if unit.exercise else {}))


def field_classes(contract: type[BaseModel]) -> tuple[str, ...]:
    """The classes of a contract's fields, for the audit trail."""
    classes = {str(mark) for field in contract.model_fields.values() for mark in field.metadata if str(mark)[:1] == "C"}
    return tuple(sorted(classes))


async def _claim_key(
    session: WorkSession, context: CommandContext, command: str, digest: bytes
) -> dict[str, Any] | None:
    claimed = await session.execute(
        text(
            "INSERT INTO idempotency (key, actor_id, command, request_digest, response)"
            " VALUES (:key, :actor, :command, :digest, 'null') ON CONFLICT DO NOTHING RETURNING key"
        ),
        {"key": context.key, "actor": context.actor.id, "command": command, "digest": digest},
    )
    if claimed.one_or_none() is not None:
        return None
    result = await session.execute(
        text("SELECT request_digest, response FROM idempotency WHERE key = :key"), {"key": context.key}
    )
    row = result.one()
    if not hmac.compare_digest(bytes(row.request_digest), digest):
        raise KeyReused
    response: dict[str, Any] = row.response
    return response


async def _keep_response(session: WorkSession, key: UUID, response: dict[str, Any]) -> None:
    await session.execute(
        text("UPDATE idempotency SET response = CAST(:response AS jsonb) WHERE key = :key"),
        {"key": key, "response": orjson.dumps(response).decode()},
    )


KEY_OWNER = "intake"
"""Who makes subjects' keys, and alone may have them destroyed."""


def _proof_of(service: str, secrets: Secrets, subject_id: UUID) -> str | None:
    return prove(secrets.private_key("erasure"), subject_id) if service == KEY_OWNER else None


def _is_proven(secrets: Secrets, subject_id: UUID, proof: str | None) -> bool:
    return proves(secrets.public_key("erasure"), subject_id, proof)


def units_for(service: str, engine: AsyncEngine, secrets: Secrets) -> UnitsOfWork:
    """Units of work of a service with the real clock and the keys of its secrets."""
    tools = Tools(
        service,
        Keyring(secrets.symmetric("key-encryption")),
        SystemClock(),
        prove_erasure=partial(_proof_of, service, secrets),
        is_proven=partial(_is_proven, secrets),
    )
    return UnitsOfWork(engine, tools, secrets.symmetric("storage"))
