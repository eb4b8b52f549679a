"""A client that costs little itself: HTTP/1.1 over kept connections, requests written once."""

import asyncio
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import httpx
import orjson

from tests.bench.measuring import percentile


@dataclass(frozen=True)
class Door:
    """Where to ask, and as whom."""

    address: str
    headers: Mapping[str, str]

    def request(self, path: str, body: Any) -> bytes:
        """The bytes of a POST."""
        content = orjson.dumps(body)
        headers = {
            "host": urlsplit(self.address).netloc,
            "content-type": "application/json",
            "content-length": str(len(content)),
            **self.headers,
        }
        head = "\r\n".join((f"POST {path} HTTP/1.1", *(f"{name}: {value}" for name, value in headers.items())))
        return head.encode() + b"\r\n\r\n" + content


@dataclass(frozen=True)
class Asked:
    """What a round of requests took."""

    count: int
    seconds: float
    waits: list[float]

    @property
    def rate(self) -> float:
        """Answers a second."""
        return self.count / self.seconds

    def wait(self, share: float) -> float:
        """A percentile of the time to an answer, in milliseconds."""
        return percentile(self.waits, share) * 1000


async def signed_in(address: str, account: str) -> Door:
    """A session of the demonstration."""
    async with httpx.AsyncClient(base_url=address, trust_env=False) as client:
        answer = await client.post("/auth/sign-in", json={"account": account})
        answer.raise_for_status()
        cookie = "; ".join(f"{name}={value}" for name, value in client.cookies.items())
    return Door(address, {"cookie": cookie, "x-homeward-csrf": answer.json()["csrf"]})


async def ask(door: Door, request: bytes) -> Any:
    """One answer, which must be 200."""
    reader, writer = await _connect(door)
    body = await _exchange(reader, writer, request)
    writer.close()
    return orjson.loads(body)


async def ask_for(door: Door, next_request: Callable[[], bytes], seconds: float, connections: int = 8) -> Asked:
    """Ask on so many connections, one request after another on each, for so long."""
    waits: list[float] = []
    began = time.monotonic()

    async def keep_asking() -> None:
        reader, writer = await _connect(door)
        while time.monotonic() - began < seconds:
            at = time.monotonic()
            await _exchange(reader, writer, next_request())
            waits.append(time.monotonic() - at)
        writer.close()

    await asyncio.gather(*(keep_asking() for _ in range(connections)))
    return Asked(len(waits), time.monotonic() - began, waits)


async def _connect(door: Door) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    address = urlsplit(door.address)
    return await asyncio.open_connection(address.hostname, address.port, limit=1_000_000)


async def _exchange(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, request: bytes) -> bytes:
    writer.write(request)
    head = (await reader.readuntil(b"\r\n\r\n")).lower()
    status, _, rest = head.partition(b"\r\n")
    assert b" 200" in status, head
    length = int(rest.partition(b"content-length:")[2].partition(b"\r\n")[0])
    return await reader.readexactly(length)
