"""What happens when a connection is lost, or whoever is asked does not answer."""

import asyncio
from datetime import UTC, datetime, timedelta
from uuid import UUID

import asyncpg
import httpx
import orjson
import pytest
from joserfc.jwk import KeySet, OKPKey

from services.gateway.access.tokens import KEYS_LIFETIME, PublishedKeys
from services.gateway.readmodel.changes import BACKLOG, Change, Changes, FellBehind, Listener
from shared.contracts.intake import v1 as intake
from shared.platform.clock import new_id
from shared.platform.database import dsn
from shared.platform.errors import Unauthenticated
from tests.gateway.support import AT, GatewayHarness
from tests.support.waiting import PATIENCE

KEY = OKPKey.generate_key("Ed25519")
CRISIS = intake.CrisisActivated(crisis_id=new_id(), activated_at=AT)


def everything(change: Change) -> UUID | None:
    return change.event_id


class _Moving:
    def __init__(self) -> None:
        self.at = datetime(2026, 5, 4, tzinfo=UTC)

    def now(self) -> datetime:
        return self.at


class _Issuer(httpx.AsyncBaseTransport):
    def __init__(self) -> None:
        self.away = False
        self.asked = 0

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.asked += 1
        if self.away:
            raise httpx.ConnectError("away")
        if request.url.path == "/keys":
            return httpx.Response(200, json=KeySet([KEY]).as_dict(private=False))
        return httpx.Response(200, json={"jwks_uri": "https://issuer.example/keys"})


async def test_an_issuer_s_keys_are_cached_for_a_day_while_it_is_away() -> None:
    issuer, clock = _Issuer(), _Moving()
    async with httpx.AsyncClient(transport=issuer) as client:
        published = PublishedKeys(client, "https://issuer.example/discovery", clock)
        issuer.away = True
        with pytest.raises(Unauthenticated):
            await published.keys()
        issuer.away = False
        first = await published.keys()
        asked = issuer.asked
        assert await published.keys() is first
        assert issuer.asked == asked
        issuer.away = True
        clock.at += KEYS_LIFETIME - timedelta(minutes=1)
        assert await published.keys() is first
        clock.at += timedelta(minutes=2)
        with pytest.raises(Unauthenticated):
            await published.keys()


async def test_an_issuer_that_hangs_does_not_block_cached_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    issuer, clock = _Issuer(), _Moving()
    async with httpx.AsyncClient(transport=issuer) as client:
        published = PublishedKeys(client, "https://issuer.example/discovery", clock)
        first, second = await asyncio.gather(published.keys(), published.keys())
        assert first is second
        assert issuer.asked == 2, "one question for both: where the keys are, and which"
        never, asked = asyncio.Event(), asyncio.Event()

        async def hangs(_: httpx.Request) -> None:
            asked.set()
            await never.wait()

        monkeypatch.setattr(issuer, "handle_async_request", hangs)
        clock.at += timedelta(minutes=5)
        hanging = asyncio.create_task(published.keys())
        await asked.wait()
        async with asyncio.timeout(PATIENCE):
            assert await published.keys() is first
        hanging.cancel()


@pytest.mark.parametrize("answered", [{"keys": [{"kty": "?"}]}, {"keys": 1}, [], {}])
async def test_malformed_keys_do_not_replace_cached_ones(answered: object, monkeypatch: pytest.MonkeyPatch) -> None:
    issuer, clock = _Issuer(), _Moving()
    async with httpx.AsyncClient(transport=issuer) as client:
        published = PublishedKeys(client, "https://issuer.example/discovery", clock)
        first = await published.keys()
        clock.at += timedelta(minutes=5)

        async def bent(request: httpx.Request) -> httpx.Response:
            where = {"jwks_uri": "https://issuer.example/keys"}
            return httpx.Response(200, json=answered if request.url.path == "/keys" else where)

        monkeypatch.setattr(issuer, "handle_async_request", bent)
        assert await published.keys() is first


async def test_a_listener_that_does_not_keep_up_falls_behind() -> None:
    listener = Listener(lambda change: change.aggregate_id)
    for sequence in range(BACKLOG + 1):
        listener.put(Change(new_id(), "X", new_id(), sequence))
    with pytest.raises(FellBehind):
        await listener.next()


async def test_what_is_kept_apart_takes_the_place_of_no_other_change() -> None:
    person = new_id()
    listener = Listener(lambda change: change.person_id, apart={"NeedRecorded"})
    for sequence, kind in enumerate(["CaseAssigned", "NeedRecorded", "CaseAssigned", "NeedRecorded"]):
        listener.put(Change(new_id(), kind, new_id(), sequence, person_id=person))
    waiting = [await listener.next() for _ in range(3)]
    assert {changed_id for changed_id, _ in waiting} == {person}
    assert sorted((change.kind, change.sequence) for _, change in waiting) == [
        ("CaseAssigned", 2),
        ("NeedRecorded", 1),
        ("NeedRecorded", 3),
    ]


async def test_a_listener_on_one_person_never_falls_behind_by_changes_of_others() -> None:
    """A burst of notices arrives before the listener runs at all."""
    person = new_id()
    listener = Listener(lambda change: change.person_id if change.person_id == person else None)
    for sequence in range(5 * BACKLOG):
        listener.put(Change(new_id(), "X", new_id(), sequence, person_id=new_id()))
        listener.put(Change(new_id(), "X", new_id(), sequence, person_id=person))
    followed, change = await listener.next()
    assert (followed, change.sequence) == (person, 5 * BACKLOG - 1)
    listener.put(Change(new_id(), "X", new_id(), -1, person_id=person))
    assert (await asyncio.wait_for(listener.next(), PATIENCE))[1].sequence == -1


async def test_a_listener_that_begins_during_an_import_does_not_begin_behind() -> None:
    changes = Changes("postgresql://nobody@nowhere.invalid/none")
    for _ in range(BACKLOG):
        notice = [[new_id(), "PersonRegistered", new_id(), 1, new_id(), None, None, False] for _ in range(5)]
        changes._hear(None, 0, "", orjson.dumps(notice).decode())
    with changes.listening(everything) as listener:
        await asyncio.wait_for(listener.next(), PATIENCE)


@pytest.mark.stack
async def test_a_lost_connection_is_made_again_and_listeners_begin_anew(gateway: GatewayHarness) -> None:
    address = dsn(gateway.runtime.settings, gateway.runtime.secrets, "gateway")
    changes = Changes(address)
    async with changes.running():
        with changes.listening(everything) as listener:
            connection = await asyncpg.connect(address)
            try:
                await connection.execute(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    " WHERE datname = current_database() AND query LIKE 'LISTEN%'"
                )
            finally:
                await connection.close()
            with pytest.raises(FellBehind):
                await asyncio.wait_for(listener.next(), PATIENCE)
        async with asyncio.timeout(PATIENCE):
            await changes.connected.wait()
        with changes.listening(everything) as again:
            await gateway.project(CRISIS)
            assert (await asyncio.wait_for(again.next(), PATIENCE))[1].kind == "CrisisActivated"
        # An answer that was read just before may not show it.
        with changes.listening(everything) as later:
            assert (await asyncio.wait_for(later.next(), PATIENCE))[1].kind == "CrisisActivated"


@pytest.mark.stack
async def test_events_already_projected_are_not_waited_for(gateway: GatewayHarness) -> None:
    changes = Changes(dsn(gateway.runtime.settings, gateway.runtime.secrets, "gateway"))
    async with changes.running():
        waiting = asyncio.create_task(changes.seen([event := new_id()], timedelta(seconds=0.1)))
        assert not await waiting
        assert not await changes.seen([event], timedelta(seconds=0.05))
        ids = await gateway.project(CRISIS)
        assert await changes.seen(ids, timedelta(seconds=PATIENCE))
        assert await changes.seen(ids, timedelta(seconds=0))
