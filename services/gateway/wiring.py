"""Puts the gateway's parts together: what answers GraphQL, and what is around it."""

from dataclasses import dataclass
from functools import partial

import asyncpg
import httpx
from graphql import GraphQLSchema

from services.gateway.access.accounts import Accounts
from services.gateway.access.commands import ChooseMail, MakeAccount
from services.gateway.access.guard import Guard
from services.gateway.access.new_accounts import NewAccounts
from services.gateway.access.oidc_configuration import OidcConfiguration
from services.gateway.access.sessions import Cookie, Sessions
from services.gateway.assembly.schema import build_schema
from services.gateway.code_lists.catalogue import CodeLists
from services.gateway.execution.audit_trail import AuditTrail
from services.gateway.execution.command_authorization import UpToDate, scope_of
from services.gateway.execution.command_client import CommandClient
from services.gateway.execution.engine import Engine
from services.gateway.execution.mail_choices import MailChoices
from services.gateway.execution.mutations import MutationExecutor
from services.gateway.execution.own_commands import OwnCommands
from services.gateway.execution.parked_events import ParkedEvents
from services.gateway.execution.partner_feeds import PartnerFeeds
from services.gateway.execution.persisted_documents import Documents
from services.gateway.execution.prefetch import Prefetch
from services.gateway.execution.query_executor import QueryExecutor, Trail
from services.gateway.execution.sections import SectionCommands
from services.gateway.execution.subscriptions import Subscriptions
from services.gateway.http.people_texts import Library
from services.gateway.readmodel.changes import Changes
from services.gateway.readmodel.office import office_commands
from services.gateway.readmodel.tasks import commands_of
from services.gateway.rooms.office.tasks import TASKS as OFFICE_TASKS
from services.gateway.rooms.todo.tasks import TASKS
from services.gateway.settings import GatewaySettings
from shared.contracts.base import Command
from shared.platform.clock import Clock, SystemClock
from shared.platform.database import dsn
from shared.platform.identity import IdentitySigner
from shared.platform.runtime import Runtime
from shared.platform.units import Handler


@dataclass(frozen=True)
class Gateway:
    """The running parts of the gateway."""

    accounts: Accounts
    guard: Guard
    oidc_configuration: OidcConfiguration
    command_client: CommandClient
    prefetch: Prefetch
    partner_feeds: PartnerFeeds
    people_texts: Library
    audit_trail: AuditTrail
    queries: QueryExecutor
    engine: Engine
    changes: Changes
    subscriptions: Subscriptions
    demonstration: bool


@dataclass(frozen=True)
class Connections:
    """What the gateway speaks through: the pool that reads, the one that writes the audit trail, an HTTP client."""

    pool: asyncpg.Pool
    trail: asyncpg.Pool
    client: httpx.AsyncClient


def wire(runtime: Runtime, own: GatewaySettings, connections: Connections, up_to_date: UpToDate) -> Gateway:
    return _Wiring(runtime, own, connections, up_to_date).gateway()


class _Wiring:
    """Makes each part of what those before it are."""

    def __init__(self, runtime: Runtime, own: GatewaySettings, connections: Connections, up_to_date: UpToDate) -> None:
        self._runtime, self._own, self._up_to_date = runtime, own, up_to_date
        self._client = connections.client
        self._clock: Clock = SystemClock()
        self._demonstration = runtime.settings.mode == "demonstration"
        self._commands = self._command_client()
        self._queries = self._query_executor(connections)
        self._changes = Changes(dsn(runtime.settings, runtime.secrets, runtime.name))
        self._parked = ParkedEvents(self._commands)
        self._people_texts = Library(own.people_texts)
        self._mail = MailChoices(runtime.engine, own.mail_domains)
        self._partner_feeds = PartnerFeeds(self._commands, runtime.settings, own.partner_kafka)

    def gateway(self) -> Gateway:
        accounts = Accounts(self._runtime.engine)
        oidc, prefetch = self._oidc_configuration(), self._prefetch()
        guard = self._guard(accounts, oidc)
        engine = self._engine(prefetch, guard)
        return Gateway(
            accounts=accounts,
            guard=guard,
            oidc_configuration=oidc,
            command_client=self._commands,
            prefetch=prefetch,
            partner_feeds=self._partner_feeds,
            people_texts=self._people_texts,
            audit_trail=prefetch.audit_trail,
            queries=self._queries,
            engine=engine,
            changes=self._changes,
            subscriptions=Subscriptions(engine, self._queries, self._changes, guard),
            demonstration=self._demonstration,
        )

    def _command_client(self) -> CommandClient:
        settings, secrets = self._runtime.settings, self._runtime.secrets
        return CommandClient(settings, IdentitySigner(secrets.private_key("identity")), self._clock, self._client)

    def _query_executor(self, connections: Connections) -> QueryExecutor:
        trail = Trail(connections.trail, self._clock)
        return QueryExecutor(connections.pool, self._runtime.units.tools.keyring, trail, self._clock)

    def _oidc_configuration(self) -> OidcConfiguration:
        settings, secrets = self._runtime.settings, self._runtime.secrets
        return OidcConfiguration.of(settings, self._own, secrets, self._client, self._clock)

    def _guard(self, accounts: Accounts, oidc: OidcConfiguration) -> Guard:
        address, key = self._runtime.settings.gateway_url, self._runtime.secrets.symmetric("session")
        return Guard(
            accounts=accounts,
            sessions=Sessions(accounts, key, self._clock, self._own.session_hours),
            cookie=Cookie(secure=address.startswith("https://")),
            checker=oidc.access,
            account_issuer=oidc.account_issuer,
            origins=frozenset({address}),
        )

    def _prefetch(self) -> Prefetch:
        settings, commands = self._runtime.settings, SectionCommands(commands_of(TASKS), office_commands(OFFICE_TASKS))
        gatherers = {
            "parked_events": self._parked.edges,
            "mail_choice": self._mail.shown,
            "partner_feeds": self._partner_feeds.of,
            "code_lists": CodeLists(self._runtime.engine, self._people_texts).shown,
        }
        return Prefetch(self._runtime.engine, self._commands, gatherers, self._clock, settings, commands)

    def _engine(self, prefetch: Prefetch, guard: Guard) -> Engine:
        core = build_schema()[1]
        documents = Documents(core, introspection=self._demonstration)
        return Engine(core, documents, self._queries, prefetch, self._mutations(core, guard))

    def _mutations(self, core: GraphQLSchema, guard: Guard) -> MutationExecutor:
        scope = partial(scope_of, self._runtime.units, self._up_to_date)
        own: dict[type[Command], Handler] = {
            ChooseMail: self._mail.choose,
            MakeAccount: NewAccounts(guard.account_issuer).make,
        }
        commands = OwnCommands(self._parked, self._runtime.units, guard.sessions, own)
        return MutationExecutor(core, self._queries, self._commands, self._changes, commands, scope)
