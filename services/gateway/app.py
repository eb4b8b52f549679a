"""The wiring of the gateway: the one way in. It publishes no events and has no workflows: it projects and passes on."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import AsyncExitStack

import httpx
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Mount, Route, Router, WebSocketRoute
from starlette.types import Receive, Scope, Send

from services.gateway.access.drafts_keys import DraftsKeys
from services.gateway.access.first_sign_in import FirstSignIn
from services.gateway.access.oidc_configuration import oidc_sign_in
from services.gateway.access.saved_views import SavedViews
from services.gateway.assembly.derived import recompute_after_upgrade
from services.gateway.assembly.projector import Projector
from services.gateway.assembly.tables import metadata
from services.gateway.compiler.response_shape import leaf
from services.gateway.execution.case_releases import release_cases
from services.gateway.execution.command_authorization import UpToDate
from services.gateway.execution.mail_duty import digests_of, keep_sending
from services.gateway.execution.query_executor import reading_pool, trail_pool
from services.gateway.execution.turnstile import Turnstile
from services.gateway.http.audit_files import AuditFiles
from services.gateway.http.drafts_keys import DraftsKeysRoute
from services.gateway.http.edge import Edge, answered_names
from services.gateway.http.errors import refusals_as_json
from services.gateway.http.files import READING, READING_EACH, SENDING, SENDING_EACH, Files
from services.gateway.http.graphql import GraphQLEndpoint
from services.gateway.http.list_files import ListFiles
from services.gateway.http.partner_files import PartnerFiles
from services.gateway.http.people_texts import PeopleTextRoutes
from services.gateway.http.report_files import Reports
from services.gateway.http.saved_views import SavedViewsRoutes
from services.gateway.http.sign_in import SignInRoutes
from services.gateway.http.static_files import page_routes
from services.gateway.http.uploads import Uploads
from services.gateway.http.websocket import SubscriptionEndpoint
from services.gateway.readmodel.cards import GROUP as CARDS
from services.gateway.readmodel.cards import Cards
from services.gateway.readmodel.notices import forget_notices
from services.gateway.readmodel.progress import ReadModelProgress
from services.gateway.rooms.notices.rules import RULES
from services.gateway.settings import GatewaySettings
from services.gateway.wiring import Connections, Gateway, wire
from shared.platform.clock import SystemClock
from shared.platform.database import dsn
from shared.platform.messaging.backlog import Backlog
from shared.platform.outbox import topic_of
from shared.platform.runtime import Runtime
from shared.platform.service import Consumption, KeyReader, Service

NAME = "gateway"
LIMITS = httpx.Limits(max_connections=100)
UPLOADS, UPLOADS_EACH = 20, 3
UPLOAD_LIMITS = httpx.Limits(max_connections=UPLOADS)
EXPORTS, EXPORTS_EACH = 6, 2
COMMANDS, COMMANDS_EACH = 1_000, 64
FOLLOWED = ("intake", "cases", "reintegration")


def projections(runtime: Runtime) -> Consumption:
    return Consumption(NAME, Projector(runtime.units.tools.is_proven), [topic_of(service) for service in FOLLOWED])


def cards(runtime: Runtime) -> KeyReader:
    """What is printed on registration cards comes with the keys."""
    tools = runtime.units.tools
    return KeyReader(CARDS, Cards(runtime.engine, tools.keyring, runtime.parking_place(), tools.is_proven).handle)


async def send_mail(runtime: Runtime) -> None:
    """Where this deployment sends any."""
    if digests := digests_of(runtime, GatewaySettings(), RULES):
        await keep_sending(runtime, digests)


def routes(runtime: Runtime) -> Sequence[BaseRoute]:
    """Everything over HTTP; connections are made at the first request, so that a late database hinders no start."""
    return [Mount("/", GatewayApplication(runtime))]


class GatewayApplication:
    """An application that puts itself together at its first request."""

    def __init__(
        self,
        runtime: Runtime,
        transport: httpx.AsyncBaseTransport | None = None,
        up_to_date: UpToDate | None = None,
    ) -> None:
        self._runtime = runtime
        self._transport = transport
        self._up_to_date = up_to_date or _read_model_is_up_to_date(runtime)
        self._opening = asyncio.Lock()
        self._router: Router | None = None
        self._own = GatewaySettings()
        self._edge = Edge(self._serve, answered_names(runtime.settings.gateway_url, self._own.gateway_hosts))
        self._open_parts = AsyncExitStack()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self._edge(scope, receive, send)

    async def _serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        async with self._opening:
            if self._router is None:
                self._router = Router(await self._open())
        await self._router(scope, receive, send)

    async def close(self) -> None:
        await self._open_parts.aclose()

    async def _open(self) -> list[BaseRoute]:
        async with AsyncExitStack() as parts:
            made = await self._put_together(parts)
            # Only what is whole is kept open: where a part cannot be had, the next request tries again.
            self._open_parts = parts.pop_all()
        return made

    async def _put_together(self, parts: AsyncExitStack) -> list[BaseRoute]:
        connections = await self._connections(parts)
        gateway = wire(self._runtime, self._own, connections, self._up_to_date)
        await _update_demonstration_accounts(gateway)
        await parts.enter_async_context(gateway.changes.running())
        sign_in = await self._sign_in(gateway, connections.client)
        uploads = await self._uploads(gateway, parts)
        texts = PeopleTextRoutes(gateway.guard, gateway.people_texts)
        api = [*uploads.routes(), *_files(gateway, uploads.client).routes(), *_api_routes(gateway), *texts.routes()]
        own = [*self._drafts_keys(gateway).routes(), *self._saved_views(gateway).routes()]
        signing = [*sign_in.routes(), *own, *_issuer_routes(gateway)]
        return [*api, *signing, *page_routes()]

    async def _connections(self, parts: AsyncExitStack) -> Connections:
        address = dsn(self._runtime.settings, self._runtime.secrets, NAME)
        pool = await parts.enter_async_context(reading_pool(address, self._runtime.settings.pool_size))
        trail = await parts.enter_async_context(trail_pool(address))
        return Connections(pool, trail, await self._http_client(parts, LIMITS))

    async def _http_client(self, parts: AsyncExitStack, limits: httpx.Limits) -> httpx.AsyncClient:
        client = httpx.AsyncClient(limits=limits, trust_env=False, transport=self._transport)
        return await parts.enter_async_context(client)

    async def _sign_in(self, gateway: Gateway, client: httpx.AsyncClient) -> SignInRoutes:
        settings = self._runtime.settings
        first_sign_in = FirstSignIn(self._runtime.units)
        signing = await oidc_sign_in(
            gateway.oidc_configuration, settings, self._own, gateway.accounts, first_sign_in, client
        )
        return SignInRoutes(gateway.guard, signing, gateway.demonstration, gateway.prefetch.agencies)

    def _drafts_keys(self, gateway: Gateway) -> DraftsKeysRoute:
        return DraftsKeysRoute(gateway.guard, DraftsKeys(self._runtime.secrets.symmetric("session"), SystemClock()))

    def _saved_views(self, gateway: Gateway) -> SavedViewsRoutes:
        views = SavedViews(self._runtime.engine, self._runtime.secrets.symmetric("session"))
        return SavedViewsRoutes(gateway.guard, views)

    async def _uploads(self, gateway: Gateway, parts: AsyncExitStack) -> Uploads:
        """Files are slow: they wait for one another, and for nothing else."""
        client = await self._http_client(parts, UPLOAD_LIMITS)
        turnstile = Turnstile(UPLOADS_EACH, UPLOADS)
        return Uploads(gateway.guard, gateway.command_client, client, turnstile, gateway.prefetch.exercise_of)


async def _update_demonstration_accounts(gateway: Gateway) -> None:
    if gateway.demonstration:
        await gateway.accounts.keep_demonstration()
    else:
        await gateway.accounts.shut_demonstration()


def _read_model_is_up_to_date(runtime: Runtime) -> UpToDate:
    topics = [runtime.topic(topic_of(service)) for service in FOLLOWED]
    backlog = Backlog(runtime.settings.kafka, runtime.topic(NAME), topics)
    runtime.closing.push_async_callback(backlog.aclose)
    return ReadModelProgress(backlog)


def _api_routes(gateway: Gateway) -> list[BaseRoute]:
    graphql = GraphQLEndpoint(gateway.engine, gateway.guard, Turnstile(COMMANDS_EACH, COMMANDS), gateway.demonstration)
    sockets = SubscriptionEndpoint(gateway.engine, gateway.subscriptions, gateway.guard)
    return [
        Route("/graphql", refusals_as_json(_endpoint(graphql)), methods=["GET", "POST", "PUT", "PATCH", "DELETE"]),
        WebSocketRoute("/graphql", sockets.__call__),
        Route("/exercise", refusals_as_json(_exercise(gateway))),
        *Reports(gateway.guard, gateway.queries).routes(),
        *_list_files(gateway).routes(),
        *AuditFiles(gateway.guard, gateway.audit_trail, gateway.queries).routes(),
        *PartnerFiles(gateway.guard, gateway.partner_feeds, gateway.queries).routes(),
    ]


def _list_files(gateway: Gateway) -> ListFiles:
    turnstile = Turnstile(EXPORTS_EACH, EXPORTS)
    return ListFiles(gateway.guard, gateway.engine, gateway.queries, turnstile, gateway.prefetch.sections)


def _files(gateway: Gateway, client: httpx.AsyncClient) -> Files:
    return Files(
        gateway.guard,
        gateway.engine,
        gateway.queries,
        gateway.command_client,
        client,
        Turnstile(SENDING_EACH, SENDING),
        Turnstile(READING_EACH, READING),
    )


def _issuer_routes(gateway: Gateway) -> list[BaseRoute]:
    return gateway.oidc_configuration.demonstration.routes() if gateway.oidc_configuration.demonstration else []


def _endpoint(graphql: GraphQLEndpoint) -> Callable[[Request], Awaitable[Response]]:
    async def answer(request: Request) -> Response:
        return await graphql(request)

    return answer


def _exercise(gateway: Gateway) -> Callable[[Request], Awaitable[Response]]:
    async def answer(request: Request) -> Response:
        await gateway.guard.caller(request)
        progress = await gateway.prefetch.exercise()
        return JSONResponse({name: leaf(value) for name, value in progress.items()} if progress else None)

    return answer


service = Service(
    name=NAME,
    metadata=metadata,
    projections=projections,
    key_reader=cards,
    routes=routes,
    beside_consuming=(recompute_after_upgrade, release_cases, forget_notices, send_mail),
    roles=("api", "consume"),
)
