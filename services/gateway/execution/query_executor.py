"""Carries a plan out: one statement under row-level security, sealed values opened, the read written down first."""

import asyncio
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import asyncpg

from services.gateway.access.accounts import Account
from services.gateway.compiler.access_conditions import RoleAccess
from services.gateway.compiler.parameters import Inputs
from services.gateway.compiler.plan import Plan
from services.gateway.execution.decryption import Decryption
from services.gateway.execution.turnstile import Shares
from shared.platform import audit
from shared.platform.audit import AuditEntry
from shared.platform.clock import Clock
from shared.platform.database import LIMITS
from shared.platform.keyring import Keyring

SETTINGS = LIMITS | {"jit": "off", "timezone": "UTC"}
"""Compiling a statement to machine code takes longer than answering it."""
PARTS = 4
"""Of the connections that read, one account has a part at most: its slow questions wait for one another."""
READ_ONLY = {"default_transaction_read_only": "on"}


class Trail:
    """Writes the audit trail of reads: those that wait at the same moment share one transaction."""

    def __init__(self, pool: asyncpg.Pool, clock: Clock) -> None:
        self._pool = pool
        self._clock = clock
        self._waiting: list[tuple[AuditEntry, asyncio.Future[None]]] = []
        self._writing = asyncio.Lock()
        self._tasks: set[asyncio.Task[None]] = set()

    async def write(self, entry: AuditEntry) -> None:
        """Returns once the entry is committed; raises what hindered it, and then nothing may be answered."""
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((entry, done))
        # Whoever gives up waiting must not take the others' entries along.
        writing = asyncio.create_task(self._write_all())
        self._tasks.add(writing)
        writing.add_done_callback(self._tasks.discard)
        await done

    async def _write_all(self) -> None:
        async with self._writing:
            batch, self._waiting = self._waiting, []
            if not batch:
                return
            try:
                await self._commit([entry for entry, _ in batch])
            except Exception as error:  # noqa: BLE001  # whatever it is: nobody waits for ever for a line that is not written
                for _, done in batch:
                    if not done.done():
                        done.set_exception(error)
                return
        for _, done in batch:
            if not done.done():
                done.set_result(None)

    async def _commit(self, entries: list[AuditEntry]) -> None:
        async with self._pool.acquire() as connection:
            await audit.commit(connection, entries, self._clock.now())


class QueryExecutor:
    """Answers plans from the read model."""

    def __init__(self, pool: asyncpg.Pool, keyring: Keyring, trail: Trail, clock: Clock) -> None:
        self._pool = pool
        self._shares = Shares(max(1, pool.get_max_size() // PARTS))
        self._keyring = keyring
        self._trail = trail
        self._clock = clock

    async def answer(self, plan: Plan, inputs: Inputs, account: Account, action: str) -> bytes:
        """The answer as JSON. What holds personal data leaves only after the trail has its line."""
        text = plan.answer(await self._fetch(plan, inputs, account))
        if not plan.classes:
            return text.encode()
        decryption = Decryption(self._keyring, plan.sites)
        opened = decryption.open(text).encode()
        await self._trail.write(self._entry(plan, decryption, account, action))
        return opened

    async def rows(self, sql: str, parameters: Sequence[Any], account: Account) -> list[asyncpg.Record]:
        """Rows of a statement of the gateway's own, seen as the account sees them."""
        async with self._shares.one(account.id), self._pool.acquire() as connection:
            await connection.execute(opening_statements(account))
            try:
                records: list[asyncpg.Record] = await connection.fetch(sql, *parameters)
            finally:
                await connection.execute("ROLLBACK")
        return records

    async def sees(self, plan: Plan, row_id: UUID, account: Account) -> bool:
        """Whether the row of a plan of one row is to be seen; nothing of it is read."""
        inputs = Inputs(account.id, account.agency_id, self.now(), donors=account.donors, command_fields={"id": row_id})
        [row] = await self._fetch(plan, inputs, account)
        return row is not None

    async def denied(self, action: str, about: Iterable[UUID], account: Account) -> None:
        """Write down that somebody asked for what their role may not do."""
        await self.note(AuditEntry(action, account.id, "denied", account.agency_id, subject_ids=tuple(about)))

    async def note(self, entry: AuditEntry) -> None:
        """Write a line of the trail; raises what hindered it, and then nothing may leave."""
        await self._trail.write(entry)

    def now(self) -> datetime:
        """The real time."""
        return self._clock.now()

    async def _fetch(self, plan: Plan, inputs: Inputs, account: Account) -> asyncpg.Record:
        parameters = plan.parameters(inputs)
        async with self._shares.one(account.id), self._pool.acquire() as connection:
            return await connection.fetchrow(
                seen_by_somebody(plan.sql, len(parameters)), *parameters, *_viewer_of(account)
            )

    def _entry(self, plan: Plan, decryption: Decryption, account: Account, action: str) -> AuditEntry:
        plain = plan.classes - {site.field_class for site in plan.sites}
        return AuditEntry(
            action=action,
            actor_id=account.id,
            agency_id=account.agency_id,
            subject_ids=tuple(sorted(decryption.subjects)),
            field_classes=tuple(sorted(plain | decryption.classes)),
        )


def opening_statements(account: Account) -> str:
    """Begins a read that sets what row-level security looks at, for this transaction only."""
    return "BEGIN READ ONLY; " + _viewer_settings(*(_quoted(one) for one in _viewer_of(account)))


def seen_by_somebody(sql: str, parameters: int) -> str:
    """A `SELECT` of no table that sets by itself what row-level security looks at, by four parameters more.

    Nobody waits for the beginning and the end of a transaction, and the settings end with the statement. They are set
    before a column is worked out: Postgres makes the row of `viewer` first, and does not merge into its surroundings
    what changes settings. Were it otherwise, nothing would be seen.
    """
    return f"{sql} FROM ({_viewer_settings(*(f'${parameters + one}' for one in (1, 2, 3, 4)))}) AS viewer"


def _viewer_settings(reach: str, agency: str, viewer: str, donors: str) -> str:
    return (
        f"SELECT set_config('homeward.reach', {reach}, true), set_config('homeward.agency', {agency}, true),"
        f" set_config('homeward.viewer', {viewer}, true), set_config('homeward.donors', {donors}, true)"
    )


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _viewer_of(account: Account) -> tuple[str, str, str, str]:
    access = RoleAccess(account.roles)
    donors = access.donors(account.donors)
    return access.database_reach, str(account.agency_id or ""), str(account.id), donors


async def _no_reset(_: asyncpg.Connection) -> None:
    """Everything that is set is set for one transaction only, so that nothing remains to be reset."""


def reading_pool(address: str, size: int) -> asyncpg.Pool:
    """The pool that reads, and can do nothing else; to be entered."""
    return _pool(address, size, SETTINGS | READ_ONLY)


def trail_pool(address: str) -> asyncpg.Pool:
    """The one connection that writes the audit trail of reads; to be entered."""
    return _pool(address, 1, SETTINGS)


def _pool(address: str, size: int, settings: dict[str, str]) -> asyncpg.Pool:
    return asyncpg.create_pool(
        address, min_size=1, max_size=size, server_settings=settings, command_timeout=10, timeout=10, reset=_no_reset
    )
