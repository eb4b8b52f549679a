"""Carries operations out: queries as one statement, mutations as commands, both without field-by-field execution."""

import asyncio
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

import orjson
from graphql import GraphQLSchema, OperationDefinitionNode, OperationType
from graphql.execution.values import VariableValues, get_variable_values

from services.gateway.access.accounts import Account
from services.gateway.compiler.access_conditions import RoleAccess
from services.gateway.compiler.compile import Compiler
from services.gateway.compiler.parameters import Inputs
from services.gateway.compiler.plan import Plan
from services.gateway.execution.coercion import without_values
from services.gateway.execution.introspection import Introspection
from services.gateway.execution.limits import LONGEST_SECONDS
from services.gateway.execution.mutations import MutationExecutor
from services.gateway.execution.persisted_documents import Documents, Known, Malformed
from services.gateway.execution.prefetch import Prefetch
from services.gateway.execution.query_executor import QueryExecutor
from services.gateway.execution.request import Request
from services.gateway.execution.turnstile import Shares
from shared.platform.errors import DomainError

REMEMBERED_PLANS = 2000
DENIED = frozenset({"forbidden", "exercise_not_allowed", "out_of_reach"})
"""Refusals for who asks, and not for what was typed."""


@dataclass(frozen=True)
class Prepared:
    """A document found valid, its operation chosen, its variables coerced."""

    known: Known
    operation: OperationDefinitionNode
    variables: VariableValues
    registered: bool
    """Whether it is the page's; whatever an API client calls a document of its own is not taken for one."""

    @property
    def action(self) -> str:
        """What the audit trail calls it."""
        name = _name(self.operation)
        return (name or "query") if self.registered else f"query:{name or ''}"

    @property
    def kind(self) -> OperationType:
        return self.operation.operation


class Engine:
    """The GraphQL side of the gateway."""

    def __init__(
        self,
        schema: GraphQLSchema,
        documents: Documents,
        queries: QueryExecutor,
        prefetch: Prefetch,
        mutations: MutationExecutor,
    ) -> None:
        self.schema = schema
        self._documents = documents
        self._introspection = Introspection(schema)
        self._compiler = Compiler(schema)
        self._queries = queries
        self._prefetch = prefetch
        self._mutations = mutations
        self._plans: OrderedDict[Any, Plan] = OrderedDict()
        self._turns = Shares(1)

    def exercise_of(self, header: str | None) -> str | None:
        """The exercise a request says it belongs to; ExerciseNotAllowed, ExerciseUnreadable."""
        return self._prefetch.exercise_of(header)

    async def prepare_in_turn(self, request: Request) -> Prepared:
        """Prepare, one document of an account after another: between two, everybody else has their turn."""
        async with self._turns.one(request.account.id):
            await asyncio.sleep(0)
            return self.prepare(request)

    def prepare(self, request: Request) -> Prepared:
        """Find the document and coerce the variables; Malformed, DocumentNotFound."""
        if request.document_id is not None:
            known = self._documents.registered(request.document_id)
        else:
            known = self._documents.written(request.query or "")
        operation = known.operation(request.operation)
        definitions = operation.variable_definitions or ()
        coerced = get_variable_values(self.schema, definitions, dict(request.variables), 10, hide_suggestions=True)
        if isinstance(coerced, list):
            raise Malformed([without_values(error) for error in coerced])
        return Prepared(known, operation, coerced, registered=request.own_document or request.document_id is not None)

    async def carry_out(self, prepared: Prepared, request: Request) -> bytes:
        """The answer's `data` as JSON. Refusals and faults are raised."""
        async with asyncio.timeout(LONGEST_SECONDS):
            if prepared.kind is OperationType.QUERY:
                return await self._query_noted(prepared, request)
            document = self._compiler.document(prepared.known.fragments, prepared.variables)
            return await self._mutations.carry_out(document, prepared.operation, request)

    async def _query_noted(self, prepared: Prepared, request: Request) -> bytes:
        """A query that is refused as a whole is in the trail as well: it is in no entry of what was read."""
        try:
            return await self._query(prepared, request)
        except DomainError as refusal:
            if refusal.code in DENIED:
                await self._queries.denied(prepared.action, (), request.account)
            raise

    async def _query(self, prepared: Prepared, request: Request) -> bytes:
        plan = self.plan(prepared, RoleAccess(request.account.roles))
        prefetched = await self._prefetch.gather(plan, prepared.variables, request.account, request.exercise)
        account, now = request.account, self._queries.now()
        inputs = Inputs(account.id, account.agency_id, now, prepared.variables, prefetched, account.donors)
        content = await self._queries.answer(plan, inputs, request.account, prepared.action)
        introspected = self._introspection.of(prepared.operation, prepared.known, prepared.variables)
        return orjson.dumps(orjson.loads(content) | introspected) if introspected else content

    def searches(self, prepared: Prepared, account: Account) -> bool:
        """Whether a query looks for somebody by what is known of them."""
        return prepared.kind is OperationType.QUERY and bool(self.plan(prepared, RoleAccess(account.roles)).searches)

    def plan(self, prepared: Prepared, access: RoleAccess) -> Plan:
        """The compiled query: the same for all viewers with these roles who give the same arguments."""
        shape = _shapes(prepared.variables.coerced)
        key = (prepared.known.digest, _name(prepared.operation), access.roles, shape)
        plan = self._plans.get(key)
        if plan is None:
            document = self._compiler.document(prepared.known.fragments, prepared.variables)
            plan = self._plans[key] = self._compiler.query(document, prepared.operation, access)
            if len(self._plans) > REMEMBERED_PLANS:
                self._plans.popitem(last=False)
        return plan


def _name(operation: OperationDefinitionNode) -> str | None:
    return operation.name.value if operation.name else None


def _shapes(variables: Mapping[str, Any]) -> Any:
    """What of variables decides a statement: their shapes, and numbers as they are, which say how many rows."""
    return tuple((name, one if isinstance(one, int) else _shape(one)) for name, one in sorted(variables.items()))


def _shape(value: Any) -> Any:
    """What of variables decides a statement: which are given, conditions, members of enumerations; no other value."""
    if isinstance(value, dict):
        return tuple((name, _shape(one)) for name, one in sorted(value.items()))
    if isinstance(value, bool | Enum) or value is None:
        return value
    return "" if value == "" else type(value)
