"""Keys under which the page seals what somebody typed and did not send: one for each account and epoch of 24 hours.

They are derived and nowhere kept. Those of epochs before the last are given to nobody: what was sealed then stays shut,
also for whoever has a copy of the browser's disk and a session of the account.
"""

from dataclasses import dataclass
from uuid import UUID

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from shared.platform.clock import Clock

CONTEXT = b"homeward drafts"
KEY_BYTES = 32
EPOCH_SECONDS = 86_400
"""They begin at midnight of Greenwich, wherever the gateway stands: no day of a place is meant."""


@dataclass(frozen=True)
class DraftsKeys:
    """The keys of an account; `secret` is the gateways' own."""

    secret: bytes
    clock: Clock

    def of(self, account: UUID) -> list[bytes]:
        """This epoch's and the last one's, the newest first."""
        epoch = self._seconds() // EPOCH_SECONDS
        return [self._derived(account, one) for one in (epoch, epoch - 1)]

    def seconds_left(self) -> int:
        """How long this epoch's key is the newest."""
        return EPOCH_SECONDS - self._seconds() % EPOCH_SECONDS

    def _derived(self, account: UUID, epoch: int) -> bytes:
        info = b"|".join((CONTEXT, account.bytes, epoch.to_bytes(8)))
        return HKDF(SHA256(), KEY_BYTES, salt=None, info=info).derive(self.secret)

    def _seconds(self) -> int:
        return int(self.clock.now().timestamp())
