"""The duty of sending e-mail: what passes is waited for, what waiting does not mend is an alarm that ends."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import asyncpg
import pytest
from sqlalchemy.exc import OperationalError

from services.gateway.execution.mail_duty import digests_of, keep_sending
from services.gateway.rooms.notices.rules import RULES
from services.gateway.settings import GatewaySettings
from shared.platform.messaging.lease import LeaseLost
from shared.platform.outbound import ChannelUnusable
from shared.platform.turns import TURN_ENDS
from tests.gateway.support import GatewayHarness

pytestmark = pytest.mark.stack
OURS, ANOTHERS = True, False
ALARM = "SELECT reason, resolution FROM parked_events WHERE consumer = 'gateway-mail'"
SEEN = "UPDATE parked_events SET resolved_at = now(), resolution = 'discarded' WHERE consumer = 'gateway-mail'"


class Turns:
    """Turns that come out as they are told to, then the service stops."""

    def __init__(self, stopping: asyncio.Event, *outcomes: Exception | bool, failed_at: datetime | None = None) -> None:
        self._stopping = stopping
        self._outcomes = list(outcomes)
        self._failed_at = failed_at

    async def turn(self) -> bool:
        outcome = self._outcomes.pop(0)
        if not self._outcomes:
            self._stopping.set()
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    async def failures(self, since: datetime) -> int:
        return int(self._failed_at is not None and self._failed_at > since)


async def kept(gateway: GatewayHarness, *outcomes: Exception | bool, **more: Any) -> int:
    """How many turns went well."""
    stopping, well = asyncio.Event(), 0

    async def count() -> None:
        nonlocal well
        well += 1

    runtime = replace(gateway.runtime, stopping=stopping)
    turns: Any = Turns(stopping, *outcomes, **more)
    listening = TURN_ENDS.set(count)
    try:
        await keep_sending(runtime, turns, every=0.001)
    finally:
        TURN_ENDS.reset(listening)
    return well


@pytest.mark.parametrize(
    "passing",
    [
        OSError,
        lambda: LeaseLost("mail"),
        asyncpg.PostgresError,
        lambda: OperationalError("SELECT", {}, Exception()),
    ],
)
async def test_what_passes_is_waited_for(gateway: GatewayHarness, passing: Callable[[], Exception]) -> None:
    assert await kept(gateway, passing(), OURS) == 1


async def test_of_another_process_s_turn_it_is_not_known_whether_it_went_well(gateway: GatewayHarness) -> None:
    assert await kept(gateway, ANOTHERS, ANOTHERS) == 0


async def test_a_channel_that_is_unusable_ends_the_duty_so_that_it_is_seen(gateway: GatewayHarness) -> None:
    with pytest.raises(ChannelUnusable):
        await kept(gateway, ChannelUnusable("535"))


async def test_accounts_that_are_sent_nothing_are_an_alarm_until_seen_or_mended(gateway: GatewayHarness) -> None:
    connection = await gateway.as_owner()
    try:
        await kept(gateway, OURS, failed_at=datetime.now(UTC))
        assert "choose another address" in (await connection.fetchrow(ALARM))["reason"]
        await connection.execute(SEEN)
        await kept(gateway, OURS, failed_at=datetime(2026, 5, 4, tzinfo=UTC))
        assert (await connection.fetchrow(ALARM))["resolution"] == "discarded"
        await kept(gateway, OURS, failed_at=datetime.now(UTC).replace(year=2999))
        assert (await connection.fetchrow(ALARM))["resolution"] is None
        await kept(gateway, OURS)
        assert (await connection.fetchrow(ALARM))["resolution"] == "superseded"
    finally:
        await connection.close()


async def test_without_domains_nothing_sends_and_with_them_it_leads_to_the_notices(
    gateway: GatewayHarness, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = gateway.runtime.settings.model_copy(update={"smtp": "127.0.0.1:25"})
    runtime = replace(gateway.runtime, settings=settings)
    assert digests_of(runtime, GatewaySettings(), RULES) is None
    set_to = {"SMTP": "127.0.0.1:25", "MAIL_FROM": "homeward@example.org", "MAIL_DOMAINS": '["example.org"]'}
    for name, value in set_to.items():
        monkeypatch.setenv(f"HOMEWARD_{name}", value)
    digests = digests_of(runtime, GatewaySettings(), RULES)
    assert digests is not None
    assert digests.link == f"{settings.gateway_url}/?notices"
