"""A mail server for the local stack: it takes every message and delivers none.

As a program: `python -m deploy.local.parts.mail <port> <folder>`. It logs the count and the domains, never addresses or
text, because both tell who is being helped; whole messages go to `folder`, inside the private data folder.
"""

import asyncio
import sys
import uuid
from functools import partial
from pathlib import Path

from aiosmtpd.smtp import SMTP, Envelope, Session

from deploy.local.ground import Ground
from deploy.local.places import interpreter, make_private
from deploy.local.program import Program
from deploy.local.ready import listens


class _Keeper:
    """Keeps each message as one file."""

    def __init__(self, folder: Path) -> None:
        self._folder = make_private(folder)
        self._count = 0

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802 - aiosmtpd's name
        name = self._folder / f"{uuid.uuid4()}.eml"
        await asyncio.to_thread(name.write_bytes, envelope.original_content or b"")
        self._count += 1
        domains = sorted({address.rpartition("@")[2] for address in envelope.rcpt_tos})
        sys.stdout.write(f"message {self._count} for {len(envelope.rcpt_tos)} at {', '.join(domains)}\n")
        return "250 kept"


async def mail(ground: Ground) -> Program:
    port = ground.ports.of("mail")
    command = (interpreter(), "-m", "deploy.local.parts.mail", str(port), str(ground.folder("mail")))
    return Program("mail", command, ready=partial(listens, "127.0.0.1", port), port=port)


def mail_address(ground: Ground) -> str:
    """`host:port` of the mail server."""
    return f"127.0.0.1:{ground.ports.of('mail')}"


async def _serve(port: int, folder: Path) -> None:
    keeper = _Keeper(folder)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(keeper, hostname="localhost"), "127.0.0.1", port)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(_serve(int(sys.argv[1]), Path(sys.argv[2])))
