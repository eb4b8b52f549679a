"""Accounts: who works with Homeward, in which role, for which agency. Roles come from here, never from a token."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import yaml
from pydantic import BaseModel, ConfigDict
from sqlalchemy import Row, TextClause, text
from sqlalchemy.ext.asyncio import AsyncEngine

from shared.contracts.cases.v1 import DeliverAssistance
from shared.platform.identity import service_actor
from shared.policy.matrix import matrix

DEMONSTRATION = Path(__file__).with_name("demonstration.yaml")
DEMONSTRATION_ISSUER = "demonstration"
NO_DONORS: frozenset[str] = frozenset()
SYSTEM = {str(service_actor(name).id): name for name in ("gateway", "intake", "cases", "reintegration")}
"""Ids under which services act by themselves: no account has one."""


def case_workers() -> list[str]:
    """The roles that may work on a case: who has none of them is given none, and gives back what they had."""
    return sorted(matrix().commands[DeliverAssistance.command_name()])


@dataclass(frozen=True)
class Account:
    """A member of staff, or a machine that acts for an agency."""

    id: UUID
    name: str
    roles: frozenset[str]
    agency_id: UUID | None = None
    subject: str = ""
    donors: frozenset[str] = NO_DONORS
    """Ids of the donors it reads for, where its role sees its own only; `exercises` is every donor of an exercise."""
    language: str | None = None
    """The page's, where whoever made it said so."""


class ListedAccount(BaseModel):
    """An account of the demonstration, as the sign-in page lists it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: UUID
    subject: str
    name: str
    role: str
    agency: UUID | None = None
    donors: tuple[str, ...] = ()


class _Listed(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    accounts: tuple[ListedAccount, ...]


def demonstration_accounts() -> Sequence[ListedAccount]:
    """At least one account per role; a role that is not in the matrix is a build error."""
    listed = _Listed.model_validate(yaml.safe_load(DEMONSTRATION.read_text())).accounts
    unknown = {one.role for one in listed} - matrix().roles.keys()
    if unknown:
        raise ValueError(f"the demonstration names roles that do not exist: {sorted(unknown)}")
    return listed


_KEEP = text(
    "INSERT INTO accounts (id, name, roles, agency_id, donors, active, issuer, subject)"
    " VALUES (:id, :name, :roles, :agency, :donors, true, :issuer, :subject)"
    " ON CONFLICT (id) DO UPDATE SET name = excluded.name, roles = excluded.roles, agency_id = excluded.agency_id,"
    " donors = excluded.donors, active = true WHERE accounts.version = 0"
)
_SHUT = text("UPDATE accounts SET active = false WHERE issuer = :issuer")
_COLUMNS = (
    "accounts.id, accounts.name, accounts.roles, accounts.agency_id, accounts.subject, accounts.donors,"
    " accounts.language"
)
_BY_SUBJECT = text(
    f"SELECT {_COLUMNS} FROM accounts WHERE issuer = :issuer AND subject = :subject AND active"  # noqa: S608  # constant columns
)  # constant columns
_BY_ID = text(f"SELECT {_COLUMNS} FROM accounts WHERE id = :id AND active")  # noqa: S608  # constant columns
_MADE = text(
    f"SELECT {_COLUMNS} FROM accounts WHERE issuer = :issuer AND active AND made_by IS NOT NULL ORDER BY name, id"  # noqa: S608  # constant columns
)
_BY_SESSION = text(
    f"SELECT {_COLUMNS}, sessions.expires_at FROM sessions JOIN accounts ON accounts.id = sessions.account_id"  # noqa: S608  # constant columns
    " WHERE sessions.digest = :digest AND sessions.expires_at > :now AND accounts.active"
)
_OPEN = text(
    "INSERT INTO sessions (digest, account_id, signed_in_at, expires_at)"
    # Whoever is shut meanwhile waits for this or is waited for: no session is left to live again with the account.
    " SELECT CAST(:digest AS bytea), id, CAST(:now AS timestamptz), CAST(:expires AS timestamptz)"
    " FROM accounts WHERE id = :account AND active FOR NO KEY UPDATE"
)
_SIGNED_IN = text("UPDATE accounts SET signed_in_at = :now WHERE id = :account")
_CLOSE = text("DELETE FROM sessions WHERE digest = :digest OR expires_at < :now")


class Accounts:
    """Accounts and their sessions in the gateway's database."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine

    async def keep_demonstration(self) -> None:
        """Have the demonstration's accounts, but those an administrator changed; called in demonstration mode only."""
        async with self._engine.begin() as connection:
            for one in demonstration_accounts():
                await connection.execute(
                    _KEEP,
                    {
                        "id": one.id, "name": one.name, "roles": [one.role], "agency": one.agency,
                        "donors": list(one.donors), "issuer": DEMONSTRATION_ISSUER, "subject": one.subject,
                    },
                )  # fmt: skip

    async def shut_demonstration(self) -> None:
        """Let nobody go on who signed in without a password; called outside demonstration mode."""
        async with self._engine.begin() as connection:
            await connection.execute(_SHUT, {"issuer": DEMONSTRATION_ISSUER})

    async def by_subject(self, issuer: str, subject: str) -> Account | None:
        """The active account an issuer's subject stands for."""
        return await self._one(_BY_SUBJECT, issuer=issuer, subject=subject)

    async def by_id(self, id: UUID) -> Account | None:
        return await self._one(_BY_ID, id=id)

    async def made(self, issuer: str) -> Sequence[Account]:
        """The active accounts of an issuer that administrators made."""
        async with self._engine.connect() as connection:
            return [_account(row) for row in await connection.execute(_MADE, {"issuer": issuer})]

    async def by_session(self, digest: bytes, now: datetime) -> Account | None:
        """The account a session that has not run out is of."""
        return await self._one(_BY_SESSION, digest=digest, now=now)

    async def open_session(self, digest: bytes, account: Account, now: datetime, expires: datetime) -> None:
        """Remember a session by its digest."""
        async with self._engine.begin() as connection:
            await connection.execute(_OPEN, {"digest": digest, "account": account.id, "now": now, "expires": expires})
            await connection.execute(_SIGNED_IN, {"account": account.id, "now": now})

    async def close_session(self, digest: bytes, now: datetime) -> None:
        """Forget a session, and those that have run out."""
        async with self._engine.begin() as connection:
            await connection.execute(_CLOSE, {"digest": digest, "now": now})

    async def _one(self, statement: TextClause, **values: object) -> Account | None:
        async with self._engine.connect() as connection:
            row = (await connection.execute(statement, values)).one_or_none()
        return _account(row) if row else None


def _account(row: Row[Any]) -> Account:
    donors = frozenset(row.donors)
    return Account(row.id, row.name, frozenset(row.roles), row.agency_id, row.subject or "", donors, row.language)
