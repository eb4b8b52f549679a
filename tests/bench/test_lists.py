"""C1, C2, C4: a page of 50 people out of PEOPLE, by the real gateway over HTTP, and pages far down the list.

C1 contender: the page's registered document `People` by its id, through session, forgery check, row-level security
and, where names are in the answer, the audit trail. Limit: `handwritten`, an endpoint with four queries (five with
names) that answers the same JSON, which is compared. Two viewers: a committee member, who sees no names, and a
supervisor, for whom fifty profiles are opened. C2: the same question as text, again and again, and in a new wording
each time, which is read, checked, compiled and planned anew.

One server process each, the same pool, eight connections, rounds of SECONDS; processor time of the servers and of the
gateway's Postgres backends. C4: one connection, page 1 and deeper pages in turn; and the statements of a page by keyset
and by OFFSET alone, at page 2,000 or the last there is. BENCH_PEOPLE=1000000 reaches page 20,000.
"""

import re
import time
from collections.abc import AsyncIterator, Callable
from itertools import count
from typing import Any

import asyncpg
import orjson
import pytest
import pytest_asyncio

from deploy.local.places import interpreter
from services.gateway.execution.persisted_documents import REGISTERED
from tests.bench.asking import Door, ask, ask_for, signed_in
from tests.bench.measuring import MICRO, Backends, Book, Contender, Rounds, Sample, alternately, percentile, seconds_of
from tests.bench.people import CRISIS, PAGE, PEOPLE, Filled, fill
from tests.gateway.support import account_of, agency, subject_of
from tests.support.running import House

pytestmark = [pytest.mark.stack, pytest.mark.slow]
SECONDS = 3.0
DOOR, HANDWRITTEN = "gateway-api", "handwritten"
ASKED = {"first": PAGE, "filter": {"crisisId": str(CRISIS)}}
DOCUMENTS: dict[str, str] = orjson.loads(REGISTERED.read_bytes()) if REGISTERED.is_file() else {}
ZULU = re.compile(r"(?<=\d)Z$")
KEYSET = "SELECT id FROM persons WHERE (sort_at, id) > ($1, $2) ORDER BY sort_at, id LIMIT 51"
FIRST = "SELECT id FROM persons ORDER BY sort_at, id LIMIT 51"
OFFSET = "SELECT id FROM persons ORDER BY sort_at, id LIMIT 51 OFFSET $1"
AT_OFFSET = "SELECT sort_at, id FROM persons ORDER BY sort_at, id LIMIT 1 OFFSET $1"


def people_document() -> tuple[str, str]:
    """Id and text of the page's list."""
    return next((id, text) for id, text in DOCUMENTS.items() if "query People(" in text)


@pytest_asyncio.fixture(loop_scope="session", scope="module")
async def filled(house: House) -> AsyncIterator[Filled]:
    """The people, the door and the handwritten endpoint."""
    await house.begin(DOOR)
    await signed_in(house.gateway, subject_of("supervisor"))
    filled = await fill(house.settings, agency(), account_of("caseworker").id)
    port = house.stack.ground.ports.of(HANDWRITTEN)
    run = (interpreter(), "-m", "tests.bench.handwritten", str(port))
    extra = {"HOMEWARD_TOPIC_PREFIX": house.prefix}
    await house.stack.spawn(HANDWRITTEN, run, extra, f"http://127.0.0.1:{port}/ready")
    try:
        yield filled
    finally:
        await house.stack.end(HANDWRITTEN)
        await house.stop(DOOR)


@pytest.fixture
def limit(house: House) -> Door:
    """The handwritten endpoint."""
    return Door(f"http://127.0.0.1:{house.stack.ground.ports.of(HANDWRITTEN)}", {})


def _contender(house: House, server: str, door: Door, next_request: Callable[[], bytes]) -> Contender:
    backends = Backends(house.settings.postgres, (house.settings.database_name("gateway"),))
    pid = house.stack.process(server).pid

    async def run() -> Sample:
        used, served = seconds_of(pid), await backends.seconds()
        asked = await ask_for(door, next_request, SECONDS)
        return {
            "answers/s": asked.rate,
            "p50 ms": asked.wait(0.5),
            "p95 ms": asked.wait(0.95),
            "server µs": (seconds_of(pid) - used) / asked.count * MICRO,
            "Postgres µs": (await backends.seconds() - served) / asked.count * MICRO,
        }

    return run


async def _always_new(house: House, door: Door, limit: Door, by_hand: bytes) -> Rounds:
    """Apart from the others: the hundreds of documents it leaves in the server's memory are no part of theirs."""
    return await alternately(
        {
            "always new": _contender(house, DOOR, door, _new_wordings(door)),
            "handwritten": _contender(house, HANDWRITTEN, limit, _again(by_hand)),
        }
    )


def _registered(door: Door) -> bytes:
    return door.request("/graphql", {"documentId": people_document()[0], "variables": ASKED})


def _text(door: Door) -> bytes:
    return door.request("/graphql", {"query": people_document()[1], "variables": ASKED})


def _new_wordings(door: Door) -> Callable[[], bytes]:
    numbers, text = count(), people_document()[1]

    def next_request() -> bytes:
        number = next(numbers)
        worded = text.replace("pageInfo {", f"n{number}: pageInfo {{ hasNextPage }} pageInfo {{", 1)
        return door.request("/graphql", {"query": worded, "variables": ASKED})

    return next_request


def _again(request: bytes) -> Callable[[], bytes]:
    return lambda: request


def _comparable(answer: Any) -> Any:
    """Times worded alike: Postgres and orjson do not."""
    if isinstance(answer, dict):
        return {key: _comparable(value) for key, value in answer.items()}
    if isinstance(answer, list):
        return [_comparable(one) for one in answer]
    return ZULU.sub("+00:00", answer) if isinstance(answer, str) else answer


@pytest.mark.parametrize(("role", "path"), [("committee_member", "/people"), ("supervisor", "/identities")])
async def test_c1_c2_a_list_costs_no_more_than_by_hand(
    house: House, filled: Filled, limit: Door, book: Book, role: str, path: str
) -> None:
    door = await signed_in(house.gateway, subject_of(role))
    by_hand = limit.request(path, {"crisisId": str(CRISIS), "first": PAGE})
    answer, expected = await ask(door, _registered(door)), await ask(limit, by_hand)
    assert _comparable(answer) == _comparable(expected)
    assert len(answer["data"]["people"]["edges"]) == PAGE
    rounds = await alternately(
        {
            "registered": _contender(house, DOOR, door, _again(_registered(door))),
            "ad hoc": _contender(house, DOOR, door, _again(_text(door))),
            "handwritten": _contender(house, HANDWRITTEN, limit, _again(by_hand)),
        }
    )
    new = await _always_new(house, door, limit, by_hand)
    book.table(f"C1, C2: 50 people of {PEOPLE:,}, asked by a {role} ({len(orjson.dumps(answer)):,} bytes)", rounds)

    def beside(name: str, measure: str) -> Any:
        return rounds.ratio(name, "handwritten", measure)

    cpu = book.goal(f"C1 {role}", "server CPU at most 1 x handwritten", beside("registered", "server µs"), at_most=1)
    rate = book.goal(f"C1 {role}", "answers/s at least 1 x", beside("registered", "answers/s"), at_least=1)
    known = book.goal(f"C2 {role}", "ad hoc: server CPU at most 4 x", beside("ad hoc", "server µs"), at_most=4)
    book.table("  a new wording each time, for which no goal is set", new)
    book.note(f"  server CPU: {new.ratio('always new', 'handwritten', 'server µs')} x handwritten")
    assert known
    assert cpu
    assert rate


async def test_c4_deep_pages_cost_no_more_than_the_first(house: House, filled: Filled, book: Book) -> None:
    door = await signed_in(house.gateway, subject_of("committee_member"))
    last = PEOPLE // PAGE
    depths = sorted({1, 20, 200, min(2_000, last), min(20_000, last)})

    def contender(depth: int, after: str | None) -> Contender:
        asked = {"first": PAGE, "after": after}
        request = door.request("/graphql", {"documentId": people_document()[0], "variables": asked})

        async def run() -> Sample:
            asked = await ask_for(door, _again(request), SECONDS / 2, connections=1)
            return {"p50 ms": asked.wait(0.5), "p95 ms": asked.wait(0.95)}

        return run

    rounds = await alternately(
        {f"page {one}": contender(one, await filled.cursor(one) if one > 1 else None) for one in depths}
    )
    book.table(f"C4: pages of 50 of {PEOPLE:,} people, over HTTP", rounds)
    met = [
        book.goal(
            f"C4 page {one}", "p95 at most 1.5 x page 1", rounds.ratio(f"page {one}", "page 1", "p95 ms"), at_most=1.5
        )
        for one in depths[1:]
    ]
    assert await _against_offset(filled, min(2_000, last), book)
    assert all(met)


async def _against_offset(filled: Filled, depth: int, book: Book) -> bool:
    connection = await filled.connect()
    skipped = (depth - 1) * PAGE
    row = await connection.fetchrow(AT_OFFSET, skipped - 1)
    contenders = {
        "keyset": _timed(connection, KEYSET, row["sort_at"], row["id"]),
        "offset": _timed(connection, OFFSET, skipped),
        "first": _timed(connection, FIRST),
    }
    rounds = await alternately(contenders)
    await connection.close()
    book.table(f"C4: the statement of page {depth:,} alone", rounds)
    times = rounds.ratio("offset", "keyset", "p50 ms")
    return book.goal("C4", f"keyset at least 100 x as fast as OFFSET at page {depth:,}", times, at_least=100)


def _timed(connection: asyncpg.Connection, sql: str, *parameters: Any) -> Contender:
    async def run() -> Sample:
        waits = []
        for _ in range(30):
            began = time.monotonic()
            await connection.fetch(sql, *parameters)
            waits.append(time.monotonic() - began)
        return {"p50 ms": percentile(waits, 0.5) * 1000}

    return run
