"""Questions that tell whether a process is ready; each answers yes or no and never waits long."""

import asyncio
from urllib.parse import urlsplit

_PATIENCE = 10.0


async def listens(host: str, port: int) -> bool:
    """Whether something accepts TCP connections at `host`:`port`."""
    try:
        async with asyncio.timeout(_PATIENCE):
            _, writer = await asyncio.open_connection(host, port)
    except (OSError, TimeoutError):
        return False
    writer.close()
    return True


async def says_ok(url: str) -> bool:
    """Whether a GET of `url` (http only) is answered with status 200."""
    try:
        async with asyncio.timeout(_PATIENCE):
            return await _status(url) == b"200"
    except (OSError, TimeoutError):
        return False


async def _status(url: str) -> bytes:
    address = urlsplit(url)
    reader, writer = await asyncio.open_connection(address.hostname, address.port or 80)
    try:
        head = (f"GET {address.path or '/'} HTTP/1.1", f"Host: {address.netloc}", "Connection: close", "", "")
        writer.write("\r\n".join(head).encode())
        answer = await reader.readline()
    finally:
        writer.close()
    return answer.split(b" ", 2)[1] if answer.count(b" ") else b""
