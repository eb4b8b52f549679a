"""Parts of the queue that an account comes back to, by the names it gave them: its own data, and nobody else's.

A name is whatever somebody typed: it rests sealed, with the codes beside it, under a key of the account alone that is
derived from the gateway's secret. What another secret sealed does not open, and is left out.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from os import urandom
from typing import Annotated
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from pydantic import BaseModel, ConfigDict, Field, ValidationError
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from shared.platform.errors import Refused
from shared.platform.logs import log

CONTEXT = b"homeward views"
KEY_BYTES = 32
NONCE_BYTES = 12
MOST_VIEWS = 50
_OF_ACCOUNT = text("SELECT id, sealed FROM saved_views WHERE account_id = :account ORDER BY saved_at, id")
_OTHERS = text("SELECT count(*) FROM saved_views WHERE account_id = :account AND id <> :id")
_KEEP = text(
    "INSERT INTO saved_views (account_id, id, sealed) VALUES (:account, :id, :sealed)"
    " ON CONFLICT (account_id, id) DO UPDATE SET sealed = excluded.sealed"
)
_DROP = text("DELETE FROM saved_views WHERE account_id = :account AND id = :id")


class TooManyViews(Refused):
    """Nobody finds one among so many."""

    text = "At most {most} views are kept"
    about_field = "name"

    def __init__(self) -> None:
        super().__init__(most=MOST_VIEWS)


class View(BaseModel):
    """To which part of the queue it leads, by codes, and what it is called; it may have no name."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: Annotated[str, Field(max_length=60, pattern=r"^[^\x00-\x1f\x7f]*$")]
    address: Annotated[
        dict[
            Annotated[str, Field(pattern=r"^[a-zA-Z]{1,20}$")],
            Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{1,40}$")],
        ],
        Field(max_length=20),
    ]


@dataclass(frozen=True)
class SavedViews:
    """The views of each account; `secret` is the gateways' own."""

    engine: AsyncEngine
    secret: bytes

    async def of(self, account: UUID) -> Sequence[tuple[UUID, View]]:
        """In the order in which they were saved."""
        async with self.engine.begin() as connection:
            rows = (await connection.execute(_OF_ACCOUNT, {"account": account})).all()
        opened = ((row.id, self._opened(account, row.id, bytes(row.sealed))) for row in rows)
        return [(id, view) for id, view in opened if view is not None]

    async def keep(self, account: UUID, id: UUID, view: View) -> None:
        """Save it, or what it has become; TooManyViews."""
        sealed = self._sealed(account, id, view)
        async with self.engine.begin() as connection:
            if (await connection.execute(_OTHERS, {"account": account, "id": id})).scalar_one() >= MOST_VIEWS:
                raise TooManyViews
            await connection.execute(_KEEP, {"account": account, "id": id, "sealed": sealed})

    async def drop(self, account: UUID, id: UUID) -> None:
        """It is gone afterwards, whether or not it was there."""
        async with self.engine.begin() as connection:
            await connection.execute(_DROP, {"account": account, "id": id})

    def _sealed(self, account: UUID, id: UUID, view: View) -> bytes:
        nonce = urandom(NONCE_BYTES)
        return nonce + self._cipher(account).encrypt(nonce, view.model_dump_json().encode(), account.bytes + id.bytes)

    def _opened(self, account: UUID, id: UUID, sealed: bytes) -> View | None:
        try:
            content = self._cipher(account).decrypt(
                sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], account.bytes + id.bytes
            )
            return View.model_validate_json(content)
        except (InvalidTag, ValidationError):
            log.warning("view_not_opened")
            return None

    def _cipher(self, account: UUID) -> AESGCM:
        info = b"|".join((CONTEXT, account.bytes))
        return AESGCM(HKDF(SHA256(), KEY_BYTES, salt=None, info=info).derive(self.secret))
