"""The way out by SMTP: protected as its address says, and what a server's no means."""

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.smtp import SMTP, AuthResult, Envelope
from pydantic import ValidationError

from deploy.local.authority import Authority
from shared.platform.clock import SystemClock, new_id
from shared.platform.connections import HalfSet, SmtpAddress, smtp_address
from shared.platform.outbound import ChannelUnusable, Message, MessageRefused, MessageWaits
from shared.platform.settings import Settings
from shared.platform.smtp import SmtpOutbound

PAGE = "https://homeward.example/?notices"
MESSAGE = Message(new_id(), "amina@example.org", "Homeward: إشعارات (2)", f"Two.\n{PAGE}\n", "ar", PAGE)


@dataclass
class Server:
    """A mail server that says what it is told to say."""

    at_sender: str = "250 OK"
    at_recipient: str = "250 OK"
    at_data: str = "250 OK"
    at_quit: str = "221 Bye"
    hangs_up: bool = False
    taken: list[bytes] = field(default_factory=list)

    async def handle_MAIL(self, _s: Any, _n: Any, envelope: Envelope, address: str, _o: Any) -> str:  # noqa: N802  # aiosmtpd's name
        envelope.mail_from = address
        return self.at_sender

    async def handle_RCPT(self, _s: Any, _n: Any, envelope: Envelope, address: str, _o: Any) -> str:  # noqa: N802  # aiosmtpd's name
        if self.at_recipient.startswith("250"):
            envelope.rcpt_tos.append(address)
        return self.at_recipient

    async def handle_DATA(self, server: Any, _n: Any, envelope: Envelope) -> str:  # noqa: N802  # aiosmtpd's name
        if self.hangs_up:
            server.transport.abort()
        if self.at_data.startswith("250"):
            self.taken.append(envelope.original_content or b"")
        return self.at_data

    async def handle_QUIT(self, _s: Any, _n: Any, _e: Envelope) -> str:  # noqa: N802  # aiosmtpd's name
        return self.at_quit


@asynccontextmanager
async def serving(server: Server, tls: ssl.SSLContext | None = None, **options: Any) -> AsyncIterator[int]:
    loop = asyncio.get_running_loop()
    listening = await loop.create_server(lambda: SMTP(server, hostname="localhost", **options), "127.0.0.1", 0, ssl=tls)
    try:
        yield listening.sockets[0].getsockname()[1]
    finally:
        listening.close()


def outbound(port: int, protection: str = "", **more: Any) -> SmtpOutbound:
    return SmtpOutbound(SmtpAddress("127.0.0.1", port, protection, **more), "homeward@example.org", SystemClock())


async def test_a_message_is_sent_with_its_id_in_any_script_and_as_nobody_s_own() -> None:
    server = Server()
    async with serving(server) as port:
        await outbound(port).send(MESSAGE)
    [taken] = server.taken
    assert f"Message-ID: <{MESSAGE.id}@example.org>".encode() in taken
    headers = (b"Auto-Submitted: auto-generated", f"List-Unsubscribe: <{PAGE}>".encode(), b"To: amina@example.org")
    for part in (*headers, PAGE.encode()):
        assert part in taken


@pytest.mark.parametrize(
    ("server", "refusal"),
    [
        (Server(at_recipient="550 no such user amina"), MessageRefused),
        (Server(at_data="554 not wanted"), MessageRefused),
        (Server(at_recipient="550 5.1.1 no such user"), MessageRefused),
        (Server(at_recipient="550 5.7.1 your domain is not wanted here"), MessageWaits),
        (Server(at_data="554 5.1.8 nobody sends from there"), MessageWaits),
        (Server(at_recipient="450 busy"), MessageWaits),
        (Server(at_data="451 later"), MessageWaits),
        (Server(hangs_up=True), MessageWaits),
        (Server(at_sender="550 not from amina"), ChannelUnusable),
    ],
)
async def test_a_no_is_for_good_from_500_on_and_names_no_address(server: Server, refusal: type[Exception]) -> None:
    async with serving(server) as port:
        with pytest.raises(refusal) as refused:
            await outbound(port).send(MESSAGE)
    assert "amina" not in str(refused.value)


async def test_what_was_taken_is_taken_however_the_server_ends() -> None:
    server = Server(at_quit="500 what?")
    async with serving(server) as port:
        await outbound(port).send(MESSAGE)
    assert len(server.taken) == 1


async def test_a_server_that_is_away_is_no_message_s_fault() -> None:
    async with serving(Server()) as port:
        pass
    with pytest.raises(ChannelUnusable):
        await outbound(port).send(MESSAGE)


async def test_without_the_protection_that_is_asked_for_nothing_is_sent() -> None:
    server = Server()
    async with serving(server) as port:
        with pytest.raises(ChannelUnusable):
            await outbound(port, "starttls").send(MESSAGE)
    assert server.taken == []


@pytest.mark.parametrize("protection", ["starttls", "tls"])
async def test_only_a_server_of_the_named_authority_gets_anything(tmp_path: Path, protection: str) -> None:
    ours, another = Authority(tmp_path / "ours"), Authority(tmp_path / "another")
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(ours.issued_to("mail"))
    server = Server()
    by_starttls: dict[str, Any] = {"tls_context": context, "require_starttls": True}
    options = by_starttls if protection == "starttls" else {"tls": context}
    async with serving(server, **options) as port:
        with pytest.raises(ChannelUnusable):
            await outbound(port, protection, ca=str(another.certificate)).send(MESSAGE)
        assert server.taken == []
        await outbound(port, protection, ca=str(ours.certificate)).send(MESSAGE)
    assert len(server.taken) == 1


async def test_a_wrong_password_is_nobody_s_address() -> None:
    options: dict[str, Any] = {
        "authenticator": lambda *_: AuthResult(success=False, handled=False),
        "auth_require_tls": False,
    }
    async with serving(Server(), **options) as port:
        with pytest.raises(ChannelUnusable, match="535"):
            await outbound(port, user="homeward", password="wrong").send(MESSAGE)


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("127.0.0.1:2525", SmtpAddress("127.0.0.1", 2525)),
        ("starttls://me%40here:p%3Aw@mail.example", SmtpAddress("mail.example", 587, "starttls", "me@here", "p:w")),
        ("tls://mail.example", SmtpAddress("mail.example", 465, "tls")),
        ("tls://mail.example?ca=/a.pem", SmtpAddress("mail.example", 465, "tls", ca="/a.pem")),
    ],
)
def test_an_address_says_how_the_way_is_protected(text: str, address: SmtpAddress) -> None:
    assert smtp_address(text) == address


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("smtp://mail.example", "starttls://host:port"),
        ("//me:secret@mail.example:25", "starttls://host:port"),
        ("tls://mail.example/secret", "starttls://host:port"),
        ("tls://me@mail.example", "and not both"),
        ("tls://me:@mail.example", "and not both"),
        ("tls://:secret@mail.example", "and not both"),
        ("me:secret@mail.example:25", "not with host:port"),
        ("mail.example?ca=a.pem", "not with host:port"),
        ("tls://mail.example?ca=", "empty: ca"),
        ("tls://mail.example?verify=no", "nobody knows: verify"),
        ("tls://me:secret/x@mail.example", "no number|starttls://host:port"),
        ("mail.example:smtp", "no number"),
    ],
)
def test_half_a_protection_is_refused_without_saying_the_password(text: str, why: str) -> None:
    with pytest.raises(HalfSet, match=why):
        smtp_address(text)
    with pytest.raises(ValidationError, match=why) as refused:
        Settings(smtp=text)
    assert "secret" not in str(refused.value)
