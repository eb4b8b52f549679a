"""Refusals as HTTP answers, the same from every route."""

from collections.abc import Awaitable, Callable

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from shared.platform.errors import DomainError

Endpoint = Callable[[Request], Awaitable[Response]]


def refused(refusal: DomainError) -> JSONResponse:
    content = {"code": refusal.code, "message": refusal.message, "field": refusal.field}
    return JSONResponse(content, status_code=refusal.status)


def answering_refusals(endpoint: Endpoint) -> Endpoint:
    """The endpoint with its refusals answered as JSON."""

    async def answered(request: Request) -> Response:
        try:
            return await endpoint(request)
        except DomainError as refusal:
            return refused(refusal)

    return answered
