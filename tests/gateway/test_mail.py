"""E-mail about notices: by choice, with nothing personal in it, at least once and with a bound, by one process."""

import asyncio
import json
import os
import re
import signal
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import asyncpg
import pytest
import pytest_asyncio
from pydantic import ValidationError

from services.gateway.access.commands import ChooseMail, Language, MailCadence
from services.gateway.execution.mail_choices import (
    MailAddressUnreadable,
    MailChoices,
    MailDomainNotAllowed,
    MailIsNotSent,
)
from services.gateway.execution.mail_digests import LEASE, MOST_ATTEMPTS, MailDigests, shown, words
from services.gateway.execution.mail_duty import NEVER
from services.gateway.rooms.notices.rules import RULES
from services.gateway.settings import GatewaySettings
from shared.platform.clock import new_id
from shared.platform.database import dsn
from shared.platform.errors import Refused
from shared.platform.identity import Actor
from shared.platform.messaging.lease import take_lease
from shared.platform.outbound import ChannelUnusable, Message, MessageRefused, MessageWaits
from shared.platform.units import CommandContext
from tests.gateway.journey import Somebody
from tests.gateway.mail_process import At
from tests.gateway.support import GatewayHarness, account_of
from tests.gateway.test_notices import assignment, escalation, given, lately, told
from tests.platform.test_smtp import Server, serving

LINK = "https://homeward.example/?notices"
ADDRESS = "d.asante@example.org"
HOUR = timedelta(hours=1)


@dataclass
class Box:
    """Takes messages, or says why not."""

    error: Exception | None = None
    messages: list[Message] = field(default_factory=list)

    async def send(self, message: Message) -> None:
        if self.error:
            raise self.error
        self.messages.append(message)


def test_every_language_has_every_word_with_the_same_figures() -> None:
    for texts in words().values():
        assert set(texts) == {one.value for one in Language}
        assert len({frozenset(re.findall(r"\{\w+\}", text)) for text in texts.values()}) == 1


def test_of_a_class_an_e_mail_counts_what_the_page_shows() -> None:
    assert "notice.kind <> 'OVERRIDE_APPROVED' OR" in shown(RULES)
    assert "CASE_ASSIGNED" not in shown(RULES)


@pytest.mark.parametrize(
    ("half", "why"),
    [
        ({"MAIL_FROM": "homeward@example.org", "SMTP": "h:1"}, "e-mail needs both"),
        ({"MAIL_DOMAINS": '["example.org"]', "SMTP": "h:1"}, "e-mail needs both"),
        ({"MAIL_FROM": "homeward@example.org", "MAIL_DOMAINS": '["example.org"]'}, "no mail server"),
        ({"MAIL_FROM": "Homeward", "MAIL_DOMAINS": '["example.org"]', "SMTP": "h:1"}, "mail_from"),
        ({"MAIL_FROM": "homeward@example.org", "MAIL_DOMAINS": '["@example.org"]', "SMTP": "h:1"}, "mail_domains"),
    ],
)
def test_e_mail_that_is_half_set_is_refused(half: dict[str, str], why: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HOMEWARD_SMTP", raising=False)
    for name, value in half.items():
        monkeypatch.setenv(f"HOMEWARD_{name}", value)
    with pytest.raises(ValidationError, match=why):
        GatewaySettings()


def test_domains_are_read_in_any_case(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {"MAIL_FROM": "h@example.org", "MAIL_DOMAINS": '["Example.ORG"]', "SMTP": "h:1"}.items():
        monkeypatch.setenv(f"HOMEWARD_{name}", value)
    assert GatewaySettings().mail_domains == ("example.org",)


@pytest_asyncio.fixture(loop_scope="session")
async def caseworker(gateway: GatewayHarness) -> Any:
    """Told by nobody of anything that was before."""
    await gateway.ask("caseworker", "{ viewer { id } }")
    yield account_of("caseworker")
    await choose(gateway, MailCadence.OFF)


def choices(gateway: GatewayHarness, *domains: str) -> MailChoices:
    return MailChoices(gateway.runtime.engine, domains)


async def choose(gateway: GatewayHarness, cadence: MailCadence, address: str | None = ADDRESS) -> None:
    command = ChooseMail(cadence=cadence, address=address, language=Language.FR)
    await carry_out(gateway, command, "example.org")


async def carry_out(gateway: GatewayHarness, command: ChooseMail, *domains: str) -> None:
    account = account_of("caseworker")
    context = CommandContext(new_id(), Actor(id=account.id, agency_id=account.agency_id, roles=account.roles))
    await gateway.runtime.units.execute(choices(gateway, *domains).choose, command, context)


def digests(gateway: GatewayHarness, box: Box, after: timedelta) -> MailDigests:
    address = dsn(gateway.runtime.settings, gateway.runtime.secrets, "gateway")
    return MailDigests(address, box, At(datetime.now(UTC) + after), RULES, LINK, new_id())


async def failures(gateway: GatewayHarness) -> int:
    return await digests(gateway, Box(), HOUR).failures(NEVER)


async def sent(gateway: GatewayHarness, after: timedelta) -> Sequence[Message]:
    box = Box()
    await digests(gateway, box, after).turn()
    return box.messages


@pytest.mark.stack
@pytest.mark.parametrize(
    ("domains", "address", "refusal"),
    [
        ((), ADDRESS, MailIsNotSent),
        (("example.org",), "nobody", MailAddressUnreadable),
        (("example.org",), None, MailAddressUnreadable),
        (("example.org",), f"{ADDRESS}\nBcc: x@example.org", MailAddressUnreadable),
        (("example.org",), "d.asante@evil.example", MailDomainNotAllowed),
    ],
)
async def test_mail_goes_to_an_address_of_the_deployment_only(
    gateway: GatewayHarness, caseworker: Any, domains: tuple[str, ...], address: str | None, refusal: type[Refused]
) -> None:
    command = ChooseMail.model_construct(cadence=MailCadence.DAILY, address=address, language=Language.EN)
    with pytest.raises(refusal):
        await carry_out(gateway, command, *domains)
    assert (await choices(gateway).shown(caseworker))["cadence"] == "OFF"


@pytest.mark.stack
async def test_a_refusal_names_its_field_over_graphql(gateway: GatewayHarness) -> None:
    document = "mutation($i: ChooseMailInput!) { chooseMail(input: $i) { ... on Rejected { code field } } }"
    sent_with = {"cadence": "DAILY", "address": ADDRESS, "language": "EN"}
    answer = await gateway.ask("caseworker", document, i=sent_with)
    assert answer["chooseMail"] == {"code": "mail_is_not_sent", "field": "cadence"}
    chosen = await gateway.ask("caseworker", "{ mailChoice { cadence address language failure domains } }")
    assert chosen["mailChoice"] == {"cadence": "OFF", "address": None, "language": None, "failure": None, "domains": []}


@pytest.mark.stack
async def test_once_a_day_what_came_since_the_choice_and_nothing_about_anybody(
    gateway: GatewayHarness, caseworker: Any
) -> None:
    before, somebody = await given(gateway), await given(gateway)
    played, theirs = await given(gateway, exercise="2026-05-04T08:00:00+00:00/1"), Somebody()
    await gateway.project(lately(escalation(before)))
    await choose(gateway, MailCadence.DAILY)
    await gateway.project(
        lately(escalation(somebody)), lately(escalation(played)), lately(assignment(somebody, caseworker.id))
    )
    assert await sent(gateway, 23 * HOUR) == []
    [message] = await sent(gateway, 25 * HOUR)
    assert (message.to, message.language) == (ADDRESS, "fr")
    assert message.subject == "Homeward : nouvelles notifications (2)"
    assert "Dont urgentes : 1" in message.text
    assert LINK in message.text
    for hidden in (str(somebody.person), str(caseworker.id), caseworker.name, "Mirembe", str(theirs.person)):
        assert hidden not in f"{message.id} {message.subject} {message.text}"
    assert await sent(gateway, 60 * HOUR) == [], "nothing came since"


@pytest.mark.stack
async def test_at_once_is_what_is_urgent_and_unread_and_not_more_often_than_every_quarter(
    gateway: GatewayHarness, caseworker: Any
) -> None:
    await choose(gateway, MailCadence.AT_ONCE)
    somebody = await given(gateway)
    await gateway.project(lately(assignment(somebody, caseworker.id)))
    assert await sent(gateway, HOUR) == []
    await gateway.project(lately(escalation(somebody)))
    assert await sent(gateway, timedelta(minutes=10)) == []
    [message] = await sent(gateway, timedelta(minutes=20))
    assert "(2)" in message.subject
    await gateway.project(lately(escalation(somebody)))
    mark = "mutation($i: MarkNoticesInput!) { markNotices(input: $i) { __typename } }"
    ids = [one["id"] for one in await told(gateway, "caseworker", somebody)]
    await gateway.ask("caseworker", mark, i={"noticeIds": ids, "read": True})
    assert await sent(gateway, 2 * HOUR) == []


@pytest.mark.stack
async def test_a_refusal_ends_it_and_is_seen_until_somebody_chooses_anew(
    gateway: GatewayHarness, caseworker: Any
) -> None:
    await choose(gateway, MailCadence.DAILY)
    await gateway.project(lately(escalation(await given(gateway))))
    await digests(gateway, Box(MessageRefused("550")), 25 * HOUR).turn()
    assert await failures(gateway) == 1
    assert (await choices(gateway).shown(caseworker))["failure"] == "REFUSED"
    assert await sent(gateway, 60 * HOUR) == []
    await choose(gateway, MailCadence.DAILY, "daniel@example.org")
    [message] = await sent(gateway, 60 * HOUR)
    assert message.to == "daniel@example.org"


@pytest.mark.stack
async def test_what_passes_is_tried_again_with_growing_pauses_and_not_for_ever(
    gateway: GatewayHarness, caseworker: Any
) -> None:
    await choose(gateway, MailCadence.DAILY)
    await gateway.project(lately(escalation(await given(gateway))))
    away = Box(MessageWaits("away"))
    await digests(gateway, away, 25 * HOUR).turn()
    assert await sent(gateway, 25 * HOUR + timedelta(minutes=1)) == [], "it waits first"
    for attempt in range(2, MOST_ATTEMPTS):
        await digests(gateway, away, (25 + 5 * attempt) * HOUR).turn()
        assert await failures(gateway) == 0
    await digests(gateway, away, 100 * HOUR).turn()
    assert await failures(gateway) == 1
    assert (await choices(gateway).shown(caseworker))["failure"] == "GIVEN_UP"


@pytest.mark.stack
async def test_whoever_chose_another_address_meanwhile_has_not_failed_with_it(
    gateway: GatewayHarness, caseworker: Any
) -> None:
    class ChosenMeanwhile(Box):
        async def send(self, message: Message) -> None:
            if message.to == ADDRESS:
                await choose(gateway, MailCadence.DAILY, "daniel@example.org")
                raise MessageRefused("550")
            await super().send(message)

    await choose(gateway, MailCadence.DAILY)
    await gateway.project(lately(escalation(await given(gateway))))
    box = ChosenMeanwhile()
    await digests(gateway, box, 25 * HOUR).turn()
    assert [message.to for message in box.messages] == ["daniel@example.org"]
    assert await failures(gateway) == 0


@pytest.mark.stack
async def test_an_account_that_is_shut_is_sent_nothing_and_is_nobody_s_alarm(
    gateway: GatewayHarness, caseworker: Any
) -> None:
    await choose(gateway, MailCadence.DAILY)
    await gateway.project(lately(escalation(await given(gateway))))
    await _set_active(gateway, caseworker.id, active=False)
    try:
        assert await sent(gateway, 25 * HOUR) == []
    finally:
        await _set_active(gateway, caseworker.id, active=True)
    await digests(gateway, Box(MessageRefused("550")), 25 * HOUR).turn()
    assert await failures(gateway) == 1
    await _set_active(gateway, caseworker.id, active=False)
    try:
        assert await failures(gateway) == 0
    finally:
        await _set_active(gateway, caseworker.id, active=True)


@pytest.mark.stack
async def test_a_channel_that_is_unusable_counts_against_nobody_and_holds_up_no_other_process(
    gateway: GatewayHarness, caseworker: Any
) -> None:
    await choose(gateway, MailCadence.DAILY)
    await gateway.project(lately(escalation(await given(gateway))))
    for _ in range(MOST_ATTEMPTS):
        with pytest.raises(ChannelUnusable):
            await digests(gateway, Box(ChannelUnusable("away")), 25 * HOUR).turn()
    assert len(await sent(gateway, 25 * HOUR)) == 1


@pytest.mark.stack
async def test_the_trail_has_that_and_how_often_and_no_address(gateway: GatewayHarness, caseworker: Any) -> None:
    await choose(gateway, MailCadence.DAILY)
    connection = await gateway.as_owner()
    try:
        line = await connection.fetchval("SELECT entry::text FROM audit ORDER BY sequence DESC LIMIT 1")
    finally:
        await connection.close()
    entry = json.loads(line)
    assert (entry["action"], entry["subjects"]) == ("ChooseMail", [str(caseworker.id)])
    assert entry["detail"] == {"cadence": "daily"}
    assert "example.org" not in line


@pytest.mark.stack
async def test_one_process_sends_at_a_time(gateway: GatewayHarness, caseworker: Any) -> None:
    await choose(gateway, MailCadence.DAILY)
    await gateway.project(lately(escalation(await given(gateway))))
    connection = await _connected(gateway)
    try:
        assert await take_lease(connection, LEASE, new_id(), 60)
        assert await sent(gateway, 25 * HOUR) == []
    finally:
        await _end_lease(connection)
        await connection.close()
    assert len(await sent(gateway, 25 * HOUR)) == 1


@pytest.mark.stack
@pytest.mark.parametrize(("order", "arrived"), [((), 2), (("first",), 0)], ids=["as_it_is", "control"])
async def test_a_process_that_dies_before_it_writes_down_sends_again_and_loses_nothing(
    gateway: GatewayHarness, caseworker: Any, order: tuple[str, ...], arrived: int
) -> None:
    await choose(gateway, MailCadence.DAILY)
    await gateway.project(lately(escalation(await given(gateway))))
    server, connection = Server(), await _connected(gateway)
    try:
        async with serving(server) as port:
            assert await _turn(gateway, port, order, HOMEWARD_CRASH_AT="mail.after_taken") == -signal.SIGKILL
            await _end_lease(connection)
            await gateway.project(lately(escalation(await given(gateway))))
            assert await _turn(gateway, port, order) == 0
    finally:
        await connection.close()
    assert len(server.taken) == arrived
    assert len({re.findall(rb"Message-ID: (\S+)", one)[0] for one in server.taken}) == min(arrived, 1)


async def _turn(gateway: GatewayHarness, port: int, order: Sequence[str], **environment: str) -> int:
    address = dsn(gateway.runtime.settings, gateway.runtime.secrets, "gateway")
    now = (datetime.now(UTC) + 25 * HOUR).isoformat()
    command = (sys.executable, "-m", "tests.gateway.mail_process", address, f"127.0.0.1:{port}", now, *order)
    process = await asyncio.create_subprocess_exec(*command, env={**os.environ, **environment})
    return await process.wait()


async def _set_active(gateway: GatewayHarness, account_id: UUID, *, active: bool) -> None:
    connection = await gateway.as_owner()
    try:
        await connection.execute("UPDATE accounts SET active = $2 WHERE id = $1", account_id, active)
    finally:
        await connection.close()


async def _connected(gateway: GatewayHarness) -> asyncpg.Connection:
    return await asyncpg.connect(dsn(gateway.runtime.settings, gateway.runtime.secrets, "gateway"))


async def _end_lease(connection: asyncpg.Connection) -> None:
    await connection.execute("UPDATE relay_leases SET expires_at = now() - interval '1 second' WHERE name = $1", LEASE)
