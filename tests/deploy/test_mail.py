import asyncio
import smtplib
from email.message import EmailMessage
from pathlib import Path

import pytest

from deploy.local.stack import Stack

pytestmark = pytest.mark.stack


def send(address: str) -> None:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "desk@agency.example", "amina@example.org", "Gathering point"
    message.set_content("Be at the school at noon.")
    host, _, port = address.partition(":")
    with smtplib.SMTP(host, int(port)) as server:
        server.send_message(message)


async def test_a_message_is_stored_whole_and_its_addressee_is_in_no_log(tmp_path: Path) -> None:
    async with Stack(tmp_path, ("mail",)) as stack:
        await asyncio.to_thread(send, stack.environment["HOMEWARD_SMTP"])
        log = stack.ground.log("mail").read_text()
        (stored,) = stack.ground.folder("mail").glob("*.eml")
    assert log == "message 1 for 1 at example.org\n"
    assert "Be at the school at noon." in stored.read_text()
    assert stored.parent.stat().st_mode & 0o077 == 0
