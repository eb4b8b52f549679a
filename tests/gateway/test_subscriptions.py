"""Subscriptions: one protocol, few at a time, and nothing for whoever may no longer know."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import asyncpg
import orjson
import pytest
import pytest_asyncio
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

from services.gateway.access.guard import Caller, Guard
from services.gateway.http import websocket
from services.gateway.http.websocket import MOST_SOCKETS, MOST_SUBSCRIPTIONS, TRY_AGAIN
from services.gateway.readmodel.changes import FellBehind, Listener
from shared.contracts.cases import v1 as cases
from shared.contracts.intake import v1 as intake
from shared.platform.clock import new_id
from tests.gateway.journey import Somebody, assigned, registered
from tests.gateway.support import AT, GatewayHarness, account_of, on_a_port
from tests.support.waiting import PATIENCE, until

pytestmark = pytest.mark.stack

LAST_OF_ASSIGNED = 2
"""The case is opened, then assigned; what was pushed of it together is pushed once."""
HIDDEN = 5
"""The last version of a need that not everybody sees; one that everybody sees has twice as many."""
PERSON = "subscription P($id: UUID!) { personChanged(id: $id) { __typename id sequence } }"

ADDED = "subscription A($id: UUID!) { timelineAdded(personId: $id) { id } }"
STORY = "query S($id: UUID!) { person(id: $id) { timeline(first: 100) { edges { node { id } } } } }"


@pytest_asyncio.fixture(loop_scope="session", scope="module")
async def address(gateway: GatewayHarness) -> AsyncIterator[str]:
    """The gateway on a port of its own."""
    async with on_a_port(gateway.door) as port:
        yield f"ws://127.0.0.1:{port}/graphql"


async def _token(gateway: GatewayHarness, role: str) -> str:
    async with gateway.client(None) as client:
        form = {"grant_type": "client_credentials", "client_id": account_of(role).subject}
        return str((await client.post("/issuer/token", data=form)).json()["access_token"])


@asynccontextmanager
async def _socket(gateway: GatewayHarness, address: str, role: str) -> AsyncIterator[ClientConnection]:
    async with connect(address, subprotocols=["graphql-transport-ws"]) as socket:  # type: ignore[list-item]  # a NewType
        token = await _token(gateway, role)
        await _send(socket, type="connection_init", payload={"authorization": f"Bearer {token}"})
        assert await _receive(socket) == {"type": "connection_ack"}
        yield socket


async def _send(socket: ClientConnection, **message: Any) -> None:
    await socket.send(orjson.dumps(message).decode())


async def _receive(socket: ClientConnection) -> Any:
    return orjson.loads(await asyncio.wait_for(socket.recv(), PATIENCE))


async def _subscribe(socket: ClientConnection, query: str, identity: str = "1", **variables: Any) -> None:
    await _send(socket, id=identity, type="subscribe", payload={"query": query, "variables": variables})
    # The answer to a ping shows that the subscription before it was taken.
    await _send(socket, type="ping")
    while (await _receive(socket))["type"] != "pong":
        pass


async def _receive_for_ever(socket: ClientConnection) -> None:
    while True:
        await asyncio.wait_for(socket.recv(), PATIENCE)


async def _closed_with(socket: ClientConnection) -> int:
    with pytest.raises(ConnectionClosed) as closed:
        await _receive_for_ever(socket)
    assert closed.value.rcvd is not None
    return closed.value.rcvd.code


async def test_a_subscriber_to_a_person_is_sent_its_changes(gateway: GatewayHarness, address: str) -> None:
    somebody, another = Somebody(), Somebody()
    await registered(gateway, somebody)
    await registered(gateway, another)
    async with _socket(gateway, address, "caseworker") as socket:
        await _subscribe(socket, PERSON, id=str(somebody.person))
        await assigned(gateway, another)
        await assigned(gateway, somebody)
        while True:
            message = await _receive(socket)
            changed = message["payload"]["data"]["personChanged"]
            assert changed["id"] == str(somebody.person)
            if changed["sequence"] == LAST_OF_ASSIGNED:
                break
        data = {"personChanged": {"__typename": "Changed", "id": changed["id"], "sequence": LAST_OF_ASSIGNED}}
        assert message == {"type": "next", "id": "1", "payload": {"data": data}}


@pytest.mark.parametrize("role", ["finance_officer", "committee_member", "supervisor", "protection_specialist"])
async def test_only_lines_of_the_timeline_a_viewer_reads_are_sent(
    gateway: GatewayHarness, address: str, role: str
) -> None:
    somebody = Somebody()
    await registered(gateway, somebody)
    asked = {"id": str(somebody.person)}
    need = {"need_id": new_id(), "person_id": somebody.person}
    async with _socket(gateway, address, role) as socket:
        await _subscribe(socket, ADDED, **asked)
        hidden = await gateway.project(
            intake.NeedRecorded(**need, code=None, recorded_at=AT),
            intake.SpecialistReviewAsked(person_id=somebody.person, asked_at=AT),
            intake.NeedEnded(**need, ended_at=AT),
        )
        [last] = await gateway.project(
            intake.RelationshipCorrected(
                person_id=somebody.person,
                household_id=somebody.household,
                relationship="other_relative",
                corrected_at=AT,
            )
        )
        sent: list[str] = []
        while str(last) not in sent:
            sent.append((await _receive(socket))["payload"]["data"]["timelineAdded"]["id"])
    edges = (await gateway.ask(role, STORY, **asked))["person"]["timeline"]["edges"]
    assert set(sent) <= {edge["node"]["id"] for edge in edges}
    assert {str(one) for one in hidden} <= set(sent) if role == "protection_specialist" else len(sent)


@pytest.mark.parametrize("role", ["finance_officer", "supervisor", "protection_specialist"])
async def test_a_change_of_which_a_viewer_sees_nothing_is_not_sent(
    gateway: GatewayHarness, address: str, role: str
) -> None:
    somebody = Somebody()
    await registered(gateway, somebody)
    async with _socket(gateway, address, role) as socket:
        await _subscribe(socket, PERSON, id=str(somebody.person))
        await _subscribe(socket, "subscription { peopleChanged { id sequence } }", "2")
        need = {"need_id": new_id(), "person_id": somebody.person}
        hidden = intake.NeedRecorded(**need, code=None, recorded_at=AT)
        await gateway.project(hidden, *[intake.NeedEnded(**need, ended_at=AT)] * (HIDDEN - 1))
        seen = intake.NeedRecorded(need_id=new_id(), person_id=somebody.person, code="WR-LC", recorded_at=AT)
        await gateway.project(*[seen] * (2 * HIDDEN))
        told: dict[str, list[int]] = {"1": [], "2": []}
        while not all(2 * HIDDEN in one for one in told.values()):
            message = await _receive(socket)
            [changed] = message["payload"]["data"].values()
            told[message["id"]].append(changed["sequence"])
    seen_of_both = 2 if role == "protection_specialist" else 1
    assert [one.count(HIDDEN) for one in told.values()] == [seen_of_both] * 2


async def test_lists_cases_operations_and_imports_are_subscribed_to(gateway: GatewayHarness, address: str) -> None:
    somebody, import_id = Somebody(), new_id()
    documents = {
        "people": "subscription { peopleChanged { id } }",
        "case": f'subscription {{ caseChanged(id: "{somebody.case}") {{ id }} }}',
        "timeline": f'subscription {{ timelineAdded(personId: "{somebody.person}") {{ id }} }}',
        "operation": f'subscription {{ operationChanged(id: "{somebody.operation}") {{ id }} }}',
        "import": f'subscription {{ importChanged(id: "{import_id}") {{ id }} }}',
    }
    async with _socket(gateway, address, "supervisor") as socket:
        for identity, document in documents.items():
            await _subscribe(socket, document, identity)
        await registered(gateway, somebody)
        await assigned(gateway, somebody)
        await gateway.project(
            intake.ImportReceived(import_id=import_id, crisis_id=somebody.crisis, received_at=AT),
            cases.OperationPlanned(
                operation_id=somebody.operation, crisis_id=somebody.crisis, name="Boat", mode="sea",
                origin_country="MZ", destination_country="UG", departs_at=AT, arrives_at=AT, seats=3, hold_hours=24,
                planned_at=AT,
            ),
            cases.SeatHeld(
                movement_id=somebody.movement, operation_id=somebody.operation, case_id=somebody.case,
                person_id=somebody.person, seat=1, held_until=AT, held_at=AT,
            ),
        )  # fmt: skip
        identities: set[str] = set()
        while identities != set(documents):
            message = await _receive(socket)
            assert message["type"] == "next", message
            identities.add(message["id"])


async def test_changes_of_another_agency_s_people_are_not_sent(gateway: GatewayHarness, address: str) -> None:
    theirs, ours = Somebody(), Somebody()
    await registered(gateway, theirs, agency_id=new_id())
    await registered(gateway, ours)
    async with _socket(gateway, address, "caseworker") as socket:
        await _subscribe(socket, PERSON, id=str(theirs.person))
        await _subscribe(socket, PERSON, "2", id=str(ours.person))
        await assigned(gateway, theirs)
        await assigned(gateway, ours)
        assert (await _receive(socket))["id"] == "2"
        # Theirs was projected before, and what is sent on this socket comes before the answer to a ping.
        await _send(socket, type="ping")
        while (message := await _receive(socket))["type"] != "pong":
            assert message["id"] == "2"


async def test_a_subscription_of_a_role_without_the_permission_is_closed(gateway: GatewayHarness, address: str) -> None:
    async with _socket(gateway, address, "donor") as socket:
        await _send(socket, id="1", type="subscribe", payload={"query": PERSON, "variables": {"id": str(new_id())}})
        assert await _closed_with(socket) == 4403


async def test_progress_of_an_exercise_is_sent_without_ids_of_persons(gateway: GatewayHarness, address: str) -> None:
    somebody = Somebody()
    async with _socket(gateway, address, "donor") as socket:
        await _subscribe(socket, "subscription { exerciseProgress { id } }")
        await registered(gateway, somebody, exercise="2026-01-01T00:00:00+00:00/10")
        progress_id = (await _receive(socket))["payload"]["data"]["exerciseProgress"]["id"]
    assert progress_id not in {str(somebody.crisis), str(somebody.household), str(somebody.person)}


async def test_a_socket_of_a_closed_account_is_closed(gateway: GatewayHarness, address: str) -> None:
    somebody = Somebody()
    await registered(gateway, somebody)
    account = account_of("reintegration_officer")
    connection = await gateway.as_owner()
    try:
        async with _socket(gateway, address, "reintegration_officer") as socket:
            await _subscribe(socket, PERSON, id=str(somebody.person))
            await connection.execute("UPDATE accounts SET active = false WHERE id = $1", account.id)
            await assigned(gateway, somebody)
            assert await _closed_with(socket) == 4403
    finally:
        await connection.execute("UPDATE accounts SET active = true WHERE id = $1", account.id)
        await connection.close()


async def test_a_socket_from_a_foreign_origin_is_refused(address: str) -> None:
    with pytest.raises(InvalidStatus) as refused:
        async with connect(address, subprotocols=["graphql-transport-ws"], origin="https://elsewhere.example"):  # type: ignore[list-item,arg-type]  # NewTypes
            pass
    assert refused.value.response.status_code == 403


async def test_the_legacy_socket_protocol_is_refused(address: str) -> None:
    with pytest.raises(InvalidStatus):
        async with connect(address, subprotocols=["graphql-ws"]):  # type: ignore[list-item]  # a NewType
            pass


@pytest.mark.parametrize(
    ("message", "code"),
    [
        ({"type": "subscribe", "id": "1", "payload": {"query": "subscription { peopleChanged { id } }"}}, 4401),
        ({"type": "connection_init"}, 4403),
        ({"type": "connection_init", "payload": {"authorization": "Bearer x.y.z"}}, 4403),
    ],
)
async def test_a_socket_without_credentials_is_closed(address: str, message: dict[str, Any], code: int) -> None:
    async with connect(address, subprotocols=["graphql-transport-ws"]) as socket:  # type: ignore[list-item]  # a NewType
        await _send(socket, **message)
        assert await _closed_with(socket) == code


async def test_a_silent_socket_is_closed_after_five_seconds(address: str) -> None:
    async with connect(address, subprotocols=["graphql-transport-ws"]) as socket:  # type: ignore[list-item]  # a NewType
        assert await _closed_with(socket) == 4408


@pytest.mark.parametrize("message", [b"{}", "{", "[]", '{"type": "start"}', '{"type": "subscribe", "id": 1}'])
async def test_a_malformed_message_closes_the_socket(
    gateway: GatewayHarness, address: str, message: str | bytes
) -> None:
    async with _socket(gateway, address, "supervisor") as socket:
        await socket.send(message)
        assert await _closed_with(socket) == 4400


async def test_subscriptions_on_one_socket_are_limited(gateway: GatewayHarness, address: str) -> None:
    async with _socket(gateway, address, "supervisor") as socket:
        for number in range(MOST_SUBSCRIPTIONS + 1):
            payload = {"query": "subscription { peopleChanged { id } }"}
            await _send(socket, id=str(number), type="subscribe", payload=payload)
        assert await _closed_with(socket) == 4429


async def test_sockets_of_one_account_are_limited(gateway: GatewayHarness, address: str) -> None:
    async with asyncio.TaskGroup() as group:
        leave = asyncio.Event()

        held = asyncio.Barrier(MOST_SOCKETS + 1)

        async def hold() -> None:
            async with _socket(gateway, address, "finance_officer"):
                await held.wait()
                await leave.wait()

        for _ in range(MOST_SOCKETS):
            group.create_task(hold())
        await held.wait()
        token = await _token(gateway, "finance_officer")
        async with connect(address, subprotocols=["graphql-transport-ws"]) as socket:  # type: ignore[list-item]  # a NewType
            await _send(socket, type="connection_init", payload={"authorization": f"Bearer {token}"})
            assert await _closed_with(socket) == TRY_AGAIN
        leave.set()


@pytest.mark.parametrize("error", [FellBehind(), ConnectionResetError(), asyncpg.ConnectionDoesNotExistError()])
async def test_a_subscriber_that_missed_changes_is_asked_to_reconnect(
    gateway: GatewayHarness, address: str, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    """With a code after which clients of the protocol do come back, and on no socket that seems to go on."""

    async def behind(_: Listener) -> Any:
        raise error

    monkeypatch.setattr(Listener, "next", behind)
    async with _socket(gateway, address, "supervisor") as socket:
        payload = {"query": "subscription { peopleChanged { id } }"}
        await _send(socket, id="1", type="subscribe", payload=payload)
        assert await _closed_with(socket) == TRY_AGAIN


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("{ crises { name } }", "Subscriptions only"),
        ("subscription { peopleChanged { id } docketChanged { id } }", "only one top level field"),
        ("subscription { nothing }", "Cannot query field"),
    ],
)
async def test_only_subscriptions_are_answered_on_a_socket(
    gateway: GatewayHarness, address: str, query: str, said: str
) -> None:
    async with _socket(gateway, address, "supervisor") as socket:
        await _send(socket, id="1", type="subscribe", payload={"query": query})
        message = await _receive(socket)
        assert message["type"] == "error"
        assert said in str(message["payload"])


async def test_an_idle_socket_closes_when_its_session_ends(
    gateway: GatewayHarness, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(websocket, "LOOK_SECONDS", 0.1)
    looked, still = list[None](), Guard.still

    async def counted(guard: Guard, caller: Caller, now: datetime) -> Caller | None:
        looked.append(None)
        return await still(guard, caller, now)

    async def several_looks() -> bool:
        return len(looked) > 3

    monkeypatch.setattr(Guard, "still", counted)
    async with gateway.client("caseworker") as client:
        cookies = {"Cookie": "; ".join(f"{name}={value}" for name, value in client.cookies.items())}
        async with connect(address, subprotocols=["graphql-transport-ws"], additional_headers=cookies) as socket:  # type: ignore[list-item]  # a NewType
            await _send(socket, type="connection_init")
            assert await _receive(socket) == {"type": "connection_ack"}
            await until(several_looks)
            await _send(socket, type="ping")
            assert await _receive(socket) == {"type": "pong"}
            await client.post("/auth/sign-out")
            assert await _closed_with(socket) == 4403


async def test_a_socket_closes_when_its_token_ends(
    gateway: GatewayHarness, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    ends: list[datetime] = []

    async def short(*_: object) -> Caller:
        ends.append(datetime.now(UTC) + timedelta(seconds=1))
        return Caller(account_of("caseworker"), expires=ends[0])

    monkeypatch.setattr(Guard, "bearer", short)
    async with _socket(gateway, address, "caseworker") as socket:
        assert await _closed_with(socket) == 4403
    assert ends[0] <= datetime.now(UTC), (
        "not before; that it closes at all is by the token, since nobody looks meanwhile"
    )
