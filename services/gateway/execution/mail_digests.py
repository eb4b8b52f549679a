"""Sends accounts by e-mail how many notices are new, as they chose: one process at a time, at least once.

What is sent is written down after the server has taken it: whoever dies in between sends it again, under the same id.
Made-up people are in no e-mail, whatever their clock.
"""

import importlib.resources
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache, cached_property
from typing import Any
from uuid import UUID

import asyncpg
import yaml

from services.gateway.readmodel.colleagues import sees
from services.gateway.readmodel.notices import Rule
from shared.contracts.base import C1
from shared.platform.clock import Clock, derived_id
from shared.platform.logs import log
from shared.platform.messaging.crash_points import crash_point
from shared.platform.messaging.lease import Lease, give_up_lease, renew_lease, take_lease
from shared.platform.outbound import Message, MessageRefused, MessageWaits, Outbound
from shared.platform.smtp import LONGEST_SECONDS

LEASE = "mail"
LEASE_SECONDS = 2 * LONGEST_SECONDS
"""Nobody else sends while one message may be on its way."""
MOST_ATTEMPTS = 8
AT_ONCE_EVERY = timedelta(minutes=15)
DAY = timedelta(hours=24)
LONGEST_PAUSE = timedelta(hours=2)
_UNFILTERED = "SELECT set_config('homeward.reach', 'all', true)"
# One at a time: what was chosen, read or shut while others were sent holds already.
_NEXT = """
SELECT mail.account_id, mail.address, mail.language, mail.attempts, mail.sent_at, new.ids, new.urgent
FROM account_mail AS mail JOIN accounts AS account ON account.id = mail.account_id AND account.active
CROSS JOIN LATERAL (
    SELECT array_agg(notice.id) AS ids, count(*) FILTER (WHERE notice.kind = ANY($2)) AS urgent
    FROM notices AS notice JOIN persons AS person ON person.id = notice.person_id
    WHERE notice.account_id = mail.account_id AND notice.read_at IS NULL AND notice.mailed_at IS NULL
        AND NOT person.is_exercise AND {shown}
) AS new
WHERE new.ids IS NOT NULL AND mail.failure IS NULL AND coalesce(mail.retry_at <= $1, true)
    AND (mail.sent_at <= $1 - $3::interval
        OR (mail.cadence = 'AT_ONCE' AND new.urgent > 0 AND mail.sent_at <= $1 - $4::interval))
ORDER BY mail.sent_at, mail.account_id LIMIT 1
"""
_HELD = "EXISTS (SELECT 1 FROM relay_leases WHERE name = $1 AND holder = $2 AND epoch = $3)"
_MAILED = f"UPDATE notices SET mailed_at = $5 WHERE account_id = $4 AND id = ANY($6) AND {_HELD}"  # noqa: S608  # ours
_SENT = f"UPDATE account_mail SET sent_at = $5, attempts = 0, retry_at = NULL WHERE account_id = $4 AND {_HELD}"  # noqa: S608  # ours
# Whoever chose another address meanwhile has not failed with it.
_FAILED = (
    "UPDATE account_mail SET attempts = $6, retry_at = $7, failure = $8, failed_at = $9"  # noqa: S608  # ours
    f" WHERE account_id = $4 AND address = $5 AND {_HELD}"
)
_FAILURES = (
    "SELECT count(*) FROM account_mail AS mail JOIN accounts ON accounts.id = mail.account_id AND accounts.active"
    " WHERE mail.failure IS NOT NULL AND mail.failed_at > $1"
)


@cache
def words() -> dict[str, dict[str, str]]:
    file = importlib.resources.files(__package__) / "mail_words.yaml"
    read: dict[str, dict[str, str]] = yaml.safe_load(file.read_text(encoding="utf-8"))
    return read


def message_of(due: Any, link: str) -> Message:
    """What is sent after one e-mail and before the next has one id, however often it is tried."""
    language, known = due["language"].lower(), {"count": len(due["ids"]), "urgent": due["urgent"], "link": link}
    of = {name: texts[language] for name, texts in words().items()}
    id = derived_id(due["account_id"], "mail", due["sent_at"].isoformat())
    return Message(id, due["address"], of["subject"].format(**known), of["text"].format(**known), language, link)


def shown(rules: Sequence[Rule]) -> str:
    """SQL: whether the page shows an account a notice: as long as it reaches the person in the class of the fact."""
    within = (
        f"(notice.kind <> '{rule.kind}' OR {sees('account', 'person', rule.field_class)})"
        for rule in rules
        if rule.field_class is not C1
    )
    return " AND ".join([sees("account", "person"), *within])


@dataclass(frozen=True)
class MailDigests:
    """What is due, and what came of it."""

    address: str
    """Of the gateway's database."""
    outbound: Outbound
    clock: Clock
    rules: Sequence[Rule]
    link: str
    holder: UUID

    async def turn(self) -> bool:
        """Send what is due, if nobody else does: whether it was this one's turn. LeaseLost, ChannelUnusable."""
        connection = await asyncpg.connect(self.address, timeout=10)
        try:
            lease = await take_lease(connection, LEASE, self.holder, LEASE_SECONDS)
            if lease is None:
                return False
            try:
                await self._send_all(connection, lease)
            finally:
                await give_up_lease(connection, lease)
        finally:
            await connection.close(timeout=5)
        return True

    async def failures(self, since: datetime) -> int:
        """How many accounts nothing is sent to any more, because of what happened after this moment."""
        connection = await asyncpg.connect(self.address, timeout=10)
        try:
            failures: int = await connection.fetchval(_FAILURES, since)
        finally:
            await connection.close(timeout=5)
        return failures

    async def _send_all(self, connection: asyncpg.Connection, lease: Lease) -> None:
        while due := await self._next(connection):
            await renew_lease(connection, lease, LEASE_SECONDS)
            await self._send(connection, lease, due)

    async def _next(self, connection: asyncpg.Connection) -> Any:
        async with connection.transaction():
            await connection.execute(_UNFILTERED)
            return await connection.fetchrow(self._statement, self.clock.now(), self._urgent, DAY, AT_ONCE_EVERY)

    async def _send(self, connection: asyncpg.Connection, lease: Lease, due: Any) -> None:
        try:
            await self.outbound.send(message_of(due, self.link))
        except MessageRefused as error:
            log.warning("mail_refused", reason=str(error))
            await self._failed(connection, lease, due, "REFUSED")
        except MessageWaits as error:
            log.warning("mail_waits", reason=str(error))
            await self._failed(connection, lease, due, "GIVEN_UP" if due["attempts"] + 1 >= MOST_ATTEMPTS else None)
        else:
            crash_point("mail.after_taken")
            await self._sent(connection, lease, due)

    async def _sent(self, connection: asyncpg.Connection, lease: Lease, due: Any) -> None:
        held, now = (lease.name, lease.holder, lease.epoch, due["account_id"]), self.clock.now()
        async with connection.transaction():
            await connection.execute(_UNFILTERED)
            await connection.execute(_MAILED, *held, now, due["ids"])
            await connection.execute(_SENT, *held, now)

    async def _failed(self, connection: asyncpg.Connection, lease: Lease, due: Any, failure: str | None) -> None:
        attempts, now = due["attempts"] + 1, self.clock.now()
        retry_at = now + min(timedelta(minutes=2**attempts), LONGEST_PAUSE)
        of = (lease.name, lease.holder, lease.epoch, due["account_id"], due["address"])
        await connection.execute(_FAILED, *of, attempts, retry_at, failure, now if failure else None)

    @cached_property
    def _statement(self) -> str:
        return _NEXT.format(shown=shown(self.rules))

    @cached_property
    def _urgent(self) -> list[str]:
        return [rule.kind for rule in self.rules if rule.urgent]
