"""One turn of sending as a process of its own, to be killed: `mail_process.py <database> <server> <now> [first]`.

With `first` it writes down that it sent before it sends, as it must not.
"""

import asyncio
import sys
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import asyncpg

from services.gateway.execution.mail_digests import MailDigests, message_of
from services.gateway.rooms.notices.rules import RULES
from shared.platform.clock import new_id
from shared.platform.connections import smtp_address
from shared.platform.messaging.crash_points import crash_point
from shared.platform.messaging.lease import Lease
from shared.platform.smtp import SmtpOutbound


@dataclass(frozen=True)
class At:
    moment: datetime

    def now(self) -> datetime:
        return self.moment


class WritesDownFirst(MailDigests):
    """The wrong order."""

    async def _send(self, connection: asyncpg.Connection, lease: Lease, due: Any) -> None:
        await self._sent(connection, lease, due)
        crash_point("mail.after_taken")
        await self.outbound.send(message_of(due, self.link))


async def main(database: str, server: str, now: str, *order: str) -> None:
    clock = At(datetime.fromisoformat(now))
    kind = WritesDownFirst if order else MailDigests
    outbound = SmtpOutbound(smtp_address(server), "homeward@example.org", clock)
    await kind(database, outbound, clock, RULES, "https://homeward.example/", new_id()).turn()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
