"""E-mail: the way out by SMTP."""

import asyncio
import contextlib
import re
from email.message import EmailMessage
from email.utils import format_datetime

import aiosmtplib

from shared.platform.clock import Clock
from shared.platform.connections import SmtpAddress, tls_context
from shared.platform.outbound import ChannelUnusable, Message, MessageRefused, MessageWaits

CONNECT_SECONDS = 20.0
SEND_SECONDS = 20.0
QUIT_SECONDS = 5.0
LONGEST_SECONDS = CONNECT_SECONDS + SEND_SECONDS + QUIT_SECONDS
"""What one message takes at most."""
PERMANENT = 500
_OF_THE_SENDER = re.compile(r"5\.(7\.\d+|1\.[78])\b")
"""Enhanced codes of policy and of the sender's address (RFC 3463, 3.2 and 3.8): no fault of who is written to."""
_FAILURES = (aiosmtplib.SMTPException, OSError, ValueError)


class SmtpOutbound:
    """Sends each message over a connection of its own."""

    def __init__(self, address: SmtpAddress, sender: str, clock: Clock) -> None:
        self._address = address
        self._sender = sender
        self._clock = clock
        self._tls = tls_context(address.ca) if address.ca else None

    async def send(self, message: Message) -> None:
        """Returns once the server has taken it; MessageRefused, MessageWaits, ChannelUnusable."""
        client = self._client()
        try:
            await _connect(client)
            await _send(client, self._mail(message))
            with contextlib.suppress(*_FAILURES):
                # It is taken: what goes wrong now is no reason to send it again.
                await asyncio.wait_for(client.quit(), QUIT_SECONDS)
        finally:
            client.close()

    def _client(self) -> aiosmtplib.SMTP:
        address = self._address
        return aiosmtplib.SMTP(
            hostname=address.host,
            port=address.port,
            username=address.user,
            password=address.password,
            local_hostname=self._domain,
            use_tls=address.protection == "tls",
            # Never by chance: where it is asked for and not offered, nothing is sent.
            start_tls=address.protection == "starttls",
            tls_context=self._tls,
            timeout=CONNECT_SECONDS,
        )

    def _mail(self, message: Message) -> EmailMessage:
        mail = EmailMessage()
        mail["From"], mail["To"], mail["Subject"] = self._sender, message.to, message.subject
        mail["Date"] = format_datetime(self._clock.now())
        mail["Message-ID"] = f"<{message.id}@{self._domain}>"
        mail["Content-Language"], mail["Auto-Submitted"] = message.language, "auto-generated"
        mail["List-Unsubscribe"] = f"<{message.unsubscribe_url}>"
        mail.set_content(message.text)
        return mail

    @property
    def _domain(self) -> str:
        return self._sender.rpartition("@")[2]


async def _connect(client: aiosmtplib.SMTP) -> None:
    """Protection and password included: of what goes wrong here, no message is the reason."""
    try:
        async with asyncio.timeout(CONNECT_SECONDS):
            await client.connect()
    except _FAILURES as error:
        raise ChannelUnusable(_said(error)) from None


async def _send(client: aiosmtplib.SMTP, mail: EmailMessage) -> None:
    try:
        async with asyncio.timeout(SEND_SECONDS):
            await client.send_message(mail)
    except aiosmtplib.SMTPRecipientsRefused as error:
        raise _no(error.recipients[0]) from None
    except aiosmtplib.SMTPDataError as error:
        raise _no(error) from None
    except (aiosmtplib.SMTPServerDisconnected, OSError) as error:
        raise MessageWaits(_said(error)) from None
    except aiosmtplib.SMTPException as error:
        raise ChannelUnusable(_said(error)) from None


def _no(error: aiosmtplib.SMTPResponseException) -> Exception:
    """From 500 on a server means it; below, it asks to be tried again (RFC 5321, 4.2.1).

    Where it means the sender it may be mended there: the choice of whoever is written to does not end at once.
    """
    is_final = error.code >= PERMANENT and not _OF_THE_SENDER.match(error.message)
    return MessageRefused(_said(error)) if is_final else MessageWaits(_said(error))


def _said(error: Exception) -> str:
    """Kind and code, never the server's words: they may name the address."""
    code = f" {error.code}" if isinstance(error, aiosmtplib.SMTPResponseException) else ""
    return f"{type(error).__name__}{code}"
