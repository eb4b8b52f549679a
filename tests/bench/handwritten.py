"""The limit of C1 and C2: the page's list of people as an endpoint somebody wrote by hand.

Starlette, asyncpg and orjson: four queries, joined in Python, the same answer as the registered document `People`, in
the same server with the same pool. It knows no roles, no sessions, no row-level security, no audit trail and no other
question. `/people` leaves identities out; `/identities` opens them, for which it needs a fifth query.
"""

import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import asyncpg
import orjson
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from shared.contracts.base import Sealed, SealKind
from shared.platform.keyring import Keyring
from shared.platform.secrets import Secrets
from shared.platform.settings import Settings

PERSONS = (
    "SELECT id, age_band, birth_date_estimated, crisis_id, erased_at, is_exercise, has_documents, next_kind,"
    " next_due_at, phase, profile, card, region, registered_at, sex, urgency, sort_at, exercise,"
    " (SELECT name FROM places WHERE code = region) AS region_name FROM persons"
    " WHERE crisis_id = $1 AND reference IS NOT NULL ORDER BY sort_at, id LIMIT $2"
)
CRISES = "SELECT id, name, country FROM crises WHERE id = ANY($1)"
CASES = (
    "SELECT id, person_id, caseworker_id, status FROM cases WHERE person_id = ANY($1)"
    " ORDER BY person_id, opened_at DESC, id"
)
ACCOUNTS = "SELECT id, name FROM accounts WHERE id = ANY($1)"
KEYS = "SELECT subject_id, wrapped_key FROM subject_keys WHERE subject_id = ANY($1)"


class People:
    """The endpoint."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._keyring = Keyring(Secrets(settings.secrets).symmetric("key-encryption"))
        self._pool: asyncpg.Pool | None = None

    @asynccontextmanager
    async def life(self, _: Starlette) -> AsyncIterator[None]:
        """Hold the pool."""
        base = self._settings.postgres.rsplit("/", 1)[0]
        address = f"{base}/{self._settings.database_name('gateway')}"
        async with asyncpg.create_pool(
            address, min_size=1, max_size=self._settings.pool_size, server_settings={"homeward.reach": "all"}
        ) as pool:
            self._pool = pool
            yield

    async def without_identities(self, request: Request) -> Response:
        """The list as somebody sees it who may not see names."""
        return await self._answer(await request.body(), identities=False)

    async def with_identities(self, request: Request) -> Response:
        """The list with names."""
        return await self._answer(await request.body(), identities=True)

    async def _answer(self, body: bytes, *, identities: bool) -> Response:
        asked = orjson.loads(body)
        assert self._pool is not None
        async with self._pool.acquire() as connection:
            rows = await connection.fetch(PERSONS, UUID(asked["crisisId"]), asked["first"] + 1)
            more, rows = len(rows) > asked["first"], rows[: asked["first"]]
            crises = await self._by_id(connection, CRISES, {row["crisis_id"] for row in rows})
            cases: dict[UUID, list[asyncpg.Record]] = {row["id"]: [] for row in rows}
            for case in await connection.fetch(CASES, list(cases)):
                cases[case["person_id"]].append(case)
            held = {case["caseworker_id"] for listed in cases.values() for case in listed if case["caseworker_id"]}
            accounts = await self._by_id(connection, ACCOUNTS, held)
            keys = dict(await connection.fetch(KEYS, list(cases))) if identities else {}
        now = datetime.now(UTC)
        nodes = [
            person(row, crises[row["crisis_id"]], cases[row["id"]], accounts, now)
            | {"profile": self._profile(row, keys)}
            for row in rows
        ]
        return Response(orjson.dumps(page(nodes, more, rows[-1])), media_type="application/json")

    async def _by_id(self, connection: asyncpg.Connection, sql: str, ids: set[UUID]) -> dict[UUID, Mapping[str, Any]]:
        return {row["id"]: row for row in await connection.fetch(sql, list(ids))}

    def _profile(self, row: asyncpg.Record, keys: Mapping[UUID, bytes]) -> dict[str, Any] | None:
        wrapped = keys.get(row["id"])
        if wrapped is None or row["profile"] is None:
            return None
        blob = orjson.loads(row["profile"])
        sealed: Sealed[Any] = Sealed.model_construct(
            subject_id=UUID(blob["subject_id"]), kind=SealKind(blob["kind"]), key_version=1, blob=blob["blob"]
        )
        content = orjson.loads(self._keyring.open_bytes(wrapped, sealed, of=row["id"]))
        names = {"familyName": content.get("family_name"), "givenName": content["given_name"]}
        return {"__typename": "Profile", **names, "nationality": content.get("nationality")}


def person(
    row: asyncpg.Record, crisis: Mapping[str, Any], cases: list[asyncpg.Record], accounts: Mapping[UUID, Any],
    now: datetime,
) -> dict[str, Any]:  # fmt: skip
    """One entry."""
    return {
        "__typename": "Person",
        "ageBand": row["age_band"],
        "birthDateEstimated": row["birth_date_estimated"],
        "cases": [case_of(one, accounts) for one in cases],
        "crisis": {"__typename": "Crisis", "country": crisis["country"], "id": id_of(crisis), "name": crisis["name"]},
        "erasedAt": row["erased_at"],
        "exercise": row["is_exercise"],
        "exerciseClock": row["exercise"],
        "hasDocuments": row["has_documents"],
        "id": id_of(row),
        "next": {
            "__typename": "NextStep",
            "dueAt": row["next_due_at"],
            "kind": row["next_kind"],
            "overdue": row["next_due_at"] < now,
        },
        "phase": row["phase"],
        "reference": row["card"],
        "region": row["region"],
        "regionName": row["region_name"],
        "registeredAt": row["registered_at"],
        "sex": row["sex"],
        "urgency": row["urgency"],
    }


def case_of(case: asyncpg.Record, accounts: Mapping[UUID, Any]) -> dict[str, Any]:
    """One case of an entry."""
    account = accounts.get(case["caseworker_id"])
    held = {"__typename": "Account", "id": id_of(account), "name": account["name"]} if account else None
    return {"__typename": "Case", "caseworker": held, "id": id_of(case), "status": case["status"]}


def id_of(row: Mapping[str, Any]) -> str:
    """Asyncpg's UUID is not one orjson knows."""
    return str(row["id"])


def page(nodes: list[dict[str, Any]], more: bool, last: asyncpg.Record) -> dict[str, Any]:  # noqa: FBT001  # positional like the rest
    """The whole answer."""
    cursor = f"{int(last['sort_at'].timestamp()) * 1_000_000}.{last['id']}"
    edges = [{"__typename": "PersonEdge", "node": node} for node in nodes]
    info = {"__typename": "PageInfo", "endCursor": cursor, "hasNextPage": more}
    people = {"__typename": "PersonConnection", "edges": edges, "pageInfo": info}
    return {"data": {"__typename": "Query", "people": people}}


def application() -> Starlette:
    """Both forms, and whether it is ready."""
    people = People(Settings())
    routes = [
        Route("/people", people.without_identities, methods=["POST"]),
        Route("/identities", people.with_identities, methods=["POST"]),
        Route("/ready", lambda _: Response()),
    ]
    return Starlette(routes=routes, lifespan=people.life)


if __name__ == "__main__":
    uvicorn.run(application(), port=int(sys.argv[1]), log_config=None, access_log=False)
