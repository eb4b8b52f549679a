"""Puts the gateway's parts together: what answers GraphQL, and what is around it."""

from dataclasses import dataclass
from functools import partial

import asyncpg
import httpx

from services.gateway.access.accounts import Accounts
from services.gateway.access.guard import Guard
from services.gateway.access.oidc_configuration import Issuing
from services.gateway.access.sessions import Cookie, Sessions
from services.gateway.assembly.schema import build_schema
from services.gateway.execution.command_authorization import UpToDate, concerned
from services.gateway.execution.command_client import Services
from services.gateway.execution.engine import Engine
from services.gateway.execution.mutations import Wishing
from services.gateway.execution.parked_events import ParkedEvents
from services.gateway.execution.persisted_documents import Documents
from services.gateway.execution.prefetch import Givens
from services.gateway.execution.query_executor import Reading, Trail
from services.gateway.execution.subscriptions import Changing
from services.gateway.readmodel.changes import Changes
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
    issuing: Issuing
    services: Services
    givens: Givens
    reading: Reading
    engine: Engine
    changes: Changes
    changing: Changing
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
    issuing = Issuing.of(settings, own, secrets, client, clock)
    guard = Guard(
        accounts=accounts,
        sessions=Sessions(accounts, secrets.symmetric("session"), clock, own.session_hours),
        cookie=Cookie(secure=settings.gateway_url.startswith("https://")),
        checker=issuing.access,
        account_issuer=issuing.account_issuer,
        origins=frozenset({settings.gateway_url}),
    )
    services = Services(settings, IdentitySigner(secrets.private_key("identity")), clock, client)
    reading = Reading(pool, runtime.units.tools.keyring, Trail(trail, clock), clock)
    changes = Changes(dsn(settings, secrets, runtime.service.name))
    parked = ParkedEvents(services)
    givens = Givens(runtime.engine, services, parked, clock, settings)
    core = build_schema()[1]
    demonstration = settings.mode == "demonstration"
    wishing = Wishing(core, reading, services, changes, parked, partial(concerned, runtime.units, up_to_date))
    engine = Engine(core, Documents(core, introspection=demonstration), reading, givens, wishing)
    changing = Changing(engine, reading, changes, guard)
    return Gateway(
        accounts, guard, issuing, services, givens, reading, engine, changes, changing, demonstration=demonstration
    )
