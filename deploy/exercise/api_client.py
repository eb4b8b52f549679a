"""The public interface as a member of staff uses it: a session, queries, mutations."""

import asyncio
import base64
from collections.abc import Awaitable, Callable
from typing import Any
from uuid import UUID

import httpx

from shared.platform.clock import new_id

Answer = dict[str, Any]

PATIENCE = httpx.Timeout(30.0)
ATTEMPTS = 8
MAY_PASS = frozenset({429, 500, 503})


class UnexpectedAnswer(Exception):
    """The gateway does not let us in, or answered what nobody expects."""


class Refusal(Exception):
    """A mutation was refused; `code` is the gateway's."""

    def __init__(self, mutation: str, code: str, message: str) -> None:
        super().__init__(f"{mutation}: {code}: {message}")
        self.mutation = mutation
        self.code = code


class ApiClient:
    """One member of staff at the gateway."""

    def __init__(self, client: httpx.AsyncClient, csrf: str) -> None:
        self._client = client
        self._client.headers["x-homeward-csrf"] = csrf

    @classmethod
    async def open(cls, gateway: str, role: str, exercise: str) -> "ApiClient":
        """Sign in with the demonstration account of a role."""
        client = httpx.AsyncClient(base_url=gateway, timeout=PATIENCE, headers={"Homeward-Exercise": exercise})
        accounts = (await client.get("/auth/accounts")).raise_for_status().json()
        mine = next((one["id"] for one in accounts if one["role"].lower() == role), None)
        if mine is None:
            raise UnexpectedAnswer(f"there is no demonstration account for {role}")
        (await client.post("/auth/sign-in", json={"account": mine})).raise_for_status()
        session = (await client.get("/auth/session")).raise_for_status().json()
        return cls(client, session["csrf"])

    async def close(self) -> None:
        await self._client.aclose()

    async def ask(self, document: str, **variables: Any) -> Answer:
        """A query; UnexpectedAnswer when it has errors."""
        body = await self._post({"query": document, "variables": variables}, new_id())
        if body.get("errors"):
            raise UnexpectedAnswer(str(body["errors"][0]))
        answer: Answer = body["data"]
        return answer

    async def all(self, document: str, **variables: Any) -> list[Answer]:
        """Every node of the one connection a document asks for; it takes `$after`."""
        nodes: list[Answer] = []
        after: str | None = None
        while True:
            [page] = (await self.ask(document, **variables, after=after)).values()
            nodes += [edge["node"] for edge in page["edges"]]
            if not page["pageInfo"]["hasNextPage"]:
                return nodes
            after = page["pageInfo"]["endCursor"]

    async def send(self, name: str, /, **values: Any) -> str:
        """A mutation, repeated under one key until it is answered; the type of the answer. Refusal when refused."""
        kind = f"{name[0].upper()}{name[1:]}Input"
        document = (
            f"mutation($input: {kind}!) {{ {name}(input: $input) {{ __typename ... on Rejected {{ code message }} }} }}"
        )
        body = await self._post({"query": document, "variables": {"input": values}}, new_id())
        if body.get("errors"):
            raise UnexpectedAnswer(f"{name}: {body['errors'][0]}")
        result = body["data"][name]
        if result["__typename"] == "Rejected":
            raise Refusal(name, result["code"], result["message"])
        kind_of_answer: str = result["__typename"]
        return kind_of_answer

    async def send_once_known(self, name: str, /, **values: Any) -> str:
        """A mutation about what its service has yet to hear of from another, sent anew until it has; Refusal."""
        for attempt in range(1, ATTEMPTS):
            try:
                return await self.send(name, **values)
            except Refusal as refusal:
                if refusal.code != "not_found":
                    raise
            await asyncio.sleep(0.2 * 2**attempt)
        return await self.send(name, **values)

    async def upload(self, path: str, fields: dict[str, str], name: str, content: bytes) -> Answer:
        response = await self._client.post(path, data=fields, files={"file": (name, content)})
        answer: Answer = response.raise_for_status().json()
        return answer

    async def send_file(self, person: str, content: bytes) -> str:
        """Bring a file in, in one part (tus 1.0); the id to attach it under. UnexpectedAnswer where it is not taken."""
        file_id = str(new_id())
        named = {"fileId": file_id, "personId": person}
        metadata = ",".join(f"{name} {base64.b64encode(one.encode()).decode()}" for name, one in named.items())
        await self._bring("POST", "/files", {"upload-length": str(len(content)), "upload-metadata": metadata}, b"")
        part = {"upload-offset": "0", "content-type": "application/offset+octet-stream"}
        await self._bring("PATCH", f"/files/{file_id}", part, content)
        return file_id

    async def _bring(self, method: str, path: str, headers: dict[str, str], content: bytes) -> None:
        async def once() -> Answer | None:
            response = await self._client.request(method, path, headers=headers, content=content)
            if response.is_success or response.status_code == httpx.codes.CONFLICT:
                # What had arrived before is the next part no more.
                return {}
            if response.status_code not in MAY_PASS:
                raise UnexpectedAnswer(f"{method} {path}: {response.text}")
            return None

        await _until_answered(once)

    async def _post(self, body: Answer, key: UUID) -> Answer:
        async def once() -> Answer | None:
            response = await self._client.post("/graphql", json=body, headers={"Idempotency-Key": str(key)})
            answer: Answer = response.json() if response.status_code < httpx.codes.INTERNAL_SERVER_ERROR else {}
            return answer if answer and not _asks_for_patience(answer) else None

        return await _until_answered(once)


async def _until_answered(once: Callable[[], Awaitable[Answer | None]]) -> Answer:
    """Repeat what may be repeated while the gateway is away or asks for patience; the transport's last error."""
    for attempt in range(1, ATTEMPTS + 1):
        try:
            if (answer := await once()) is not None:
                return answer
        except httpx.TransportError:
            if attempt == ATTEMPTS:
                raise
        await asyncio.sleep(0.2 * 2**attempt)
    raise UnexpectedAnswer("the gateway asks for more patience than there is")


def _asks_for_patience(answer: Answer) -> bool:
    """A service is away or slow, or has not heard of whom it is about; under its key it may be repeated."""
    errors = answer.get("errors") or [{}]
    codes = [errors[0].get("extensions", {}).get("code")]
    codes += [one.get("code") for one in (answer.get("data") or {}).values() if isinstance(one, dict)]
    return "try_later" in codes
