"""Messages that leave the house: whoever sends one says what it is, an adapter how it goes."""

from dataclasses import dataclass
from typing import Protocol
from uuid import UUID

from shared.platform.errors import Transient

EMAIL_DOMAIN = r"[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})+"
EMAIL_ADDRESS = r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@" + EMAIL_DOMAIN
"""An address by itself, as browsers read one (HTML, `input type=email`), of a domain with a dot. In plain letters: one
that only looks like another's is nobody's."""


@dataclass(frozen=True)
class Message:
    """Text for one address; sent again it has the same id, by which mail programs know it."""

    id: UUID
    to: str
    subject: str
    text: str
    language: str
    unsubscribe_url: str
    """Where whoever gets it ends such messages."""


class MessageRefused(Exception):
    """It will never be taken: the address or the message is wrong. Says a code, never an address."""


class MessageWaits(Transient):
    """It may be taken later; whether it was taken is not known."""


class ChannelUnusable(Exception):
    """Nothing can be sent, whatever it is: nobody answers, or our account, sender or protection is refused."""


class Outbound(Protocol):
    """A way out."""

    async def send(self, message: Message) -> None:
        """Returns once it is taken; MessageRefused, MessageWaits, ChannelUnusable."""
