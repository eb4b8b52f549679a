"""Keys under which the page seals what somebody typed and did not send: one for each account and day.

They are derived and nowhere kept. Those of the days before yesterday are given to nobody: what was sealed then stays
shut, also for whoever has a copy of the browser's disk and a session of the account.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from shared.platform.clock import Clock

CONTEXT = b"homeward drafts"
KEY_BYTES = 32
DAY = timedelta(days=1)


@dataclass(frozen=True)
class DraftsKeys:
    """The keys of an account; `secret` is the gateways' own."""

    secret: bytes
    clock: Clock

    def of(self, account: UUID) -> list[bytes]:
        """Today's and yesterday's, the newest first. Days are those of UTC."""
        today = self._now().date()
        return [self._derived(account, day) for day in (today, today - DAY)]

    def seconds_left(self) -> int:
        """How long today's key is the newest."""
        now = self._now()
        tomorrow = datetime.combine(now.date() + DAY, time(), UTC)
        return int((tomorrow - now).total_seconds()) + 1

    def _derived(self, account: UUID, day: date) -> bytes:
        # The fields have one length each, so that no two of them read alike.
        info = b"|".join((CONTEXT, account.bytes, day.isoformat().encode()))
        return HKDF(SHA256(), KEY_BYTES, salt=None, info=info).derive(self.secret)

    def _now(self) -> datetime:
        return self.clock.now().astimezone(UTC)
