"""Puts the gateway's parts together: what answers GraphQL, and what is around it."""

from dataclasses import dataclass
from functools import partial

import asyncpg
import httpx

from services.gateway.access.accounts import Accounts
from services.gateway.access.guard import Guard
from services.gateway.access.oidc_configuration import OidcConfiguration
from services.gateway.access.sessions import Cookie, Sessions
from services.gateway.assembly.schema import build_schema
from services.gateway.assembly.tasks import TASKS
from services.gateway.execution.command_authorization import UpToDate, scope_of
from services.gateway.execution.command_client import CommandClient
from services.gateway.execution.engine import Engine
from services.gateway.execution.mutations import MutationExecutor
from services.gateway.execution.parked_events import ParkedEvents
from services.gateway.execution.persisted_documents import Documents
from services.gateway.execution.prefetch import Prefetch
from services.gateway.execution.query_executor import QueryExecutor, Trail
from services.gateway.execution.subscriptions import Subscriptions
from services.gateway.readmodel.changes import Changes
from services.gateway.readmodel.tasks import commands_of
from services.gateway.settings import GatewaySettings
from shared.platform.clock import Clock, SystemClock
from shared.platform.database import dsn
from shared.platform.identity import IdentitySigner
from shared.platform.runtime import Runtime


@dataclass(frozen=True)
class Gateway:
    """The running parts of the gateway."""

    accounts: Accounts
    guard: Guard
    oidc_configuration: OidcConfiguration
    command_client: CommandClient
    prefetch: Prefetch
    queries: QueryExecutor
    engine: Engine
    changes: Changes
    subscriptions: Subscriptions
    demonstration: bool


def wire(
    runtime: Runtime,
    own: GatewaySettings,
    pool: asyncpg.Pool,
    trail: asyncpg.Pool,
    client: httpx.AsyncClient,
    up_to_date: UpToDate,
) -> Gateway:
    """Everything, around the pool that reads, the connection that writes the audit trail, and one client."""
    clock: Clock = SystemClock()
    settings, secrets = runtime.settings, runtime.secrets
    accounts = Accounts(runtime.engine)
    oidc_configuration = OidcConfiguration.of(settings, own, secrets, client, clock)
    guard = Guard(
        accounts=accounts,
        sessions=Sessions(accounts, secrets.symmetric("session"), clock, own.session_hours),
        cookie=Cookie(secure=settings.gateway_url.startswith("https://")),
        checker=oidc_configuration.access,
        account_issuer=oidc_configuration.account_issuer,
        origins=frozenset({settings.gateway_url}),
    )
    command_client = CommandClient(settings, IdentitySigner(secrets.private_key("identity")), clock, client)
    queries = QueryExecutor(pool, runtime.units.tools.keyring, Trail(trail, clock), clock)
    changes = Changes(dsn(settings, secrets, runtime.name))
    parked = ParkedEvents(command_client)
    prefetch = Prefetch(runtime.engine, command_client, parked, clock, settings, commands_of(TASKS))
    core = build_schema()[1]
    demonstration = settings.mode == "demonstration"
    mutations = MutationExecutor(
        core, queries, command_client, changes, parked, partial(scope_of, runtime.units, up_to_date)
    )
    engine = Engine(core, Documents(core, introspection=demonstration), queries, prefetch, mutations)
    subscriptions = Subscriptions(engine, queries, changes, guard)
    return Gateway(
        accounts,
        guard,
        oidc_configuration,
        command_client,
        prefetch,
        queries,
        engine,
        changes,
        subscriptions,
        demonstration=demonstration,
    )
