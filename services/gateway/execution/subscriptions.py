"""What subscribers are told: which changes concern a subscription, and whether its owner sees the row that changed."""

from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from graphql import GraphQLObjectType, OperationType, get_named_type
from graphql.execution.values import get_argument_values

from services.gateway.access.accounts import Account
from services.gateway.access.guard import Caller, Guard
from services.gateway.compiler.access_conditions import RoleAccess
from services.gateway.compiler.compile import Compiler
from services.gateway.compiler.parameters import snaked
from services.gateway.compiler.response_shape import Shape, response_shape
from services.gateway.execution.change_filter import Told, announced_id, shown_as, subscribed_to
from services.gateway.execution.engine import Engine, Prepared
from services.gateway.execution.persisted_documents import Malformed
from services.gateway.execution.query_executor import QueryExecutor
from services.gateway.graphql.subscriptions import Announces, Follows, TellsOwn
from services.gateway.readmodel.changes import NOTICES_MARKED, Change, Changes
from services.gateway.readmodel.tables import TIMELINE
from shared.platform.errors import Refused


class OneFieldOnly(Refused):
    """A subscription is to one thing."""

    text = "A subscription has exactly one field"


class NoLongerAllowed(Exception):
    """The session, the token or the role no longer allows what was subscribed to."""


@dataclass(frozen=True)
class _Subscribed:
    source: Told
    arguments: Mapping[str, Any]
    key: str
    shape: Shape


class Subscriptions:
    """Turns changes into what subscribers are told."""

    def __init__(self, engine: Engine, queries: QueryExecutor, changes: Changes, guard: Guard) -> None:
        self._engine = engine
        self._compiler = Compiler(engine.schema)
        self._queries = queries
        self._changes = changes
        self._guard = guard

    async def follow(self, prepared: Prepared, caller: Caller) -> AsyncIterator[dict[str, Any]]:
        """`data` of every push. NoLongerAllowed ends it; FellBehind asks the subscriber to begin again."""
        subscribed = self._subscribed(prepared)
        source = subscribed.source
        apart = source.by_line if isinstance(source, Follows) else ()
        with self._changes.listening(
            lambda change: announced_id(source, change, subscribed.arguments, caller.account.id), apart
        ) as listener:
            await self._check(subscribed, caller)
            while True:
                changed_id, change = await listener.next()
                if await self._sees(source, await self._check(subscribed, caller), changed_id, change):
                    push = {"id": changed_id, "sequence": change.sequence}
                    yield {subscribed.key: subscribed.shape(push)}

    def _subscribed(self, prepared: Prepared) -> _Subscribed:
        if prepared.kind is not OperationType.SUBSCRIPTION:
            raise Malformed([])
        root = self._engine.schema.subscription_type
        assert isinstance(root, GraphQLObjectType)  # noqa: S101  # the schema has subscriptions
        document = self._compiler.document(prepared.known.fragments, prepared.variables)
        fields = document.select(root, [prepared.operation.selection_set])
        if len(fields) != 1 or fields[0].name not in root.fields:
            raise OneFieldOnly
        field = root.fields[fields[0].name]
        arguments = snaked(get_argument_values(field, fields[0].nodes[0], prepared.variables))
        shape = response_shape(document, get_named_type(field.type), fields[0].inner)
        return _Subscribed(subscribed_to(fields[0].name, field), arguments, fields[0].key, shape)

    async def _check(self, subscribed: _Subscribed, caller: Caller) -> Account:
        """Who the subscriber is now; NoLongerAllowed where nothing may be told any more."""
        current = await self._guard.still(caller, self._queries.now())
        if current is None or RoleAccess(current.account.roles).reach(subscribed.source.field_class) is None:
            raise NoLongerAllowed
        return current.account

    async def _sees(self, source: Told, account: Account, changed_id: UUID, change: Change) -> bool:
        """Whether a query would show what changed: a push nothing appears for would tell that there is something."""
        if isinstance(source, Announces) or change.kind == NOTICES_MARKED:
            return True
        if isinstance(source, TellsOwn):
            return await self._is_shown(source.shown_as, changed_id, account)
        schema = self._engine.schema
        if change.kind in source.by_line and change.aggregate_id != changed_id:
            return await self._is_shown(shown_as(schema, TIMELINE), change.event_id, account)
        return await self._is_shown(shown_as(schema, source.table), changed_id, account)

    async def _is_shown(self, type_name: str, row_id: UUID, account: Account) -> bool:
        plan = self._compiler.row(type_name, RoleAccess(account.roles))
        return await self._queries.sees(plan, row_id, account)
