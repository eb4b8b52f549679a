"""GraphQL over HTTP: what a request looks like, which status and type its answer has."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import orjson
from graphql import GraphQLError, OperationType
from starlette.requests import Request
from starlette.responses import Response

from services.gateway.access.guard import Caller, Guard
from services.gateway.execution.engine import Engine, Prepared
from services.gateway.execution.limits import BIGGEST_BODY
from services.gateway.execution.persisted_documents import Malformed
from services.gateway.execution.request import Request as GraphQLRequest
from services.gateway.execution.turnstile import Turnstile
from services.gateway.http.errors import reference_of
from services.gateway.http.trial_page import trial_page, wants_page
from shared.platform.clock import new_id
from shared.platform.errors import DomainError
from shared.platform.exercises import HEADER
from shared.platform.messaging.retryable import is_retryable
from shared.platform.telemetry import span

JSON = "application/json"
GRAPHQL = "application/graphql-response+json"
ACCEPTABLE = {JSON: JSON, GRAPHQL: GRAPHQL, "*/*": JSON, "application/*": JSON}
PARAMETERS = ("query", "documentId", "operationName", "variables", "extensions")


class BadRequest(Exception):
    """The request is not GraphQL over HTTP."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.message = message


@dataclass(frozen=True)
class GraphQLEndpoint:
    """`/graphql`."""

    engine: Engine
    guard: Guard
    turnstile: Turnstile
    demonstration: bool

    async def __call__(self, request: Request) -> Response:
        """Answer one operation; no batches."""
        if self.demonstration and wants_page(request):
            return trial_page()
        kind = accepted(request)
        if kind is None:
            return Response("application/graphql-response+json or application/json", 406, media_type="text/plain")
        try:
            parameters = await _parameters(request)
            caller = await self.guard.caller(request)
            with self.turnstile.passing(caller.account.id):
                return await self._answer(request, parameters, caller, kind)
        except BadRequest as error:
            headers = {"Allow": "GET, POST"} if error.status == 405 else None  # noqa: PLR2004  # method not allowed
            return _errors(kind, error.status, [{"message": error.message}], headers)
        except Malformed as error:
            errors = [{"message": one.message} | _places(one) | _coded(one) for one in error.errors]
            return _errors(kind, 400 if kind == GRAPHQL else 200, errors)
        except DomainError as refusal:
            status = refusal.status if refusal.status in (401, 403, 408, 429) or kind == GRAPHQL else 200
            return _errors(kind, status, [_refusal(refusal)])

    async def _answer(self, request: Request, parameters: Mapping[str, Any], caller: Caller, kind: str) -> Response:
        wanted = GraphQLRequest(
            account=caller.account,
            key=_key(request),
            query=parameters.get("query"),
            document_id=parameters.get("documentId"),
            operation=parameters.get("operationName"),
            variables=parameters.get("variables") or {},
            exercise=self.engine.exercise_of(request.headers.get(HEADER)),
        )
        prepared = await self.engine.prepare_in_turn(wanted)
        _check_method(prepared, request)
        if request.method == "GET" and self.engine.searches(prepared, caller.account):
            # An address is kept by browsers, proxies and logs; who is searched for is in none of them.
            raise BadRequest(405, "Searches are answered to POST only")
        try:
            with span(f"graphql {prepared.kind.value}", request.headers.get("traceparent")):
                data = await self.engine.carry_out(prepared, wanted)
        except DomainError as refusal:
            return _body(kind, 200, b'{"data":null,"errors":' + orjson.dumps([_refusal(refusal)]) + b"}")
        except Exception as error:  # noqa: BLE001  # whatever it is: masked for the caller, whole in the log
            return _masked(kind, error)
        return _body(kind, 200, b'{"data":' + data + b"}")


def accepted(request: Request) -> str | None:
    """The type the answer will have; None when the caller takes none of ours."""
    wanted = request.headers.get("accept")
    if not wanted:
        return JSON
    weighed = sorted((_weight(one) for one in wanted.split(",")), key=lambda one: -one[1])
    return next((ACCEPTABLE[name] for name, weight in weighed if name in ACCEPTABLE and weight > 0), None)


def _weight(part: str) -> tuple[str, float]:
    name, *parameters = (one.strip().lower() for one in part.split(";"))
    quality = next((one[2:] for one in parameters if one.startswith("q=")), "1")
    return name, float(quality) if quality.replace(".", "", 1).isdecimal() else 1.0


async def _parameters(request: Request) -> Mapping[str, Any]:
    if request.method == "GET":
        return _checked(_from_query(request))
    if request.method != "POST":
        raise BadRequest(405, "GET and POST are answered here")
    media_type, _, rest = request.headers.get("content-type", "").partition(";")
    if media_type.strip().lower() != JSON:
        raise BadRequest(415, "Send application/json")
    if "charset" in rest and "utf-8" not in rest.lower():
        raise BadRequest(415, "Send UTF-8")
    return _checked(await json_body(request))


async def json_body(request: Request) -> dict[str, Any]:
    """The body as one JSON object; BadRequest where it is none, or is longer than any that is read."""
    try:
        body = orjson.loads(await limited_body(request))
    except orjson.JSONDecodeError as error:
        raise BadRequest(400, "The body is not JSON") from error
    if not isinstance(body, dict):
        raise BadRequest(400, "The body must be one object; batches are not answered")
    return body


async def limited_body(request: Request) -> bytes:
    """The whole body; BadRequest where it is longer than any that is read."""
    held = bytearray()
    async for part in request.stream():
        held += part
        if len(held) > BIGGEST_BODY:
            raise BadRequest(413, "The body is too large")
    return bytes(held)


def _from_query(request: Request) -> dict[str, Any]:
    parameters: dict[str, Any] = {
        name: request.query_params[name] for name in PARAMETERS if name in request.query_params
    }
    for name in ("variables", "extensions"):
        if name in parameters:
            try:
                parameters[name] = orjson.loads(parameters[name])
            except orjson.JSONDecodeError as error:
                raise BadRequest(400, f"{name} is not JSON") from error
    return parameters


def _checked(parameters: dict[str, Any]) -> Mapping[str, Any]:
    texts: dict[str, Callable[[Any], bool]] = dict.fromkeys(PARAMETERS[:3], lambda one: isinstance(one, str))
    objects: dict[str, Callable[[Any], bool]] = dict.fromkeys(PARAMETERS[3:], lambda one: isinstance(one, dict))
    for name, fits in (texts | objects).items():
        if parameters.get(name) is not None and not fits(parameters[name]):
            raise BadRequest(400, f"{name} does not have the right type")
    if not parameters.get("query") and not parameters.get("documentId"):
        raise BadRequest(400, "Send a query or a documentId")
    return parameters


def _check_method(prepared: Prepared, request: Request) -> None:
    if prepared.kind is OperationType.SUBSCRIPTION:
        raise BadRequest(400, "Subscriptions are answered over a websocket only")
    if prepared.kind is OperationType.MUTATION and request.method == "GET":
        raise BadRequest(405, "Mutations are answered to POST only")


def _key(request: Request) -> UUID:
    key = request.headers.get("Idempotency-Key")
    if key is None:
        return new_id()
    try:
        return UUID(key)
    except ValueError as error:
        raise BadRequest(400, "Idempotency-Key is not a UUID") from error


def _refusal(refusal: DomainError) -> dict[str, Any]:
    bounds = {name: getattr(refusal, name, None) for name in ("least", "most")}
    return {"message": refusal.message, "extensions": {"code": refusal.code, "field": refusal.field} | bounds}


def _coded(error: GraphQLError) -> dict[str, Any]:
    return {"extensions": error.extensions} if error.extensions else {}


def _places(error: GraphQLError) -> dict[str, Any]:
    return (
        {"locations": [{"line": one.line, "column": one.column} for one in error.locations or ()]}
        if error.locations
        else {}
    )


def _masked(kind: str, error: Exception) -> Response:
    later = is_retryable(error)
    reference = reference_of(error, "graphql")
    errors = {
        "message": "This is not possible at the moment" if later else "Something went wrong",
        "extensions": {"code": "try_later" if later else "fault", "reference": reference},
    }
    return _body(kind, 200, b'{"data":null,"errors":' + orjson.dumps([errors]) + b"}")


def _errors(kind: str, status: int, errors: list[dict[str, Any]], headers: dict[str, str] | None = None) -> Response:
    return _body(kind, status, orjson.dumps({"errors": errors}), headers)


def _body(kind: str, status: int, content: bytes, headers: Mapping[str, str] | None = None) -> Response:
    merged = {"cache-control": "no-store", "vary": "Accept, Cookie, Authorization"} | dict(headers or {})
    return Response(content, status, merged, media_type=f"{kind}; charset=utf-8")
