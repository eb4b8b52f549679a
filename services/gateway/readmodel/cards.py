"""The references of registration cards: they travel sealed beside their people's keys, and rest here to be searched.

Facts are kept for ever and carry none of them; the key topic forgets a card with its key. A card may arrive before the
fact that its person is registered, and of somebody erased it is not taken any more.
"""

from collections.abc import Sequence
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.keywrap import InvalidUnwrap
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from services.gateway.readmodel import derived_columns
from services.gateway.readmodel.changes import announce_cards
from shared.contracts.intake.v1 import RegistrationCard, SubjectKeyIssued
from shared.platform.errors import SealedForAnother
from shared.platform.keyring import Keyring
from shared.platform.logs import log
from shared.platform.messaging.headers import Record
from shared.platform.messaging.key_copies import IsProven, proof_in
from shared.platform.messaging.parking import ParkingPlace, ParkingReason
from shared.platform.messaging.retry import PATIENCE_SECONDS, retry

GROUP = "gateway-cards"
UNREADABLE = (ParkingReason.UNREADABLE_VALUE, "a card that does not open")
_KEEP = text(
    "INSERT INTO persons (id, card) SELECT came.id, came.card"
    " FROM unnest(CAST(:ids AS uuid[]), CAST(:cards AS text[])) AS came(id, card)"
    " WHERE NOT EXISTS (SELECT 1 FROM subject_keys WHERE subject_id = came.id AND destroyed_at IS NOT NULL)"
    " ON CONFLICT (id) DO UPDATE SET card = excluded.card"
    " WHERE persons.erased_at IS NULL AND persons.card IS DISTINCT FROM excluded.card"
    " RETURNING id, exercise IS NOT NULL AS is_exercise, reference IS NOT NULL AS is_registered"
)
_DROP = text("UPDATE persons SET card = NULL WHERE id = ANY(:ids) AND erased_at IS NULL")


class Cards:
    """Handles batches of the key topic. Repeating a batch changes nothing."""

    def __init__(self, engine: AsyncEngine, keyring: Keyring, place: ParkingPlace, is_proven: IsProven) -> None:
        self._engine = engine
        self._keyring = keyring
        self._place = place
        self._is_proven = is_proven

    async def handle(self, records: Sequence[Record]) -> None:
        """Keep, drop or park, and commit; Unprocessed when that fails for a minute."""

        async def once(_: float) -> None:
            async with self._engine.begin() as connection:
                await derived_columns.prepare(connection)
                await self._take(connection, records)

        await retry(GROUP, PATIENCE_SECONDS, once)

    async def _take(self, connection: AsyncConnection, records: Sequence[Record]) -> None:
        cards: dict[UUID, str | None] = {}
        for record in records:
            subject_id = _subject_of(record)
            if subject_id is None:
                continue
            if record.value is None:
                if self._is_proven(subject_id, proof_in(record)):
                    cards[subject_id] = None
            elif cards.get(subject_id, "") is not None and (card := await self._card(connection, subject_id, record)):
                cards[subject_id] = card.reference
        await _write(connection, cards)

    async def _card(self, connection: AsyncConnection, subject_id: UUID, record: Record) -> RegistrationCard | None:
        try:
            issued = SubjectKeyIssued.model_validate_json(record.value or b"")
        except ValueError:
            # Whoever keeps the keys puts it aside.
            return None
        if issued.card is None:
            return None
        try:
            wrapped = bytes.fromhex(issued.wrapped_key)
            return self._keyring.open(wrapped, issued.card, RegistrationCard, of=subject_id)
        except (InvalidTag, InvalidUnwrap, SealedForAnother, ValueError) as error:
            log.error("card_unreadable", reason=type(error).__name__, offset=record.offset)
            await self._place.park(connection, GROUP, record, None, UNREADABLE)
            return None


def _subject_of(record: Record) -> UUID | None:
    try:
        return UUID((record.key or b"").decode())
    except ValueError:
        return None


async def _write(connection: AsyncConnection, cards: dict[UUID, str | None]) -> None:
    if not cards:
        return
    await derived_columns.lock(connection, "person", cards)
    await connection.execute(_DROP, {"ids": sorted(one for one, card in cards.items() if card is None)})
    arrived = sorted((one, card) for one, card in cards.items() if card is not None)
    columns = {"ids": [one for one, _ in arrived], "cards": [card for _, card in arrived]}
    rows = (await connection.execute(_KEEP, columns)).all()
    await announce_cards(connection, {row.id: row.is_exercise for row in rows if row.is_registered})
