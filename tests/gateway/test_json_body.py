"""What is sent is one JSON object of a bounded length, whoever reads it."""

import pytest
from starlette.requests import Request
from starlette.types import Message

from services.gateway.execution.limits import BIGGEST_BODY
from services.gateway.http.graphql import BadRequest, json_body


def request(*parts: bytes) -> Request:
    waiting = list(parts)

    async def receive() -> Message:
        return {"type": "http.request", "body": waiting.pop(0), "more_body": bool(waiting)}

    return Request({"type": "http", "headers": []}, receive)


async def test_an_object_is_read_in_however_many_parts_it_comes() -> None:
    assert await json_body(request(b'{"language":', b' "ar"}')) == {"language": "ar"}


@pytest.mark.parametrize(
    ("parts", "status"),
    [
        ((b"",), 400),
        ((b"{",), 400),
        ((b"[]",), 400),
        ((b'"ar"',), 400),
        ((b'{"a": "\xff"}',), 400),
        ((b"[" * 4096,), 400),
        ((b" " * BIGGEST_BODY, b"{}"), 413),
    ],
)
async def test_anything_else_is_refused(parts: tuple[bytes, ...], status: int) -> None:
    with pytest.raises(BadRequest) as refused:
        await json_body(request(*parts))
    assert refused.value.status == status
